import { addDays, type Day, daysBetween } from '../day.ts'
import { type ReasonCode, reasonCodes } from '../problem.ts'
import { blockedBy, blockers, type CopyDays } from './copy-days.ts'
import { holdOf } from './hold.ts'
import { judgePeriod, judgeStart, LOAN_DAYS_MAX, mayReturn, type Rules } from './judge-period.ts'
import { isPickupDay, lengthOf, turnaroundUntil } from './open-days.ts'

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
  if (early.length + closed.length > 0)
    return never(ordered([...early, ...closed, ...takenOn(rules, copies, day)]))
  const returnDay = shortestReturn(rules, day)
  if (returnDay === undefined) return never(whyNoReturn(rules, day))
  // A copy is free for a loan that starts now when the loan, turnaround included, ends before its next blocked day.
  const freeUntil = copies.map((copy) => freeBefore(copy, day, rules))
  const free = (until: Day) => freeUntil.filter((next) => next > lastHeld(rules, day, until)).length
  if (free(returnDay) === 0) {
    const hold = holdOf(rules.point, rules.lending, { pickupDay: day, returnDay })
    return never(ordered(copies.flatMap((copy) => [...blockers(copy, hold, rules.today)])))
  }
  const furthest = addDays(
    freeUntil.reduce((a, b) => (a > b ? a : b)),
    -1,
  )
  const longest = longestReturn(rules, day)
  let latest = furthest < longest ? furthest : longest
  while (
    latest > returnDay &&
    !(free(latest) > 0 && mayReturn(rules, { pickupDay: day, returnDay: latest }))
  ) {
    latest = addDays(latest, -1)
  }
  return { reasons: [], latestReturnDay: latest, free: free(latest) }
}

/** The last day that a loan holds a copy. */
function lastHeld({ point, lending }: Rules, pickupDay: Day, returnDay: Day): Day {
  if (lending.sameDayTurnover && returnDay > pickupDay) return addDays(returnDay, -1)
  return turnaroundUntil(point, returnDay, lending.turnaroundDays)
}

/** The first day from a day on that a copy cannot be held on; far away when there is none. */
function freeBefore(copy: CopyDays, from: Day, { today, lending }: Rules): Day {
  const until = addDays(from, lending.maxDays + DAYS_FREE_MAX)
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (blockedBy(copy, day, today)) return day
  }
  return until
}

/** Holidays and turnaround on top of the longest loan. */
const DAYS_FREE_MAX = 150

/** The first day on which a loan may end that the calendar allows. */
function shortestReturn(rules: Rules, pickupDay: Day): Day | undefined {
  const longest = longestReturn(rules, pickupDay)
  for (let day = addDays(pickupDay, rules.lending.minDays); day <= longest; day = addDays(day, 1)) {
    if (mayReturn(rules, { pickupDay, returnDay: day })) return day
  }
  return undefined
}

/** The last day that the length allows: holidays do not count, so it may be far behind `maxDays`. */
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

/** Why no return day does: what the calendar says of the longest loan. */
function whyNoReturn(rules: Rules, pickupDay: Day): ReasonCode[] {
  const returnDay = addDays(pickupDay, rules.lending.maxDays)
  const codes = judgePeriod(rules, { pickupDay, returnDay }).map(({ code }) => code)
  return codes.length > 0 ? ordered(codes) : ['closed']
}

/** Why every copy is taken on that very day. */
function takenOn(rules: Rules, copies: readonly CopyDays[], day: Day): ReasonCode[] {
  const reasons = copies.map((copy) => blockedBy(copy, day, rules.today))
  return reasons.every((reason) => reason !== undefined)
    ? reasons.filter((one) => one !== undefined)
    : []
}

function ordered(codes: readonly ReasonCode[]): ReasonCode[] {
  return reasonCodes.filter((code) => codes.includes(code))
}
