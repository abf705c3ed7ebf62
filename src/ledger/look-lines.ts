import { listMaterials } from '../catalogue/list-materials.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, daysBetween, type Period } from '../day.ts'
import { invalid } from '../problem.ts'
import { daysLookedAround } from './find-alternatives.ts'
import type { Line } from './judge-lines.ts'
import { LOAN_DAYS_MAX } from './judge-period.ts'
import { listCopyDays, stockKey } from './list-copy-days.ts'

/** What somebody wants of one material. */
export interface WantedLine {
  readonly offering: string
  readonly quantity: number
}

function lastDayLookedAt({ pickupDay, returnDay }: Period, today: Day): string {
  const length = daysBetween(pickupDay, returnDay)
  const days = Math.min(Math.max(length, 0), LOAN_DAYS_MAX)
  return addDays(pickupDay < today ? today : pickupDay, days + daysLookedAround)
}

/**
 * What is known of the wanted materials at a point, around a period.
 *
 * Refuses `invalid-input` on `pickupPoint` and `lines.N.offering`.
 */
export async function lookAtLines(
  ctx: Context,
  {
    lines,
    pickupPoint,
    period,
  }: {
    lines: readonly WantedLine[]
    pickupPoint: string
    period: Period
  },
): Promise<{ point: PickupPoint; lines: Line[] }> {
  const point = await findPickupPoint(ctx, pickupPoint)
  if (!point) throw invalid('pickupPoint', 'There is no such pick-up point.', 'unknown')
  const slugs = lines.map(({ offering }) => offering)
  const twice = slugs.findIndex((slug, number) => slugs.indexOf(slug) !== number)
  if (twice >= 0) {
    throw invalid(
      `lines.${twice}.offering`,
      'That material stands on another line already.',
      'twice',
    )
  }
  const materials = await listMaterials(ctx, slugs)
  const stock = await listCopyDays(ctx, {
    offerings: slugs,
    pickupPoint,
    from: addDays(period.pickupDay < ctx.today ? period.pickupDay : ctx.today, -1),
    until: lastDayLookedAt(period, ctx.today),
  })
  return {
    point,
    lines: lines.map(({ offering, quantity }, number) => {
      const material = materials.get(offering)
      if (!material) {
        throw invalid(
          `lines.${number}.offering`,
          'There is no material that can be borrowed with that slug.',
          'unknown',
        )
      }
      return { material, quantity, copies: stock.get(stockKey(offering, pickupPoint)) ?? [] }
    }),
  }
}
