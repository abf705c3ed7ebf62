import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'

/** How many entries there are of a reservation. Asked before anything else is looked at. */
export async function countEntriesOf(ctx: Context, reservation: string): Promise<number> {
  const row = await ctx.store.read
    .selectFrom('entry')
    .where('reservation', '=', reservation)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst()
  return row?.n ?? 0
}

/**
 * For a commit that leaves some chains of a reservation as they are and builds on that: breaks `quota_kept` when an
 * entry was added since it was counted. Stands before the entries of the commit itself.
 */
export function stillAsSeen(reservation: string, entries: number): Compilable[] {
  const now = sql<{ counted: number }>`(
    select count(*) as counted from entry where entry.reservation = ${reservation}
  )`.as('now')
  return [
    build
      .insertInto('quota')
      .columns(['counted', 'most'])
      .expression((eb) =>
        eb.selectFrom(now).select(['now.counted', sql<number>`${entries}`.as('most')]),
      ),
    build.deleteFrom('quota'),
  ]
}
