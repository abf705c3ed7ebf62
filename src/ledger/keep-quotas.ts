import type { Compilable } from 'kysely'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Period } from '../day.ts'
import type { Asker } from './judge-asker.ts'
import type { Line } from './judge-lines.ts'
import { keepBorrowerShare, keepSchoolShare } from './quota.ts'

/** Makes the quotas hold at the moment of the commit too; after what adds to them. */
export function keepQuotas(
  ctx: Context,
  {
    asker,
    point,
    lines,
    period,
  }: {
    asker: Asker
    point: PickupPoint
    lines: readonly Line[]
    period: Period
  },
): Compilable[] {
  const { today } = ctx
  const { account, school } = asker
  const span = { from: period.pickupDay, until: period.returnDay, today }
  return [
    ...keepBorrowerShare({
      account,
      pickupPoint: point.id,
      today,
      most: point.maxOpenReservations,
    }),
    ...lines.flatMap(({ material: { slug: offering, lending } }) =>
      keepSchoolShare({ school, offering, ...span }, lending.maxCopiesPerSchool),
    ),
  ]
}
