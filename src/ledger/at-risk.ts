import { listed } from '../../db/build.ts'
import { question } from '../../db/prepared.ts'
import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { overdueUntil } from './copy-days.ts'

/** Where a copy is: one row a copy, or one for each time it is out of service. */
export interface Whereabouts {
  readonly id: number
  readonly dueDay: Day | null
  readonly elsewhere: string | null
  readonly outFrom: Day | null
  readonly outUntil: Day | null
}

/** The days a promise still needs its copy. */
export interface Needed {
  readonly copy: number
  readonly fromDay: Day
  readonly untilDay: Day
  readonly returnDay: Day
}

/** What can keep these copies from who they are promised to. */
export async function readWhereabouts(
  ctx: Context,
  copies: readonly number[],
): Promise<readonly Whereabouts[]> {
  return copies.length === 0 ? [] : whereaboutsOf(ctx.store, { copies })
}

const whereaboutsOf = question((db, given: { copies: readonly number[] }) =>
  db
    .selectFrom('copy')
    .leftJoin('copy_out', 'copy_out.copy_id', 'copy.id')
    .leftJoin('to_check', 'to_check.copy_id', 'copy.id')
    .leftJoin('out_of_service', 'out_of_service.copy_id', 'copy.id')
    .where('copy.id', 'in', listed(given.copies))
    .select([
      'copy.id',
      'copy_out.due_day as dueDay',
      'to_check.elsewhere',
      'out_of_service.from_day as outFrom',
      'out_of_service.until_day as outUntil',
    ]),
)

/** True when the copy of a promise is not there on one of the days it is needed, as things stand on a day. */
export function isAtRisk(
  whereabouts: readonly Whereabouts[],
  { copy, fromDay, untilDay, returnDay }: Needed,
  asOf: Day,
): boolean {
  const from = fromDay > asOf ? fromDay : asOf
  const until = returnDay < untilDay ? returnDay : untilDay
  return whereabouts
    .filter(({ id }) => id === copy)
    .some(({ dueDay, elsewhere, outFrom, outUntil }) => {
      const late = overdueUntil(dueDay ?? undefined, asOf)
      // Nobody knows when the van goes: a copy at another point counts as a week away, day after day.
      const away = elsewhere === null ? undefined : addDays(asOf, 7)
      const isLate = [late, away].some((day) => day !== undefined && from <= day && asOf <= until)
      const isOut = outFrom !== null && outFrom <= until && (outUntil ?? until) >= from
      return isLate || isOut
    })
}
