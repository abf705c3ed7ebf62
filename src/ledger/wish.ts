import { addDays, type Day, type Period } from '../day.ts'
import type { Borrower } from './find-asker.ts'
import type { Asker } from './judge-asker.ts'

/** Open wishes of one teacher; who waits for everything waits for nothing. */
export const WISHES_OPEN_MAX = 10

/** How far apart the first and the last day of a wish may be. */
export const WISH_DAYS_MAX = 400

/** What is wanted: so many copies, at one of these points, for so many days somewhere between two days. */
export interface Wanted {
  /** The slug of the material. */
  readonly offering: string
  readonly quantity: number
  /** The best liked first. */
  readonly pickupPoints: readonly string[]
  readonly from: Day
  readonly until: Day
  /** Return day − pick-up day. */
  readonly days: number
}

/** A wish that waits and has no offer, with whom it is for. */
export interface Waiting extends Wanted {
  readonly id: string
  readonly asker: Asker
  readonly borrower: Borrower
}

/** Every period as long as is wanted, between the days it is wanted, that does not start before a day. */
export function periodsOf({ from, until, days }: Wanted, earliest: Day): Period[] {
  const periods: Period[] = []
  const last = addDays(until, -days)
  for (let day = from < earliest ? earliest : from; day <= last; day = addDays(day, 1)) {
    periods.push({ pickupDay: day, returnDay: addDays(day, days) })
  }
  return periods
}
