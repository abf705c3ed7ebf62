import { addDays, type Day, daysBetween } from '../day.ts'
import { outKinds } from './chains.ts'
import { hashOf } from './entry.ts'
import type { EntryKind, EntryTable } from './tables.ts'

/** An entry as it stands in its table. */
export type EntryRow = {
  [Column in keyof EntryTable]: Column extends 'seq' ? number : EntryTable[Column]
}

/** Days in a row that a chain holds of a copy. */
export interface Run {
  readonly copy: number
  readonly from: Day
  readonly until: Day
  readonly isTurnaround: boolean
}

/** What a chain comes to when its entries are followed one by one. */
export interface Replayed {
  readonly tip: EntryRow
  readonly runs: readonly Run[]
  /** It is promised and not out yet. */
  readonly isPromised: boolean
  readonly isPrepared: boolean
  readonly isOffer: boolean
  readonly isOut: boolean
}

const promisedKinds: readonly EntryKind[] = [
  'offered',
  'reserved',
  'moved',
  'changed',
  'prepared',
  'put-back',
  'kept',
  'hand-out-reversed',
]

/** Which kind may follow which: `kind resolves`, with nothing behind it at the start of a chain. */
export type EntryOrder = ReadonlySet<string>

/** Follows the entries of one chain, in their order; a sentence when they cannot be what was written. */
export function replayChain(rows: readonly EntryRow[], order: EntryOrder): Replayed | string {
  let runs: Run[] = []
  let isPrepared = false
  let isOffer = false
  let before: EntryRow | undefined
  for (const row of rows) {
    const wrong = judgeEntry(row, before, order)
    if (wrong) return wrong
    if (row.hash !== hashOf(asNewEntry(row), before?.hash ?? ''))
      return `Entry ${row.seq} is not what it was when it was made.`
    if (isPrepared && row.kind === 'moved' && row.copy !== before?.copy) {
      return `Entry ${row.seq} moves a copy that is set aside.`
    }
    runs = [...upTo(runs, replacedFrom(row, before)), ...runsOf(row)]
    isPrepared = row.kind === 'prepared' || (isPrepared && stays.includes(row.kind))
    isOffer = row.kind === 'offered' || (isOffer && row.kind === 'moved')
    before = row
  }
  if (!before) throw new Error('A chain without entries.')
  return {
    tip: before,
    runs,
    isPromised: promisedKinds.includes(before.kind),
    isPrepared,
    isOffer,
    isOut: outKinds.includes(before.kind),
  }
}

/** What is set aside stays so when it is kept, or gives up some of its days. */
const stays: readonly EntryKind[] = ['kept', 'moved']

function judgeEntry(
  row: EntryRow,
  before: EntryRow | undefined,
  order: EntryOrder,
): string | undefined {
  if ((row.resolves ?? undefined) !== before?.seq) {
    return `Entry ${row.seq} does not follow the entry before it in chain ${row.chain}.`
  }
  if (!order.has(`${row.kind} ${before?.kind ?? ''}`)) {
    return `Entry ${row.seq} is ${row.kind}, which cannot follow ${before?.kind ?? 'nothing'}.`
  }
  if (before && before.reservation !== row.reservation) {
    return `Entry ${row.seq} is of another reservation than the entry before it.`
  }
  return undefined
}

/** A change may put a promise later: what it held before that is free too. */
function replacedFrom({ kind, from_day }: EntryRow, before: EntryRow | undefined): Day {
  return kind === 'changed' && before && before.from_day < from_day ? before.from_day : from_day
}

/** What is left of earlier days when an entry replaces them from a day on. */
function upTo(runs: readonly Run[], from: Day): Run[] {
  const left: Run[] = []
  for (const run of runs) {
    if (run.until < from) left.push(run)
    else if (run.from < from) left.push({ ...run, until: addDays(from, -1) })
  }
  return left
}

function runsOf({ copy, from_day, until_day, return_day }: EntryRow): Run[] {
  const runs: Run[] = []
  const lastLoanDay = until_day < return_day ? until_day : return_day
  if (from_day <= lastLoanDay) {
    runs.push({ copy, from: from_day, until: lastLoanDay, isTurnaround: false })
  }
  const after = from_day > return_day ? from_day : addDays(return_day, 1)
  if (after <= until_day) runs.push({ copy, from: after, until: until_day, isTurnaround: true })
  return runs
}

/** How many days these are. */
export function daysOfRun({ from, until }: Run): number {
  return daysBetween(from, until) + 1
}

function asNewEntry(row: EntryRow) {
  return {
    chain: row.chain,
    act: row.act,
    kind: row.kind,
    reservation: row.reservation,
    copy: row.copy,
    offering: row.offering,
    fromDay: row.from_day,
    untilDay: row.until_day,
    returnDay: row.return_day,
  }
}
