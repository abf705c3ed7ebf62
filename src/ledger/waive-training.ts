import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { getReservation } from './find-reservation.ts'
import type { Reservation } from './reservation.ts'

/**
 * Lets a reservation stand that rests on a seat, whatever becomes of the seat. The reason stays in the ledger.
 *
 * Refuses `forbidden` to all but the desk, `reservation-not-found`, `wrong-state` when it rests on no seat, `id-taken`.
 */
export async function waiveTraining(
  ctx: Context,
  { id, reservation: of, reason }: { id: string; reservation: string; reason: string },
): Promise<Reservation> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk overrides a rule.')
  const { id: reservation } = await getReservation(ctx, of)
  await once(ctx, { id, kind: 'waive-training', body: { reservation, reason } }, async () => {
    const { conditional } = await getReservation(ctx, reservation)
    if (!conditional) {
      throw new Problem('wrong-state', 'This reservation waits for no training.')
    }
    return {
      result: reservation,
      reason,
      writes: [
        build
          .updateTable('rests_on')
          .set({ kept_by: id })
          .where('reservation', '=', reservation)
          .where('kept_by', 'is', null),
      ],
    }
  })
  return getReservation(ctx, reservation)
}
