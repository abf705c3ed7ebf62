import type { FederatedMultiSearchParams, Meilisearch, MultiSearchQuery } from 'meilisearch'
import { cleanText } from './clean.ts'
import { type Term, readQuestion } from './dutch/question.ts'
import { synonyms } from './dutch/synonyms.ts'
import { nearest } from './dutch/typos.ts'
import { type FoundHit, readHits, shown } from './meilisearch-hits.ts'
import {
  type Answer,
  type FacetName,
  type Question,
  type Suggestions,
  facetNames,
} from './search.ts'

const SUGGESTED_CHARACTERS_MAX = 200
/** Every word first, mistakes forgiven; any word when nothing at all has every word. */
export async function askMeilisearch(
  client: Meilisearch,
  index: string,
  question: Question,
): Promise<Answer> {
  const start = performance.now()
  const terms = readQuestion(question.text)
  let answer = await askAll(client, index, question, terms)
  if (
    answer.total === 0 &&
    terms.length > 0 &&
    !(await isMatched(client, index, question, terms))
  ) {
    answer = await askAny(client, index, question, named(terms))
  }
  return { ...answer, engine: 'meilisearch', tookMs: performance.now() - start }
}

type Unsigned = Pick<Answer, 'hits' | 'total' | 'facets'>

/** One request: the hits with the counts of all facets, and for each facet that is filtered on its counts without it. */
async function askAll(
  client: Meilisearch,
  indexUid: string,
  question: Question,
  terms: readonly Term[],
): Promise<Unsigned> {
  const filtered = filteredFacets(question)
  const common = { indexUid, q: typed(terms), matchingStrategy: 'all' as const }
  const queries: MultiSearchQuery[] = [
    {
      ...common,
      ...shown,
      filter: filterOf(question),
      facets: facetNames.map(attribute),
      sort: sortOf(question, terms),
      offset: question.offset,
      limit: question.limit,
    },
    ...filtered.map((name) => ({
      ...common,
      filter: filterOf(question, name),
      facets: [attribute(name)],
      limit: 0,
    })),
  ]
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, FoundHit>({
    queries,
  })
  const [first, ...others] = results
  if (!first) throw new Error('Meilisearch answered without results.')
  return {
    hits: readHits(first.hits, terms),
    total: first.estimatedTotalHits ?? first.totalHits ?? 0,
    facets: readFacets((name) => (others[filtered.indexOf(name)] ?? first).facetDistribution),
  }
}

/** The same with one query a word, put together by the server. */
async function askAny(
  client: Meilisearch,
  indexUid: string,
  question: Question,
  terms: readonly Term[],
): Promise<Unsigned> {
  const filtered = filteredFacets(question)
  const together = (facets: readonly FacetName[], without?: FacetName) => {
    const isMain = without === undefined
    return client.multiSearch<FederatedMultiSearchParams, FoundHit>({
      federation: {
        facetsByIndex: { [indexUid]: facets.map(attribute) },
        offset: isMain ? question.offset : 0,
        limit: isMain ? question.limit : 0,
      },
      queries: terms.map((term) => ({
        indexUid,
        ...shown,
        q: typed([term]),
        matchingStrategy: 'all' as const,
        filter: filterOf(question, without),
        sort: sortOf(question, terms),
      })),
    })
  }
  const [first, ...others] = await Promise.all([
    together(facetNames),
    ...filtered.map((name) => together([name], name)),
  ])
  return {
    hits: readHits(first.hits, terms),
    total: first.estimatedTotalHits ?? first.totalHits ?? 0,
    facets: readFacets(
      (name) => (others[filtered.indexOf(name)] ?? first).facetsByIndex?.[indexUid]?.distribution,
    ),
  }
}

/** Whether the words match anything at all, whatever the filters. */
async function isMatched(
  client: Meilisearch,
  index: string,
  question: Question,
  terms: readonly Term[],
): Promise<boolean> {
  if (!question.only && filteredFacets(question).length === 0) return false
  const { estimatedTotalHits } = await client.index(index).search(typed(terms), {
    limit: 1,
    attributesToRetrieve: ['id'],
    matchingStrategy: 'all',
  })
  return estimatedTotalHits > 0
}

/** What the server is asked. A space at the end closes the last word: `vr` alone would also be the start of `vrede`. */
function typed(terms: readonly Term[]): string {
  const text = terms.map(({ words }) => words.join(' ')).join(' ')
  const last = terms.at(-1)
  if (!last) return ''
  const letters = last.words.join('')
  const isName = letters.length < 4 && (last.synonyms.length > 0 || /\d/.test(letters))
  return last.isOpen && !isName ? text : `${text} `
}

/** Words that are nearly one of the synonym list become it: the server only knows the words of documents. */
function named(terms: readonly Term[]): Term[] {
  const names = [...synonyms.keys()].filter((phrase) => !phrase.includes(' '))
  return terms.map((term) => {
    const [word, more] = term.words
    if (word === undefined || more !== undefined || term.synonyms.length > 0) return term
    const [name] = nearest(word, names)
    return name === undefined ? term : { ...term, words: [name] }
  })
}

function filteredFacets({ filters }: Question): FacetName[] {
  return facetNames.filter((name) => (filters[name]?.length ?? 0) > 0)
}

function filterOf(question: Question, without?: FacetName): string[] {
  const names = filteredFacets(question).filter((name) => name !== without)
  return [
    ...names.map((name) => `${attribute(name)} IN ${list(question.filters[name] ?? [])}`),
    ...(question.only ? [`id IN ${list(question.only)}`] : []),
  ]
}

function list(values: readonly string[]): string {
  const quoted = values.map((value) => `"${cleanText(value).replace(/["\\]/g, '\\$&')}"`)
  return `[${quoted.join(', ')}]`
}

function attribute(name: FacetName): string {
  return `facets.${name}`
}

function sortOf({ sort }: Question, terms: readonly Term[]): string[] {
  if (sort === 'title') return ['sortTitle:asc', 'id:asc']
  if (sort === 'newest' || terms.length === 0) return ['publishedAt:desc', 'id:asc']
  return []
}

type Counts = Readonly<Record<string, Record<string, number>>>

function readFacets(countsFor: (name: FacetName) => Counts | undefined): Answer['facets'] {
  const facets = facetNames.map((name) => [name, countsFor(name)?.[attribute(name)] ?? {}] as const)
  // Every facet is there: the names are the keys.
  return Object.fromEntries(facets) as Answer['facets']
}

export async function suggestFromMeilisearch(
  client: Meilisearch,
  indexUid: string,
  text: string,
  limit: number,
): Promise<Suggestions> {
  const terms = readQuestion(text)
  if (terms.length === 0) return { phrases: [], hits: [], engine: 'meilisearch' }
  const index = client.index<{ id: string; title: string }>(indexUid)
  const facetQuery = cleanText(text.slice(0, SUGGESTED_CHARACTERS_MAX)).trim()
  const [found, next] = await Promise.all([
    index.search(typed(terms), {
      limit,
      attributesToRetrieve: ['id', 'title'],
      matchingStrategy: 'all',
    }),
    index.searchForFacetValues({ facetName: 'phrases', facetQuery }),
  ])
  return {
    phrases: next.facetHits.slice(0, limit).map(({ value }) => value),
    hits: found.hits.map(({ id, title }) => ({ id, title })),
    engine: 'meilisearch',
  }
}
