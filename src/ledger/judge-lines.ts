import type { Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { type Day, daysBetween, type Period } from '../day.ts'
import { type Reason, type ReasonCode, reasonCodes } from '../problem.ts'
import { blockers, clearable, type CopyDays, countCopies, isGone } from './copy-days.ts'
import { mayPlace } from './free-counts.ts'
import { type Hold, holdOf, lastDayOf } from './hold.ts'
import { judgePeriod, LOAN_DAYS_MAX } from './judge-period.ts'
import { type Change, placeIn } from './place.ts'
import { withoutOverridable } from './refuse.ts'
import type { Stock } from './stock.ts'

/** One line of a reservation. */
export interface AskedLine {
  readonly material: Material
  readonly quantity: number
}

/** One line of a reservation with what is known of its material at the point. */
export interface Line extends AskedLine {
  readonly copies: readonly CopyDays[]
  /** The same copies, and what of it may move. */
  readonly stock: Stock
}

/** Why the calendar or the copies refuse the lines for a period, each reason with its line. */
export function judgeLines(
  ctx: Context,
  { point, lines, period }: { point: PickupPoint; lines: readonly Line[]; period: Period },
): Reason[] {
  const reasons = lines.flatMap((line, number) => [
    ...judgePeriod(
      { lending: line.material.lending, point, today: ctx.today, now: ctx.now },
      period,
    ).map((reason) => ({ ...reason, line: number })),
    ...judgeCopies(ctx, { point, line, period }).map((code) => ({ code, line: number })),
  ])
  return inOrder(reasons)
}

/**
 * What is left of the reasons when the desk overrides: a copy counts as free when nothing but turnaround or a late
 * return is in its way.
 */
export function judgeOverridden(
  ctx: Context,
  {
    point,
    lines,
    period,
    reasons,
  }: {
    point: PickupPoint
    lines: readonly Line[]
    period: Period
    reasons: readonly Reason[]
  },
): Reason[] {
  return withoutOverridable(reasons, period).filter(({ code, line: number }) => {
    const line = lines[number ?? 0]
    if (code !== 'booked' || !line) return true
    const hold = holdOf(point, line.material.lending, period)
    return clearable(line.stock.actual, hold, ctx.today).length < line.quantity
  })
}

/** True when nothing refuses the lines for a period. Asks the calendar before it counts copies. */
export function mayHave(
  ctx: Context,
  { point, lines, period }: { point: PickupPoint; lines: readonly Line[]; period: Period },
): boolean {
  return (
    lines.every(({ material }) => mayCalendar(ctx, { point, material, period })) &&
    lines.every((line) => judgeCopies(ctx, { point, line, period }).length === 0)
  )
}

/** True when the calendar allows a material for a period. */
export function mayCalendar(
  { today, now }: Context,
  { point, material, period }: { point: PickupPoint; material: Material; period: Period },
): boolean {
  return judgePeriod({ lending: material.lending, point, today, now }, period).length === 0
}

/** Reasons in the one order in which they are said. */
export function inOrder(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted(
    (a, b) =>
      reasonCodes.indexOf(a.code) - reasonCodes.indexOf(b.code) || (a.line ?? 0) - (b.line ?? 0),
  )
}

/** Why there are not enough copies for a line, wherever promises move; none when there are. */
export function judgeCopies(
  ctx: Context,
  { point, line, period }: { point: PickupPoint; line: Line; period: Period },
): ReasonCode[] {
  const { quantity, copies, stock } = line
  if (quantity > countCopies(copies, ctx.today)) return ['no-such-copy']
  const length = daysBetween(period.pickupDay, period.returnDay)
  if (length < 0 || length > LOAN_DAYS_MAX) return []
  const hold = holdOf(point, line.material.lending, period)
  if (mayPlace(stock, { from: period.pickupDay, until: lastDayOf(hold), quantity })) return []
  return whyTaken(copies, hold, ctx.today)
}

/** Everything that stands in the way on one copy or another. */
export function whyTaken(copies: readonly CopyDays[], hold: Hold, today: Day): ReasonCode[] {
  const there = copies.filter((copy) => !isGone(copy, today))
  const found = new Set(there.flatMap((copy) => [...blockers(copy, hold, today)]))
  // Where a copy is free as it stands, it is wanted for a promise whose own copy is not there.
  return found.size === 0 ? ['booked'] : reasonCodes.filter((code) => found.has(code))
}

/**
 * The copies a line gets, the days it holds them, and what has to move for it. No copies when they are not free. The
 * first look takes the best fitting; whoever has to look again takes any, so that not all who came together go for the
 * same one.
 */
export function chooseCopies({
  point,
  line,
  period,
  look,
}: {
  point: PickupPoint
  line: Line
  period: Period
  look: number
}): { copies: readonly CopyDays[]; hold: Hold; changes: readonly Change[] } {
  const hold = holdOf(point, line.material.lending, period)
  const want = { from: period.pickupDay, until: lastDayOf(hold) }
  const [turn = 0] = look === 0 ? [0] : crypto.getRandomValues(new Uint32Array(1))
  const wants = Array.from({ length: line.quantity }, () => want)
  const found = placeIn(line.stock, wants, { turn })
  return { copies: found?.places ?? [], hold, changes: found?.changes ?? [] }
}
