import type { Context } from '../context.ts'
import { getReservation } from './find-reservation.ts'
import { lapseDue } from './lapse-due.ts'
import type { Reservation } from './reservation.ts'

/** The reservation as it stands today, for whoever opens it. Refuses `reservation-not-found`. */
export async function seeReservation(ctx: Context, id: string): Promise<Reservation> {
  const reservation = await getReservation(ctx, id)
  if (reservation.state !== 'reserved' && reservation.state !== 'checked-out') return reservation
  const offerings = reservation.lines.map(({ offering }) => offering)
  await lapseDue(ctx, { offerings, pickupPoint: reservation.pickupPoint })
  return getReservation(ctx, id)
}
