import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Day } from '../day.ts'
import { canonical, sha256 } from '../hash.ts'
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

/** A number for a new chain: random, so that nothing has to be asked and no clock has to rise. */
export function newChain(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return (high % 0x200000) * 0x100000000 + low
}

/** Adds an entry after the tip of its chain; without a tip it starts the chain. */
export async function writeEntry(entry: NewEntry, tip?: Tip): Promise<Written> {
  const hash = await hashOf(entry, tip?.hash ?? '')
  const resolves =
    tip === undefined
      ? null
      : (tip.seq ?? sql<number>`(select max(e.seq) from entry e where e.chain = ${entry.chain})`)
  const write = build.insertInto('entry').values({
    chain: entry.chain,
    act: entry.act,
    kind: entry.kind,
    resolves,
    reservation: entry.reservation,
    copy: entry.copy,
    offering: entry.offering,
    from_day: entry.fromDay,
    until_day: entry.untilDay,
    return_day: entry.returnDay,
    hash,
  })
  return { writes: [write], tip: { seq: undefined, hash } }
}

/** The hash of an entry, over everything it says and the hash before it in its chain. */
export function hashOf(entry: NewEntry, before: string): Promise<string> {
  const { chain, act, kind, reservation, copy, offering, fromDay, untilDay, returnDay } = entry
  return sha256(
    canonical([
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
