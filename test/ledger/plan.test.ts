import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, dayNumber, eachDay } from '../../src/day.ts'
import type { CopyDays, Held } from '../../src/ledger/copy-days.ts'
import { freeOn, mayPlace, mostFree } from '../../src/ledger/free-counts.ts'
import { placeIn } from '../../src/ledger/place.ts'
import {
  type Movable,
  overlaps,
  type Plan,
  plan,
  type Seating,
  type Span,
  type Wanted,
} from '../../src/ledger/plan.ts'
import { type Stock, stockOf } from '../../src/ledger/stock.ts'

const LAST_DAY = 24

const span = fc
  .tuple(fc.nat(LAST_DAY), fc.nat(7))
  .map(([from, length]) => ({ from, until: from + length }))

/** A small world: what lies on which copy, as far as it fits there. */
function worldOf(copiesMax: number, promisesMax: number) {
  return fc
    .record({
      copies: fc.integer({ min: 1, max: copiesMax }),
      fixed: fc.array(fc.record({ at: fc.nat(100), span }), { maxLength: 5 }),
      promises: fc.array(fc.record({ at: fc.nat(100), span }), { maxLength: promisesMax }),
    })
    .map(({ copies: count, fixed, promises }): Seating => {
      const copies = Array.from({ length: count }, (_, id) => ({ id, fixed: [] as Span[] }))
      for (const { at, span } of fixed) copies[at % count]?.fixed.push(span)
      const movable: Movable[] = []
      for (const [chain, { at, span }] of promises.entries()) {
        const copy = at % count
        const taken = [...(copies[copy]?.fixed ?? []), ...movable.filter((m) => m.copy === copy)]
        if (!taken.some((one) => overlaps(one, span))) movable.push({ chain, copy, ...span })
      }
      return { copies, movable }
    })
}

/** Tries every distribution there is. */
function fits(copies: readonly { fixed: readonly Span[] }[], items: readonly Wanted[]): boolean {
  const seats = copies.map(({ fixed }) => [...fixed])
  const order = items.toSorted((a, b) => a.from - b.from)
  const from = (index: number): boolean => {
    const item = order[index]
    if (!item) return true
    return seats.some((taken, copy) => {
      if (item.on !== undefined && item.on !== copy) return false
      if (taken.some((one) => overlaps(one, item))) return false
      taken.push(item)
      const isFine = from(index + 1)
      taken.pop()
      return isFine
    })
  }
  return from(0)
}

function expectSound(
  { copies, movable }: Seating,
  wants: readonly Wanted[],
  { places, moved }: Plan,
): void {
  expect(places).toHaveLength(wants.length)
  const seats = new Map(copies.map(({ id, fixed }) => [id, [...fixed]]))
  const put = (id: number | undefined, one: Span) => {
    const taken = seats.get(id ?? -1)
    expect(taken).toBeDefined()
    expect(taken?.some((other) => overlaps(other, one))).toBe(false)
    taken?.push(one)
  }
  for (const one of movable) put(moved.get(one.chain) ?? one.copy, one)
  for (const [number, want] of wants.entries()) {
    put(places[number], want)
    if (want.on !== undefined) expect(places[number]).toBe(want.on)
  }
}

const wantsOf = fc.array(
  fc.record({
    span,
    on: fc.option(fc.nat(4), { nil: undefined }),
    times: fc.constantFrom(1, 1, 2),
  }),
  { minLength: 1, maxLength: 2 },
)

describe('the planner', () => {
  it('refuses nothing that some distribution fits, and places nothing wrong', () => {
    let placed = 0
    let movedSome = 0
    let refused = 0
    fc.assert(
      fc.property(worldOf(5, 10), wantsOf, (seating, asked) => {
        const wants = asked.flatMap(({ span, on, times }) =>
          Array.from({ length: on === undefined ? times : 1 }, () => ({
            ...span,
            on: on === undefined ? undefined : on % seating.copies.length,
          })),
        )
        const found = plan(seating, wants)
        expect(found !== undefined).toBe(fits(seating.copies, [...seating.movable, ...wants]))
        if (found) expectSound(seating, wants, found)
        if (found) placed++
        else refused++
        if (found && found.moved.size > 0) movedSome++
      }),
      { numRuns: 6000 },
    )
    // The worlds are worth their time: they hold all three cases, many times.
    expect(Math.min(placed, movedSome, refused)).toBeGreaterThan(100)
  })

  it('moves nobody when somewhere it is free', () => {
    fc.assert(
      fc.property(worldOf(4, 8), span, (seating, want) => {
        const isFree = seating.copies.some(({ id, fixed }) => {
          const on = seating.movable.filter(({ copy }) => copy === id)
          return ![...fixed, ...on].some((one) => overlaps(one, want))
        })
        if (isFree) expect(plan(seating, [want])?.moved.size).toBe(0)
      }),
    )
  })

  it('keeps to counting above six copies, as long as nothing fixed begins later', () => {
    const many = fc.record({
      copies: fc.integer({ min: 7, max: 12 }),
      out: fc.array(fc.nat(9), { maxLength: 5 }),
      promises: fc.array(fc.record({ at: fc.nat(100), span }), { maxLength: 40 }),
      want: span,
      quantity: fc.integer({ min: 1, max: 4 }),
    })
    fc.assert(
      fc.property(many, ({ copies: count, out, promises, want, quantity }) => {
        const copies = Array.from({ length: count }, (_, id) => {
          const until = out[id]
          return { id, fixed: until === undefined ? [] : [{ from: 0, until }] }
        })
        const movable: Movable[] = []
        for (const [chain, { at, span }] of promises.entries()) {
          const copy = at % count
          const taken = [...(copies[copy]?.fixed ?? []), ...movable.filter((m) => m.copy === copy)]
          if (!taken.some((one) => overlaps(one, span))) movable.push({ chain, copy, ...span })
        }
        const wants = Array.from({ length: quantity }, () => want)
        const found = plan({ copies, movable }, wants)
        const isEnough = Array.from({ length: want.until - want.from + 1 }, (_, n) => n + want.from)
          .map((day) => {
            const on = (one: Span) => one.from <= day && day <= one.until
            return (
              count -
              copies.filter(({ fixed }) => fixed.some(on)).length -
              movable.filter(on).length
            )
          })
          .every((free) => free >= quantity)
        expect(found !== undefined).toBe(isEnough)
        if (found) expectSound({ copies, movable }, wants, found)
      }),
    )
  })
})

const TODAY = '2026-03-02'
const dayAt = (number: number): Day => addDays(TODAY, number)

/** A shelf of copies as the ledger tells of them: out, late, in repair, away, with promises, some of them prepared. */
const shelf = fc
  .record({
    copies: fc.array(
      fc.record({
        kind: fc.constantFrom('in', 'in', 'in', 'out', 'late', 'repair', 'gone', 'away'),
        from: fc.nat(12),
        length: fc.nat(6),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    promises: fc.array(
      fc.record({ at: fc.nat(100), span, isPrepared: fc.constantFrom(false, false, false, true) }),
      { maxLength: 8 },
    ),
  })
  .map(({ copies, promises }) => {
    const held = copies.map(() => new Map<Day, Held>())
    for (const [id, { kind, length }] of copies.entries()) {
      if (kind !== 'out') continue
      for (const day of eachDay(TODAY, dayAt(length))) {
        held[id]?.set(day, { chain: 1000 + id, isTurnaround: false })
      }
    }
    for (const [chain, { at, span, isPrepared }] of promises.entries()) {
      const [fromDay, untilDay] = [dayAt(span.from), dayAt(span.until)]
      const days = eachDay(fromDay, untilDay)
      const on = held[at % copies.length]
      if (days.some((day) => on?.has(day))) continue
      const promise = { fromDay, untilDay, isPrepared }
      for (const day of days) on?.set(day, { chain, isTurnaround: false, promise })
    }
    return copies.map(({ kind, from, length }, id): CopyDays => {
      const until = kind === 'gone' ? undefined : dayAt(from + length)
      const isOff = kind === 'repair' || kind === 'gone'
      return {
        id,
        barcode: `C-${id}`,
        shelf: '',
        held: held[id] ?? new Map<Day, Held>(),
        dueDay: kind === 'late' ? addDays(TODAY, -1 - length) : undefined,
        outOn: kind === 'late' ? 1000 + id : undefined,
        elsewhereSince: kind === 'away' ? TODAY : undefined,
        outOfService: isOff ? [{ from: dayAt(from), until, isGone: kind === 'gone' }] : [],
      }
    })
  })

/** When a copy cannot be had, said anew: nothing of the code that is tested is asked. */
function blockedDays(copy: CopyDays): Span[] {
  const today = dayNumber(TODAY)
  const spans: Span[] = copy.outOfService.map(({ from, until }) => ({
    from: dayNumber(from),
    until: until === undefined ? Infinity : dayNumber(until),
  }))
  if (copy.dueDay !== undefined || copy.elsewhereSince !== undefined) {
    spans.push({ from: today, until: today + 7 })
  }
  return spans
}

interface Told {
  readonly fixed: Span[][]
  readonly sits: (Movable & { isBlocked: boolean })[]
}

function tell(copies: readonly CopyDays[]): Told {
  const fixed = copies.map(blockedDays)
  const sits: (Movable & { isBlocked: boolean })[] = []
  for (const { id, held } of copies) {
    for (const [day, { chain, promise }] of held) {
      const number = dayNumber(day)
      if (!promise || promise.isPrepared) fixed[id]?.push({ from: number, until: number })
      else if (!sits.some((one) => one.chain === chain)) {
        const days = { from: dayNumber(promise.fromDay), until: dayNumber(promise.untilDay) }
        const isBlocked = blockedDays(copies[id] as CopyDays).some((one) => overlaps(one, days))
        sits.push({ chain, copy: id, ...days, isBlocked })
      }
    }
  }
  return { fixed, sits }
}

const whole = { today: TODAY, since: TODAY, isWhole: true }

describe('a stock', () => {
  it('gives a new request what is left when promises on blocked days have come first', () => {
    let stayed = 0
    let went = 0
    fc.assert(
      fc.property(shelf, span, fc.integer({ min: 1, max: 2 }), (copies, wanted, quantity) => {
        const stock = stockOf(copies, whole)
        const { fixed, sits } = tell(copies)
        const prepared = new Set(
          copies.flatMap(({ held }) =>
            [...held.values()].flatMap(({ chain, promise }) => (promise?.isPrepared ? chain : [])),
          ),
        )
        const staying = new Set(stock.atRisk.filter((chain) => !prepared.has(chain)))
        stayed += staying.size
        went += stock.stranded.length
        const goes = sits.filter(({ chain }) => !staying.has(chain))
        const taken = fixed.map((spans, id) => ({
          fixed: [...spans, ...sits.filter(({ chain, copy }) => copy === id && staying.has(chain))],
        }))
        for (const { chain, isBlocked } of sits) {
          if (!isBlocked) expect(staying.has(chain)).toBe(false)
        }
        // Those that moved in the mind do fit, and none of those that stay would fit as well.
        expect(fits(taken, goes)).toBe(true)
        for (const one of sits.filter(({ chain }) => staying.has(chain))) {
          const without = fixed.map((spans, id) => ({
            fixed: [
              ...spans,
              ...sits.filter((o) => o.copy === id && staying.has(o.chain) && o !== one),
            ],
          }))
          expect(fits(without, [...goes, one])).toBe(false)
        }
        const want = { from: dayNumber(dayAt(wanted.from)), until: dayNumber(dayAt(wanted.until)) }
        const wants = Array.from({ length: quantity }, () => want)
        const [from, until] = [dayAt(wanted.from), dayAt(wanted.until)]
        const may = mayPlace(stock, { from, until, quantity })
        expect(may).toBe(fits(taken, [...goes, ...wants]))
        expectPlaced(stock, { copies, from, until, quantity, may })
      }),
      { numRuns: 3000 },
    )
    expect(Math.min(stayed, went)).toBeGreaterThan(100)
  })

  it('counts as many as it would give', () => {
    fc.assert(
      fc.property(shelf, span, (copies, wanted) => {
        const stock = stockOf(copies, whole)
        const [from, until] = [dayAt(wanted.from), dayAt(wanted.until)]
        const most = mostFree(stock, from, until)
        if (most > 0) expect(mayPlace(stock, { from, until, quantity: most })).toBe(true)
        expect(mayPlace(stock, { from, until, quantity: most + 1 })).toBe(false)
        expect(mostFree(stock, from, from)).toBe(freeOn(stock, from))
      }),
      { numRuns: 1000 },
    )
  })
})

/** What is placed and moved for it: on the ledger's own days nothing meets, and what is prepared stays. */
function expectPlaced(
  stock: Stock,
  {
    copies,
    from,
    until,
    quantity,
    may,
  }: { copies: readonly CopyDays[]; from: Day; until: Day; quantity: number; may: boolean },
): void {
  const wants = Array.from({ length: quantity }, () => ({ from, until }))
  const found = placeIn(stock, wants)
  expect(found !== undefined).toBe(may)
  if (!found) return
  const days = copies.map(({ held }) => new Map(held))
  for (const { chain } of found.changes) {
    for (const ofCopy of days) {
      for (const [day, held] of [...ofCopy]) {
        if (held.chain !== chain) continue
        expect(held.promise?.isPrepared).toBe(false)
        ofCopy.delete(day)
      }
    }
  }
  const hold = (id: number, those: readonly Day[], chain: number) => {
    for (const day of those) {
      expect(days[id]?.has(day)).toBe(false)
      const isBlocked = blockedDays(copies[id] as CopyDays).some(
        (one) => one.from <= dayNumber(day) && dayNumber(day) <= one.until,
      )
      expect(isBlocked).toBe(false)
      days[id]?.set(day, { chain, isTurnaround: false })
    }
  }
  for (const { chain, to } of found.changes) {
    const seat = stock.seats.get(chain)
    expect(seat).toBeDefined()
    if (seat) {
      const first = addDays(TODAY, seat.from - dayNumber(TODAY))
      hold(to, eachDay(first, addDays(first, seat.until - seat.from)), chain)
    }
  }
  for (const { id } of found.places) hold(id, eachDay(from, until), -1)
}
