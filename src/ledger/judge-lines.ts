import type { Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { daysBetween, type Period } from '../day.ts'
import { type Reason, type ReasonCode, reasonCodes } from '../problem.ts'
import { blockers, clearable, type CopyDays, fittingCopies } from './copy-days.ts'
import { daysOf, type Hold, holdOf } from './hold.ts'
import { judgePeriod, LOAN_DAYS_MAX } from './judge-period.ts'
import { withoutOverridable } from './refuse.ts'

/** One line of a reservation with what is known of its material at the point. */
export interface Line {
  readonly material: Material
  readonly quantity: number
  readonly copies: readonly CopyDays[]
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
    return clearable(line.copies, hold, ctx.today).length < line.quantity
  })
}

/** True when nothing refuses the lines for a period. Asks the calendar before it counts copies. */
export function mayHave(
  ctx: Context,
  { point, lines, period }: { point: PickupPoint; lines: readonly Line[]; period: Period },
): boolean {
  return (
    lines.every(
      ({ material: { lending } }) =>
        judgePeriod({ lending, point, today: ctx.today, now: ctx.now }, period).length === 0,
    ) && lines.every((line) => judgeCopies(ctx, { point, line, period }).length === 0)
  )
}

/** Reasons in the one order in which they are said. */
export function inOrder(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted(
    (a, b) =>
      reasonCodes.indexOf(a.code) - reasonCodes.indexOf(b.code) || (a.line ?? 0) - (b.line ?? 0),
  )
}

/** Why there are not enough copies for a line; none when there are. */
export function judgeCopies(
  ctx: Context,
  { point, line, period }: { point: PickupPoint; line: Line; period: Period },
): ReasonCode[] {
  if (line.quantity > line.copies.length) return ['no-such-copy']
  const length = daysBetween(period.pickupDay, period.returnDay)
  if (length < 0 || length > LOAN_DAYS_MAX) return []
  const hold = holdOf(point, line.material.lending, period)
  if (fittingCopies(line.copies, daysOf(hold), ctx.today).length >= line.quantity) return []
  const found = new Set(line.copies.flatMap((copy) => [...blockers(copy, hold, ctx.today)]))
  return reasonCodes.filter((code) => found.has(code))
}

/**
 * The copies a line gets, and the days it holds them. Fewer than asked when they are not free. The first look takes the
 * best fitting; whoever has to look again takes any, so that not all who came together go for the same one.
 */
export function chooseCopies(
  ctx: Context,
  { point, line, period, look }: { point: PickupPoint; line: Line; period: Period; look: number },
): { copies: CopyDays[]; hold: Hold } {
  const hold = holdOf(point, line.material.lending, period)
  const fitting = fittingCopies(line.copies, daysOf(hold), ctx.today)
  const [random = 0] = look === 0 ? [0] : crypto.getRandomValues(new Uint32Array(1))
  const turned = fitting.map((_, n) => fitting[(n + random) % fitting.length])
  const copies = turned.filter((copy) => copy !== undefined).slice(0, line.quantity)
  return { copies, hold }
}
