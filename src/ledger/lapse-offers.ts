import type { Compilable } from 'kysely'
import { listed } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { listChains } from './chains.ts'
import { endOffer } from './end-offer.ts'
import { findOfferOfWish, type OpenOffer } from './find-offer.ts'
import { readReservations } from './find-reservation.ts'
import { readBorrower } from './read-borrower.ts'
import { wishLetter } from './wish-letter.ts'

/**
 * Ends the offers that nobody answered in time, each in a commit that offers what it frees to the next. By itself: it
 * does not matter who asks.
 */
export async function lapseOffers(
  ctx: Context,
  {
    offerings,
    pickupPoint,
  }: {
    offerings?: readonly string[] | undefined
    pickupPoint?: string | undefined
  } = {},
): Promise<void> {
  let query = ctx.store.read
    .selectFrom('wish_offer')
    .innerJoin('wish', 'wish.id', 'wish_offer.wish')
    .innerJoin('reservation', 'reservation.id', 'wish_offer.reservation')
    .where('wish_offer.answered_at', 'is', null)
    .where('wish_offer.held_until', '<', ctx.today)
  if (offerings) query = query.where('wish.offering', 'in', listed(offerings))
  if (pickupPoint !== undefined) {
    query = query.where('reservation.pickup_point', '=', pickupPoint)
  }
  const due = await query
    .select(['wish_offer.wish', 'wish_offer.reservation'])
    .orderBy('wish.seq')
    .execute()
  const self = { ...ctx, actor: undefined }
  for (const one of due) {
    try {
      await lapseOffer(self, one)
    } catch (error) {
      // Somebody answered, or lapsed it, since we looked.
      if (!(error instanceof Problem && error.code === 'already-resolved')) throw error
    }
  }
}

async function lapseOffer(
  ctx: Context,
  { wish, reservation }: { wish: string; reservation: string },
): Promise<void> {
  const [held] = await listChains(ctx, [reservation])
  if (!held) return
  // The chain's number is in the hash, and random: no caller can have used this id before.
  const act = `lapse-${held.hash}`
  await once(ctx, { id: act, kind: 'lapse-offer', body: { wish } }, async () => {
    const offer = await findOfferOfWish(ctx, wish)
    if (!offer || offer.heldUntil >= ctx.today) {
      throw new Problem('already-resolved', 'That offer is answered already.')
    }
    return {
      result: offer.reservation,
      writes: [
        ...(await endOffer(ctx, { act, offer, answer: 'lapsed' })),
        ...(await letterTo(ctx, offer)),
      ],
    }
  })
}

async function letterTo(ctx: Context, offer: OpenOffer): Promise<Compilable[]> {
  const { reservation: id, wish, heldUntil } = offer
  const [reservation] = await readReservations(ctx, [id])
  const borrower = await readBorrower(ctx, id)
  const point = await findPickupPoint(ctx, offer.pickupPoint)
  const [line] = reservation?.lines ?? []
  if (!reservation || !borrower || !point || !line) return []
  const { pickupDay, returnDay } = reservation
  const { title, quantity } = line
  const period = { pickupDay, returnDay }
  const about = { wish, borrower, title, quantity, point, period, heldUntil }
  return [wishLetter(ctx, 'wish-lapsed', about)]
}
