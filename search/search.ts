/** How the service asks its index. Two engines answer the same questions; the index can be rebuilt at any time. */
export interface Search {
  /** Hits in order of relevance (or as sorted), with facet counts over everything that matches. */
  ask(question: Question): Promise<Answer>

  /** Words and documents that begin like the text, at most `limit` of each. */
  suggest(text: string, limit: number): Promise<Suggestions>

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
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly text: string
  /** Words that are searched like the summary and never shown. */
  readonly keywords: readonly string[]
  /** Facet name → values, for filters and counts. */
  readonly facets: Readonly<Record<string, readonly string[]>>
  /** For sorting by date: the instant it came into the catalogue. */
  readonly publishedAt: string
}

export interface Question {
  /** May be empty: then everything, newest first. */
  readonly text: string
  /** Facet name → wanted values; values of one facet mean "or", facets mean "and". */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** Only these ids, when given. */
  readonly only?: readonly string[] | undefined
  readonly sort?: 'relevance' | 'newest' | 'title' | undefined
  readonly limit: number
  readonly offset: number
}

export interface Answer {
  readonly hits: readonly Hit[]
  readonly total: number
  /** Facet name → value → number of hits. A facet that is filtered on is counted as if it were not. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly engine: EngineName
}

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
