import type { Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, daysBetween, type Period } from '../day.ts'
import { holdOf, type Hold } from './hold.ts'
import { judgePeriod } from './judge-period.ts'
import { schoolDayAfter, workingDayAfter } from './open-days.ts'
import { periodsOf, type Wanted } from './wish.ts'

/** A period at a point that would fulfil a wish, as far as the calendar goes. */
export interface Candidate {
  readonly point: PickupPoint
  readonly period: Period
  readonly hold: Hold
  /** The last day on which an offer of it could be accepted. */
  readonly heldUntil: Day
}

/** An offer is held until the end of the second school day after it. */
const SCHOOL_DAYS_HELD = 2

/**
 * What would fulfil a wish at these points by the calendar: first what leaves most time to answer an offer, of those
 * the earliest pick-up day, of those the point that is liked best.
 */
export function candidatesOf(
  ctx: Context,
  { wish, material, points }: { wish: Wanted; material: Material; points: readonly PickupPoint[] },
): Candidate[] {
  const { lending } = material
  const rules = { lending, today: ctx.today, now: ctx.now }
  const liked = wish.pickupPoints.flatMap((id) => points.filter((point) => point.id === id))
  return periodsOf(wish, ctx.today)
    .flatMap((period) => liked.map((point) => ({ point, period })))
    .filter(({ point, period }) => judgePeriod({ ...rules, point }, period).length === 0)
    .map(({ point, period }) => ({
      point,
      period,
      hold: holdOf(point, lending, period),
      heldUntil: heldUntil(ctx, { point, leadDays: lending.leadDays, ...period }),
    }))
    .toSorted((a, b) => compare(timeToAnswer(ctx, b), timeToAnswer(ctx, a)))
}

/** Infinity from infinity is no number, so they are compared and not subtracted. */
const compare = (a: number, b: number) => (a < b ? -1 : Number(a > b))

/** Days to answer an offer in; two school days are as good as any number. */
function timeToAnswer(ctx: Context, { point, heldUntil }: Candidate): number {
  const isWhole = heldUntil >= schoolDayAfter(point, ctx.today, SCHOOL_DAYS_HELD)
  return isWhole ? Number.POSITIVE_INFINITY : daysBetween(ctx.today, heldUntil)
}

/**
 * The end of the second school day after today, or the last day before it on which the pick-up day is not too soon yet.
 */
function heldUntil(
  ctx: Context,
  { point, leadDays, pickupDay }: { point: PickupPoint; leadDays: number; pickupDay: Day },
): Day {
  let last = schoolDayAfter(point, ctx.today, SCHOOL_DAYS_HELD)
  const isTooSoon = (day: Day) => (workingDayAfter(point, day, leadDays) ?? '9999') > pickupDay
  while (last > ctx.today && isTooSoon(last)) last = addDays(last, -1)
  return last
}
