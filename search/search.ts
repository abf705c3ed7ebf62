/** How the service asks its index. Two engines answer the same questions; the index can be rebuilt at any time. */
export interface Search {
  /** Hits in order of relevance (or as sorted), with facet counts over everything that matches. Takes any text. */
  ask(question: Question): Promise<Answer>

  /** What to type next, and documents that match already: at most `limit` of each. Takes any text. */
  suggest(text: string, limit: number): Promise<Suggestions>

  /** The indexes behind it. Each is kept up to date by itself. */
  readonly engines: readonly Engine[]
}

/** One index: it answers, and it can be filled. */
export interface Engine extends Search {
  readonly name: EngineName

  /** Adds or replaces; when it resolves the documents can be found. */
  put(documents: readonly SearchDocument[]): Promise<void>

  drop(ids: readonly string[]): Promise<void>

  /** Replaces everything, without a moment in which the index is empty. */
  rebuild(documents: AsyncIterable<readonly SearchDocument[]>): Promise<void>

  /** Names this very index: another name after a rebuild or on new ground. Undefined: there is none yet. */
  indexId(): Promise<string | undefined>
}

/** What is searched of one thing. */
export interface SearchDocument {
  /** Letters, digits, hyphens and underscores. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly text: string
  /** Words that are searched like the summary and never shown. */
  readonly keywords: readonly string[]
  /** What somebody could type to come here, spelled as it is shown. */
  readonly phrases: readonly string[]
  /** Facet name → values, for filters and counts. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** For sorting by date: the instant it came into the catalogue. */
  readonly publishedAt: string
}

export interface Question {
  /** May be empty: then everything, newest first. */
  readonly text: string
  /** Facet name → wanted values; values of one facet mean "or", facets mean "and". An empty list filters nothing. */
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** Only these ids, when given. */
  readonly only?: readonly string[] | undefined
  readonly sort?: 'relevance' | 'newest' | 'title' | undefined
  readonly limit: number
  readonly offset: number
}

export interface Answer {
  readonly hits: readonly Hit[]
  readonly total: number
  /** Every facet → value → number of hits. A facet that is filtered on is counted as if it were not. */
  readonly facets: Facets
  readonly engine: EngineName
  /** Milliseconds from question to answer. */
  readonly tookMs: number
}

export type Facets = Readonly<Record<FacetName, Readonly<Record<string, number>>>>

export interface Hit {
  readonly id: string
  /** The title and an excerpt as pieces; the marked ones match. */
  readonly title: readonly Piece[]
  readonly excerpt: readonly Piece[]
}

export interface Piece {
  readonly text: string
  readonly isMatch: boolean
}

export interface Suggestions {
  /** What to type next. */
  readonly phrases: readonly string[]
  readonly hits: readonly { readonly id: string; readonly title: string }[]
  readonly engine: EngineName
}

export type EngineName = 'meilisearch' | 'sqlite'

/** The facets of the index. Every engine counts and filters on exactly these. */
export const facetNames = [
  'kind',
  'level',
  'theme',
  'subject',
  'partner',
  'place',
  'pickupPoint',
  'costFree',
  'duration',
  'training',
] as const
export type FacetName = (typeof facetNames)[number]
