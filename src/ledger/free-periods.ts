import { addDays, type Day, daysBetween } from '../day.ts'
import { type ReasonCode, reasonCodes } from '../problem.ts'
import { blockedBy, blockers, type CopyDays } from './copy-days.ts'
import { daysOf, holdOf } from './hold.ts'
import { judgePeriod, judgeStart, type Rules } from './judge-period.ts'
import { isPickupDay, isReturnDay, lengthOf } from './open-days.ts'

/** What a loan of one copy that starts on a day could be. */
export interface Start {
  /** Why none can start that day, in their order. */
  readonly reasons: readonly ReasonCode[]
  /** The last day it could run to, and how many copies are free until then. */
  readonly latestReturnDay?: Day | undefined
  readonly free: number
}

/**
 * What can start on a day. The shortest loan that the calendar allows is asked for first; after that longer ones, as
 * long as a copy is free.
 */
export function startOn(rules: Rules, copies: readonly CopyDays[], day: Day): Start {
  const never = (reasons: readonly ReasonCode[]) => ({ reasons, free: 0 })
  if (copies.length === 0) return never(['no-such-copy'])
  const early = judgeStart(rules, day).map(({ code }) => code)
  const closed: ReasonCode[] = isPickupDay(rules.point, day) ? [] : ['closed']
  if (early.length + closed.length > 0) return never(ordered([...early, ...closed, ...takenOn(rules, copies, day)]))
  let found: Start | undefined
  for (const returnDay of returnDays(rules, day)) {
    const hold = holdOf(rules.point, rules.lending, { pickupDay: day, returnDay })
    const days = daysOf(hold)
    const free = copies.filter((copy) => days.every((one) => !blockedBy(copy, one, rules.today)))
    if (free.length === 0) {
      if (found) return found
      const reasons = copies.flatMap((copy) => [...blockers(copy, hold, rules.today)])
      return never(ordered(reasons))
    }
    found = { reasons: [], latestReturnDay: returnDay, free: free.length }
  }
  return found ?? never(whyNoReturn(rules, day))
}

/** The days a loan from a day may end on, rising, as far as the calendar goes. */
function* returnDays(rules: Rules, pickupDay: Day): Generator<Day> {
  const { lending, point } = rules
  for (let returnDay = pickupDay; ; returnDay = addDays(returnDay, 1)) {
    // Holidays do not count, so the length may stand still; no loan runs for ten years.
    const period = { pickupDay, returnDay }
    if (lengthOf(point, period) > lending.maxDays || daysBetween(pickupDay, returnDay) > 3660) return
    if (isReturnDay(point, returnDay) && judgePeriod(rules, period).length === 0) yield returnDay
  }
}

/** Why no return day does: what the calendar says of the longest loan. */
function whyNoReturn(rules: Rules, pickupDay: Day): ReasonCode[] {
  const returnDay = addDays(pickupDay, rules.lending.maxDays)
  const codes = judgePeriod(rules, { pickupDay, returnDay }).map(({ code }) => code)
  return codes.length > 0 ? ordered(codes) : ['closed']
}

/** Why every copy is taken on that very day. */
function takenOn(rules: Rules, copies: readonly CopyDays[], day: Day): ReasonCode[] {
  const reasons = copies.map((copy) => blockedBy(copy, day, rules.today))
  return reasons.every((reason) => reason !== undefined) ? reasons.filter((one) => one !== undefined) : []
}

function ordered(codes: readonly ReasonCode[]): ReasonCode[] {
  return reasonCodes.filter((code) => codes.includes(code))
}
