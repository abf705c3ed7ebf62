import type { Context } from '../context.ts'
import { type Cleared, clearOnly } from './clear-turnaround.ts'
import { blockers } from './copy-days.ts'
import { type Hold, isBare, lastDayOf } from './hold.ts'
import { inOrder } from './judge-lines.ts'
import { type Moves, writeMoves } from './make-room.ts'
import { placeIn } from './place.ts'
import { refuse } from './refuse.ts'
import type { RefusedCopy, ScannedCopy } from './scan-copies.ts'
import type { Stock } from './stock.ts'

/** A copy on the counter, and how it is to be held. */
export interface Pinned {
  readonly copy: ScannedCopy
  readonly hold: Hold
  /** The promise it goes out on. */
  readonly chain?: number | undefined
}

/** What goes out, what has to move or give way for it, and what stays. */
export interface Pins<Pin extends Pinned> {
  readonly laid: readonly { readonly pin: Pin; readonly cleared: Cleared }[]
  readonly moves: Moves
  readonly refused: readonly RefusedCopy[]
}

/**
 * Makes scanned copies of one material free to go, moving what is promised on them. Those that somebody else needs are
 * refused by name; with an override turnaround gives way.
 */
export async function pinCopies<Pin extends Pinned>(
  ctx: Context,
  {
    act,
    pins,
    stockWithout,
    overrides,
  }: {
    act: string
    pins: readonly Pin[]
    /** The stock as it is without the days of these chains. */
    stockWithout: (chains: readonly number[]) => Stock
    overrides: boolean
  },
): Promise<Pins<Pin>> {
  const held: Pin[] = []
  const cleared: Pins<Pin>['laid'][number][] = []
  const look = (some: readonly Pin[], gone = cleared.map(({ pin }) => pin.copy.id)) => {
    const stock = withoutCopies(stockWithout(some.flatMap(({ chain }) => chain ?? [])), gone)
    return { stock, found: placeIn(stock, some.map(wantOf)) }
  }
  const refused: RefusedCopy[] = []
  // What holds no day is in nobody's way.
  const bare = pins.filter(({ hold }) => isBare(hold))
  const holding = pins.filter(({ hold }) => !isBare(hold))
  const isAllFree = look(holding).found !== undefined
  for (const pin of holding) {
    if (isAllFree || look([...held, pin]).found) {
      held.push(pin)
      continue
    }
    const { stock } = look([pin], [])
    const copy = stock.actual.find(({ id }) => id === pin.copy.id)
    const mayClear =
      overrides && look(held, [...cleared.map((one) => one.pin.copy.id), pin.copy.id]).found
    const way = mayClear && copy ? await clearOnly(ctx, { act, copy, hold: pin.hold }) : undefined
    if (way) cleared.push({ pin, cleared: way })
    else refused.push(refusedBy(ctx, { stock, pin, pins }))
  }
  const { stock, found } = look(held)
  return {
    laid: [...[...bare, ...held].flatMap((pin) => layFreely(stock, pin)), ...cleared],
    moves: await writeMoves(ctx, { act, changes: found?.changes ?? [] }),
    refused,
  }
}

/** Nothing moves to or from copies on which turnaround gives way. */
function withoutCopies(stock: Stock, gone: readonly number[]): Stock {
  if (gone.length === 0) return stock
  const { copies, movable } = stock.seating
  return {
    ...stock,
    copies: stock.copies.filter(({ id }) => !gone.includes(id)),
    actual: stock.actual.filter(({ id }) => !gone.includes(id)),
    seating: {
      copies: copies.filter(({ id }) => !gone.includes(id)),
      movable: movable.filter(({ copy }) => !gone.includes(copy)),
    },
  }
}

function wantOf({ copy, hold }: Pinned) {
  return { on: copy.id, from: hold.loanDays[0] ?? lastDayOf(hold), until: lastDayOf(hold) }
}

function layFreely<Pin extends Pinned>(stock: Stock, pin: Pin): Pins<Pin>['laid'][number][] {
  const copy = stock.copies.find(({ id }) => id === pin.copy.id)
  return copy ? [{ pin, cleared: { copy, hold: pin.hold, trims: [] } }] : []
}

/** Says what is in the way on that copy, and which other one is free. */
function refusedBy(
  { today }: Context,
  { stock, pin, pins }: { stock: Stock; pin: Pinned; pins: readonly Pinned[] },
): RefusedCopy {
  const { barcode, id } = pin.copy
  const { from, until } = wantOf(pin)
  const own = stock.copies.find((copy) => copy.id === id)
  const scanned = pins.map(({ copy }) => copy.id)
  const free = stock.copies.find((copy) => {
    const isOther = !scanned.includes(copy.id) && copy.outOn === undefined
    return isOther && placeIn(stock, [{ from, until, on: copy.id }]) !== undefined
  })
  const about = { barcode, ...(free && { free: free.barcode }) }
  const codes = own ? [...blockers(own, pin.hold, today)] : []
  const reasons = (codes.length > 0 ? codes : ['booked' as const]).map((code) => {
    return { code, with: about }
  })
  return { barcode, problem: refuse(inOrder(reasons), []) }
}
