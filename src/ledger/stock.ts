import { addDays, type Day, dayNumber } from '../day.ts'
import { type CopyDays, type Held, type OutOfService, overdueUntil } from './copy-days.ts'
import type { Movable, PlannedCopy, Seating, Span } from './plan.ts'
import type { Block } from './replan.ts'
import { settle, staying } from './settle-stranded.ts'

/** The copies of one material at one point: what is promised on each of them, and what of it may move. */
export interface Stock {
  readonly today: Day
  /** As if every promise had left the days that are blocked (overdue, in repair, away), as far as they fit elsewhere. */
  readonly copies: readonly CopyDays[]
  /** With every promise on the copy where the ledger has it. */
  readonly actual: readonly CopyDays[]
  readonly seating: Seating
  /** On which copy the ledger has each promise that may move. */
  readonly seats: ReadonlyMap<number, Movable>
  /** Promises that have to leave blocked days, and can. */
  readonly stranded: readonly number[]
  /** Promises on blocked days that fit nowhere else: they stay where they are. */
  readonly atRisk: readonly number[]
  /** All that is promised is known, so that promises may be moved. */
  readonly isWhole: boolean
}

/** How much is known: every day from `since` on, or only so much that it can be told what is free as it stands. */
export interface Known {
  readonly today: Day
  readonly since: Day
  /** Promises move from this day on (today): what they have before stays where it is. */
  readonly movesFrom?: Day | undefined
  readonly isWhole: boolean
  readonly blocked?: readonly Block[] | undefined
  /** Chains that are as good as gone. */
  readonly ignore?: readonly number[] | undefined
  /** The loans among these go on: a repair on days that they have anyway is not in their way. */
  readonly goesOn?: boolean | undefined
}

export function stockOf(found: readonly CopyDays[], known: Known): Stock {
  const { ignore = [], today, since, movesFrom = today, isWhole } = known
  const actual = found.map((copy) => withChanges(copy, known))
  const movable = isWhole ? actual.flatMap((copy) => movableOn(copy, { since, movesFrom })) : []
  const seats = new Map(movable.map((one) => [one.chain, one]))
  const blocked = new Map(actual.map((copy) => [copy.id, blockedSpans(copy, today)]))
  const withFixed = (isFixed: (chain: number) => boolean): PlannedCopy[] =>
    actual.map((copy) => ({
      id: copy.id,
      fixed: [...spansOf(fixedDays(copy, seats, isFixed)), ...(blocked.get(copy.id) ?? [])],
    }))
  // What is left out still keeps its copy from promises that look for one: it had it first.
  const settled = settle({ copies: withFixed(() => true), movable }, blocked)
  const isLeft = (chain: number) => !ignore.includes(chain)
  const stays = settled.stay.filter(({ chain }) => isLeft(chain))
  return {
    today,
    copies: without(withMoved(actual, settled.moved), ignore),
    actual: without(actual, ignore),
    seating: {
      copies: staying(withFixed(isLeft), stays),
      movable: settled.seated.filter(({ chain }) => isLeft(chain)),
    },
    seats,
    stranded: settled.stranded.filter(isLeft),
    atRisk: [...stays.map(({ chain }) => chain), ...preparedAtRisk(actual, blocked).filter(isLeft)],
    isWhole,
  }
}

/** True when a promise may have to leave its copy: then nothing is decided before all is known. */
export function isDisturbed({ copies, today }: Stock): boolean {
  return copies.length > 1 && copies.some((copy) => blockedSpans(copy, today).length > 0)
}

/** A loan that is left out is not overdue either. */
function withChanges(
  copy: CopyDays,
  { blocked = [], ignore = [], goesOn = false }: Known,
): CopyDays {
  const ownBlocks = blocked.filter((block) => block.copy === copy.id)
  const isOver = copy.outOn !== undefined && ignore.includes(copy.outOn)
  if (ownBlocks.length === 0 && !isOver) return copy
  const since = isOver && goesOn ? lastDayHad(copy) : undefined
  return {
    ...copy,
    ...(isOver && { outOn: undefined, dueDay: undefined }),
    outOfService: [
      ...(since === undefined ? copy.outOfService : afterDay(copy.outOfService, since)),
      ...ownBlocks.map(({ from, until }) => ({ from, until, isGone: false })),
    ],
  }
}

/** With same-day turnover the day it is due is not among them. */
function lastDayHad({ held, outOn, dueDay }: CopyDays): Day | undefined {
  if (dueDay === undefined) return undefined
  const last = held.get(dueDay)
  return last?.chain === outOn && !last?.isTurnaround ? dueDay : addDays(dueDay, -1)
}

function afterDay(spans: readonly OutOfService[], day: Day): OutOfService[] {
  return spans
    .filter(({ until }) => until === undefined || until > day)
    .map((span) => (span.from > day ? span : { ...span, from: addDays(day, 1) }))
}

function without(copies: readonly CopyDays[], ignore: readonly number[]): readonly CopyDays[] {
  if (ignore.length === 0) return copies
  return copies.map((copy) => ({
    ...copy,
    held: new Map([...copy.held].filter(([, { chain }]) => !ignore.includes(chain))),
  }))
}

/** What began before `since` may meet days that nobody looked at: it stays. */
function movableOn(
  { id, held }: CopyDays,
  { since, movesFrom }: { since: Day; movesFrom: Day },
): Movable[] {
  const found = new Map<number, Movable>()
  for (const { chain, promise } of held.values()) {
    if (!promise || promise.isPrepared || promise.fromDay < since || found.has(chain)) continue
    const { fromDay, untilDay } = promise
    if (untilDay < movesFrom) continue
    const from = fromDay < movesFrom ? movesFrom : fromDay
    found.set(chain, { chain, copy: id, from: dayNumber(from), until: dayNumber(untilDay) })
  }
  return [...found.values()]
}

function fixedDays(
  { id, held }: CopyDays,
  seats: ReadonlyMap<number, Movable>,
  isFixed: (chain: number) => boolean,
): number[] {
  const days: number[] = []
  for (const [day, { chain, promise }] of held) {
    // Days that a promise left behind when it was kept for later stay with the copy.
    const isSeat = promise !== undefined && seats.get(chain)?.copy === id
    if (!isSeat && isFixed(chain)) days.push(dayNumber(day))
  }
  return days
}

/** Days as spans: they come in no order. */
function spansOf(days: readonly number[]): Span[] {
  const spans: { from: number; until: number }[] = []
  for (const day of days.toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && last.until === day - 1) last.until = day
    else spans.push({ from: day, until: day })
  }
  return spans
}

/** How long a copy that is at another point counts as away, day after day: nobody knows when the van goes. */
const AWAY_DAYS = 7

/** When a copy cannot be had, whatever is promised on it. */
function blockedSpans(copy: CopyDays, today: Day): Span[] {
  const from = dayNumber(today)
  const late = overdueUntil(copy.dueDay, today)
  const away = copy.elsewhereSince === undefined ? undefined : addDays(today, AWAY_DAYS)
  return [
    ...[late, away].flatMap((until) =>
      until === undefined ? [] : [{ from, until: dayNumber(until) }],
    ),
    ...copy.outOfService.map((one) => ({
      from: dayNumber(one.from),
      until: one.until === undefined ? Infinity : dayNumber(one.until),
    })),
  ]
}

function preparedAtRisk(
  copies: readonly CopyDays[],
  blocked: ReadonlyMap<number, readonly Span[]>,
): number[] {
  const found = new Set<number>()
  for (const { id, held } of copies) {
    for (const [day, { chain, promise }] of held) {
      const number = dayNumber(day)
      const isBlocked = blocked.get(id)?.some((one) => one.from <= number && number <= one.until)
      if (promise?.isPrepared && isBlocked) found.add(chain)
    }
  }
  return [...found]
}

function withMoved(copies: readonly CopyDays[], moved: ReadonlyMap<number, number>): CopyDays[] {
  if (moved.size === 0) return [...copies]
  const days = new Map<number, Map<Day, Held>>(copies.map(({ id }) => [id, new Map<Day, Held>()]))
  for (const { id, held } of copies) {
    for (const [day, one] of held) {
      const to = one.promise ? (moved.get(one.chain) ?? id) : id
      days.get(to)?.set(day, one)
    }
  }
  return copies.map((copy) => ({ ...copy, held: days.get(copy.id) ?? copy.held }))
}
