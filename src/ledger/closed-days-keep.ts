import { type Compilable, sql } from 'kysely'
import { build, listed } from '../../db/build.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, eachDay } from '../day.ts'
import { isPickupDay, isReturnDay } from './open-days.ts'
import type { ClosingTable, DayClosedTable } from './tables.ts'

/** Nothing can be promised further ahead: the longest horizon, and the longest loan behind it. */
const DAYS_AHEAD = 3650 + 1500

/**
 * For the commit that changes when a point is open: notes the pick-ups and returns that were promised on days that now
 * close, and the days themselves: a reservation that was judged before this commit and stands after it is noted by the
 * triggers `entry_meets_closed_pickup` and `entry_meets_closed_return`. What the desk promised knowingly on a closed day
 * is not one of them.
 */
export function keepClosedDays(
  ctx: Context,
  before: PickupPoint,
  after: PickupPoint,
): Compilable[] {
  const days = eachDay(ctx.today, addDays(ctx.today, DAYS_AHEAD))
  const made = { pickup_point: after.id, made_at: ctx.now.toISOString() }
  const differ = (isOpen: IsOpen, was: boolean) =>
    days.filter((day) => isOpen(before, day) === was && isOpen(after, day) !== was)
  const pickups = differ(isPickupDay, true)
  const returns = differ(isReturnDay, true)
  return [
    build.deleteFrom('closing').where('day', '<', ctx.today),
    ...noteClosing({ ...made, kind: 'pickup' }, pickups, differ(isPickupDay, false)),
    ...noteClosing({ ...made, kind: 'return' }, returns, differ(isReturnDay, false)),
    ...(pickups.length > 0
      ? [note({ ...made, kind: 'pickup' }, promisedOn('from_day', pickups))]
      : []),
    ...(returns.length > 0
      ? [
          note({ ...made, kind: 'return' }, promisedOn('return_day', returns)),
          note({ ...made, kind: 'return' }, dueOn(returns)),
        ]
      : []),
  ]
}

type IsOpen = (point: PickupPoint, day: Day) => boolean

/** The days that close, and no longer those that open again. */
function noteClosing(
  { kind, pickup_point, made_at }: Omit<ClosingTable, 'day'>,
  closes: readonly Day[],
  opens: readonly Day[],
): Compilable[] {
  const item = sql<{ value: string }>`json_each(${JSON.stringify(closes)})`.as('item')
  return [
    build
      .deleteFrom('closing')
      .where('pickup_point', '=', pickup_point)
      .where('kind', '=', kind)
      .where('day', 'in', listed([...closes, ...opens])),
    build
      .insertInto('closing')
      .columns(['pickup_point', 'kind', 'day', 'made_at'])
      .expression((eb) =>
        eb
          .selectFrom(item)
          .select([
            sql<string>`${pickup_point}`.as('pickup_point'),
            sql<ClosingTable['kind']>`${kind}`.as('kind'),
            'item.value as day',
            sql<string>`${made_at}`.as('made_at'),
          ]),
      ),
  ]
}

type Hits = ReturnType<typeof promisedOn> | ReturnType<typeof dueOn>

function promisedOn(which: 'from_day' | 'return_day', days: readonly Day[]) {
  return build
    .selectFrom('promised')
    .innerJoin('reservation', 'reservation.id', 'promised.reservation')
    .where(`promised.${which}`, 'in', listed(days))
    .select([
      'reservation.id as reservation',
      `promised.${which} as day`,
      'reservation.pickup_point as at',
    ])
}

function dueOn(days: readonly Day[]) {
  return build
    .selectFrom('copy_out')
    .innerJoin('entry', 'entry.chain', 'copy_out.chain')
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .where('copy_out.due_day', 'in', listed(days))
    .select([
      'reservation.id as reservation',
      'copy_out.due_day as day',
      'reservation.pickup_point as at',
    ])
}

function note(row: Omit<DayClosedTable, 'reservation' | 'day'>, hits: Hits): Compilable {
  const { kind, pickup_point, made_at } = row
  return build
    .insertInto('day_closed')
    .columns(['reservation', 'kind', 'day', 'pickup_point', 'made_at'])
    .expression((eb) =>
      eb
        .selectFrom(hits.as('hit'))
        .where('hit.at', '=', pickup_point)
        .select([
          'hit.reservation',
          sql<DayClosedTable['kind']>`${kind}`.as('kind'),
          'hit.day',
          'hit.at',
          sql<string>`${made_at}`.as('made_at'),
        ])
        .distinct(),
    )
    .onConflict((conflict) => conflict.doNothing())
}
