import { listed } from '../../db/build.ts'
import { kept } from '../../db/keep.ts'
import type { Store } from '../../db/store.ts'
import type { Context } from '../context.ts'

/** How many copies the one of these materials has that has most of them at a point, retired ones too. */
export function mostCopies(
  ctx: Context,
  asked: { readonly offerings: readonly string[]; readonly pickupPoint: string },
): Promise<number> {
  return mostOf(ctx.store, JSON.stringify([asked.pickupPoint, ...asked.offerings]))
}

const mostOf = kept(['copy'], async ({ read }: Store, key: string) => {
  const [pickupPoint = '', ...offerings] = JSON.parse(key) as string[]
  const rows = await read
    .selectFrom('copy')
    .where('pickup_point', '=', pickupPoint)
    .where('offering', 'in', listed(offerings))
    .groupBy('offering')
    .select(({ fn }) => fn.countAll<number>().as('copies'))
    .execute()
  return Math.max(0, ...rows.map(({ copies }) => copies))
})
