import type { SearchDocument } from '../search.ts'
import { formsOf } from './forms.ts'
import { stopWords } from './stop-words.ts'
import { means } from './synonyms.ts'
import { foldedWords, joinedWords, wordsIn } from './words.ts'

/**
 * The keywords that are searched. One that the synonyms cover is left out: `bijenrobot` finds the Bee-Bots by its meaning,
 * and standing in their index it would let `bijen` find them too, as its beginning.
 */
export function searchedKeywords({ title, keywords }: SearchDocument): string[] {
  const said = ` ${[title, ...keywords].map((text) => foldedWords(text).join(' ')).join(' ')}`
  return keywords.filter((keyword) => {
    const meanings = means[foldedWords(keyword).join(' ')] ?? []
    return !meanings.some((meaning) => said.includes(` ${meaning}`))
  })
}

/** Other forms of the words in the title, the summary and the keywords, and their hyphened words as one. */
export function otherForms(
  { title, summary }: SearchDocument,
  keywords: readonly string[],
): string[] {
  const text = [title, summary, ...keywords].join(' \n ')
  const forms = new Set<string>()
  for (const { from, until, folded } of wordsIn(text)) {
    if (stopWords.has(folded)) continue
    for (const form of formsOf(text.slice(from, until))) forms.add(form)
  }
  for (const joined of joinedWords(text)) {
    forms.add(joined)
    for (const form of formsOf(joined)) forms.add(form)
  }
  return [...forms]
}
