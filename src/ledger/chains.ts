import { sql } from 'kysely'
import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import type { CopyState } from './reservation.ts'
import type { EntryKind } from './tables.ts'

/** How things stand with one copy of a reservation: the last entry of its chain. */
export interface Chain {
  readonly chain: number
  readonly seq: number
  readonly hash: string
  readonly kind: EntryKind
  readonly state: CopyState
  readonly reservation: string
  readonly copy: number
  readonly offering: string
  readonly fromDay: Day
  readonly untilDay: Day
  readonly returnDay: Day
}

const states: Record<EntryKind, CopyState> = {
  reserved: 'reserved',
  moved: 'reserved',
  cancelled: 'cancelled',
  'checked-out': 'checked-out',
  shortened: 'checked-out',
  returned: 'returned',
  ready: 'returned',
}

/** The chains of these reservations, in the order in which they were made. */
export async function listChains(ctx: Context, reservations: readonly string[]): Promise<Chain[]> {
  if (reservations.length === 0) return []
  const rows = await tips(ctx).where('entry.reservation', 'in', listed(reservations)).execute()
  return rows.map(toChain)
}

/** The chains with these numbers. */
export async function listChainsByNumber(
  ctx: Context,
  chains: readonly number[],
): Promise<Chain[]> {
  const rows = await tips(ctx).where('entry.chain', 'in', listed(chains)).execute()
  return rows.map(toChain)
}

/** The chain with this number. */
export async function findChain(ctx: Context, chain: number): Promise<Chain | undefined> {
  const [found] = await listChainsByNumber(ctx, [chain])
  return found
}

/** Every last entry: the one that no other resolves. */
function tips(ctx: Context) {
  return ctx.store.read
    .selectFrom('entry')
    .leftJoin('entry as later', 'later.resolves', 'entry.seq')
    .where('later.seq', 'is', null)
    .select([
      'entry.seq',
      'entry.chain',
      'entry.kind',
      'entry.reservation',
      'entry.copy',
      'entry.offering',
      'entry.from_day',
      'entry.until_day',
      'entry.return_day',
      'entry.hash',
    ])
    .orderBy('entry.seq')
}

function toChain(row: Awaited<ReturnType<ReturnType<typeof tips>['execute']>>[number]): Chain {
  return {
    chain: row.chain,
    seq: row.seq,
    hash: row.hash,
    kind: row.kind,
    state: states[row.kind],
    reservation: row.reservation,
    copy: row.copy,
    offering: row.offering,
    fromDay: row.from_day,
    untilDay: row.until_day,
    returnDay: row.return_day,
  }
}

/**
 * Null for the entry that starts a chain; the plus keeps SQLite from looking it up by index, which would walk through
 * every start there ever was instead of the few entries of one chain.
 */
export const startsChain = sql<number | null>`+entry.resolves`
