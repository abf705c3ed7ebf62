import { formsOf } from './dutch/forms.ts'
import type { Term } from './dutch/question.ts'
import { type Word, wordsIn } from './dutch/words.ts'
import type { Piece } from './search.ts'

const EXCERPT_WORDS = 36
const WORDS_BEFORE = 10
const CHARACTERS_READ_MAX = 20_000

/** A whole text in pieces; the marked ones match. */
export function piecesOf(text: string, terms: readonly Term[]): Piece[] {
  return cut(text, 0, text.length, marks(text, wordsIn(text), terms))
}

/** The summary when it matches, or when nothing does; else the part of the text around the first match. */
export function excerptOf(summary: string, text: string, terms: readonly Term[]): Piece[] {
  const ofSummary = piecesOf(summary, terms)
  if (terms.length === 0 || ofSummary.some(({ isMatch }) => isMatch)) return ofSummary
  const start = text.slice(0, CHARACTERS_READ_MAX)
  const words = wordsIn(start)
  const found = marks(start, words, terms)
  const first = found[0]
  if (!first) return ofSummary
  const at = Math.max(0, words.findIndex(({ from }) => from >= first.from) - WORDS_BEFORE)
  const from = words[at]?.from ?? 0
  const until = words[at + EXCERPT_WORDS]?.from ?? start.length
  const pieces = cut(start, from, until, found)
  return tidied([
    ...(at > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...pieces,
    ...(until < text.length ? [{ text: ' …', isMatch: false }] : []),
  ])
}

/** Line ends and runs of spaces become one space, neighbours of one kind one piece, empty ones go. */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const tidy: Piece[] = []
  for (const { text, isMatch } of pieces) {
    const last = tidy.at(-1)
    let flat = text.replace(/\s+/g, ' ')
    if (!last || last.text.endsWith(' ')) flat = flat.trimStart()
    if (flat === '') continue
    if (last && last.isMatch === isMatch)
      tidy[tidy.length - 1] = { text: last.text + flat, isMatch }
    else tidy.push({ text: flat, isMatch })
  }
  return tidy
}

interface Mark {
  readonly from: number
  readonly until: number
}

function marks(text: string, words: readonly Word[], terms: readonly Term[]): Mark[] {
  if (terms.length === 0) return []
  const wanted = wantedOf(terms)
  const found: Mark[] = []
  for (let at = 0; at < words.length; at++) {
    const length = matchAt(text, words, at, wanted)
    const [first, last] = [words[at], words[at + length - 1]]
    if (length === 0 || !first || !last) continue
    found.push({ from: first.from, until: last.until })
    at += length - 1
  }
  return found
}

type Phrase = readonly string[]

/** Phrases by the first letters of their first word: only those can match, as themselves or as a form. */
type Wanted = ReadonlyMap<string, readonly Phrase[]>

function wantedOf(terms: readonly Term[]): Wanted {
  const phrases = terms.flatMap(({ words, synonyms }): Phrase[] => [
    words,
    ...synonyms,
    // The words of a phrase that was typed match alone too, but short ones.
    ...words.filter((word) => word.length > 3).map((word) => [word]),
  ])
  return Map.groupBy(phrases, ([first]) => startOf(first ?? ''))
}

function startOf(word: string): string {
  return word.slice(0, 2)
}

/** How many words match from here on: the longest phrase, else two joined by a hyphen, else the word in another form. */
function matchAt(text: string, words: readonly Word[], at: number, wanted: Wanted): number {
  const word = words[at]
  const phrases = word && wanted.get(startOf(word.folded))
  if (!phrases) return 0
  let longest = 0
  for (const phrase of phrases) {
    if (phrase.length > longest && isPhraseAt(words, at, phrase)) longest = phrase.length
  }
  if (longest > 0) return longest
  const single = phrases.flatMap(([only, more]) => (only !== undefined && !more ? [only] : []))
  const next = words[at + 1]
  const joined = next && next.from === word.until + 1 ? word.folded + next.folded : undefined
  if (joined && single.some((only) => startsLike(joined, only))) return 2
  if (single.length === 0) return 0
  const forms = formsOf(text.slice(word.from, word.until))
  return single.some((only) => forms.includes(only)) ? 1 : 0
}

function isPhraseAt(words: readonly Word[], at: number, phrase: Phrase): boolean {
  return phrase.every((part, n) => {
    const folded = words[at + n]?.folded
    return folded === part || (n === phrase.length - 1 && startsLike(folded ?? '', part))
  })
}

/** A short word must be the whole word: `vr` is not in `vrede`. */
function startsLike(word: string, start: string): boolean {
  return start.length > 3 ? word.startsWith(start) : word === start
}

function cut(text: string, from: number, until: number, found: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const mark of found) {
    if (mark.from < at || mark.until > until) continue
    if (mark.from > at) pieces.push({ text: text.slice(at, mark.from), isMatch: false })
    pieces.push({ text: text.slice(mark.from, mark.until), isMatch: true })
    at = mark.until
  }
  if (at < until) pieces.push({ text: text.slice(at, until), isMatch: false })
  return pieces
}
