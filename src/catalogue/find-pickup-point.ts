import { kept } from '../../db/keep.ts'
import type { Store } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { toPickupPoint } from './list-pickup-points.ts'
import type { PickupPoint } from './pickup-point.ts'

/** One pick-up point with its calendar. */
export function findPickupPoint(ctx: Context, id: string): Promise<PickupPoint | undefined> {
  return pointOf(ctx.store, id)
}

const pointOf = kept(['pickup_point', 'closure', 'school_year'], readPoint)

async function readPoint({ read }: Store, id: string): Promise<PickupPoint | undefined> {
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
