import { listMaterials, type Material } from '../catalogue/list-materials.ts'
import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, type Period } from '../day.ts'
import { holdOf, lastDayOf } from './hold.ts'
import { mayCalendar, mayHave } from './judge-lines.ts'
import { lapseDue } from './lapse-due.ts'
import { stockKey } from './list-copy-days.ts'
import { listStocks, needsAll } from './list-stocks.ts'
import { DAYS_BEFORE } from './replan.ts'
import type { Stock } from './stock.ts'

/** A material at a point where the calendar allows the period. */
interface Open {
  readonly material: Material
  readonly point: PickupPoint
  readonly key: string
}

/** The slugs of the materials of which one copy can be borrowed from the one day until the other. */
export async function freeMaterials(
  ctx: Context,
  {
    from,
    until,
    pickupPoints,
  }: {
    from: Day
    until: Day
    pickupPoints?: readonly string[] | undefined
  },
): Promise<string[]> {
  await lapseDue(ctx)
  const period = { pickupDay: from, returnDay: until }
  const [materials, allPoints] = await Promise.all([listMaterials(ctx), listPickupPoints(ctx)])
  const points = allPoints.filter(({ id }) => !pickupPoints?.length || pickupPoints.includes(id))
  const open = [...materials.values()].flatMap((material) =>
    points
      .filter((point) => mayCalendar(ctx, { point, material, period }))
      .map((point) => ({ material, point, key: stockKey(material.slug, point.id) })),
  )
  if (open.length === 0) return []
  const stocks = await lookAt(ctx, { open, period })
  const free = open.filter(({ material, point, key }) => {
    const stock = stocks.get(key)
    return (
      stock &&
      mayHave(ctx, {
        point,
        lines: [{ material, quantity: 1, copies: stock.copies, stock }],
        period,
      })
    )
  })
  return [...new Set(free.map(({ material }) => material.slug))]
}

/** Every stock as far as it is needed: all of it only where the days around the period do not decide. */
async function lookAt(
  ctx: Context,
  { open, period }: { open: readonly Open[]; period: Period },
): Promise<Map<string, Stock>> {
  const span = ({ material, point }: Open) => ({
    from: period.pickupDay,
    until: lastDayOf(holdOf(point, material.lending, period)),
    quantity: 1,
  })
  const until = open.reduce((last, one) => {
    const held = span(one).until
    return held > last ? held : last
  }, period.returnDay)
  const slugsOf = (some: readonly Open[]) => [...new Set(some.map(({ material }) => material.slug))]
  const near = await listStocks(ctx, { offerings: slugsOf(open), from: period.pickupDay, until })
  const undecided = open.filter((one) => {
    const stock = near.get(one.key)
    return stock && needsAll(stock, span(one))
  })
  if (undecided.length === 0) return near
  const from = addDays(period.pickupDay < ctx.today ? period.pickupDay : ctx.today, -DAYS_BEFORE)
  const whole = await listStocks(ctx, { offerings: slugsOf(undecided), from })
  return new Map([...near, ...whole])
}
