import { listed } from '../../db/build.ts'
import { question } from '../../db/prepared.ts'
import { findLending } from '../catalogue/find-lending.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { isTrained } from '../training/is-trained.ts'
import { askerOf } from './asker-of.ts'

/** On which training a reservation still waits. */
export interface Condition {
  readonly reservation: string
  /** The slug of the training, and what it is called. */
  readonly training: string
  readonly title: string
  readonly day: Day
  readonly untilDay: Day
  readonly place: string
  /** The seat was lost: without another way the reservation lapses on this day. */
  readonly lapsesOn?: Day | undefined
}

/** The conditions of those of these reservations that rest on a seat: no certificate opens them yet. */
export async function readConditions(
  ctx: Context,
  reservations: readonly string[],
): Promise<ReadonlyMap<string, Condition>> {
  if (reservations.length === 0) return new Map()
  const rows = await restingOf(ctx.store, { reservations })
  const standing = await Promise.all(
    rows.map(async (row) => {
      const { reservation, training, title, day, untilDay, place, lapsesOn } = row
      if (await isOpenByNow(ctx, row)) return []
      const about = { reservation, training, title, day, untilDay, place }
      return [{ ...about, lapsesOn: lapsesOn ?? undefined }]
    }),
  )
  // What lapses is said before what only waits.
  const inOrder = standing.flat().toSorted((a, b) => Number(!b.lapsesOn) - Number(!a.lapsesOn))
  return new Map(inOrder.map((condition) => [condition.reservation, condition]))
}

const restingOf = question((db, given: { reservations: readonly string[] }) =>
  db
    .selectFrom('rests_on')
    .innerJoin('reservation', 'reservation.id', 'rests_on.reservation')
    .innerJoin('enrolment', 'enrolment.id', 'rests_on.enrolment')
    .innerJoin('training_session', 'training_session.id', 'enrolment.session')
    .innerJoin('offering', 'offering.slug', 'training_session.training')
    .leftJoin('party', (join) =>
      join
        .onRef('party.reservation', '=', 'reservation.id')
        .on('party.role', '=', 'borrower')
        .on('party.position', '=', 0),
    )
    .where('rests_on.reservation', 'in', listed(given.reservations))
    .where('rests_on.kept_by', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('promised')
          .whereRef('promised.reservation', '=', 'rests_on.reservation')
          .whereRef('promised.offering', '=', 'rests_on.offering')
          .select('promised.chain'),
      ),
    )
    .select([
      'rests_on.reservation',
      'rests_on.offering',
      'rests_on.lapses_on as lapsesOn',
      'reservation.school',
      'reservation.pickup_day as pickupDay',
      'party.account',
      'training_session.training',
      'training_session.day',
      'training_session.until_day as untilDay',
      'training_session.place',
      'offering.title',
    ]),
)

/** Few reservations rest on a seat, and each is asked alone. */
async function isOpenByNow(
  ctx: Context,
  row: {
    reservation: string
    offering: string
    school: string
    pickupDay: Day
    account: string | null
  },
): Promise<boolean> {
  const borrower = row.account === null ? undefined : { id: row.account, name: '', email: '' }
  const [{ trainings, trainingScope: scope }, asker] = await Promise.all([
    findLending(ctx, row.offering),
    askerOf(ctx, { id: row.reservation, school: row.school, borrower }),
  ])
  return isTrained(ctx, { ...asker, trainings, scope, day: row.pickupDay })
}
