import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { type Chain, findChain } from './chains.ts'

/** The loan on which a copy was lost, while it is; undefined for one that was lost from the shelf. */
export async function findLost(ctx: Context, copy: number): Promise<Chain | undefined> {
  const row = await ctx.store.read
    .selectFrom('entry')
    .where('entry.copy', '=', copy)
    .where(inTheHand)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('out_of_service')
          .select('id')
          .whereRef('copy_id', '=', 'entry.copy')
          .where('kind', '=', 'loss')
          .where('until_day', 'is', null),
      ),
    )
    .select(['entry.chain', 'entry.kind'])
    .orderBy('entry.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const tip = row?.kind === 'written-off' ? await findChain(ctx, row.chain) : undefined
  return tip?.kind === 'written-off' ? tip : undefined
}

/** What happened to a copy in the hand, as the index `entry_of_copy` has it: by name, or SQLite does not use it. */
export const inTheHand = sql<boolean>`entry.kind in (
  'prepared', 'put-back', 'checked-out', 'hand-out-reversed', 'extended', 'shortened', 'returned', 'return-reversed', 'ready',
  'written-off'
)`
