import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import { Problem } from '../problem.ts'
import { listChains } from './chains.ts'
import { writeEntry } from './entry.ts'
import { getReservation } from './find-reservation.ts'
import { freeDays } from './held-days.ts'
import { readBorrower } from './read-borrower.ts'
import type { Reservation } from './reservation.ts'
import { reservationLetter } from './reservation-letter.ts'

/**
 * Gives back what is still promised of a reservation; what is out stays out. Who may see it may cancel it: the
 * borrower, the contact of her school, the desk.
 *
 * Refuses `reservation-not-found`, `already-resolved` when nothing is promised any more, `id-taken`.
 */
export async function cancel(
  ctx: Context,
  { id, reservation: of }: { id: string; reservation: string },
): Promise<Reservation> {
  const { id: reservation } = await getReservation(ctx, of)
  await once(ctx, { id, kind: 'cancel', body: { reservation } }, async () => {
    const promised = (await listChains(ctx, [reservation])).filter(
      ({ state }) => state === 'reserved',
    )
    if (promised.length === 0) {
      throw new Problem('already-resolved', 'Nothing of this reservation is waiting any more.')
    }
    const writes = await Promise.all(
      promised.map(async (tip) => {
        const { chain, copy, offering, fromDay, returnDay } = tip
        const untilDay = addDays(fromDay, -1)
        const entry = { chain, act: id, reservation, copy, offering, fromDay, untilDay, returnDay }
        const { writes } = await writeEntry({ ...entry, kind: 'cancelled' }, tip)
        return [...writes, freeDays(copy, chain, fromDay)]
      }),
    )
    return {
      result: reservation,
      writes: [...writes.flat(), ...(await letterTo(ctx, reservation))],
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
