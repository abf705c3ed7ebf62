import type { Context } from '../context.ts'
import { type Day, dayNumber } from '../day.ts'
import { countCopies } from './copy-days.ts'
import { isShort, mayPlace } from './free-counts.ts'
import { type Asked, listCopyDays } from './list-copy-days.ts'
import { overlaps } from './plan.ts'
import { isDisturbed, type Stock, stockOf } from './stock.ts'

/**
 * The stock of these materials, by material and point. Without an end to the days asked for it knows all that is
 * promised, and promises may move in it; with one it only tells what is free as it stands.
 */
export async function listStocks(ctx: Context, asked: Asked): Promise<Map<string, Stock>> {
  const found = await listCopyDays(ctx, asked)
  const known = { today: ctx.today, since: asked.from, isWhole: asked.until === undefined }
  return new Map([...found].map(([key, copies]) => [key, stockOf(copies, known)]))
}

/** A material that has no copy at the point. */
export function noStock({ today }: Context): Stock {
  return stockOf([], { today, since: today, isWhole: true })
}

/**
 * True when what is known around a span does not decide whether copies can be had: they are not free as it stands, no
 * day is short of them, and some promise in the way could move; or a promise has to leave its own copy first.
 */
export function needsAll(
  stock: Stock,
  { from, until, quantity }: { from: Day; until: Day; quantity: number },
): boolean {
  const { copies, today } = stock
  if (copies.length < 2 || quantity > countCopies(copies, today)) return false
  if (isDisturbed(stock)) return true
  if (mayPlace(stock, { from, until, quantity }) || isShort(stock, from, until, quantity)) {
    return false
  }
  const span = { from: dayNumber(from), until: dayNumber(until) }
  return copies.some(({ held }) =>
    [...held.values()].some(({ promise }) => {
      if (!promise || promise.isPrepared) return false
      const { fromDay, untilDay } = promise
      return overlaps({ from: dayNumber(fromDay), until: dayNumber(untilDay) }, span)
    }),
  )
}
