import { addDays, type Day, daysBetween } from '../day.ts'
import type { ReasonCode } from '../problem.ts'
import type { Hold } from './hold.ts'

/** One copy and the days it cannot be promised on. */
export interface CopyDays {
  readonly id: number
  readonly barcode: string
  readonly shelf: string
  readonly held: ReadonlyMap<Day, Held>
  /** Out on this chain … */
  readonly outOn?: number | undefined
  /** … and due on this day. */
  readonly dueDay?: Day | undefined
  /** Back, at another point than its own, since this day. */
  readonly elsewhereSince?: Day | undefined
  /** In repair, lost or retired. */
  readonly outOfService: readonly OutOfService[]
}

export interface OutOfService {
  readonly from: Day
  /** Without end when left out. */
  readonly until?: Day | undefined
  /** Lost or retired. */
  readonly isGone: boolean
}

export interface Held {
  readonly chain: number
  readonly isTurnaround: boolean
  /** The promise that holds it, when it is not out yet. */
  readonly promise?: HeldPromise | undefined
}

/** All the days of a promise that is not out yet, turnaround included. */
export interface HeldPromise {
  readonly fromDay: Day
  readonly untilDay: Day
  /** Set aside with the borrower's name. */
  readonly isPrepared: boolean
}

/** The copies that there are: one that is lost or retired by today is not counted any more. */
export function countCopies(copies: readonly CopyDays[], today: Day): number {
  return copies.filter((copy) => !isGone(copy, today)).length
}

export function isGone({ outOfService }: CopyDays, today: Day): boolean {
  return outOfService.some(
    ({ from, until, isGone }) => isGone && until === undefined && from <= today,
  )
}

/**
 * Until which day a copy counts as held that should have been back: a week ahead in its first week late, four weeks
 * ahead until its fourth, then without end. Undefined when it is not late.
 */
export function overdueUntil(dueDay: Day | undefined, today: Day): Day | undefined {
  if (dueDay === undefined || dueDay >= today) return undefined
  const daysLate = daysBetween(dueDay, today)
  if (daysLate <= 7) return addDays(today, 7)
  return daysLate <= 28 ? addDays(today, 28) : '9999-12-31'
}

/** Why this copy cannot be on loan on a day; undefined when it can. Days of `except` count as free. */
export function blockedBy(
  copy: CopyDays,
  day: Day,
  today: Day,
  except?: number,
): ReasonCode | undefined {
  const there = copy.held.get(day)
  const held = there?.chain === except ? undefined : there
  if (held && !held.isTurnaround) return 'booked'
  // Before turnaround: that may give way, a repair never does.
  if (isOutOfService(copy, day)) return 'in-repair'
  if (held) return 'turnaround'
  if (day < today) return undefined
  const until = overdueUntil(copy.dueDay, today)
  if (until !== undefined && day <= until) return 'overdue'
  // Nobody knows when the van goes: a copy at another point counts as a week away, day after day.
  const isAway = copy.elsewhereSince !== undefined && day <= addDays(today, 7)
  return isAway ? 'turnaround' : undefined
}

function isOutOfService({ outOfService }: CopyDays, day: Day): boolean {
  return outOfService.some(
    ({ from, until }) => from <= day && (until === undefined || day <= until),
  )
}

/**
 * Every reason that keeps a copy from being held so. Where only its own turnaround would meet another promise, the
 * copy is not booked on the days asked: it says `turnaround`.
 */
export function blockers(copy: CopyDays, hold: Hold, today: Day): Set<ReasonCode> {
  const found = new Set<ReasonCode>()
  for (const day of hold.loanDays) {
    const reason = blockedBy(copy, day, today)
    if (reason) found.add(reason)
  }
  for (const day of hold.turnaroundDays) {
    const reason = blockedBy(copy, day, today)
    if (reason) found.add(reason === 'booked' ? 'turnaround' : reason)
  }
  return found
}

/** The copies where nothing but turnaround or a late return is in the way, those with the least of it first. */
export function clearable(copies: readonly CopyDays[], hold: Hold, today: Day): CopyDays[] {
  return copies
    .filter((copy) =>
      hold.loanDays.every((day) => {
        const reason = blockedBy(copy, day, today)
        return reason !== 'booked' && reason !== 'in-repair'
      }),
    )
    .map((copy) => ({ copy, reasons: blockers(copy, hold, today) }))
    .toSorted((a, b) => a.reasons.size - b.reasons.size)
    .map(({ copy }) => copy)
}

function isFree(copy: CopyDays, days: readonly Day[], today: Day): boolean {
  return days.every((day) => blockedBy(copy, day, today) === undefined)
}

/**
 * The copies that are free on all of these days, the best fitting first: the one whose free run around the days is
 * shortest, so that long free runs stay long.
 */
export function fittingCopies(
  copies: readonly CopyDays[],
  days: readonly Day[],
  today: Day,
): CopyDays[] {
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  return copies
    .filter((copy) => isFree(copy, days, today))
    .map((copy) => ({ copy, slack: freeRun(copy, first, -1) + freeRun(copy, last, 1) }))
    .toSorted((a, b) => a.slack - b.slack || (a.copy.barcode < b.copy.barcode ? -1 : 1))
    .map(({ copy }) => copy)
}

const RUN_DAYS_MAX = 28

function freeRun(copy: CopyDays, from: Day, step: 1 | -1): number {
  let days = 0
  while (days < RUN_DAYS_MAX && !copy.held.has(addDays(from, step * (days + 1)))) days++
  return days
}
