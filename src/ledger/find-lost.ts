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
export const inTheHand = sql<boolean>`(
  entry.kind = 'prepared' or entry.kind = 'put-back' or entry.kind = 'checked-out' or entry.kind = 'hand-out-reversed'
  or entry.kind = 'extended' or entry.kind = 'shortened' or entry.kind = 'returned' or entry.kind = 'return-reversed'
  or entry.kind = 'ready' or entry.kind = 'written-off'
)`
