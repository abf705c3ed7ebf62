import { type Kysely, sql } from 'kysely'
import { listed } from '../../db/build.ts'
import { question } from '../../db/prepared.ts'
import type { Schema } from '../../db/schema.ts'
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
  readonly barcode: string
  readonly shelf: string
  readonly offering: string
  readonly title: string
  readonly fromDay: Day
  readonly untilDay: Day
  readonly returnDay: Day
  /** Set aside with the borrower's name: it stays on its copy. */
  readonly isPrepared: boolean
}

const states: Record<EntryKind, CopyState> = {
  offered: 'offered',
  reserved: 'reserved',
  moved: 'reserved',
  changed: 'reserved',
  prepared: 'reserved',
  'put-back': 'reserved',
  kept: 'reserved',
  'hand-out-reversed': 'reserved',
  lapsed: 'lapsed',
  cancelled: 'cancelled',
  'checked-out': 'checked-out',
  extended: 'checked-out',
  shortened: 'checked-out',
  'return-reversed': 'checked-out',
  'written-off': 'lost',
  returned: 'returned',
  ready: 'returned',
}

/** The kinds of the last entry of a copy that is out. */
export const outKinds = (Object.keys(states) as EntryKind[]).filter(
  (kind) => states[kind] === 'checked-out',
)

/** The chains of these reservations, in the order in which they were made. */
export async function listChains(ctx: Context, reservations: readonly string[]): Promise<Chain[]> {
  if (reservations.length === 0) return []
  return (await tipsOfReservations(ctx.store, { reservations })).map(toChain)
}

/** The chains with these numbers. */
export async function listChainsByNumber(
  ctx: Context,
  chains: readonly number[],
): Promise<Chain[]> {
  return (await tipsOfChains(ctx.store, { chains })).map(toChain)
}

/** The chain with this number. */
export async function findChain(ctx: Context, chain: number): Promise<Chain | undefined> {
  const [found] = await listChainsByNumber(ctx, [chain])
  return found
}

const tipsOfReservations = question((db, given: { reservations: readonly string[] }) =>
  tips(db).where('entry.reservation', 'in', listed(given.reservations)),
)

const tipsOfChains = question((db, given: { chains: readonly number[] }) =>
  tips(db).where('entry.chain', 'in', listed(given.chains)),
)

/** Every last entry: the one that no other resolves. */
function tips(db: Pick<Kysely<Schema>, 'selectFrom'>) {
  return db
    .selectFrom('entry')
    .innerJoin('copy', 'copy.id', 'entry.copy')
    .innerJoin('offering', 'offering.slug', 'entry.offering')
    .leftJoin('entry as later', 'later.resolves', 'entry.seq')
    .leftJoin('promised', 'promised.chain', 'entry.chain')
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
      'copy.barcode',
      'copy.shelf',
      'offering.title',
      'promised.is_prepared',
      'promised.is_offer',
    ])
    .orderBy('entry.seq')
}

function toChain(row: Awaited<ReturnType<typeof tipsOfChains>>[number]): Chain {
  return {
    chain: row.chain,
    seq: row.seq,
    hash: row.hash,
    kind: row.kind,
    // An offer that moved to another copy is an offer still.
    state: row.is_offer === 1 ? 'offered' : states[row.kind],
    reservation: row.reservation,
    copy: row.copy,
    barcode: row.barcode,
    shelf: row.shelf,
    offering: row.offering,
    title: row.title,
    fromDay: row.from_day,
    untilDay: row.until_day,
    returnDay: row.return_day,
    isPrepared: row.is_prepared === 1,
  }
}

/**
 * Null for the entry that starts a chain; the plus keeps SQLite from looking it up by index, which would walk through
 * every start there ever was instead of the few entries of one chain.
 */
export const startsChain = sql<number | null>`+entry.resolves`
