import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { type Chain, listChains } from './chains.ts'
import { nextPickupDay, waitsUntil } from './not-collected.ts'
import type { Reservation } from './reservation.ts'

/** The day until which what was not collected can be kept by one press; undefined when nothing can. */
export async function findKeepableUntil(
  ctx: Context,
  { id, pickupPoint, state }: Reservation,
): Promise<Day | undefined> {
  if (state !== 'reserved' && state !== 'checked-out') return undefined
  const [point, chains] = await Promise.all([
    findPickupPoint(ctx, pickupPoint),
    listChains(ctx, [id]),
  ])
  const waiting = chains.filter(
    ({ state, fromDay }) => state === 'reserved' && fromDay <= ctx.today,
  )
  return point && keepable(ctx, { point, waiting })?.until
}

/** Until which day, and which of what waits, can be kept; undefined when nothing can. */
export function keepable<One extends Pick<Chain, 'fromDay' | 'untilDay' | 'returnDay'>>(
  { today }: Pick<Context, 'today'>,
  { point, waiting }: { point: PickupPoint; waiting: readonly One[] },
): { until: Day; kept: readonly One[] } | undefined {
  const until = nextPickupDay(point, today)
  if (until === undefined) return undefined
  const kept = waiting.filter(
    ({ fromDay, untilDay, returnDay }) =>
      // What has lapsed by now only waits for somebody to say so.
      today <= waitsUntil(point, fromDay) &&
      // The day must still be its own: the last one may be the next borrower's pick-up day.
      until <= untilDay &&
      until <= returnDay,
  )
  return kept.length > 0 ? { until, kept } : undefined
}
