import { listMaterials, type Material } from '../catalogue/list-materials.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { mostCopies } from '../catalogue/most-copies.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, daysBetween, type Period } from '../day.ts'
import { invalid } from '../problem.ts'
import { holdOf, lastDayOf } from './hold.ts'
import type { Line } from './judge-lines.ts'
import { LOAN_DAYS_MAX } from './judge-period.ts'
import { stockKey } from './list-copy-days.ts'
import { listStocks, needsAll, noStock } from './list-stocks.ts'
import type { Stock } from './stock.ts'

/** What somebody wants of one material. */
export interface WantedLine {
  readonly offering: string
  readonly quantity: number
}

/** Around a period, so far that the best fitting of some copies can be told: its free days before and after. */
const DAYS_AROUND = 14

/** The last day on which a copy could be held for one of these materials; a period that is refused has none. */
function lastHeldDay(point: PickupPoint, materials: Iterable<Material>, period: Period): Day {
  const length = daysBetween(period.pickupDay, period.returnDay)
  if (length < 0 || length > LOAN_DAYS_MAX) return period.pickupDay
  return [...materials].reduce((last, { lending }) => {
    const held = lastDayOf(holdOf(point, lending, period))
    return held > last ? held : last
  }, period.pickupDay)
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
    isWhole = false,
    except,
  }: {
    lines: readonly WantedLine[]
    pickupPoint: string
    period: Period
    /** Everything that is promised is looked at in any case. */
    isWhole?: boolean
    /** A reservation that is about to change: what it is promised counts as free. */
    except?: string | undefined
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
  const known = lines.map(({ offering, quantity }, number) => {
    const material = materials.get(offering)
    if (!material) {
      throw invalid(
        `lines.${number}.offering`,
        'There is no material that can be borrowed with that slug.',
        'unknown',
      )
    }
    return { material, quantity }
  })
  const from = addDays(period.pickupDay < ctx.today ? period.pickupDay : ctx.today, -DAYS_AROUND)
  const around = (await mostCopies(ctx, { offerings: slugs, pickupPoint })) > 1 ? DAYS_AROUND : 0
  const near = isWhole
    ? new Map<string, Stock>()
    : await listStocks(ctx, {
        offerings: slugs,
        pickupPoint,
        from: addDays(period.pickupDay, -around),
        until: addDays(lastHeldDay(point, materials.values(), period), around),
        except,
      })
  const undecided = known.filter(({ material, quantity }) => {
    const stock = near.get(stockKey(material.slug, pickupPoint))
    const until = lastHeldDay(point, [material], period)
    return stock ? needsAll(stock, { from: period.pickupDay, until, quantity }) : isWhole
  })
  const offerings = undecided.map(({ material }) => material.slug)
  const whole =
    offerings.length === 0 ? near : await listStocks(ctx, { offerings, pickupPoint, from, except })
  return {
    point,
    lines: known.map((line) => {
      const key = stockKey(line.material.slug, pickupPoint)
      const stock = whole.get(key) ?? near.get(key) ?? noStock(ctx)
      return { ...line, copies: stock.copies, stock }
    }),
  }
}
