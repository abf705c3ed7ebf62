import { type Compilable, sql } from 'kysely'
import { writing } from '../../db/prepared.ts'
import type { Day } from '../day.ts'
import { sha256 } from '../hash.ts'
import type { EntryKind } from './tables.ts'

/** One entry to be added to a chain. It states the days it holds, turnaround included. */
export interface NewEntry {
  readonly chain: number
  readonly act: string
  readonly kind: EntryKind
  readonly reservation: string
  readonly copy: number
  /** The slug of the material. */
  readonly offering: string
  readonly fromDay: Day
  /** Before `fromDay` when it holds none. */
  readonly untilDay: Day
  readonly returnDay: Day
}

/** The end of a chain, which the next entry resolves. `seq` is unknown for one of the same commit. */
export interface Tip {
  readonly seq: number | undefined
  readonly hash: string
}

export interface Written {
  readonly writes: readonly Compilable[]
  readonly tip: Tip
}

/** Adds an entry after the tip of its chain; without a tip it starts the chain. */
export async function writeEntry(entry: NewEntry, tip?: Tip): Promise<Written> {
  const hash = hashOf(entry, tip?.hash ?? '')
  const write =
    tip !== undefined && tip.seq === undefined
      ? insertAfterLast({ ...entry, hash })
      : insertEntry({ ...entry, resolves: tip?.seq ?? null, hash })
  return { writes: [write], tip: { seq: undefined, hash } }
}

type Hashed = NewEntry & { readonly hash: string }

const insertEntry = writing((db, given: Hashed & { readonly resolves: number | null }) =>
  db.insertInto('entry').values({ ...columnsOf(given), resolves: given.resolves }),
)

const insertAfterLast = writing((db, given: Hashed) =>
  db.insertInto('entry').values({
    ...columnsOf(given),
    resolves: sql<number>`(select max(e.seq) from entry e where e.chain = ${given.chain})`,
  }),
)

function columnsOf(given: Hashed) {
  return {
    chain: given.chain,
    act: given.act,
    kind: given.kind,
    reservation: given.reservation,
    copy: given.copy,
    offering: given.offering,
    from_day: given.fromDay,
    until_day: given.untilDay,
    return_day: given.returnDay,
    hash: given.hash,
  }
}

/**
 * The hash of an entry, over everything it says and the hash before it in its chain: texts and numbers in one order, so
 * that equal entries give equal JSON.
 */
export function hashOf(entry: NewEntry, before: string): string {
  const { chain, act, kind, reservation, copy, offering, fromDay, untilDay, returnDay } = entry
  return sha256(
    JSON.stringify([
      before,
      chain,
      act,
      kind,
      reservation,
      copy,
      offering,
      fromDay,
      untilDay,
      returnDay,
    ]),
  )
}
