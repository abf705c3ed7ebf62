import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import { writing } from '../../db/prepared.ts'
import type { Day } from '../day.ts'
import type { Hold } from './hold.ts'

/** Holds a copy for a chain. Breaks `held_day.copy_id, held_day.day` when one of the days is held already. */
export function holdDays(copy: number, chain: number, hold: Hold): Compilable {
  const days = [
    ...hold.loanDays.map((day) => `"${day}":0`),
    ...hold.turnaroundDays.map((day) => `"${day}":1`),
  ]
  return insertDays({ copy, chain, days: `{${days.join()}}` })
}

const insertDays = writing((db, given: { copy: number; chain: number; days: string }) =>
  db
    .insertInto('held_day')
    .columns(['copy_id', 'day', 'chain', 'turnaround'])
    .expression((eb) =>
      eb
        .selectFrom(sql<{ key: Day; value: number }>`json_each(${given.days})`.as('each_day'))
        .select([
          sql<number>`${given.copy}`.as('copy_id'),
          'each_day.key as day',
          sql<number>`${given.chain}`.as('chain'),
          'each_day.value as turnaround',
        ]),
    ),
)

/** Gives the days of a chain back, from a day on. */
export function freeDays(copy: number, chain: number, from: Day): Compilable {
  return deleteDays({ copy, chain, from })
}

const deleteDays = writing((db, given: { copy: number; chain: number; from: Day }) =>
  db
    .deleteFrom('held_day')
    .where('copy_id', '=', given.copy)
    .where('day', '>=', given.from)
    .where('chain', '=', given.chain),
)

/** Gives the days of a chain back from a day on, until the one before another. */
export function freeDaysUntil(copy: number, chain: number, from: Day, before: Day): Compilable {
  return build
    .deleteFrom('held_day')
    .where('copy_id', '=', copy)
    .where('day', '>=', from)
    .where('day', '<', before)
    .where('chain', '=', chain)
}
