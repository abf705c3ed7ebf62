import type { Span } from './plan.ts'

/** Something that needs a copy for its days. Copies go by their place in the list. */
export interface Item extends Span {
  /** It can be nowhere else. */
  readonly only: number | undefined
  /** Where it would rather be. */
  readonly home: number | undefined
  /** What it costs to be elsewhere. */
  readonly price: number
}

/** Up to so many copies no way to distribute is left out. */
export const EXACT_COPIES_MAX = 6

/** Above it, so many ways are followed side by side: the cheapest. */
const STATES_MAX = 64

interface State {
  /** Until when each copy is taken by what was placed or is fixed. */
  readonly busy: readonly number[]
  readonly cost: number
  readonly before: State | undefined
  /** The copy of the item that led here. */
  readonly chosen: number
}

/**
 * Distributes items over copies that are taken on their `fixed` days; undefined when that cannot be done. Gives the copy
 * of each item.
 *
 * Goes through the items by first day. All that matters of what came before is until when each copy is taken, and two
 * copies on which nothing fixed is still to begin are worth the same: so there are few states, though every
 * distribution is looked at. Of equal states the cheapest goes on.
 */
export function sweep(
  fixed: readonly (readonly Span[])[],
  items: readonly Item[],
): number[] | undefined {
  const order = [...items.keys()].toSorted(byFirstDay(items))
  const steps = order.flatMap((number) => items[number] ?? [])
  const last = items.reduce((latest, { until }) => Math.max(latest, until), -Infinity)
  const shelves = fixed.map((spans) => new Shelf(spans, last))
  const settled = shelves.map((shelf, copy) => settledFrom(shelf, items, copy))
  const nextHomes = homesAfter(steps, shelves.length)
  let states: State[] = [
    { busy: fixed.map(() => -Infinity), cost: 0, before: undefined, chosen: -1 },
  ]
  for (const [step, item] of steps.entries()) {
    for (const shelf of shelves) shelf.advance(item.from)
    const at: Step = {
      candidates: shelves.map((shelf, copy) => {
        return (item.only === undefined || item.only === copy) && shelf.isOpen(item)
      }),
      alike: settled.map((from) => from <= item.from),
      nextHome: nextHomes[step] ?? [],
    }
    const next = steps[step + 1]?.from ?? item.from
    const found = new Map<string, State>()
    for (const state of states) {
      for (const copy of choices(item, state.busy, at)) {
        const price = item.home === undefined || item.home === copy ? 0 : item.price
        const cost = state.cost + price
        const busy = state.busy.with(copy, item.until)
        const key = keyOf(busy, { settled, next })
        const known = found.get(key)
        if (known && known.cost <= cost) continue
        found.set(key, { busy, cost, before: state, chosen: copy })
      }
    }
    states = [...found.values()]
    if (states.length > STATES_MAX && fixed.length > EXACT_COPIES_MAX) {
      states = states.toSorted((a, b) => a.cost - b.cost).slice(0, STATES_MAX)
    }
    if (states.length === 0) return undefined
  }
  return readBack(states, order)
}

/** What is fixed on one copy, followed day by day. */
class Shelf {
  /** The last day on which something fixed begins; -Infinity when nothing does. */
  readonly lastStart: number
  private readonly spans: readonly Span[]
  private next = 0
  private takenUntil = -Infinity

  constructor(spans: readonly Span[], last: number) {
    this.spans = spans.filter(({ from }) => from <= last).toSorted((a, b) => a.from - b.from)
    this.lastStart = this.spans.at(-1)?.from ?? -Infinity
  }

  /** Takes in what has begun by a day. */
  advance(day: number): void {
    for (let span = this.spans[this.next]; span && span.from <= day; span = this.spans[this.next]) {
      this.takenUntil = Math.max(this.takenUntil, span.until)
      this.next++
    }
  }

  /** True when nothing fixed meets an item that begins on the day it has come to. */
  isOpen({ from, until }: Span): boolean {
    return this.takenUntil < from && (this.spans[this.next]?.from ?? Infinity) > until
  }
}

/** For each step and copy, when something that would rather be there begins next. */
function homesAfter(steps: readonly Item[], copies: number): readonly (readonly number[])[] {
  let next: readonly number[] = Array.from({ length: copies }, () => Infinity)
  const found: (readonly number[])[] = []
  for (const item of steps.toReversed()) {
    found.push(next)
    if (item.home !== undefined && item.home >= 0) next = next.with(item.home, item.from)
  }
  return found.toReversed()
}

/** By first day; what can only be in one place before the rest. */
function byFirstDay(items: readonly Item[]) {
  return (a: number, b: number) => {
    const [one, other] = [items[a], items[b]]
    if (!one || !other) return 0
    const isFree = ({ only }: Item) => (only === undefined ? 1 : 0)
    return one.from - other.from || isFree(one) - isFree(other)
  }
}

/** The day from which nothing begins on a copy that could not begin on another. */
function settledFrom({ lastStart }: Shelf, items: readonly Item[], copy: number): number {
  const pinned = items.flatMap(({ only, from }) => (only === copy ? from + 1 : []))
  return Math.max(lastStart, ...pinned)
}

/** What is the same for every state when an item comes. */
interface Step {
  readonly candidates: readonly boolean[]
  /** Nothing fixed is still to begin there. */
  readonly alike: readonly boolean[]
  readonly nextHome: readonly number[]
}

/** The copies that an item may go to from here. Of those that are worth the same: its own, and the one longest unasked for. */
function choices(
  item: Item,
  busy: readonly number[],
  { candidates, alike, nextHome }: Step,
): number[] {
  const found: number[] = []
  let best: number | undefined
  for (const [copy, until] of busy.entries()) {
    if (!candidates[copy] || until >= item.from) continue
    if (!alike[copy] || copy === item.home) found.push(copy)
    else if (best === undefined || (nextHome[copy] ?? 0) > (nextHome[best] ?? 0)) best = copy
  }
  return best === undefined ? found : [...found, best]
}

/** Equal for states from which the same can still be done. */
function keyOf(
  busy: readonly number[],
  { settled, next }: { settled: readonly number[]; next: number },
): string {
  const own: number[] = []
  const alike: number[] = []
  for (const [copy, until] of busy.entries()) {
    const taken = until < next ? -Infinity : until
    if ((settled[copy] ?? 0) <= next) alike.push(taken)
    else own.push(taken)
  }
  return `${own.join()};${alike.toSorted((a, b) => a - b).join()}`
}

function readBack(states: readonly State[], order: readonly number[]): number[] {
  let at: State | undefined = states.reduce((a, b) => (b.cost < a.cost ? b : a))
  const seats: number[] = []
  for (const number of order.toReversed()) {
    seats[number] = at?.chosen ?? -1
    at = at?.before
  }
  return seats
}
