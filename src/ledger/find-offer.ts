import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** An offer that is not answered yet. */
export interface OpenOffer {
  /** The reservation that holds its copies. */
  readonly reservation: string
  readonly wish: string
  readonly pickupPoint: string
  readonly heldUntil: Day
}

/** The open offer of a wish. */
export async function findOfferOfWish(ctx: Context, wish: string): Promise<OpenOffer | undefined> {
  return toOffer(await open(ctx).where('wish_offer.wish', '=', wish).executeTakeFirst())
}

/** The open offer that a reservation holds copies for; undefined for every other reservation. */
export async function findOfferOfReservation(
  ctx: Context,
  reservation: string,
): Promise<OpenOffer | undefined> {
  return toOffer(
    await open(ctx).where('wish_offer.reservation', '=', reservation).executeTakeFirst(),
  )
}

function open(ctx: Context) {
  return ctx.store.read
    .selectFrom('wish_offer')
    .innerJoin('reservation', 'reservation.id', 'wish_offer.reservation')
    .where('wish_offer.answered_at', 'is', null)
    .select([
      'wish_offer.reservation',
      'wish_offer.wish',
      'wish_offer.held_until',
      'reservation.pickup_point',
    ])
}

function toOffer(
  row: Awaited<ReturnType<ReturnType<typeof open>['executeTakeFirst']>>,
): OpenOffer | undefined {
  return (
    row && {
      reservation: row.reservation,
      wish: row.wish,
      pickupPoint: row.pickup_point,
      heldUntil: row.held_until,
    }
  )
}
