import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/**
 * True when somebody on the waiting list could use one of these days at a point: she waits for the material there, for
 * days among which one of them is. Whoever has an offer waits no more; `except` does not count herself.
 */
export async function isWantedByWish(
  ctx: Context,
  {
    offering,
    pickupPoint,
    from,
    until,
    except,
  }: {
    offering: string
    pickupPoint: string
    from: Day
    until: Day
    /** An account. */
    except?: string | undefined
  },
): Promise<boolean> {
  let query = ctx.store.read
    .selectFrom('wish')
    .leftJoin('wish_offer', (join) =>
      join.onRef('wish_offer.wish', '=', 'wish.id').on('wish_offer.answered_at', 'is', null),
    )
    .where('wish.offering', '=', offering)
    .where('wish.ended_at', 'is', null)
    .where('wish_offer.wish', 'is', null)
    .where('wish.from_day', '<=', until)
    .where('wish.until_day', '>=', from)
    .where(
      sql<boolean>`exists (
        select 1 from json_each(wish.pickup_points) point where point.value = ${pickupPoint}
      )`,
    )
  if (except !== undefined) query = query.where('wish.account', '!=', except)
  const found = await query.select('wish.id').limit(1).executeTakeFirst()
  return found !== undefined
}
