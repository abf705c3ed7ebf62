import type { Lending } from '../catalogue/lending.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import { addDays, type Day, type Period } from '../day.ts'
import type { Reason } from '../problem.ts'
import { holidaysBetween, isPickupDay, isReturnDay, lengthOf, workingDayAfter } from './open-days.ts'

/** What a period is judged by: the material's rules, the point's calendar, and the instant it is asked. */
export interface Rules {
  readonly lending: Lending
  readonly point: PickupPoint
  readonly today: Day
  readonly now: Date
}

/**
 * Why the calendar refuses a period, in the order in which reasons are said; none when it does not.
 * Whether a copy is free is another question.
 */
export function judgePeriod(rules: Rules, period: Period): Reason[] {
  if (period.returnDay < period.pickupDay) {
    return [{ code: 'period-backwards', day: period.returnDay }]
  }
  return [
    ...judgeStart(rules, period.pickupDay),
    ...judgeEnd(rules, period),
    ...judgeLength(rules, period),
    ...judgeOpen(rules, period),
    ...judgeHolidays(rules, period),
  ]
}

/** Lead time and how far ahead. */
export function judgeStart({ lending, point, today, now }: Rules, pickupDay: Day): Reason[] {
  const reasons: Reason[] = []
  const first = workingDayAfter(point, today, lending.leadDays)
  if (first === undefined || pickupDay < first) {
    reasons.push({ code: 'too-soon', day: pickupDay, with: first ? { day: first } : {} })
  }
  if (point.schoolYears.length > 0) {
    reasons.push(...judgeSchoolYear(point, pickupDay, now))
  } else if (pickupDay > addDays(today, lending.horizonDays)) {
    reasons.push({
      code: 'beyond-horizon',
      day: pickupDay,
      with: { days: lending.horizonDays },
    })
  }
  return reasons
}

/** A point with school years lends until the end of the last one that is open. */
function judgeSchoolYear(point: PickupPoint, pickupDay: Day, now: Date): Reason[] {
  const isOpen = (opensAt: string) => Date.parse(opensAt) <= now.getTime()
  const year = point.schoolYears.find(({ from, until }) => from <= pickupDay && pickupDay <= until)
  const next = year ?? point.schoolYears.find(({ from }) => pickupDay < from)
  if (next && !isOpen(next.bookingOpensAt)) {
    return [{ code: 'not-open-yet', day: pickupDay, with: { opensAt: next.bookingOpensAt } }]
  }
  return year ? [] : [{ code: 'past-school-year', day: pickupDay }]
}

/** Nothing may be out past the end of the school year it was collected in. */
function judgeEnd({ point }: Rules, { pickupDay, returnDay }: Period): Reason[] {
  const year = point.schoolYears.find(({ from, until }) => from <= pickupDay && pickupDay <= until)
  return year && returnDay > year.until
    ? [{ code: 'past-school-year', day: returnDay, with: { until: year.until } }]
    : []
}

function judgeLength({ lending, point }: Rules, period: Period): Reason[] {
  const length = lengthOf(point, period)
  if (length < lending.minDays) {
    return [{ code: 'period-too-short', with: { days: lending.minDays } }]
  }
  if (length > lending.maxDays) {
    return [{ code: 'period-too-long', with: { days: lending.maxDays } }]
  }
  return []
}

function judgeOpen({ point }: Rules, { pickupDay, returnDay }: Period): Reason[] {
  const reasons: Reason[] = []
  if (!isPickupDay(point, pickupDay)) reasons.push({ code: 'closed', day: pickupDay, with: { day: pickupDay } })
  if (!isReturnDay(point, returnDay) && (returnDay !== pickupDay || reasons.length === 0)) {
    reasons.push({ code: 'closed', day: returnDay, with: { day: returnDay } })
  }
  return reasons
}

function judgeHolidays({ lending, point }: Rules, period: Period): Reason[] {
  if (lending.overHolidays) return []
  const { first } = holidaysBetween(point, period)
  return first ? [{ code: 'over-holiday', day: first }] : []
}
