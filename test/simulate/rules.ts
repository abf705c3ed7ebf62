import type { Lending } from '../../src/catalogue/lending.ts'
import type { PickupPoint } from '../../src/catalogue/pickup-point.ts'
import { addDays, type Day, daysBetween, eachDay, weekdayOf } from '../../src/day.ts'

// The calendar's rules, said once more and in the plainest way, to hold what the ledger says against.

export interface Asked {
  readonly lending: Lending
  readonly point: PickupPoint
  readonly today: Day
  readonly now: Date
  readonly pickupDay: Day
  readonly returnDay: Day
}

function isIn(day: Day, { from, until }: { from: Day; until: Day }): boolean {
  return from <= day && day <= until
}

export function isPickupDay(point: PickupPoint, day: Day): boolean {
  return point.pickupDays.includes(weekdayOf(day)) && !point.closures.some((one) => isIn(day, one))
}

function isReturnDay(point: PickupPoint, day: Day): boolean {
  return point.returnDays.includes(weekdayOf(day)) && !point.closures.some((one) => isIn(day, one))
}

function isWorkingDay(point: PickupPoint, day: Day): boolean {
  return (
    point.workingDays.includes(weekdayOf(day)) &&
    !point.closures.some((one) => !one.worked && isIn(day, one))
  )
}

/** The so-many-th working day after a day. */
export function workingDayAfter(point: PickupPoint, day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(point, at)) left--
  }
  return at
}

/** The last day on which nobody has come yet, and still may. */
export function waitsUntil(point: PickupPoint, pickupDay: Day): Day {
  for (const ahead of [1, 2, 3]) {
    if (isPickupDay(point, addDays(pickupDay, ahead))) return addDays(pickupDay, ahead)
  }
  return addDays(pickupDay, 3)
}

export function holidaysBetween(point: PickupPoint, pickupDay: Day, returnDay: Day): number {
  return eachDay(addDays(pickupDay, 1), addDays(returnDay, -1)).filter((day) =>
    point.closures.some((one) => one.holiday && isIn(day, one)),
  ).length
}

export const calendarCodes = [
  'period-backwards',
  'too-soon',
  'not-open-yet',
  'past-school-year',
  'beyond-horizon',
  'period-too-short',
  'period-too-long',
  'closed',
  'over-holiday',
] as const

/** The reasons that the calendar has against a period. */
export function calendarReasons(asked: Asked): Set<string> {
  const { lending, point, today, now, pickupDay, returnDay } = asked
  const found = new Set<string>()
  if (returnDay < pickupDay) return found.add('period-backwards')
  if (pickupDay < workingDayAfter(point, today, lending.leadDays)) found.add('too-soon')
  if (point.schoolYears.length === 0) {
    if (daysBetween(today, pickupDay) > lending.horizonDays) found.add('beyond-horizon')
  } else {
    const isOpen = (year: { bookingOpensAt: string }) => new Date(year.bookingOpensAt) <= now
    const lastOpen = point.schoolYears.filter(isOpen).at(-1)
    if (!lastOpen || pickupDay > lastOpen.until) {
      const next = point.schoolYears.find((year) => !isOpen(year) && pickupDay <= year.until)
      found.add(next ? 'not-open-yet' : 'past-school-year')
    }
    const own = point.schoolYears.find((year) => isIn(pickupDay, year))
    if (own && returnDay > own.until) found.add('past-school-year')
  }
  const holidays = holidaysBetween(point, pickupDay, returnDay)
  const length = daysBetween(pickupDay, returnDay) - holidays
  if (length < lending.minDays) found.add('period-too-short')
  if (length > lending.maxDays) found.add('period-too-long')
  if (!isPickupDay(point, pickupDay) || !isReturnDay(point, returnDay)) found.add('closed')
  if (!lending.overHolidays && holidays > 0) found.add('over-holiday')
  return found
}

/** The days a loan holds a copy: by day, whether it is only being made ready then. */
export function daysHeld(
  { lending, point }: Pick<Asked, 'lending' | 'point'>,
  pickupDay: Day,
  returnDay: Day,
): Map<Day, boolean> {
  const days = new Map<Day, boolean>()
  for (const day of eachDay(pickupDay, returnDay)) days.set(day, false)
  if (lending.sameDayTurnover && returnDay > pickupDay) days.delete(returnDay)
  const until = workingDayAfter(point, returnDay, lending.turnaroundDays)
  for (const day of eachDay(addDays(returnDay, 1), until)) days.set(day, true)
  return days
}

/** A span of days that needs a copy, or this very one. */
export interface Needs {
  readonly from: Day
  readonly until: Day
  readonly on?: number | undefined
}

/**
 * Whether all that needs a copy can be given one, by trying every way: each in turn on each copy where nothing that
 * stays, and nothing placed before, is in its way.
 */
export function canPlace(
  copies: readonly { readonly id: number; readonly isTaken: (day: Day) => boolean }[],
  needs: readonly Needs[],
): boolean {
  const order = needs.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const fits = order.map((one) =>
    copies.map(({ id, isTaken }) => {
      if (one.on !== undefined && one.on !== id) return false
      return eachDay(one.from, one.until).every((day) => !isTaken(day))
    }),
  )
  const dead = new Set<string>()
  const place = (n: number, until: readonly Day[]): boolean => {
    const one = order[n]
    if (!one) return true
    const key = `${n} ${until.map((day) => (day < one.from ? '' : day)).join()}`
    if (dead.has(key)) return false
    for (const [copy, busy] of until.entries()) {
      if (!fits[n]?.[copy] || busy >= one.from) continue
      if (place(n + 1, until.with(copy, one.until))) return true
    }
    dead.add(key)
    return false
  }
  return place(
    0,
    copies.map(() => ''),
  )
}
