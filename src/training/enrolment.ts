import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { EnrolmentState } from './tables.ts'

/** The write that gives somebody a seat or a place in line. */
export function newEnrolment(
  ctx: Context,
  row: {
    readonly id: string
    readonly session: string
    readonly account: string
    readonly school: string | undefined
    readonly state: EnrolmentState
  },
): Compilable {
  return build.insertInto('enrolment').values({
    ...row,
    school: row.school ?? null,
    in_line: sql<number>`(select coalesce(max(e.in_line), 0) + 1 from enrolment e where e.session = ${row.session})`,
    made_at: ctx.now.toISOString(),
  })
}

/** The write that moves an enrolment on. Breaks `enrolment-settled` when it stands there already. */
export function moveEnrolment(id: string, state: EnrolmentState): Compilable {
  return build.updateTable('enrolment').set({ state }).where('id', '=', id)
}

/**
 * Makes the seats hold at the moment of the commit too, after what changes who sits where: breaks `seats_kept` when
 * more are taken than there are, and `line_kept` when somebody waits while a seat is free.
 */
export function keepSeats(session: string): Compilable[] {
  const count = (state: EnrolmentState) =>
    build
      .selectFrom('enrolment')
      .where('enrolment.session', '=', session)
      .where('enrolment.state', '=', state)
      .select(sql<number>`count(*)`.as('count'))
  const now = build
    .selectFrom('training_session')
    .where('training_session.id', '=', session)
    .select(['training_session.seats', count('seat').as('taken'), count('waiting').as('waiting')])
  return [
    build.insertInto('seat_count').columns(['seats', 'taken', 'waiting']).expression(now),
    build.deleteFrom('seat_count'),
  ]
}

/** How many ever enrolled in a session. Asked before anything else is looked at. */
export async function countEnrolments(ctx: Context, session: string): Promise<number> {
  const row = await ctx.store.read
    .selectFrom('enrolment')
    .where('session', '=', session)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return row?.count ?? 0
}

/** For a commit that tells everyone who is enrolled: breaks `seats_kept` when somebody has enrolled since. */
export function stillSoMany(session: string, enrolments: number): Compilable[] {
  return [
    build
      .insertInto('seat_count')
      .columns(['seats', 'taken', 'waiting'])
      .expression((eb) =>
        eb
          .selectFrom('enrolment')
          .where('enrolment.session', '=', session)
          .select([
            sql<number>`${enrolments}`.as('seats'),
            sql<number>`count(*)`.as('taken'),
            sql<number>`0`.as('waiting'),
          ]),
      ),
    build.deleteFrom('seat_count'),
  ]
}
