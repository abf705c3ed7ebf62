import type { Day } from '../day.ts'

/** What is said of one time that a training is given. */
export interface SessionRecord {
  readonly day: Day
  /** The last day, of a training that takes several; its first one when it is left out. */
  readonly untilDay?: Day | undefined
  /** `13:30` */
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place: string
  readonly seats: number
  readonly note?: string | undefined
  /** The last day on which certificates of this session count; for good when it is left out. */
  readonly certificateUntil?: Day | undefined
}

/** One time that a training is given, as everyone sees it. */
export interface Session extends SessionRecord {
  readonly id: string
  /** The slug of the training. */
  readonly training: string
  readonly title: string
  /** The partner that gives it. */
  readonly partner: string
  readonly untilDay: Day
  readonly seatsLeft: number
  /** How many wait for a seat. */
  readonly waiting: number
  readonly isCancelled: boolean
  /** It was said who was there. */
  readonly isAttended: boolean
}

/** True while somebody can still ask for a seat. */
export function isOpen({ isCancelled, isAttended, day }: Session, today: Day): boolean {
  return !isCancelled && !isAttended && day >= today
}

/** True when a seat in it opens what is collected on that day: it is over by then, and its certificate still counts. */
export function opens({ isCancelled, untilDay, certificateUntil }: Session, day: Day): boolean {
  return (
    !isCancelled && untilDay < day && (certificateUntil === undefined || day <= certificateUntil)
  )
}
