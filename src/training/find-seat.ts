import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** Who asks, of which trainings any one would do. */
export interface SeatQuestion {
  readonly trainings: readonly string[]
  readonly scope: 'school' | 'person'
  readonly account: string
  readonly school: string
  readonly isConfirmed: boolean
  /** The day on which it has to be followed; left out, any session does. */
  readonly day?: Day | undefined
  /** Enrolments that do not count. */
  readonly withoutSeats?: readonly string[] | undefined
}

/** A seat that opens a material, and the last day of its session. */
export interface Seat {
  readonly enrolment: string
  readonly session: string
  readonly untilDay: Day
}

/**
 * A seat in a session that is over before the day, and whose certificate will count on it: her own, or, for scope
 * `school` and when her tie is confirmed, that of a confirmed colleague. Hers first, then the one that is over first.
 */
export async function findSeat(
  ctx: Context,
  { trainings, scope, account, school, isConfirmed, day, withoutSeats = [] }: SeatQuestion,
): Promise<Seat | undefined> {
  let query = ctx.store.read
    .selectFrom('enrolment')
    .innerJoin('training_session', 'training_session.id', 'enrolment.session')
    .where('training_session.training', 'in', listed(trainings))
    .where('training_session.cancelled_at', 'is', null)
    .where('enrolment.state', '=', 'seat')
    .where('enrolment.id', 'not in', listed(withoutSeats))
  if (day !== undefined) {
    query = query
      .where('training_session.until_day', '<', day)
      .where((eb) =>
        eb.or([
          eb('training_session.certificate_until', 'is', null),
          eb('training_session.certificate_until', '>=', day),
        ]),
      )
  }
  const rows = await query
    .where((eb) =>
      scope === 'school' && isConfirmed
        ? eb.or([
            eb('enrolment.account', '=', account),
            eb(
              'enrolment.account',
              'in',
              eb
                .selectFrom('tie')
                .select('tie.account')
                .where('tie.school', '=', school)
                .where('tie.confirmed_at', 'is not', null),
            ),
          ])
        : eb('enrolment.account', '=', account),
    )
    .select([
      'enrolment.id as enrolment',
      'enrolment.session',
      'enrolment.account',
      'training_session.until_day as untilDay',
    ])
    .orderBy('training_session.until_day')
    .orderBy('enrolment.id')
    .execute()
  const seat = rows.find((row) => row.account === account) ?? rows[0]
  return seat && { enrolment: seat.enrolment, session: seat.session, untilDay: seat.untilDay }
}
