import type { Context } from '../context.ts'
import { findReservation } from './find-reservation.ts'
import type { Reservation } from './reservation.ts'

/** The reservation with the code that somebody reads aloud, as this actor may see it. */
export async function findReservationByCode(
  ctx: Context,
  code: string,
): Promise<Reservation | undefined> {
  const row = await ctx.store.read
    .selectFrom('reservation')
    .select('id')
    .where('code', '=', code.replaceAll(/[\s-]/g, '').toUpperCase())
    .executeTakeFirst()
  return row && findReservation(ctx, row.id)
}
