import type { Day, Weekday } from '../day.ts'

/** Where materials are collected and brought back, and on which days. */
export interface PickupPoint {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly openDays: readonly Weekday[]
  readonly pickupDays: readonly Weekday[]
  readonly returnDays: readonly Weekday[]
  /** When the back office works: lead time and turnaround count these. */
  readonly workingDays: readonly Weekday[]
  readonly closures: readonly Closure[]
  /** Of one teacher, not yet brought back. */
  readonly maxOpenReservations: number
  /** How long after a school year opens a school may only have a few reservations of a material in it. */
  readonly openingDays: number
  readonly schoolYears: readonly SchoolYear[]
}

export interface Closure {
  readonly from: Day
  readonly until: Day
  readonly reason: string
  /** The back office works all the same. */
  readonly worked: boolean
  /** These days do not count in the length of a loan. */
  readonly holiday: boolean
}

export interface SchoolYear {
  readonly from: Day
  readonly until: Day
  /** The instant from which it can be reserved in. */
  readonly bookingOpensAt: string
}
