import type { Vocabulary } from '../../catalogue/list-vocabulary.ts'
import type { Day } from '../../day.ts'
import type { Language, Words } from '../../words/words.ts'

/** What the page of all components gives to each of its parts. */
export interface LookProps {
  readonly vocabulary: Vocabulary
  readonly today: Day
  readonly words: Words
  readonly language: Language
}
