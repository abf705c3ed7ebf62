import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, daysBetween, type Period } from '../day.ts'
import type { Alternative } from '../problem.ts'
import { type Line, mayHave } from './judge-lines.ts'
import { LOAN_DAYS_MAX } from './judge-period.ts'
import { listCopyDays, stockKey } from './list-copy-days.ts'

/** How far from the wanted period a like one is looked for. */
const DAYS_AWAY_MAX = 60

/** Days before and after a period that have to be known to look for alternatives to it. */
export const daysLookedAround = DAYS_AWAY_MAX + 31

/** What would do instead: the nearest period of the same length here, and the same period at another point. */
export async function findAlternatives(
  ctx: Context,
  { point, lines, period }: { point: PickupPoint; lines: readonly Line[]; period: Period },
): Promise<Alternative[]> {
  const length = daysBetween(period.pickupDay, period.returnDay)
  if (length < 0 || length > LOAN_DAYS_MAX) return []
  const found: Alternative[] = []
  const nearest = nearestPeriod(ctx, { point, lines, period })
  if (nearest && nearest.pickupDay !== period.pickupDay)
    found.push({ kind: 'period', pickupPoint: point.id, ...nearest })
  for (const other of await listPickupPoints(ctx)) {
    if (other.id === point.id) continue
    const there = await linesAt(ctx, { point: other, lines, period })
    if (mayHave(ctx, { point: other, lines: there, period })) {
      found.push({ kind: 'pickup-point', pickupPoint: other.id, ...period })
    }
  }
  return found
}

function nearestPeriod(
  ctx: Context,
  { point, lines, period }: { point: PickupPoint; lines: readonly Line[]; period: Period },
): Period | undefined {
  const length = daysBetween(period.pickupDay, period.returnDay)
  if (lines.some(({ copies, quantity }) => quantity > copies.length)) return undefined
  // A period in the past is nearest to today, not to its own days.
  const wanted = period.pickupDay < ctx.today ? ctx.today : period.pickupDay
  for (let away = 0; away <= DAYS_AWAY_MAX; away++) {
    for (const shift of away === 0 ? [0] : [away, -away]) {
      const pickupDay = addDays(wanted, shift)
      const like = { pickupDay, returnDay: addDays(pickupDay, length) }
      if (pickupDay < ctx.today) continue
      if (mayHave(ctx, { point, lines, period: like })) return like
    }
  }
  return undefined
}

async function linesAt(
  ctx: Context,
  { point, lines, period }: { point: PickupPoint; lines: readonly Line[]; period: Period },
): Promise<Line[]> {
  const stock = await listCopyDays(ctx, {
    offerings: lines.map(({ material }) => material.slug),
    pickupPoint: point.id,
    from: period.pickupDay,
    until: addDays(period.returnDay, daysLookedAround),
  })
  return lines.map((line) => ({
    ...line,
    copies: stock.get(stockKey(line.material.slug, point.id)) ?? [],
  }))
}
