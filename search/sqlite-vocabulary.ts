import type { Term } from './dutch/question.ts'
import { synonyms } from './dutch/synonyms.ts'
import { mistakesAllowed, nearest } from './dutch/typos.ts'
import type { SqlRunner } from './sql-runner.ts'

const WORDS_CORRECTED_MAX = 5
const WORDS_COMPARED_MAX = 20_000
const PART_LETTERS_MIN = 3

/**
 * The terms with words that the index does not know read as what they may be: a word mistyped (`leskofer`), or two words
 * joined (`microbit`). Undefined when there is nothing to correct. Its cost is bounded: words with the same first letter
 * and about as long, and a few of them.
 */
export async function corrected(
  runner: SqlRunner,
  terms: readonly Term[],
): Promise<Term[] | undefined> {
  const result: Term[] = []
  let corrections = 0
  for (const term of terms) {
    const [word, more] = term.words
    const isWord = word !== undefined && more === undefined && term.synonyms.length === 0
    const mayDiffer = isWord && word.length > 3 && corrections < WORDS_CORRECTED_MAX
    const others = mayDiffer ? await readingsOf(runner, word) : []
    if (others.length > 0) corrections++
    result.push(others.length > 0 ? { ...term, synonyms: others } : term)
  }
  return corrections > 0 ? result : undefined
}

async function readingsOf(runner: SqlRunner, word: string): Promise<string[][]> {
  const first = word.slice(0, 1)
  const slack = mistakesAllowed(word)
  const rows = await runner.all<{ term: string }>({
    sql: `select term from vocabulary where term >= ? and term < ? and length(term) <= ?
      order by term limit ${WORDS_COMPARED_MAX}`,
    values: [first, `${first}\u{10ffff}`, word.length + Math.max(slack, 1)],
  })
  const known = rows.map(({ term }) => term)
  if (known.some((term) => term.startsWith(word))) return []
  const named = [...synonyms.keys()].filter((phrase) => !phrase.includes(' '))
  const near = nearest(word, [...known, ...named])
  const readings = near.flatMap((other) => [[other], ...phrasesFor(other)])
  return readings.length > 0 ? readings : await partsOf(runner, word, known)
}

function phrasesFor(word: string): string[][] {
  return (synonyms.get(word) ?? []).map((phrase) => phrase.split(' '))
}

/** The word as two words that the index knows. */
async function partsOf(
  runner: SqlRunner,
  word: string,
  known: readonly string[],
): Promise<string[][]> {
  const starts = known.filter((term) => {
    const left = word.length - term.length
    return term.length >= PART_LETTERS_MIN && left >= PART_LETTERS_MIN && word.startsWith(term)
  })
  if (starts.length === 0) return []
  const rests = await runner.all<{ term: string }>({
    sql: 'select term from vocabulary where term in (select value from json_each(?))',
    values: [JSON.stringify(starts.map((start) => word.slice(start.length)))],
  })
  return rests.map(({ term }) => [word.slice(0, -term.length), term])
}
