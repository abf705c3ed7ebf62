import { type Day, dayNumber, dayOf } from '../day.ts'
import type { CopyDays } from './copy-days.ts'
import type { Movable } from './plan.ts'
import { overlaps, plan, type Plan, type Span } from './plan.ts'
import type { Want } from './replan.ts'
import type { Stock } from './stock.ts'

/** Where wanted copies are, and which promises have to go elsewhere for it. */
export interface Placement {
  /** The copy of each want, in their order. */
  readonly places: readonly CopyDays[]
  readonly changes: readonly Change[]
}

/** A promise that goes to another copy. */
export interface Change {
  readonly chain: number
  readonly to: number
  /** Its days before this one stay where they are. */
  readonly from: Day
}

/**
 * Finds a copy for each want; undefined when no distribution fits. `turn` takes another of the copies that fit as things
 * stand. With `settles`, promises leave blocked days too where nobody needs it yet.
 */
export function placeIn(
  stock: Stock,
  wants: readonly Want[],
  { turn = 0, settles = false }: { turn?: number; settles?: boolean } = {},
): Placement | undefined {
  const spans = wants.map(({ from, until, on, rather }) => {
    return { from: dayNumber(from), until: dayNumber(until), on, rather }
  })
  const found = plan(stock.seating, spans, turn)
  if (!found) return undefined
  const places = found.places.flatMap((id) => stock.copies.filter((copy) => copy.id === id))
  return { places, changes: changesFor(stock, { spans, found, settles }) }
}

/** Only what is in the way of a want, or of what is in its way, goes. */
function changesFor(
  { seating, seats, stranded }: Stock,
  { spans, found, settles }: { spans: readonly Span[]; found: Plan; settles: boolean },
): Change[] {
  const goes = new Map<number, { to: number; from: Movable }>()
  for (const one of seating.movable) {
    const from = seats.get(one.chain)
    const to = found.moved.get(one.chain) ?? one.copy
    if (from && from.copy !== to) goes.set(one.chain, { to, from })
  }
  const changes = new Map<number, Change>()
  const open: { copy: number; span: Span }[] = spans.map((span, number) => ({
    copy: found.places[number] ?? -1,
    span,
  }))
  const move = (chain: number) => {
    const going = goes.get(chain)
    if (!going || changes.has(chain)) return
    changes.set(chain, { chain, to: going.to, from: dayOf(going.from.from) })
    open.push({ copy: going.to, span: going.from })
  }
  if (settles) for (const chain of stranded) move(chain)
  for (let next = open.pop(); next; next = open.pop()) {
    const { copy, span } = next
    for (const [chain, { from }] of goes) {
      if (from.copy === copy && overlaps(from, span)) move(chain)
    }
  }
  return [...changes.values()]
}

/** The first day on which one copy is needed for somebody else, whatever moves; undefined when it is not. */
export function firstNeeded(
  stock: Stock,
  want: Want & { readonly days: readonly Day[] },
): Day | undefined {
  return want.days.find((until) => placeIn(stock, [{ ...want, until }]) === undefined)
}
