import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { listMaterials } from '../catalogue/list-materials.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, eachDay } from '../day.ts'
import type { Availability } from './availability.ts'
import { freeOn } from './free-counts.ts'
import { startsOn } from './free-periods.ts'
import { stockKey } from './list-copy-days.ts'
import { listStocks, noStock } from './list-stocks.ts'
import type { WantedLine } from './look-lines.ts'
import { DAYS_BEFORE } from './replan.ts'

/** When a reservation could be instead: days on which all of its lines can start, its own copies counted as free. */
export async function changeCalendar(
  ctx: Context,
  {
    reservation,
    lines,
    pickupPoint,
    from,
    until,
  }: {
    reservation: string
    lines: readonly WantedLine[]
    pickupPoint: string
    from: Day
    until: Day
  },
): Promise<Pick<Availability, 'days' | 'periods'>> {
  const offerings = lines.map(({ offering }) => offering)
  const [materials, point, stocks] = await Promise.all([
    listMaterials(ctx, offerings),
    findPickupPoint(ctx, pickupPoint),
    listStocks(ctx, {
      offerings,
      pickupPoint,
      from: addDays(from < ctx.today ? from : ctx.today, -DAYS_BEFORE),
      except: reservation,
    }),
  ])
  if (!point) return { days: [], periods: [] }
  const looked = lines.flatMap(({ offering, quantity }) => {
    const material = materials.get(offering)
    const stock = stocks.get(stockKey(offering, pickupPoint)) ?? noStock(ctx)
    const rules = material && { lending: material.lending, point, today: ctx.today, now: ctx.now }
    return rules ? [{ startOn: startsOn(rules, stock), stock, quantity }] : []
  })
  const days: Availability['days'][number][] = []
  const periods: Availability['periods'][number][] = []
  for (const day of eachDay(from, until)) {
    const starts = looked.map(({ startOn, quantity }) => {
      const start = startOn(day)
      return start.free >= quantity || start.reasons.length > 0
        ? { ...start, sets: Math.floor(start.free / quantity) }
        : { ...start, latestReturnDay: undefined, reasons: ['booked' as const], sets: 0 }
    })
    const free = Math.min(
      ...looked.map(({ stock, quantity }) => Math.floor(freeOn(stock, day) / quantity)),
    )
    days.push({ day, free, reasons: [...new Set(starts.flatMap(({ reasons }) => reasons))] })
    const ends = starts.flatMap(({ latestReturnDay }) => latestReturnDay ?? []).toSorted()
    const [latestReturnDay] = ends
    if (ends.length === starts.length && latestReturnDay !== undefined) {
      const sets = Math.min(...starts.map((start) => start.sets))
      periods.push({ pickupDay: day, latestReturnDay, free: sets })
    }
  }
  return { days, periods }
}
