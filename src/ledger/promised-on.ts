import { type Compilable, type Kysely, sql } from 'kysely'
import { build, listed } from '../../db/build.ts'
import type { Schema } from '../../db/schema.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** Days of a copy, from one on; without end when `until` is left out. */
export interface DaysOfCopy {
  readonly copy: number
  readonly from: Day
  readonly until?: Day | undefined
}

/** What a copy is promised to on some of its days: turnaround is not one of them. */
export interface PromisedOn {
  readonly chain: number
  readonly reservation: string
  readonly offering: string
  readonly fromDay: Day
  readonly returnDay: Day
  readonly isPrepared: boolean
  readonly isOffer: boolean
}

/** The promises of a copy for these days, the first day first. */
export async function listPromisedOn(ctx: Context, days: DaysOfCopy): Promise<PromisedOn[]> {
  const rows = await promisedOn(ctx.store.read, days)
    .select([
      'chain',
      'reservation',
      'offering',
      'from_day as fromDay',
      'return_day as returnDay',
      'is_prepared',
      'is_offer',
    ])
    .orderBy('from_day')
    .orderBy('chain')
    .execute()
  return rows.map(({ is_prepared, is_offer, ...row }) => ({
    ...row,
    isPrepared: is_prepared === 1,
    isOffer: is_offer === 1,
  }))
}

/**
 * For a commit that builds on what was promised when it was looked at: breaks `quota_kept` when something was promised
 * since, or no longer is. Stands before what the commit itself moves.
 */
export function stillPromised(days: DaysOfCopy, seen: readonly PromisedOn[]): Compilable[] {
  const chains = listed(seen.map(({ chain }) => chain))
  const isSeen = sql<number>`case when chain in ${chains} then -1 else 1 end`
  const now = promisedOn(build, days).select(
    sql<number>`coalesce(sum(${isSeen}), 0) + ${seen.length}`.as('other'),
  )
  return [
    build
      .insertInto('quota')
      .columns(['counted', 'most'])
      .expression((eb) =>
        eb.selectFrom(now.as('now')).select(['now.other', sql<number>`0`.as('most')]),
      ),
    build.deleteFrom('quota'),
  ]
}

function promisedOn(db: Pick<Kysely<Schema>, 'selectFrom'>, { copy, from, until }: DaysOfCopy) {
  const later = db
    .selectFrom('promised')
    .where('copy_id', '=', copy)
    .where('return_day', '>=', from)
  return until === undefined ? later : later.where('from_day', '<=', until)
}
