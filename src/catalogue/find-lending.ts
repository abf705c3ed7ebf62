import type { Context } from '../context.ts'
import { type Lending, lendingDefaults } from './lending.ts'
import { toLending } from './list-materials.ts'

/** The lending rules of a material; the defaults when nobody set any. */
export async function findLending(ctx: Context, slug: string): Promise<Lending> {
  const row = await ctx.store.read
    .selectFrom('lending')
    .selectAll()
    .where('offering', '=', slug)
    .executeTakeFirst()
  return row ? toLending(row) : lendingDefaults
}
