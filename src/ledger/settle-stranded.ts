import { type Movable, overlaps, plan, type Seating, type Span } from './plan.ts'

/** Where promises sit once those on blocked days have gone elsewhere. */
export interface Settled {
  readonly seated: readonly Movable[]
  /** By chain, the copy. */
  readonly moved: ReadonlyMap<number, number>
  /** Chains that had to leave, and could. */
  readonly stranded: readonly number[]
  /** Those that fit nowhere. */
  readonly stay: readonly Movable[]
}

/**
 * Moves promises off the blocked days of their own copy: all of them if that fits, else one after the other by first
 * day. Those that fit nowhere keep the days they hold.
 */
export function settle(
  { copies, movable }: Seating,
  blocked: ReadonlyMap<number, readonly Span[]>,
): Settled {
  const isStranded = (one: Movable) =>
    blocked.get(one.copy)?.some((span) => overlaps(span, one)) ?? false
  let waiting = movable.filter(isStranded).toSorted((a, b) => a.from - b.from || a.chain - b.chain)
  let seated = movable.filter((one) => !isStranded(one))
  if (waiting.length === 0) {
    return { seated: movable, moved: new Map(), stranded: [], stay: [] }
  }
  const together = plan({ copies, movable: seated }, waiting)
  if (together) {
    seated = seatedBy(seated, waiting, together)
    waiting = []
  }
  for (let before = Infinity; waiting.length > 0 && waiting.length < before; ) {
    before = waiting.length
    for (const one of waiting) {
      const others = waiting.filter((other) => other !== one)
      const found = plan({ copies: staying(copies, others), movable: seated }, [one])
      if (!found) continue
      seated = seatedBy(seated, [one], found)
      waiting = others
    }
  }
  const home = new Map(movable.map(({ chain, copy }) => [chain, copy]))
  const moved = seated.filter(({ chain, copy }) => home.get(chain) !== copy)
  return {
    seated,
    moved: new Map(moved.map(({ chain, copy }) => [chain, copy])),
    stranded: movable.flatMap((one) =>
      isStranded(one) && !waiting.includes(one) ? one.chain : [],
    ),
    stay: waiting,
  }
}

function seatedBy(
  seated: readonly Movable[],
  waiting: readonly Movable[],
  { places, moved }: { places: readonly number[]; moved: ReadonlyMap<number, number> },
): Movable[] {
  return [
    ...seated.map((one) => ({ ...one, copy: moved.get(one.chain) ?? one.copy })),
    ...waiting.map((one, number) => ({ ...one, copy: places[number] ?? one.copy })),
  ]
}

/** The copies with what stays on them. */
export function staying(copies: Seating['copies'], those: readonly Movable[]): Seating['copies'] {
  return copies.map(({ id, fixed }) => ({
    id,
    fixed: [...fixed, ...those.filter(({ copy }) => copy === id)],
  }))
}
