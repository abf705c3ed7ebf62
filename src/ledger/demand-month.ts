import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Day } from '../day.ts'

/** Adds what was refused before a day to the sums of its month, and takes it from the list: all in one commit. */
export function foldUnmet(before: Day): Compilable[] {
  return [
    sumUp(
      build
        .selectFrom('unmet')
        .select([
          month.as('month'),
          'offering',
          'pickup_point',
          sql<string>`''`.as('reason'),
          sql<number>`count(*)`.as('refusals'),
          sql<number>`sum(quantity)`.as('copies'),
        ])
        .where('asked_day', '<', before)
        .groupBy(['month', 'offering', 'pickup_point']),
    ),
    sumUp(
      build
        .selectFrom(['unmet', sql<{ value: string }>`json_each(unmet.reasons)`.as('said')])
        .select([
          month.as('month'),
          'offering',
          'pickup_point',
          'said.value as reason',
          sql<number>`count(*)`.as('refusals'),
          sql<number>`sum(quantity)`.as('copies'),
        ])
        .where('asked_day', '<', before)
        .groupBy(['month', 'offering', 'pickup_point', 'said.value']),
    ),
    build.deleteFrom('unmet').where('asked_day', '<', before),
  ]
}

const month = sql<string>`substr(asked_day, 1, 7)`

type Sums = Parameters<ReturnType<typeof intoMonths>['expression']>[0]

function intoMonths() {
  return build
    .insertInto('unmet_month')
    .columns(['month', 'offering', 'pickup_point', 'reason', 'refusals', 'copies'])
}

function sumUp(sums: Sums): Compilable {
  return intoMonths()
    .expression(sums)
    .onConflict((conflict) =>
      conflict.columns(['month', 'offering', 'pickup_point', 'reason']).doUpdateSet({
        refusals: sql<number>`unmet_month.refusals + excluded.refusals`,
        copies: sql<number>`unmet_month.copies + excluded.copies`,
      }),
    )
}
