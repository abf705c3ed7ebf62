import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { type Copy, toCopy } from './find-copy.ts'

/** The copies of these offerings, by barcode. */
export async function listCopies(
  ctx: Context,
  { offerings }: { offerings: readonly string[] },
): Promise<Copy[]> {
  const rows = await ctx.store.read
    .selectFrom('copy')
    .select(['id', 'barcode', 'offering', 'pickup_point', 'shelf'])
    .where('offering', 'in', listed(offerings))
    .orderBy('barcode')
    .execute()
  return rows.map(toCopy)
}
