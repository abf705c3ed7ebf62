import { sql } from 'kysely'
import { listed } from '../../db/build.ts'
import { type Context, isOf } from '../context.ts'
import { readReservations } from './find-reservation.ts'
import { lapseDue } from './lapse-due.ts'
import type { Reservation } from './reservation.ts'

/**
 * The actor's own reservations, with those of the schools she is the contact of; all of them for the desk. The latest
 * pick-up day first. `own` leaves out everything but her own.
 */
export async function listReservations(
  ctx: Context,
  { limit, offset, own = false }: { limit: number; offset: number; own?: boolean },
): Promise<{ hits: Reservation[]; total: number }> {
  const { actor } = ctx
  if (!actor) return { hits: [], total: 0 }
  await lapseDue(ctx)
  let query = ctx.store.read.selectFrom('reservation')
  if (own || !isOf(actor, 'desk')) {
    const schools = own
      ? []
      : actor.ties.filter((tie) => tie.isContact && tie.isConfirmed).map(({ school }) => school)
    query = query.where((eb) =>
      eb.or([
        eb(
          'reservation.id',
          'in',
          eb
            .selectFrom('party')
            .select('party.reservation')
            .where('party.account', '=', actor.id)
            .where('party.role', '=', 'borrower'),
        ),
        eb('reservation.school', 'in', listed(schools)),
      ]),
    )
  }
  const [rows, count] = await Promise.all([
    query
      .select('reservation.id')
      .orderBy('reservation.pickup_day', 'desc')
      .orderBy('reservation.made_at', 'desc')
      .orderBy('reservation.id')
      .limit(limit)
      .offset(offset)
      .execute(),
    query.select(sql<number>`count(*)`.as('total')).executeTakeFirst(),
  ])
  const hits = await readReservations(
    ctx,
    rows.map(({ id }) => id),
  )
  return { hits, total: count?.total ?? 0 }
}
