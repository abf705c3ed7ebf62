import type { Term } from './dutch/question.ts'
import { distance, mistakesAllowed } from './dutch/typos.ts'
import { foldedWords } from './dutch/words.ts'
import { excerptOf, isMarked, piecesOf, termsIn } from './pieces.ts'
import type { Hit, SearchDocument } from './search.ts'
import { type TakenFor, type Wanted, wantedOf } from './wanted.ts'

export type FoundHit = Pick<SearchDocument, 'id' | 'title' | 'summary' | 'text'>

/** What a question asks of each hit. Marks are put here: the server would read every word of every text again. */
export const shown = { attributesToRetrieve: ['id', 'title', 'summary', 'text'] }

/** The hits of one page, marked. What the server forgave is looked for in the hits that have not what was typed. */
export function readHits(found: readonly FoundHit[], terms: readonly Term[]): Hit[] {
  const hits = marked(found, wantedOf(terms, forgiven(found, terms)))
  if (terms.length === 0 || hits.some(isAnyMarked)) return hits
  // They were found by their keywords, and what was mistyped there may stand in the texts.
  const near = terms.flatMap((term, at) =>
    takenFor(
      term,
      at,
      wordsOf(found, ({ text }) => text),
    ),
  )
  return near.length > 0 ? marked(found, wantedOf(terms, near)) : hits
}

function marked(found: readonly FoundHit[], wanted: Wanted): Hit[] {
  return found.map(({ id, title, summary, text }) => ({
    id,
    title: piecesOf(title, wanted),
    excerpt: excerptOf(summary, text, wanted),
  }))
}

function isAnyMarked({ title, excerpt }: Hit): boolean {
  return isMarked(title) || isMarked(excerpt)
}

/** Words of titles and summaries that stand for a term which is not there as it was typed. */
function forgiven(found: readonly FoundHit[], terms: readonly Term[]): TakenFor[] {
  if (!terms.some(mayDiffer)) return []
  const wanted = wantedOf(terms)
  const seen = new Map(found.map((hit) => [hit, termsIn(shortOf(hit), wanted)]))
  return terms.flatMap((term, at) => {
    if (!mayDiffer(term)) return []
    const without = found.filter((hit) => !seen.get(hit)?.has(at))
    return takenFor(term, at, wordsOf(without, shortOf))
  })
}

function shortOf({ title, summary }: FoundHit): string {
  return `${title}\n${summary}`
}

function wordsOf(hits: readonly FoundHit[], textOf: (hit: FoundHit) => string): Set<string> {
  return new Set(hits.flatMap((hit) => foldedWords(textOf(hit))))
}

function mayDiffer({ words: [typed = '', more], synonyms }: Term): boolean {
  return more === undefined && synonyms.length === 0 && mistakesAllowed(typed) > 0
}

function takenFor(term: Term, at: number, words: ReadonlySet<string>): TakenFor[] {
  return mayDiffer(term)
    ? [...words].filter((word) => isNearly(word, term)).map((word) => ({ word, term: at }))
    : []
}

/** As the server forgives: a mistake in the first letter counts double, and a word that is being typed may go on. */
function isNearly(word: string, { words: [typed = ''], isOpen }: Term): boolean {
  const most = mistakesAllowed(typed) - (word[0] === typed[0] ? 0 : 1)
  if (most === 0) return false
  const lengths = isOpen ? [-1, 0, 1].map((n) => typed.length + n) : []
  return [word, ...lengths.map((length) => word.slice(0, length))].some(
    (part) => distance(typed, part, most) <= most,
  )
}
