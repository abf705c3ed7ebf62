import { formsOf } from './dutch/forms.ts'
import { wordsIn } from './dutch/words.ts'
import type { Piece } from './search.ts'
import { type Phrase, type Wanted, phrasesFrom, startsIn } from './wanted.ts'

const EXCERPT_WORDS = 36
const WORDS_BEFORE = 10
const CHARACTERS_READ_MAX = 20_000
/** Ten words hardly take more. */
const CHARACTERS_BEFORE = 150
/** The words of an excerpt hardly take less. */
const CHARACTERS_TOGETHER = 180

/** A whole text in pieces; the marked ones match. */
export function piecesOf(text: string, wanted: Wanted): Piece[] {
  const whole = text.normalize()
  return cut(whole, 0, whole.length, marks(whole, wanted))
}

/** The summary when it matches, or when nothing does; else the part of the text where most of the words stand. */
export function excerptOf(summary: string, text: string, wanted: Wanted): Piece[] {
  const ofSummary = piecesOf(summary, wanted)
  return isMarked(ofSummary) ? ofSummary : (passageOf(text, wanted) ?? ofSummary)
}

export function isMarked(pieces: readonly Piece[]): boolean {
  return pieces.some(({ isMatch }) => isMatch)
}

/** The terms that a text has, by their numbers. */
export function termsIn(text: string, wanted: Wanted): Set<number> {
  return new Set(marks(text.normalize(), wanted).map(({ term }) => term))
}

function passageOf(text: string, wanted: Wanted): Piece[] | undefined {
  const start = text.slice(0, CHARACTERS_READ_MAX).normalize()
  const found = marks(start, wanted)
  const core = richest(found)
  if (!core) return undefined
  const { from, until } = around(start, core)
  return tidied([
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...cut(start, from, until, found),
    ...(until < start.length || text.length > CHARACTERS_READ_MAX
      ? [{ text: ' …', isMatch: false }]
      : []),
  ])
}

/** The first matches near one another that are of most terms. */
function richest(found: readonly Mark[]): Span | undefined {
  const [first] = found
  let best: Span | undefined = first
  let most = 1
  for (const [at, { from }] of found.entries()) {
    const terms = new Set<number>()
    for (let n = at; n < found.length; n++) {
      const other = found[n]
      if (!other || other.until > from + CHARACTERS_TOGETHER) break
      terms.add(other.term)
      if (terms.size > most) {
        best = { from, until: other.until }
        most = terms.size
      }
    }
  }
  return best
}

/** As many words as an excerpt has, from ten words before on; from fewer when the matches are far apart. */
function around(text: string, core: Span): Span {
  const inside = wordsIn(text.slice(core.from, core.until)).length
  const most = Math.min(WORDS_BEFORE, Math.floor((EXCERPT_WORDS - inside) / 2))
  const begin = Math.max(0, core.from - CHARACTERS_BEFORE)
  const before = wordsIn(text.slice(begin, core.from))
  if (begin === 0 && before.length <= most) return { from: 0, until: endFrom(text, 0) }
  // The first word may be cut in two, as the text was.
  const first = before[Math.max(1, before.length - most)]
  const from = first ? begin + first.from : core.from
  return { from, until: endFrom(text, from) }
}

function endFrom(text: string, from: number): number {
  return wordsIn(text, from, EXCERPT_WORDS + 1)[EXCERPT_WORDS]?.from ?? text.length
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

interface Span {
  readonly from: number
  readonly until: number
}

interface Mark extends Span {
  /** Which term of the question. */
  readonly term: number
}

function marks(text: string, wanted: Wanted): Mark[] {
  const found: Mark[] = []
  for (const start of startsIn(text, wanted)) {
    if (start < (found.at(-1)?.until ?? 0)) continue
    const mark = matchAt(text, start, wanted)
    if (mark) found.push(mark)
  }
  return found
}

/** What matches here: the longest phrase, else two words joined by a hyphen, else the word in another form. */
function matchAt(text: string, at: number, wanted: Wanted): Mark | undefined {
  const words = wordsIn(text, at, wanted.longest)
  const [word, next] = words
  const phrases = word && phrasesFrom(wanted, word.folded)
  if (!phrases) return undefined
  const mark = (count: number, { term }: Phrase): Mark => ({
    from: word.from,
    until: words[count - 1]?.until ?? word.until,
    term,
  })
  let longest: Phrase | undefined
  for (const phrase of phrases) {
    if (phrase.words.length <= (longest?.words.length ?? 0)) continue
    if (isPhrase(phrase, words)) longest = phrase
  }
  if (longest) return mark(longest.words.length, longest)
  const single = phrases.filter((phrase) => phrase.words.length === 1)
  const joined = next && next.from === word.until + 1 ? word.folded + next.folded : ''
  const ofJoined = single.find(({ words: [only = ''] }) => startsLike(joined, only))
  if (ofJoined) return mark(2, ofJoined)
  if (single.length === 0) return undefined
  const forms = formsOf(text.slice(word.from, word.until))
  const ofForm = single.find((phrase) => phrase.hasForms && forms.includes(phrase.words[0] ?? ''))
  return ofForm && mark(1, ofForm)
}

function isPhrase(phrase: Phrase, words: readonly { folded: string }[]): boolean {
  return phrase.words.every((part, n) => {
    const folded = words[n]?.folded
    return folded === part || (n === phrase.words.length - 1 && startsLike(folded ?? '', part))
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
