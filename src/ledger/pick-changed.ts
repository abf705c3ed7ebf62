import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Period } from '../day.ts'
import type { Chain } from './chains.ts'
import { type Cleared, clearTurnaround } from './clear-turnaround.ts'
import { type CopyDays, fittingCopies } from './copy-days.ts'
import { daysOf, type Hold, holdOf, holdOfChain, lastDayOf } from './hold.ts'
import type { Line } from './judge-lines.ts'
import { type Moves, noMoves } from './make-room.ts'
import { planMoves } from './replan.ts'

/** What one line of a changed reservation gets: copies it keeps, copies that are new to it. */
export interface Picked {
  readonly offering: string
  readonly keeps: readonly { readonly chain: Chain; readonly hold: Hold }[]
  readonly adds: readonly Cleared[]
  /** What has to move for it. */
  readonly moves: Moves
}

interface Asked {
  readonly act: string
  readonly point: PickupPoint
  readonly line: Line
  readonly period: Period
  /** The chains of the reservation that are promised at this point, of whatever material. */
  readonly own: readonly Chain[]
}

/** The copies of a line whose days stay as they are: those it has, first the ones that are set aside. */
export function pickSame(ctx: Context, { point, line, period, own }: Asked): Picked {
  const offering = line.material.slug
  const hold = holdOf(point, line.material.lending, period)
  const free = new Set(fittingCopies(line.copies, daysOf(hold), ctx.today).map(({ id }) => id))
  const worth = ({ copy, isPrepared }: Chain) => (isPrepared ? 2 : 0) + (free.has(copy) ? 1 : 0)
  const keeps = own
    .filter((chain) => chain.offering === offering)
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, line.quantity)
  const asItIs = keeps.map((chain) => ({ chain, hold: holdOfChain(chain) }))
  return { offering, keeps: asItIs, adds: [], moves: noMoves }
}

/**
 * The copies of a line for other days, its own where that costs no move; undefined when no distribution of what can
 * move fits it.
 */
export async function pickOther(
  ctx: Context,
  { act, point, line, period, own }: Asked,
): Promise<Picked | undefined> {
  const offering = line.material.slug
  const hold = holdOf(point, line.material.lending, period)
  const chains = own.filter((chain) => chain.offering === offering)
  const planned = await planMoves(ctx, {
    act,
    offering,
    pickupPoint: point.id,
    ignore: own.map(({ chain }) => chain),
    wants: Array.from({ length: line.quantity }, (_, n) => ({
      from: period.pickupDay,
      until: lastDayOf(hold),
      rather: chains[n]?.copy,
    })),
  })
  return planned && { ...laidOn(planned.places, { offering, chains, hold }), moves: planned.moves }
}

/** Where the desk overrides turnaround: the copies that fit once turnaround gives way, its own first. */
export async function pickCleared(
  ctx: Context,
  { act, point, line, period, own }: Asked,
): Promise<Picked> {
  const offering = line.material.slug
  const chains = own.filter((chain) => chain.offering === offering)
  const cleared = await clearTurnaround(ctx, { act, point, line, period })
  const keeps = cleared.flatMap((one) => {
    const chain = chains.find(({ copy }) => copy === one.copy.id)
    return chain ? [{ chain, hold: one.hold }] : []
  })
  return {
    offering,
    keeps,
    adds: cleared.filter(({ copy }) => !keeps.some(({ chain }) => chain.copy === copy.id)),
    moves: { ...noMoves, entries: cleared.flatMap(({ trims }) => trims) },
  }
}

function laidOn(
  places: readonly CopyDays[],
  { offering, chains, hold }: { offering: string; chains: readonly Chain[]; hold: Hold },
): Omit<Picked, 'moves'> {
  const keeps: Picked['keeps'][number][] = []
  const adds: Cleared[] = []
  for (const copy of places) {
    const chain = chains.find((one) => one.copy === copy.id)
    if (chain) keeps.push({ chain, hold })
    else adds.push({ copy, hold, trims: [] })
  }
  return { offering, keeps, adds }
}
