import { stopWords } from './stop-words.ts'
import { synonyms } from './synonyms.ts'
import { foldedWords } from './words.ts'
import { years } from './years.ts'

/** One thing that somebody asks for: the words typed, and other phrases that say the same. */
export interface Term {
  readonly words: readonly string[]
  readonly synonyms: readonly (readonly string[])[]
  /** The last word may be half typed. */
  readonly isOpen: boolean
}

const CHARACTERS_MAX = 200
const WORDS_MAX = 20
const PHRASE_WORDS_MAX = 4

/** What a text asks for. Takes any text; reads the first 200 characters, 20 words at most. */
export function readQuestion(text: string): Term[] {
  const start = text.slice(0, CHARACTERS_MAX)
  const words = foldedWords(start).slice(0, WORDS_MAX)
  const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(start)
  const terms: Term[] = []
  for (let at = 0; at < words.length; ) {
    const term = phraseAt(words, at)
    at += term.length
    terms.push({ ...term, isOpen: isOpen && at === words.length })
  }
  const single = [...new Map(terms.map((term) => [term.words.join(' '), term])).values()]
  const telling = single.filter(({ words: [first], synonyms: [other] }) => {
    return other !== undefined || !stopWords.has(first ?? '')
  })
  return telling.length > 0 ? telling : single
}

/** The longest known phrase that starts here, else the one word. */
function phraseAt(words: readonly string[], at: number) {
  for (let length = Math.min(PHRASE_WORDS_MAX, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length)
    const year = years.get(phrase.join(' '))
    if (year) return { words: [year], synonyms: [], length }
    const others = synonyms.get(phrase.join(' '))
    if (others) return { words: phrase, synonyms: others.map((other) => other.split(' ')), length }
  }
  return { words: words.slice(at, at + 1), synonyms: [], length: 1 }
}
