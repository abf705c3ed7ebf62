import { type Term, readQuestion } from './dutch/question.ts'
import { foldedWords } from './dutch/words.ts'
import { excerptOf, piecesOf } from './pieces.ts'
import {
  type Answer,
  type Engine,
  type FacetName,
  type Facets,
  type Question,
  type Suggestions,
  facetNames,
} from './search.ts'
import type { SqlRunner } from './sql-runner.ts'
import { matchAll, matchAny } from './sqlite-match.ts'
import { makeTables } from './sqlite-tables.ts'
import { corrected } from './sqlite-vocabulary.ts'
import { dropping, putting, removing } from './sqlite-write.ts'
import { wantedOf } from './wanted.ts'

/**
 * How well a document matches: less is better. The columns are title, summary, keywords, other forms of their words, and
 * text. bm25 hardly tells a word in the title from the same word twice below it, so the title counts by itself too.
 */
const SCORE = '3.0 * bm25(words, 1.0, 0.0, 0.0, 0.0, 0.0) + bm25(words, 8.0, 4.0, 4.0, 2.0, 1.0)'

/** The index in SQLite's own full text search, in a database of its own. Its tables are made on first use. */
export function sqliteSearch(database: SqlRunner): Engine {
  const runner = prepared(database)

  const engine: Engine = {
    name: 'sqlite',
    get engines() {
      return [engine]
    },

    async ask(question) {
      const start = performance.now()
      const { look, terms } = await forgiving(question.text, (match) =>
        lookUp(runner, question, match),
      )
      return answer(look, terms, performance.now() - start)
    },

    suggest: (text, limit) => suggest(runner, text, limit),

    async put(documents) {
      await runner.batch(putting(documents, 'current'))
    },

    async drop(ids) {
      await runner.batch(dropping(ids, 'current'))
    },

    rebuild: (documents) => rebuild(runner, documents),

    async indexId() {
      const [current] = await runner.all<{ index_id: string | null }>({
        sql: 'select index_id from current',
        values: [],
      })
      return current?.index_id ?? undefined
    },
  }
  return engine

  /** Every word first; then with mistakes corrected; then any word: the first that matches anything. */
  async function forgiving<T extends { matched: number }>(
    text: string,
    lookFor: (match: string | undefined) => Promise<T>,
  ): Promise<{ look: T; terms: readonly Term[] }> {
    const terms = readQuestion(text)
    if (terms.length === 0) return { look: await lookFor(undefined), terms }
    const look = await lookFor(matchAll(terms))
    if (look.matched > 0) return { look, terms }
    const others = await corrected(runner, terms)
    if (others) {
      const second = await lookFor(matchAll(others))
      if (second.matched > 0) return { look: second, terms: others }
    }
    if (terms.length === 1 && !others) return { look, terms }
    return { look: await lookFor(matchAny(others ?? terms)), terms: others ?? terms }
  }

  async function suggest(from: SqlRunner, text: string, limit: number): Promise<Suggestions> {
    const typed = foldedWords(text.slice(0, 200)).join(' ')
    if (typed === '') return { phrases: [], hits: [], engine: 'sqlite' }
    const { look } = await forgiving(text, (match) => lookUpTitles(from, match, limit))
    const phrases = await from.all<{ text: string }>({
      sql: `select min(phrase.text) as text from phrase join document on document.number = phrase.document
        where document.generation = (select generation from current)
          and (substr(phrase.folded, 1, length(?)) = ? or instr(phrase.folded, ?) > 0)
        group by phrase.folded
        order by substr(phrase.folded, 1, length(?)) <> ?, count(*) desc, length(phrase.folded), phrase.folded
        limit ?`,
      values: [typed, typed, ` ${typed}`, typed, typed, limit],
    })
    return { phrases: phrases.map((one) => one.text), hits: look.hits, engine: 'sqlite' }
  }
}

/** The runner with tables behind it: they are made before the first statement. */
function prepared(database: SqlRunner): SqlRunner {
  let tables: Promise<void> | undefined
  const ready = () => {
    tables ??= makeTables(database).catch((error: unknown) => {
      tables = undefined
      throw error
    })
    return tables
  }
  return {
    all: async (statement) => ready().then(() => database.all(statement)),
    batch: async (statements) => ready().then(() => database.batch(statements)),
  }
}

/** Fills a new generation beside the one that is asked, then changes over at once. */
async function rebuild(
  runner: SqlRunner,
  documents: Parameters<Engine['rebuild']>[0],
): Promise<void> {
  const [begun] = await runner.all<{ number: number }>({
    sql: 'insert into generation default values returning number',
    values: [],
  })
  if (!begun) throw new Error('SQLite began no new generation of the index.')
  const generation = begun.number
  const ids = new Set<string>()
  for await (const some of documents) {
    await runner.batch(putting(some, generation))
    for (const { id } of some) ids.add(id)
  }
  await runner.batch([
    {
      sql: `update current set generation = ?, index_id = ?
        where generation < ? and (select count(*) from document where generation = ?) = ?`,
      values: [generation, crypto.randomUUID(), generation, generation, ids.size],
    },
    // A rebuild that began later goes on; one that began earlier and has not ended is given up.
    ...removing(
      'select number from document where generation < (select generation from current)',
      [],
    ),
    {
      sql: 'delete from generation where number < (select generation from current)',
      values: [],
    },
  ])
  const [current] = await runner.all<{ generation: number }>({
    sql: 'select generation from current',
    values: [],
  })
  if (current && current.generation < generation) {
    throw new Error('The index was not rebuilt: some documents are missing from it.')
  }
}

interface Look {
  /** Documents that match the text, whatever the filters. */
  readonly matched: number
  readonly total: number
  readonly facets: Facets
  readonly hits: readonly Found[]
}

interface Found {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly text: string
}

function answer({ hits, total, facets }: Look, terms: readonly Term[], tookMs: number): Answer {
  const wanted = wantedOf(terms)
  return {
    hits: hits.map(({ id, title, summary, text }) => ({
      id,
      title: piecesOf(title, wanted),
      excerpt: excerptOf(summary, text, wanted),
    })),
    total,
    facets,
    engine: 'sqlite',
    tookMs,
  }
}

const orders = {
  relevance: 'score, document.published_at desc, document.id',
  newest: 'document.published_at desc, document.id',
  title: 'document.sort_title, document.id',
} as const

/**
 * One statement for hits, total and counts, so that all three are of one moment. A document that misses a single filter
 * still counts for the values of that one facet.
 */
async function lookUp(
  runner: SqlRunner,
  { filters, only, sort, limit, offset }: Question,
  match: string | undefined,
): Promise<Look> {
  const wanted = Object.fromEntries(
    facetNames.flatMap((name) => {
      const values = filters[name] ?? []
      return values.length > 0 ? [[name, values]] : []
    }),
  )
  const hasFilters = Object.keys(wanted).length > 0
  const missed = `from json_each(?) filter where not exists (
    select 1 from facet where facet.document = document.number and facet.name = filter.key
      and facet.value in (select value from json_each(filter.value)))`
  const order = orders[sort ?? 'relevance']
  const rows = await runner.all<Row>({
    sql: `with matched (number, score) as materialized (
        ${match === undefined ? 'select number, 0.0 from document' : `select rowid, ${SCORE} from words where words match ?`}
      ),
      found (number, score, is_wanted, misses, missed) as materialized (
        select document.number, matched.score,
          ? is null or document.id in (select value from json_each(?)),
          ${hasFilters ? `(select count(*) ${missed}), (select min(filter.key) ${missed})` : '0, null'}
        from matched join document on document.number = matched.number
        where document.generation = (select generation from current)
      )
      select 'matched' as what, '' as name, '' as value, count(*) as n from found
      union all select 'total', '', '', count(*) from found where is_wanted and misses = 0
      union all select 'facet', facet.name, facet.value, count(*)
        from found join facet on facet.document = found.number
        where is_wanted and (misses = 0 or (misses = 1 and facet.name = missed))
        group by facet.name, facet.value
      union all select 'hit', document.id,
          json_array(document.title, document.summary, document.text), place
        from (
          select document.number as number, row_number() over (order by ${order}) as place
          from found join document on document.number = found.number
          where is_wanted and misses = 0
          order by place limit ? offset ?
        ) page join document on document.number = page.number`,
    values: [
      ...(match === undefined ? [] : [match]),
      ...(only ? [1, JSON.stringify(only)] : [null, '[]']),
      ...(hasFilters ? [JSON.stringify(wanted), JSON.stringify(wanted)] : []),
      limit,
      offset,
    ],
  })
  return readRows(rows)
}

interface Row {
  readonly what: 'matched' | 'total' | 'facet' | 'hit'
  readonly name: string
  readonly value: string
  readonly n: number
}

function readRows(rows: readonly Row[]): Look {
  const facets = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<
    FacetName,
    Record<string, number>
  >
  const counts = rows
    .filter(({ what }) => what === 'facet')
    .toSorted((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
  for (const { name, value, n } of counts) {
    const facet = facets[name as FacetName]
    if (facet) facet[value] = n
  }
  const hits = rows.filter(({ what }) => what === 'hit').toSorted((a, b) => a.n - b.n)
  return {
    matched: rows.find(({ what }) => what === 'matched')?.n ?? 0,
    total: rows.find(({ what }) => what === 'total')?.n ?? 0,
    facets,
    hits: hits.map(({ name, value }) => {
      const [title, summary, text] = JSON.parse(value) as [string, string, string]
      return { id: name, title, summary, text }
    }),
  }
}

async function lookUpTitles(runner: SqlRunner, match: string | undefined, limit: number) {
  const hits = await runner.all<{ id: string; title: string }>({
    sql: `select document.id, document.title from words join document on document.number = words.rowid
      where words match ? and document.generation = (select generation from current)
      order by ${SCORE}, document.published_at desc, document.id limit ?`,
    values: [match ?? '""', limit],
  })
  return { hits, matched: hits.length }
}
