import { EXACT_COPIES_MAX, type Item, sweep } from './sweep.ts'

/** Days by number, both included. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** A copy, and when it is taken by what does not move. */
export interface PlannedCopy {
  readonly id: number
  readonly fixed: readonly Span[]
}

/** A promise that may go to another copy. */
export interface Movable extends Span {
  readonly chain: number
  readonly copy: number
}

export interface Wanted extends Span {
  /** This very copy. */
  readonly on?: number | undefined
  /** This copy, if that costs no move. */
  readonly rather?: number | undefined
}

/** The copies of one material at one point, with every promise that moves where it fits now. */
export interface Seating {
  readonly copies: readonly PlannedCopy[]
  readonly movable: readonly Movable[]
}

export interface Plan {
  /** The copy of each wanted span, in their order. */
  readonly places: readonly number[]
  /** Promises that go to another copy: by chain, the copy. */
  readonly moved: ReadonlyMap<number, number>
}

/**
 * Finds a copy for each wanted span, moving promises where that is needed; undefined when no distribution fits. Exact up
 * to `EXACT_COPIES_MAX` copies, and above as long as nothing fixed begins later than what is wanted.
 *
 * First what is free as it stands; then what counting refuses; then ever more promises may move, those that meet the
 * wanted days first, so that few do.
 */
export function plan(seating: Seating, wants: readonly Wanted[], turn = 0): Plan | undefined {
  if (wants.length === 0) return { places: [], moved: new Map() }
  const places = placeFreely(seating, wants, turn)
  if (places) return { places, moved: new Map() }
  if (countRefuses(seating, wants)) return undefined
  let tried: readonly Movable[] | undefined
  for (const moving of circles(seating, wants)) {
    if (tried?.length === moving.length && moving.every((one, n) => one === tried?.[n])) continue
    tried = moving
    const found = seat(seating, wants, moving)
    if (found) return found
  }
  return undefined
}

/** True when some distribution fits; as `plan`, without asking for the one with the fewest moves. */
export function isPossible(seating: Seating, wants: readonly Wanted[]): boolean {
  const { copies, movable } = seating
  if (copies.length > EXACT_COPIES_MAX) return plan(seating, wants) !== undefined
  if (countRefuses(seating, wants)) return false
  const [near = [], nearer = []] = circles(seating, wants)
  if (seat(seating, wants, near) || seat(seating, wants, nearer)) return true
  const all = connected(movable, wants)
  const last = Math.max(...all.map(({ until }) => until), ...wants.map(({ until }) => until))
  const starts = copies.flatMap(({ fixed }) => fixed.map(({ from }) => from))
  const lastStart = Math.max(-Infinity, ...starts.filter((day) => day <= last))
  // What begins after the last fixed day fits by counting, wherever the rest is: it need not be placed to know.
  const later = new Set(all.filter(({ from }) => from > lastStart))
  const open = movable.filter((one) => !later.has(one))
  const earlier = all.filter((one) => !later.has(one))
  return seat({ copies, movable: open }, wants, earlier) !== undefined
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.until && b.from <= a.until
}

/** The copies that are free as things stand, the best fitting first; undefined when somebody would have to move. */
function placeFreely(
  { copies, movable }: Seating,
  wants: readonly Wanted[],
  turn: number,
): number[] | undefined {
  const taken = new Map<number, Span[]>(copies.map(({ id, fixed }) => [id, [...fixed]]))
  for (const one of movable) taken.get(one.copy)?.push(one)
  const places: number[] = []
  // What can only be in one place is placed first.
  const order = [...wants.keys()].toSorted((a, b) => rank(wants[a]) - rank(wants[b]) || a - b)
  for (const number of order) {
    const want = wants[number]
    if (!want) continue
    const fitting = [...taken]
      .filter(([id]) => want.on === undefined || want.on === id)
      .filter(([, spans]) => !spans.some((span) => overlaps(span, want)))
      .map(([id, spans]) => ({ id, slack: slackAround(spans, want) }))
      .toSorted((a, b) => a.slack - b.slack)
    const chosen =
      fitting.find(({ id }) => id === want.rather) ?? fitting[turn % (fitting.length || 1)]
    if (!chosen) return undefined
    taken.get(chosen.id)?.push(want)
    places[number] = chosen.id
  }
  return places
}

function rank(want: Wanted | undefined): number {
  if (want?.on !== undefined) return 0
  return want?.rather === undefined ? 2 : 1
}

const SLACK_DAYS_MAX = 28

/** How many days are free around a span: the fewer, the better it fits, so that long free runs stay long. */
function slackAround(spans: readonly Span[], { from, until }: Span): number {
  let before = SLACK_DAYS_MAX
  let after = SLACK_DAYS_MAX
  for (const span of spans) {
    if (span.until < from) before = Math.min(before, from - span.until - 1)
    else after = Math.min(after, span.from - until - 1)
  }
  return before + after
}

/** True when on some wanted day there are fewer copies than spans, wherever those are. */
function countRefuses({ copies, movable }: Seating, wants: readonly Wanted[]): boolean {
  const starts = wants.flatMap(({ from, until }) => [
    from,
    // Demand only rises where a span begins, and supply only falls where something fixed does.
    ...movable.map((one) => one.from).filter((day) => from < day && day <= until),
    ...copies.flatMap(({ fixed }) =>
      fixed.map((span) => span.from).filter((day) => from < day && day <= until),
    ),
  ])
  return starts.some((day) => {
    const on = (span: Span) => span.from <= day && day <= span.until
    const open = copies.filter(({ fixed }) => !fixed.some(on)).length
    return open < movable.filter(on).length + wants.filter(on).length
  })
}

/** The promises that may move, ever more of them: the last circle is all that could make a difference. */
function* circles({ movable }: Seating, wants: readonly Wanted[]): Generator<Movable[]> {
  const meets = (spans: readonly Span[]) => (one: Movable) =>
    spans.some((span) => overlaps(span, one))
  const first = movable.filter(meets(wants))
  yield first
  yield movable.filter(meets([...wants, ...first]))
  const all = connected(movable, wants)
  const start = Math.min(...wants.map(({ from }) => from))
  // When nothing fixed begins later than what is wanted, these are enough.
  yield all.filter(({ from }) => from >= start)
  yield all
}

/** The promises that share a day with a wanted span, or with one that does, and so on. */
function connected(movable: readonly Movable[], wants: readonly Wanted[]): Movable[] {
  const reach = {
    from: Math.min(...wants.map(({ from }) => from)),
    until: Math.max(...wants.map(({ until }) => until)),
  }
  for (let found = -1, next = 0; found !== next; ) {
    found = next
    const within = movable.filter((one) => overlaps(one, reach))
    next = within.length
    for (const { from, until } of within) {
      reach.from = Math.min(reach.from, from)
      reach.until = Math.max(reach.until, until)
    }
  }
  return movable.filter((one) => overlaps(one, reach))
}

function seat(
  { copies, movable }: Seating,
  wants: readonly Wanted[],
  moving: readonly Movable[],
): Plan | undefined {
  const free = new Set(moving)
  const staying = movable.filter((one) => !free.has(one))
  const shelves = copies.map(({ id, fixed }) => [
    ...fixed,
    ...staying.filter(({ copy }) => copy === id),
  ])
  const at = new Map(copies.map(({ id }, index) => [id, index]))
  const index = (id: number | undefined) => (id === undefined ? undefined : (at.get(id) ?? -1))
  const items: Item[] = [
    ...wants.map((want) => ({
      ...span(want),
      only: index(want.on),
      home: index(want.rather),
      price: 0.001,
    })),
    ...moving.map((one) => ({ ...span(one), only: undefined, home: index(one.copy), price: 1 })),
  ]
  const seats = sweep(shelves, items)
  if (!seats) return undefined
  const ids = seats.map((seat) => copies[seat]?.id ?? 0)
  const moved = new Map<number, number>()
  for (const [number, one] of moving.entries()) {
    const to = ids[wants.length + number]
    if (to !== undefined && to !== one.copy) moved.set(one.chain, to)
  }
  return { places: ids.slice(0, wants.length), moved }
}

function span({ from, until }: Span): Span {
  return { from, until }
}
