import type { Context } from '../context.ts'
import { addDays, type Day, eachDay } from '../day.ts'
import type { CopyDays } from './copy-days.ts'
import { listCopyDays, stockKey } from './list-copy-days.ts'
import { type Moves, writeMoves } from './make-room.ts'
import { firstNeeded, placeIn } from './place.ts'
import { type Stock, stockOf } from './stock.ts'

/** Days on which a copy may not be held, besides those the ledger knows of: a repair that begins in this very act. */
export interface Block {
  readonly copy: number
  readonly from: Day
  /** Without end when left out. */
  readonly until?: Day | undefined
}

/** One copy is wanted on all days from the one until the other, turnaround included. */
export interface Want {
  readonly from: Day
  readonly until: Day
  /** This very copy: it lies on the counter, or is out already. */
  readonly on?: number | undefined
  /** This copy if that costs no move: the one it has now. */
  readonly rather?: number | undefined
}

export interface Replan {
  /** The copy of each want, in their order. */
  readonly places: readonly CopyDays[]
  /** What has to move for it. Goes into the commit through `inCommitOrder([...own, moves])`. */
  readonly moves: Moves
  /** Chains that are promised on blocked days and fit nowhere else: they stay where they are. */
  readonly atRisk: readonly number[]
}

/** What is asked about, and what counts as free or as blocked in it. */
export interface StockAsked {
  readonly offering: string
  readonly pickupPoint: string
  readonly blocked?: readonly Block[] | undefined
  readonly ignore?: readonly number[] | undefined
  /** The loans in `ignore` go on: a repair on days that they have anyway is not in their way. */
  readonly goesOn?: boolean | undefined
}

/**
 * Finds a place for what is wanted of one material at one point, moving promises that are neither prepared nor out where
 * that is needed; undefined when no distribution fits. Promises whose own copy is blocked (overdue, in repair, away, or
 * by `blocked`) come first; those that fit nowhere stay and are `atRisk`. Without wants it only moves them off the
 * blocked days: never undefined then.
 *
 * Days of the chains in `ignore` count as free, a loan among them is not overdue, and they do not move: the act places
 * or ends them itself.
 */
export async function planMoves(
  ctx: Context,
  {
    act,
    wants = [],
    ...asked
  }: StockAsked & { readonly act: string; readonly wants?: readonly Want[] | undefined },
): Promise<Replan | undefined> {
  const stock = await lookAtStock(ctx, { ...asked, from: firstDay(ctx, wants) })
  const settles = wants.length === 0 || (asked.blocked ?? []).length > 0
  const found = placeIn(stock, wants, { settles })
  if (!found) return undefined
  return {
    places: found.places,
    moves: await writeMoves(ctx, { act, changes: found.changes }),
    atRisk: stock.atRisk,
  }
}

/**
 * The first day on which the copy of a want is needed for somebody else, whatever moves; undefined when it is not. For
 * a refused extension: `want.on` is the copy that is out, and `ignore` its chain.
 */
export async function firstNeededDay(
  ctx: Context,
  { want, ...asked }: StockAsked & { readonly want: Want },
): Promise<Day | undefined> {
  const stock = await lookAtStock(ctx, { ...asked, from: firstDay(ctx, [want]) })
  return firstNeeded(stock, { ...want, days: eachDay(want.from, want.until) })
}

/** All that is promised of one material at one point. */
export async function lookAtStock(
  ctx: Context,
  { offering, pickupPoint, from, ...known }: StockAsked & { readonly from: Day },
): Promise<Stock> {
  const since = addDays(from, -DAYS_BEFORE)
  const found = await listCopyDays(ctx, { offerings: [offering], pickupPoint, from: since })
  const copies = found.get(stockKey(offering, pickupPoint)) ?? []
  const movesFrom = from < ctx.today ? from : ctx.today
  return stockOf(copies, { ...known, today: ctx.today, since, movesFrom, isWhole: true })
}

/** Before the first day that matters, so that what began earlier and is not over can move too. */
export const DAYS_BEFORE = 30

function firstDay(ctx: Context, wants: readonly Want[]): Day {
  return wants.reduce((first, { from }) => (from < first ? from : first), ctx.today)
}
