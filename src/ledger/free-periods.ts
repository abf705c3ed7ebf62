import { addDays, type Day, daysBetween } from '../day.ts'
import { type ReasonCode, reasonCodes } from '../problem.ts'
import { blockedBy, type CopyDays, countCopies, isGone } from './copy-days.ts'
import { freeEachDayUntil, mayPlace, mostFree } from './free-counts.ts'
import { holdOf } from './hold.ts'
import { whyTaken } from './judge-lines.ts'
import { judgePeriod, mayReturn, type Rules, startJudge } from './judge-period.ts'
import { isPickupDay, turnaroundUntil } from './open-days.ts'
import { periodBounds } from './period-bounds.ts'
import type { Stock } from './stock.ts'

/** What a loan of one copy that starts on a day could be. */
export interface Start {
  /** Why none can start that day, in their order. */
  readonly reasons: readonly ReasonCode[]
  /** The last day it could run to, and how many copies are free until then. */
  readonly latestReturnDay?: Day | undefined
  readonly free: number
}

/**
 * What can start on each day. The shortest loan that the calendar allows is asked for first; after that longer ones, as
 * long as a copy can be had.
 */
export function startsOn(rules: Rules, stock: Stock): (day: Day) => Start {
  const never = (reasons: readonly ReasonCode[]) => ({ reasons, free: 0 })
  if (countCopies(stock.copies, rules.today) === 0) return () => never(['no-such-copy'])
  const judgeStart = startJudge(rules)
  return (day) => {
    const early = judgeStart(day).map(({ code }) => code)
    const closed: ReasonCode[] = isPickupDay(rules.point, day) ? [] : ['closed']
    if (early.length + closed.length > 0)
      return never(ordered([...early, ...closed, ...takenOn(rules, stock.copies, day)]))
    const { shortest: returnDay, longest } = periodBounds(rules, day)
    if (returnDay === undefined) return never(whyNoReturn(rules, day))
    const spanTo = (until: Day) => ({ from: day, until: lastHeld(rules, day, until), quantity: 1 })
    if (!mayPlace(stock, spanTo(returnDay))) {
      const hold = holdOf(rules.point, rules.lending, { pickupDay: day, returnDay })
      return never(whyTaken(stock.copies, hold, rules.today))
    }
    const lastFree = freeEachDayUntil(stock, { from: day, most: longest, quantity: 1 }) ?? day
    // With same-day turnover the return day is not held: it may be somebody else's pick-up day.
    const furthest = rules.lending.sameDayTurnover ? addDays(lastFree, 1) : lastFree
    const most = furthest < longest ? furthest : longest
    const latest = latestThat(
      (until) => mayPlace(stock, spanTo(until)),
      { least: returnDay, most },
      (until) => mayReturn(rules, { pickupDay: day, returnDay: until }),
    )
    const free = mostFree(stock, day, lastHeld(rules, day, latest))
    return { reasons: [], latestReturnDay: latest, free }
  }
}

/**
 * The last day that is both possible and right. What is possible stays so for every shorter loan, so half of what is left
 * is ruled out at a time; the least is both.
 */
function latestThat(
  isPossible: (until: Day) => boolean,
  { least, most }: { least: Day; most: Day },
  isRight: (until: Day) => boolean,
): Day {
  let low = 0
  let high = Math.max(0, daysBetween(least, most))
  // A copy that is free as things stand often is so all the time.
  if (high > 0 && isPossible(addDays(least, high))) low = high
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isPossible(addDays(least, middle))) low = middle
    else high = middle - 1
  }
  let latest = addDays(least, low)
  while (latest > least && !isRight(latest)) latest = addDays(latest, -1)
  return latest
}

/** The last day that a loan holds a copy. */
function lastHeld({ point, lending }: Rules, pickupDay: Day, returnDay: Day): Day {
  if (lending.sameDayTurnover && returnDay > pickupDay) return addDays(returnDay, -1)
  return turnaroundUntil(point, returnDay, lending.turnaroundDays)
}

/** Why no return day does: what the calendar says of the longest loan. */
function whyNoReturn(rules: Rules, pickupDay: Day): readonly ReasonCode[] {
  const returnDay = addDays(pickupDay, rules.lending.maxDays)
  const codes = judgePeriod(rules, { pickupDay, returnDay }).map(({ code }) => code)
  return codes.length > 0 ? ordered(codes) : ['closed']
}

/** Why every copy is taken on that very day. */
function takenOn(rules: Rules, copies: readonly CopyDays[], day: Day): ReasonCode[] {
  const there = copies.filter((copy) => !isGone(copy, rules.today))
  const reasons = there.map((copy) => blockedBy(copy, day, rules.today))
  return reasons.every((reason) => reason !== undefined)
    ? reasons.filter((one) => one !== undefined)
    : []
}

function ordered(codes: readonly ReasonCode[]): readonly ReasonCode[] {
  if (codes.length < 2) return codes
  return reasonCodes.filter((code) => codes.includes(code))
}
