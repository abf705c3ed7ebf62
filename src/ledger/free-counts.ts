import { type Day, dayNumber, dayOf } from '../day.ts'
import { isPossible, type Movable, type Span } from './plan.ts'
import type { Stock } from './stock.ts'

/** What is taken day by day, so that most questions are answered without planning. */
interface Counts {
  /** The number of the day before anything is taken. */
  readonly start: number
  /** For each copy, the first day from a day on that is taken; Infinity when none is. */
  readonly nextTaken: readonly Float64Array[]
  /** How many copies are free on a day, wherever promises move. */
  readonly free: Int32Array
  /** The days on which something begins that does not move, rising. */
  readonly fixedStarts: readonly number[]
  /** Runs of days on which promises that may move hang together, rising. */
  readonly runs: readonly Span[]
}

const known = new WeakMap<Stock, Counts>()

function countsOf(stock: Stock): Counts {
  const before = known.get(stock)
  if (before) return before
  const { copies, movable } = stock.seating
  const spans = [...movable, ...copies.flatMap(({ fixed }) => fixed)]
  const ends = spans.flatMap(({ from, until }) => (until === Infinity ? [from] : [from, until]))
  const somewhere = ends[0] ?? dayNumber(stock.today)
  const start = ends.reduce((a, b) => Math.min(a, b), somewhere) - 1
  const length = ends.reduce((a, b) => Math.max(a, b), somewhere) - start + 2
  const free = new Int32Array(length)
  const nextTaken = copies.map(({ id, fixed }) => {
    const taken = new Float64Array(length).fill(Infinity)
    for (const { from, until } of [...fixed, ...movable.filter(({ copy }) => copy === id)]) {
      const last = Math.min(until - start, length - 1)
      for (let day = from - start; day <= last; day++) taken[day] = day + start
    }
    for (let day = length - 1; day >= 0; day--) {
      if (taken[day] === Infinity) {
        free[day] = (free[day] ?? 0) + 1
        taken[day] = taken[day + 1] ?? Infinity
      }
    }
    return taken
  })
  const counts = {
    start,
    nextTaken,
    free,
    fixedStarts: copies
      .flatMap(({ fixed }) => fixed.map(({ from }) => from))
      .toSorted((a, b) => a - b),
    runs: runsOf(movable),
  }
  known.set(stock, counts)
  return counts
}

function runsOf(movable: readonly Movable[]): Span[] {
  const runs: { from: number; until: number }[] = []
  for (const { from, until } of movable.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last && from <= last.until) last.until = Math.max(last.until, until)
    else runs.push({ from, until })
  }
  return runs
}

/** How many copies are free on a day, wherever promises move. */
export function freeOn(stock: Stock, day: Day): number {
  const { start, free } = countsOf(stock)
  return free[clamp(dayNumber(day) - start, free.length)] ?? 0
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1)
}

/** The last day until which so many copies are free every day from a day on; undefined when they are not on that day. */
export function freeEachDayUntil(
  stock: Stock,
  { from, most, quantity }: { from: Day; most: Day; quantity: number },
): Day | undefined {
  const { start, free } = countsOf(stock)
  const last = dayNumber(most)
  let day = dayNumber(from)
  while (day <= last && (free[clamp(day - start, free.length)] ?? 0) >= quantity) day++
  return day === dayNumber(from) ? undefined : dayOf(day - 1)
}

/** The most copies that can be had on all days of a span, promises moving where that helps. */
export function mostFree(stock: Stock, from: Day, until: Day): number {
  const counts = countsOf(stock)
  const span = { from: dayNumber(from), until: dayNumber(until) }
  const least = freeAsItStands(counts, span)
  if (least === counts.nextTaken.length) return least
  const most = fewestFree(counts, span)
  for (let quantity = most; quantity > least; quantity--) {
    if (mayPlace(stock, { from, until, quantity })) return quantity
  }
  return Math.min(least, most)
}

/**
 * True when so many copies can be had on all days of a span. This is the one question that calendar, search, form, desk
 * and API ask. Counting decides, unless something that cannot move begins after the first day of the span.
 */
export function mayPlace(
  stock: Stock,
  { from, until, quantity }: { from: Day; until: Day; quantity: number },
): boolean {
  const counts = countsOf(stock)
  const want = { from: dayNumber(from), until: dayNumber(until) }
  if (freeAsItStands(counts, want) >= quantity) return true
  if (!stock.isWhole || fewestFree(counts, want) < quantity) return false
  if (!fixedBegins(counts, want)) return true
  return isPossible(
    stock.seating,
    Array.from({ length: quantity }, () => want),
  )
}

/** True when counting alone refuses: on some day fewer copies are free. */
export function isShort(stock: Stock, from: Day, until: Day, quantity: number): boolean {
  return fewestFree(countsOf(stock), { from: dayNumber(from), until: dayNumber(until) }) < quantity
}

function freeAsItStands({ start, nextTaken }: Counts, { from, until }: Span): number {
  const first = from - start
  let copies = 0
  for (const taken of nextTaken) {
    // Behind the last day that anybody asked for, only what has no end is taken.
    const isBehind = first >= taken.length
    const next = taken[clamp(first, taken.length)] ?? Infinity
    if (isBehind ? next === Infinity : next > until) copies++
  }
  return copies
}

function fewestFree({ start, free }: Counts, { from, until }: Span): number {
  let fewest = Infinity
  const first = clamp(from - start, free.length)
  const last = clamp(until - start, free.length)
  for (let day = first; day <= last; day++) fewest = Math.min(fewest, free[day] ?? 0)
  return fewest
}

/** True when something fixed begins after the first day, and not after all that hangs together with the span. */
function fixedBegins({ fixedStarts, runs }: Counts, { from, until }: Span): boolean {
  const touching = runs.findLast((run) => run.from <= until && run.until >= from)
  const reach = Math.max(until, touching?.until ?? until)
  return fixedStarts.some((day) => from < day && day <= reach)
}
