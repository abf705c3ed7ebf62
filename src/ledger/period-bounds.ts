import type { Lending } from '../catalogue/lending.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import { addDays, type Day, daysBetween } from '../day.ts'
import { LOAN_DAYS_MAX, mayReturn, type Rules } from './judge-period.ts'
import { lengthOf } from './open-days.ts'

/** How long a loan that starts on a day may be, whatever copies there are. */
export interface PeriodBounds {
  /** The first day on which it may end; undefined when the calendar allows none. */
  readonly shortest: Day | undefined
  /** The last day that the length allows: holidays do not count, so it may be far behind `maxDays`. */
  readonly longest: Day
}

const known = new WeakMap<PickupPoint, WeakMap<Lending, Map<Day, PeriodBounds>>>()

/** Worked out once for each reading of the point and the rules: a calendar asks it of every day of every material. */
export function periodBounds(rules: Rules, pickupDay: Day): PeriodBounds {
  const { point, lending } = rules
  const ofPoint = known.get(point) ?? new WeakMap<Lending, Map<Day, PeriodBounds>>()
  known.set(point, ofPoint)
  const ofRules = ofPoint.get(lending) ?? new Map<Day, PeriodBounds>()
  ofPoint.set(lending, ofRules)
  let bounds = ofRules.get(pickupDay)
  if (!bounds) {
    const longest = longestReturn(rules, pickupDay)
    bounds = { shortest: shortestReturn(rules, pickupDay, longest), longest }
    ofRules.set(pickupDay, bounds)
  }
  return bounds
}

function shortestReturn(rules: Rules, pickupDay: Day, longest: Day): Day | undefined {
  for (let day = addDays(pickupDay, rules.lending.minDays); day <= longest; day = addDays(day, 1)) {
    if (mayReturn(rules, { pickupDay, returnDay: day })) return day
  }
  return undefined
}

function longestReturn({ point, lending }: Rules, pickupDay: Day): Day {
  let day = addDays(pickupDay, lending.maxDays)
  for (let over = 1; over > 0; ) {
    over = lending.maxDays - lengthOf(point, { pickupDay, returnDay: day })
    day = addDays(day, Math.max(over, 0))
    if (daysBetween(pickupDay, day) > LOAN_DAYS_MAX) return addDays(pickupDay, LOAN_DAYS_MAX)
  }
  while (
    daysBetween(pickupDay, day) < LOAN_DAYS_MAX &&
    lengthOf(point, { pickupDay, returnDay: addDays(day, 1) }) <= lending.maxDays
  ) {
    day = addDays(day, 1)
  }
  return day
}
