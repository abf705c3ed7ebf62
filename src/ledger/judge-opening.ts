import type { Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import type { Reason } from '../problem.ts'
import type { Asker } from './judge-asker.ts'
import { type Opening, openingOf, openingsNow } from './opening.ts'
import { reservationsInYear } from './quota.ts'

interface Asked {
  readonly asker: Pick<Asker, 'school' | 'except'>
  readonly point: PickupPoint
  readonly material: Material
}

/** Why the school cannot have one more reservation of the material with this pick-up day: the year has just opened. */
export async function judgeOpening(
  ctx: Context,
  { pickupDay, ...asked }: Asked & { readonly pickupDay: Day },
): Promise<Reason[]> {
  const opening = openingOf(ctx, asked.point, pickupDay)
  return opening ? judgeOne(ctx, asked, opening) : []
}

/** The same for every year that has just opened, whatever the day. */
export async function judgeOpenings(ctx: Context, asked: Asked): Promise<Reason[]> {
  const openings = openingsNow(ctx, asked.point)
  return (await Promise.all(openings.map((one) => judgeOne(ctx, asked, one)))).flat()
}

async function judgeOne(
  ctx: Context,
  { asker, material }: Asked,
  { year, lastDay }: Opening,
): Promise<Reason[]> {
  const most = material.lending.maxPerSchoolAtOpening
  const { school, except } = asker
  const share = { school, offering: material.slug, year, except, most }
  if ((await reservationsInYear(ctx, share)) < most) return []
  const about = { max: most, of: 'opening', lastDay, from: year.from, until: year.until }
  return [{ code: 'quota-reached', with: about }]
}
