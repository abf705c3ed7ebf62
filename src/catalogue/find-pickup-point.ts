import type { Context } from '../context.ts'
import { toPickupPoint } from './list-pickup-points.ts'
import type { PickupPoint } from './pickup-point.ts'

/** One pick-up point with its calendar. */
export async function findPickupPoint(ctx: Context, id: string): Promise<PickupPoint | undefined> {
  const { read } = ctx.store
  const [point, closures, years] = await Promise.all([
    read.selectFrom('pickup_point').selectAll().where('id', '=', id).executeTakeFirst(),
    read
      .selectFrom('closure')
      .selectAll()
      .where('pickup_point', '=', id)
      .orderBy('position')
      .execute(),
    read
      .selectFrom('school_year')
      .selectAll()
      .where('pickup_point', '=', id)
      .orderBy('from_day')
      .execute(),
  ])
  return point && toPickupPoint(point, closures, years)
}
