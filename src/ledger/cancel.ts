import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { listChains } from './chains.ts'
import { endOffer } from './end-offer.ts'
import { cancelPromise } from './end-promise.ts'
import { findOfferOfReservation } from './find-offer.ts'
import { getReservation } from './find-reservation.ts'
import { lapseDue } from './lapse-due.ts'
import { inCommitOrder } from './make-room.ts'
import { offerFreed } from './offer-freed.ts'
import { readBorrower } from './read-borrower.ts'
import type { Reservation } from './reservation.ts'
import { reservationLetter } from './reservation-letter.ts'
import { countEntriesOf, stillAsSeen } from './still-as-seen.ts'

/**
 * Gives back what is still promised of a reservation; what is out stays out. Who may see it may cancel it: the
 * borrower, the contact of her school, the desk. What is only offered is declined so.
 *
 * Refuses `reservation-not-found`, `already-resolved` when nothing is promised any more, `id-taken`.
 */
export async function cancel(
  ctx: Context,
  { id, reservation: of }: { id: string; reservation: string },
): Promise<Reservation> {
  const { id: reservation, lines, pickupPoint } = await getReservation(ctx, of)
  await lapseDue(ctx, { offerings: lines.map(({ offering }) => offering), pickupPoint })
  await once(ctx, { id, kind: 'cancel', body: { reservation } }, async () => {
    const entries = await countEntriesOf(ctx, reservation)
    const offer = await findOfferOfReservation(ctx, reservation)
    if (offer) {
      const declined = await endOffer(ctx, { act: id, offer, answer: 'declined' })
      return { result: reservation, writes: [...declined, ...(await letterTo(ctx, reservation))] }
    }
    const promised = (await listChains(ctx, [reservation])).filter(
      ({ state }) => state === 'reserved',
    )
    if (promised.length === 0) {
      throw new Problem('already-resolved', 'Nothing of this reservation is waiting any more.')
    }
    const given = await Promise.all(promised.map((tip) => cancelPromise(ctx, id, tip)))
    const frees = promised.map(({ copy, chain, offering, fromDay: from }) => {
      return { copy, chain, offering, from, pickupPoint }
    })
    return {
      result: reservation,
      writes: [
        ...stillAsSeen(reservation, entries),
        ...inCommitOrder(given),
        ...(await letterTo(ctx, reservation)),
        ...(await offerFreed(ctx, { act: id, frees })),
      ],
    }
  })
  return getReservation(ctx, reservation)
}

async function letterTo(ctx: Context, id: string) {
  const reservation = await getReservation(ctx, id)
  const borrower = await readBorrower(ctx, id)
  const point = await findPickupPoint(ctx, reservation.pickupPoint)
  if (!borrower || !point) return []
  const { code, lines, pickupDay, returnDay } = reservation
  const period = { pickupDay, returnDay }
  const about = { borrower, code, reservation: id, point, period, lines }
  return [reservationLetter(ctx, 'reservation-cancelled', about)]
}
