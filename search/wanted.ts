import type { Term } from './dutch/question.ts'
import { fold } from './dutch/words.ts'

/** What is marked in texts, made ready once for all texts of an answer. */
export interface Wanted {
  /** By the first letters of their first word: only those can match, as themselves or as a form. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Those letters, as they are written: `d'arc` is the word `darc`. */
  readonly starts: readonly string[]
  /** So many words are looked at together. */
  readonly longest: number
}

export interface Phrase {
  readonly words: readonly string[]
  /** The number of the term in its question. */
  readonly term: number
  /** False for a word that nobody typed: `lezen`, taken for `leren`, is not also `les`. */
  readonly hasForms: boolean
}

/** A word of the documents that stands for a mistyped one. */
export interface TakenFor {
  readonly word: string
  readonly term: number
}

const START_LETTERS = 2
const JOINED_WORDS = 2

/** The terms of a question, and words that one of them was taken for. */
export function wantedOf(terms: readonly Term[], taken: readonly TakenFor[] = []): Wanted {
  const typed = terms.flatMap(({ words, synonyms }, term) => {
    // The words of a phrase that was typed match alone too, but short ones.
    const alone = words.filter((word) => word.length > 3).map((word) => [word])
    return [words, ...synonyms, ...alone].map((phrase) => ({ words: phrase, term, hasForms: true }))
  })
  const phrases: Phrase[] = [
    ...typed.filter(({ words }) => words.length > 0),
    ...taken.map(({ word, term }) => ({ words: [word], term, hasForms: false })),
  ]
  const byStart = Map.groupBy(phrases, ({ words: [first = ''] }) => startOf(first))
  return {
    phrases: byStart,
    starts: [...new Set([...byStart.keys()].flatMap((start) => [start, `${start[0]}'`]))],
    longest: Math.max(JOINED_WORDS, ...phrases.map(({ words }) => words.length)),
  }
}

export function phrasesFrom(wanted: Wanted, word: string): readonly Phrase[] | undefined {
  return wanted.phrases.get(startOf(word))
}

function startOf(word: string): string {
  return word.slice(0, START_LETTERS)
}

/** Where words begin that may match, from left to right: looking for letters is far cheaper than reading every word. */
export function startsIn(text: string, { starts }: Wanted): number[] {
  const flat = flattened(text)
  const found: number[] = []
  for (const start of starts) {
    for (let at = flat.indexOf(start); at >= 0; at = flat.indexOf(start, at + 1)) {
      if (isWordStart(flat, at)) found.push(at)
    }
  }
  return found.sort((a, b) => a - b)
}

/** Small letters without accents, each where it stood. */
function flattened(text: string): string {
  const small = text.toLowerCase()
  const level = small.length === text.length ? small : text
  return level.replace(/[^ -~]/g, plain)
}

const plainOf = new Map<string, string>()

function plain(letter: string): string {
  const known = plainOf.get(letter)
  if (known !== undefined) return known
  const folded = /['’‘]/.test(letter) ? "'" : fold(letter)
  const one = folded.length === 1 ? folded : letter
  plainOf.set(letter, one)
  return one
}

/** An apostrophe parts no words, but it may stand before one. */
function isWordStart(flat: string, at: number): boolean {
  const isInside = (place: number) => place >= 0 && LETTER.test(flat[place] ?? '')
  return !isInside(at - 1) && !(flat[at - 1] === "'" && isInside(at - 2))
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
