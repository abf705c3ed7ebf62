import type { PickupPoint } from '../catalogue/pickup-point.ts'
import {
  addDays,
  type Day,
  dayNumber,
  dayOf,
  daysBetween,
  eachDay,
  type Period,
  weekdayOf,
} from '../day.ts'

/** Ten years: no rule looks further, and a point that never works must not be waited for. */
const DAYS_LOOKED_MAX = 3660

interface Closures {
  readonly closed: ReadonlySet<Day>
  /** Closed, and the back office does not work either. */
  readonly idle: ReadonlySet<Day>
  /** Days since 1970, rising. */
  readonly holidays: readonly number[]
  /** What was worked out of it: for so many working days, return day → last day held. */
  readonly turnarounds: Map<number, Map<Day, Day>>
}

const known = new WeakMap<PickupPoint, Closures>()

/** The closures of a point day by day, worked out once for each reading of the point. */
function closuresOf(point: PickupPoint): Closures {
  const before = known.get(point)
  if (before) return before
  const daysOf = (those: typeof point.closures) =>
    those.flatMap(({ from, until }) => eachDay(from, until))
  const closures = {
    closed: new Set(daysOf(point.closures)),
    idle: new Set(daysOf(point.closures.filter(({ worked }) => !worked))),
    holidays: [
      ...new Set(daysOf(point.closures.filter(({ holiday }) => holiday)).map(dayNumber)),
    ].toSorted((a, b) => a - b),
    turnarounds: new Map<number, Map<Day, Day>>(),
  }
  known.set(point, closures)
  return closures
}

export function isPickupDay(point: PickupPoint, day: Day): boolean {
  return point.pickupDays.includes(weekdayOf(day)) && !closuresOf(point).closed.has(day)
}

export function isReturnDay(point: PickupPoint, day: Day): boolean {
  return point.returnDays.includes(weekdayOf(day)) && !closuresOf(point).closed.has(day)
}

/** The back office works: lead time and turnaround count these days. */
export function isWorkingDay(point: PickupPoint, day: Day): boolean {
  return point.workingDays.includes(weekdayOf(day)) && !closuresOf(point).idle.has(day)
}

/** The `count`-th working day after a day; the day itself for 0. Undefined when there is none in ten years. */
export function workingDayAfter(point: PickupPoint, day: Day, count: number): Day | undefined {
  let left = count
  let at = day
  for (let looked = 0; left > 0; looked++) {
    if (looked === DAYS_LOOKED_MAX) return undefined
    at = addDays(at, 1)
    if (isWorkingDay(point, at)) left--
  }
  return at
}

/** The last day a copy is held for turnaround after a return day; the return day itself without turnaround. */
export function turnaroundUntil(point: PickupPoint, returnDay: Day, workingDays: number): Day {
  if (workingDays === 0) return returnDay
  const { turnarounds } = closuresOf(point)
  const ofDays = turnarounds.get(workingDays) ?? new Map<Day, Day>()
  turnarounds.set(workingDays, ofDays)
  let until = ofDays.get(returnDay)
  if (until === undefined) {
    until = workingDayAfter(point, returnDay, workingDays) ?? addDays(returnDay, DAYS_LOOKED_MAX)
    ofDays.set(returnDay, until)
  }
  return until
}

/** The `count`-th day after a day on which there is school: no weekend, no holiday. */
export function schoolDayAfter(point: PickupPoint | undefined, day: Day, count = 1): Day {
  const holidays = point ? closuresOf(point).holidays : []
  const isOff = (at: Day) =>
    ['sat', 'sun'].includes(weekdayOf(at)) || holidays.includes(dayNumber(at))
  let left = count
  let at = day
  for (let looked = 0; left > 0 && looked < DAYS_LOOKED_MAX; looked++) {
    at = addDays(at, 1)
    if (!isOff(at)) left--
  }
  return at
}

/** Return day − pick-up day, without the holidays in between. */
export function lengthOf(point: PickupPoint, period: Period): number {
  return daysBetween(period.pickupDay, period.returnDay) - holidaysBetween(point, period).count
}

/** How many days of holiday closures lie between the two days, themselves not counted, and the first of them. */
export function holidaysBetween(
  point: PickupPoint,
  { pickupDay, returnDay }: Period,
): { count: number; first?: Day | undefined } {
  const { holidays } = closuresOf(point)
  if (holidays.length === 0) return { count: 0 }
  const start = firstAfter(holidays, dayNumber(pickupDay))
  const end = firstAfter(holidays, dayNumber(returnDay) - 1)
  const first = holidays[start]
  return end > start && first !== undefined
    ? { count: end - start, first: dayOf(first) }
    : { count: 0 }
}

/** The place of the first number above `limit` in a rising list; its length when there is none. */
function firstAfter(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}
