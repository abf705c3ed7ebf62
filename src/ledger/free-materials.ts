import { listMaterials } from '../catalogue/list-materials.ts'
import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { mayHave } from './judge-lines.ts'
import { listCopyDays, stockKey } from './list-copy-days.ts'

/** Turnaround after the last day. */
const DAYS_LOOKED_AHEAD = 100

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
  const period = { pickupDay: from, returnDay: until }
  const [materials, allPoints] = await Promise.all([listMaterials(ctx), listPickupPoints(ctx)])
  const points = allPoints.filter(({ id }) => !pickupPoints?.length || pickupPoints.includes(id))
  const slugs = [...materials.keys()]
  const stock = await listCopyDays(ctx, {
    offerings: slugs,
    from,
    until: addDays(until < from ? from : until, DAYS_LOOKED_AHEAD),
  })
  return [...materials.values()].flatMap((material) => {
    const isFree = points.some((point) => {
      const copies = stock.get(stockKey(material.slug, point.id)) ?? []
      const lines = [{ material, quantity: 1, copies }]
      return copies.length > 0 && mayHave(ctx, { point, lines, period })
    })
    return isFree ? [material.slug] : []
  })
}
