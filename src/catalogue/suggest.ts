import { listed } from '../../db/build.ts'
import type { Suggestions } from '../../search/search.ts'
import type { Context } from '../context.ts'
import type { OfferingKind } from './offering.ts'

export interface OfferingSuggestions extends Pick<Suggestions, 'phrases' | 'engine'> {
  readonly hits: readonly {
    readonly slug: string
    readonly title: string
    readonly kind: OfferingKind
  }[]
}

/** What to type next, and published offerings that match already: at most `limit` of each. */
export async function suggestOfferings(
  ctx: Context,
  { text, limit }: { text: string; limit: number },
): Promise<OfferingSuggestions> {
  const { phrases, hits, engine } = await ctx.search.suggest(text, limit)
  const rows = await ctx.store.read
    .selectFrom('offering')
    .select(['slug', 'title', 'kind'])
    .where('slug', 'in', listed(hits.map(({ id }) => id)))
    .where('state', '=', 'published')
    .execute()
  const known = new Map(rows.map((row) => [row.slug, row]))
  return { phrases, engine, hits: hits.flatMap(({ id }) => known.get(id) ?? []) }
}
