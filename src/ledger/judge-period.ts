import type { Lending } from '../catalogue/lending.ts'
import type { PickupPoint, SchoolYear } from '../catalogue/pickup-point.ts'
import { addDays, type Day, daysBetween, type Period } from '../day.ts'
import type { Reason } from '../problem.ts'
import {
  holidaysBetween,
  isPickupDay,
  isReturnDay,
  lengthOf,
  workingDayAfter,
} from './open-days.ts'

/** No loan is longer, however many holidays it spans: what is longer is not counted day by day. */
export const LOAN_DAYS_MAX = 1500

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
    ...startJudge(rules)(period.pickupDay),
    ...judgeEnd(rules, period),
    ...judgeLength(rules, period),
    ...judgeOpen(rules, period),
    ...judgeHolidays(rules, period),
  ]
}

/** True when nothing but the return day could be refused, and it is not: for a period whose start is known to do. */
export function mayReturn(rules: Rules, period: Period): boolean {
  return (
    isReturnDay(rules.point, period.returnDay) &&
    judgeEnd(rules, period).length === 0 &&
    judgeLength(rules, period).length === 0 &&
    judgeHolidays(rules, period).length === 0
  )
}

/** Why a loan that is out since `pickupDay` and due on `dueDay` may not end on a later day, however long it lasts. */
export function judgeLaterReturn(
  rules: Rules,
  { pickupDay, dueDay, returnDay }: Period & { readonly dueDay: Day },
): Reason[] {
  const closed: Reason = { code: 'closed', day: returnDay, with: { day: returnDay } }
  return [
    ...judgeEnd(rules, { pickupDay, returnDay }),
    ...(isReturnDay(rules.point, returnDay) ? [] : [closed]),
    ...judgeHolidays(rules, { pickupDay: dueDay, returnDay }),
  ]
}

/** Lead time and how far ahead. Worked out once for all the days of a calendar. */
export function startJudge(rules: Rules): (pickupDay: Day) => Reason[] {
  const { lending, point, today } = rules
  const first = workingDayAfter(point, today, lending.leadDays)
  const judgeFar = point.schoolYears.length > 0 ? schoolYearJudge(rules) : horizonJudge(rules)
  return (pickupDay) => {
    const far = judgeFar(pickupDay)
    if (first !== undefined && pickupDay >= first) return far
    return [{ code: 'too-soon', day: pickupDay, with: first ? { day: first } : {} }, ...far]
  }
}

function horizonJudge({ lending: { horizonDays: days }, today }: Rules): (day: Day) => Reason[] {
  const last = addDays(today, days)
  return (day) => (day > last ? [{ code: 'beyond-horizon', day, with: { days } }] : [])
}

/**
 * A point with school years lends until the end of the last one that is open, days between two years included. After it
 * comes the next year, which is not open yet, or none that is known.
 */
function schoolYearJudge({ point, now }: Rules): (day: Day) => Reason[] {
  const isOpen = ({ bookingOpensAt }: SchoolYear) => Date.parse(bookingOpensAt) <= now.getTime()
  const last = point.schoolYears.findLast(isOpen)?.until
  const others = point.schoolYears.filter((year) => !isOpen(year))
  return (day) => {
    if (last !== undefined && day <= last) return []
    const next = others.find(({ until }) => day <= until)
    return next
      ? [{ code: 'not-open-yet', day, with: { opensAt: next.bookingOpensAt } }]
      : [{ code: 'past-school-year', day }]
  }
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
  if (length > lending.maxDays || daysBetween(period.pickupDay, period.returnDay) > LOAN_DAYS_MAX) {
    return [{ code: 'period-too-long', with: { days: lending.maxDays } }]
  }
  return []
}

function judgeOpen({ point }: Rules, { pickupDay, returnDay }: Period): Reason[] {
  const reasons: Reason[] = []
  if (!isPickupDay(point, pickupDay))
    reasons.push({ code: 'closed', day: pickupDay, with: { day: pickupDay } })
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
