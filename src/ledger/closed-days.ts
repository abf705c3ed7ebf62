import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, daysBetween, type Period } from '../day.ts'
import { type Chain, listChains } from './chains.ts'
import { isPickupDay, isReturnDay } from './open-days.ts'

/** A reservation of which a day closed after it was made, and nobody has moved it yet. */
export interface ClosedDays {
  readonly reservation: string
  /** The slugs of what it holds, one a copy. */
  readonly copies: readonly string[]
  /** The pick-up day, when it closed. */
  readonly pickup?: Day | undefined
  /** The return day, when it closed. */
  readonly return?: Day | undefined
  /** The next open days. */
  readonly proposed: Period
}

/** What still has to move at a point, the first day first. Days that are over move no more. */
export async function listClosedDays(ctx: Context, pickupPoint: string): Promise<ClosedDays[]> {
  const [point, rows] = await Promise.all([
    findPickupPoint(ctx, pickupPoint),
    ctx.store.read
      .selectFrom('day_closed')
      .selectAll()
      .where('pickup_point', '=', pickupPoint)
      .where('day', '>=', ctx.today)
      .orderBy('day')
      .orderBy('reservation')
      .execute(),
  ])
  if (!point || rows.length === 0) return []
  const reservations = [...new Set(rows.map(({ reservation }) => reservation))]
  const chains = await listChains(ctx, reservations)
  return reservations.flatMap((reservation) => {
    const own = chains.filter(
      (chain) =>
        chain.reservation === reservation && ['reserved', 'checked-out'].includes(chain.state),
    )
    const noted = rows.filter((row) => row.reservation === reservation)
    const still = (kind: 'pickup' | 'return') =>
      noted.find((row) => row.kind === kind && stands(point, own, row))?.day
    const hit = { pickup: still('pickup'), return: still('return') }
    const period = periodOf(own)
    if (!period || (hit.pickup === undefined && hit.return === undefined)) return []
    const copies = own.map(({ offering }) => offering)
    return [{ reservation, copies, ...hit, proposed: nextOpen(point, period, hit) }]
  })
}

/** It was not moved or given back meanwhile, and the point did not open again. */
function stands(
  point: PickupPoint,
  chains: readonly Chain[],
  { kind, day }: { kind: 'pickup' | 'return'; day: Day },
): boolean {
  if (kind === 'pickup') {
    const waits = chains.some(({ state, fromDay }) => state === 'reserved' && fromDay === day)
    return waits && !isPickupDay(point, day)
  }
  return chains.some(({ returnDay }) => returnDay === day) && !isReturnDay(point, day)
}

function periodOf(chains: readonly Chain[]): Period | undefined {
  const [first] = chains
  return first && { pickupDay: first.fromDay, returnDay: first.returnDay }
}

const DAYS_LOOKED_MAX = 400

function nextOpen(
  point: PickupPoint,
  { pickupDay, returnDay }: Period,
  hit: { pickup?: Day | undefined; return?: Day | undefined },
): Period {
  const pickup = hit.pickup === undefined ? pickupDay : next(point, pickupDay, isPickupDay)
  // What is collected when it should be back already is kept as long as it would have been.
  const isOver = pickup !== pickupDay && pickup >= returnDay
  const earliest = isOver ? addDays(pickup, daysBetween(pickupDay, returnDay)) : returnDay
  const isMoved = hit.return !== undefined || isOver
  return { pickupDay: pickup, returnDay: isMoved ? next(point, earliest, isReturnDay) : returnDay }
}

/** The day itself when it is open; the same day when nothing opens for more than a year. */
function next(
  point: PickupPoint,
  from: Day,
  isOpen: (point: PickupPoint, day: Day) => boolean,
): Day {
  for (let n = 0; n < DAYS_LOOKED_MAX; n++) {
    const day = addDays(from, n)
    if (isOpen(point, day)) return day
  }
  return from
}
