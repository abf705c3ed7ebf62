import type { Lending } from '../catalogue/lending.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import { addDays, type Day, eachDay, type Period } from '../day.ts'
import { turnaroundUntil } from './open-days.ts'

/** The days a loan holds a copy: while it is out, and while it is made ready after. */
export interface Hold {
  readonly loanDays: readonly Day[]
  readonly turnaroundDays: readonly Day[]
}

/**
 * The days a period holds. With `sameDayTurnover` the return day is not held, though the pick-up day always is.
 */
export function holdOf(point: PickupPoint, lending: Lending, period: Period): Hold {
  const { pickupDay, returnDay } = period
  const until = turnaroundUntil(point, returnDay, lending.turnaroundDays)
  return {
    loanDays: eachDay(pickupDay, lastLoanDay(lending, period)),
    turnaroundDays: eachDay(addDays(returnDay, 1), until),
  }
}

/** The last day that the loan itself holds. */
export function lastLoanDay({ sameDayTurnover }: Lending, { pickupDay, returnDay }: Period): Day {
  return sameDayTurnover && returnDay > pickupDay ? addDays(returnDay, -1) : returnDay
}

export function daysOf({ loanDays, turnaroundDays }: Hold): Day[] {
  return [...loanDays, ...turnaroundDays]
}

/** True for a loan that goes out on the very day it is due where that day is somebody else's pick-up day too. */
export function isBare({ loanDays, turnaroundDays }: Hold): boolean {
  return loanDays.length === 0 && turnaroundDays.length === 0
}

/** The last day that is held; a hold has at least its pick-up day. */
export function lastDayOf({ loanDays, turnaroundDays }: Hold): Day {
  const last = turnaroundDays.at(-1) ?? loanDays.at(-1)
  if (last === undefined) throw new Error('A hold without days.')
  return last
}

/** The days a chain holds, as its last entry states them. */
export function holdOfChain({
  fromDay,
  untilDay,
  returnDay,
}: {
  fromDay: Day
  untilDay: Day
  returnDay: Day
}): Hold {
  return {
    loanDays: eachDay(fromDay, untilDay < returnDay ? untilDay : returnDay),
    turnaroundDays: eachDay(fromDay > returnDay ? fromDay : addDays(returnDay, 1), untilDay),
  }
}
