import { listed } from '../../db/build.ts'
import { question } from '../../db/prepared.ts'
import type { Suggestions } from '../../search/search.ts'
import type { Context, Services } from '../context.ts'
import { keptFound } from './kept-found.ts'
import type { OfferingKind } from './offering.ts'

export interface OfferingSuggestions extends Pick<Suggestions, 'phrases' | 'engine'> {
  readonly hits: readonly {
    readonly slug: string
    readonly title: string
    readonly kind: OfferingKind
  }[]
}

/** What to type next, and published offerings that match already: at most `limit` of each. */
export function suggestOfferings(ctx: Context, asked: Typed): Promise<OfferingSuggestions> {
  return suggested(ctx, asked)
}

const suggested = keptFound(
  async ({ store, search }: Pick<Services, 'store' | 'search'>, { text, limit }: Typed) => {
    const { phrases, hits, engine } = await search.suggest(text, limit)
    const rows = await publishedOf(store, { slugs: hits.map(({ id }) => id) })
    const known = new Map(rows.map((row) => [row.slug, row]))
    return { phrases, engine, hits: hits.flatMap(({ id }) => known.get(id) ?? []) }
  },
)

interface Typed {
  readonly text: string
  readonly limit: number
}

const publishedOf = question((db, given: { slugs: readonly string[] }) =>
  db
    .selectFrom('offering')
    .select(['slug', 'title', 'kind'])
    .where('slug', 'in', listed(given.slugs))
    .where('state', '=', 'published'),
)
