import type { Compilable } from 'kysely'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, type Period } from '../day.ts'
import { type Chain, findChain } from './chains.ts'
import { blockedBy, clearable, type CopyDays } from './copy-days.ts'
import { writeEntry } from './entry.ts'
import { freeDays } from './held-days.ts'
import { type Hold, holdOf } from './hold.ts'
import type { Line } from './judge-lines.ts'
import type { CopyState } from './reservation.ts'
import type { EntryKind } from './tables.ts'

/** A copy, the days it is held for, and what has to give way first. */
export interface Cleared {
  readonly copy: CopyDays
  readonly hold: Hold
  readonly trims: readonly Compilable[]
}

/** A chain keeps what it is when its turnaround gives way; only a copy that is back counts as ready. */
const trimmed: Partial<Record<CopyState, EntryKind>> = {
  offered: 'moved',
  reserved: 'moved',
  'checked-out': 'shortened',
  returned: 'ready',
}

/**
 * Copies for a line where nothing but turnaround (or a late return) is in the way: the turnaround of others gives way
 * to the loan, and its own ends before the next promise. The desk has said why.
 */
export function clearTurnaround(
  ctx: Context,
  { act, point, line, period }: { act: string; point: PickupPoint; line: Line; period: Period },
): Promise<Cleared[]> {
  const hold = holdOf(point, line.material.lending, period)
  const copies = clearable(line.stock.actual, hold, ctx.today).slice(0, line.quantity)
  return Promise.all(copies.map((copy) => clearCopy(ctx, { act, copy, hold })))
}

/** One copy on which nothing but turnaround (or a late return) is in the way; undefined when something else is. */
export async function clearOnly(
  ctx: Context,
  { act, copy, hold }: { act: string; copy: CopyDays; hold: Hold },
): Promise<Cleared | undefined> {
  const [found] = clearable([copy], hold, ctx.today)
  return found && clearCopy(ctx, { act, copy, hold })
}

async function clearCopy(
  ctx: Context,
  { act, copy, hold }: { act: string; copy: CopyDays; hold: Hold },
): Promise<Cleared> {
  const chains = new Set(hold.loanDays.flatMap((day) => copy.held.get(day)?.chain ?? []))
  const from = hold.loanDays[0] ?? ctx.today
  const trims: Compilable[] = []
  for (const chain of chains) trims.push(...(await trim(ctx, { act, chain, from })))
  return { copy, hold: ownTurnaround(copy, hold, chains, ctx.today), trims }
}

/** Its own turnaround, as far as it goes before the copy is held for somebody else. */
function ownTurnaround(copy: CopyDays, hold: Hold, cleared: ReadonlySet<number>, today: Day): Hold {
  const isTaken = (day: Day) => {
    const held = copy.held.get(day)
    return held ? !cleared.has(held.chain) : blockedBy(copy, day, today) === 'in-repair'
  }
  const next = hold.turnaroundDays.findIndex(isTaken)
  return next < 0 ? hold : { ...hold, turnaroundDays: hold.turnaroundDays.slice(0, next) }
}

async function trim(
  ctx: Context,
  { act, chain, from }: { act: string; chain: number; from: Day },
): Promise<Compilable[]> {
  const tip: Chain | undefined = await findChain(ctx, chain)
  const kind = tip && tip.kind !== 'ready' ? trimmed[tip.state] : undefined
  if (!tip || !kind) return []
  const { writes } = await writeEntry(
    {
      chain,
      act,
      kind,
      reservation: tip.reservation,
      copy: tip.copy,
      offering: tip.offering,
      // What is back keeps the days it had before the loan; an entry that ends holds none of its own.
      fromDay: kind === 'ready' ? from : tip.fromDay,
      untilDay: addDays(from, -1),
      returnDay: tip.returnDay,
    },
    tip,
  )
  return [...writes, freeDays(tip.copy, chain, from)]
}
