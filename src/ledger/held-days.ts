import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Day } from '../day.ts'
import type { Hold } from './hold.ts'

/** Holds a copy for a chain. Breaks `held_day.copy_id, held_day.day` when one of the days is held already. */
export function holdDays(copy: number, chain: number, hold: Hold): Compilable {
  const days = JSON.stringify([
    ...hold.loanDays.map((day) => [day, 0]),
    ...hold.turnaroundDays.map((day) => [day, 1]),
  ])
  const from = sql<{ value: string }>`json_each(${days})`.as('each_day')
  return build
    .insertInto('held_day')
    .columns(['copy_id', 'day', 'chain', 'turnaround'])
    .expression((eb) =>
      eb
        .selectFrom(from)
        .select([
          sql<number>`${copy}`.as('copy_id'),
          sql<string>`json_extract(each_day.value, '$[0]')`.as('day'),
          sql<number>`${chain}`.as('chain'),
          sql<number>`json_extract(each_day.value, '$[1]')`.as('turnaround'),
        ]),
    )
}

/** Gives the days of a chain back, from a day on. */
export function freeDays(copy: number, chain: number, from: Day): Compilable {
  return build
    .deleteFrom('held_day')
    .where('copy_id', '=', copy)
    .where('day', '>=', from)
    .where('chain', '=', chain)
}
