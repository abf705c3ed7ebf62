import { sql } from 'kysely'
import { findSchool } from '../accounts/find-school.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { isContactOf, readReservations } from './find-reservation.ts'
import type { Reservation } from './reservation.ts'

/**
 * All reservations and loans of a school, for its contact and for the desk. The latest pick-up day first.
 *
 * Refuses `not-found`, for a school that is not hers too.
 */
export async function listSchoolLoans(
  ctx: Context,
  { school, limit, offset }: { school: string; limit: number; offset: number },
): Promise<{ hits: Reservation[]; total: number }> {
  const { actor } = ctx
  const maySee = actor && (isOf(actor, 'desk') || isContactOf(actor, school))
  if (!maySee || !(await findSchool(ctx, school))) {
    throw new Problem('not-found', 'There is no such school.')
  }
  const query = ctx.store.read.selectFrom('reservation').where('reservation.school', '=', school)
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
  const ids = rows.map(({ id }) => id)
  return { hits: await readReservations(ctx, ids), total: count?.total ?? 0 }
}
