import { facetNames } from '../../../search/search.ts'
import { type Day, isDay } from '../../day.ts'

export type FacetName = (typeof facetNames)[number]
export type Sort = (typeof sorts)[number]

/** What somebody looks for, as it stands in the address. */
export interface OfferingQuery {
  readonly text: string
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** Only what can be borrowed from this day until that one; the words as they were typed. */
  readonly from: string
  readonly until: string
  readonly sort: Sort | undefined
  readonly offset: number
}

export const sorts = ['relevance', 'newest', 'title'] as const
export const HITS_A_PAGE = 20

const OFFSET_MAX = 10_000

/** Reads an address. What makes no sense is left out: a link that was mistyped still finds something. */
export function readQuery(params: URLSearchParams): OfferingQuery {
  const filters = Object.fromEntries(
    facetNames
      .map(
        (name) => [name, [...new Set(params.getAll(name).filter(Boolean))].slice(0, 50)] as const,
      )
      .filter(([, values]) => values.length > 0),
  )
  const offset = Number(params.get('offset'))
  return {
    text: params.get('q')?.trim() ?? '',
    filters,
    from: params.get('from') ?? '',
    until: params.get('until') ?? '',
    sort: sorts.find((sort) => sort === params.get('sort')),
    offset: Number.isInteger(offset) && offset > 0 ? Math.min(offset, OFFSET_MAX) : 0,
  }
}

/** The days it has to be free; undefined when none are asked, `wrong` when they are no period. */
export function periodOf({
  from,
  until,
}: OfferingQuery): { from: Day; until: Day } | 'wrong' | undefined {
  if (from === '' && until === '') return undefined
  if (!isDay(from) || !isDay(until) || until < from) return 'wrong'
  return { from, until }
}

/** The address of a query, from its first page unless it says otherwise. */
export function hrefOf(query: OfferingQuery, change: Partial<OfferingQuery> = {}): string {
  const { text, filters, from, until, sort, offset } = { ...query, offset: 0, ...change }
  const params = new URLSearchParams()
  if (text) params.set('q', text)
  for (const name of facetNames) for (const value of filters[name] ?? []) params.append(name, value)
  if (from) params.set('from', from)
  if (until) params.set('until', until)
  if (sort) params.set('sort', sort)
  if (offset > 0) params.set('offset', String(offset))
  const search = params.toString()
  return search === '' ? '/offerings' : `/offerings?${search}`
}

/** The same query without one value of one filter. */
export function without(query: OfferingQuery, name: FacetName, value: string): OfferingQuery {
  const left = (query.filters[name] ?? []).filter((one) => one !== value)
  return { ...query, filters: { ...query.filters, [name]: left } }
}

export function countFilters({ filters, from, until }: OfferingQuery): number {
  const values = Object.values(filters).reduce((sum, list) => sum + list.length, 0)
  return values + (from || until ? 1 : 0)
}
