import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { comingDay } from './evening-day.ts'
import { readReservations } from './find-reservation.ts'
import { lapseDue } from './lapse-due.ts'
import { listAtRisk } from './list-at-risk.ts'
import { listRemarks, type Remark } from './list-remarks.ts'
import { nextPickupDay } from './not-collected.ts'
import type { Reservation } from './reservation.ts'
import { startsChain } from './chains.ts'
import { listSetAsideBefore, type SetAsideBefore } from './set-aside-before.ts'

/** The day at the desk of one point, each list in shelf order. */
export interface DeskToday {
  /** Promised, to be collected by the next pick-up day, and not all of it set aside. */
  readonly toPrepare: readonly Reservation[]
  /** Promised, and to be collected today or earlier. */
  readonly toHandOut: readonly Reservation[]
  /** Out, and due today. */
  readonly toTakeBack: readonly Reservation[]
  /** Out, and due before today; the longest late first. */
  readonly overdue: readonly Reservation[]
  /** Promised, on a copy that may not be there: the earliest first. */
  readonly atRisk: readonly Reservation[]
  /** Set aside, for what changed or ended since. */
  readonly setAsideBefore: readonly SetAsideBefore[]
  /** Back, but not looked at. */
  readonly toCheck: readonly CopyToCheck[]
}

export interface CopyToCheck {
  readonly barcode: string
  readonly shelf: string
  readonly offering: string
  readonly title: string
  readonly sinceDay: Day
  /** The point it was brought to, when not its own. */
  readonly elsewhere?: string | undefined
  readonly remarks: readonly Remark[]
}

/** Everything that waits for the desk of a point on a day. */
export async function deskToday(
  ctx: Context,
  { pickupPoint, day }: { pickupPoint: string; day: Day },
): Promise<DeskToday> {
  await lapseDue(ctx, { pickupPoint })
  const point = await findPickupPoint(ctx, pickupPoint)
  const tomorrow = (point && nextPickupDay(point, day)) ?? day
  const [promised, coming, risky, out, toCheck, setAsideBefore] = await Promise.all([
    listPromised(ctx, { pickupPoint, day, until: day }),
    listPromised(ctx, { pickupPoint, day, until: tomorrow }),
    listAtRisk(ctx, comingDay(ctx)),
    listOut(ctx, { pickupPoint, day }),
    listToCheck(ctx, pickupPoint),
    listSetAsideBefore(ctx, pickupPoint),
  ])
  const due = out.filter(({ due_day }) => due_day === day).map(({ reservation }) => reservation)
  const late = out.filter(({ due_day }) => due_day < day).map(({ reservation }) => reservation)
  const uncertain = risky
    .filter((one) => one.pickupPoint === pickupPoint && !one.isOffer)
    .map(({ reservation }) => reservation)
  const [waiting = [], toTakeBack, overdue, atRisk] = await Promise.all(
    [coming, due, late, uncertain].map((ids) => readReservations(ctx, [...new Set(ids)])),
  )
  return {
    toPrepare: byShelf(waiting.filter(({ prepared }) => !prepared)),
    toHandOut: byShelf(waiting.filter(({ id }) => promised.includes(id))),
    toTakeBack: byShelf(toTakeBack ?? []),
    overdue: overdue ?? [],
    atRisk: atRisk ?? [],
    setAsideBefore,
    toCheck,
  }
}

async function listPromised(
  ctx: Context,
  { pickupPoint, day, until }: { pickupPoint: string; day: Day; until: Day },
): Promise<string[]> {
  const rows = await ctx.store.read
    .selectFrom('promised')
    .crossJoin('reservation')
    .whereRef('reservation.id', '=', 'promised.reservation')
    .where('promised.from_day', '<=', until)
    .where('promised.return_day', '>=', day)
    .where('promised.is_offer', '=', 0)
    .where('reservation.pickup_point', '=', pickupPoint)
    .select('reservation.id')
    .distinct()
    .execute()
  return rows.map(({ id }) => id)
}

function listOut(ctx: Context, { pickupPoint, day }: { pickupPoint: string; day: Day }) {
  return ctx.store.read
    .selectFrom('copy_out')
    .innerJoin('copy', 'copy.id', 'copy_out.copy_id')
    .crossJoin('entry')
    .whereRef('entry.chain', '=', 'copy_out.chain')
    .where(startsChain, 'is', null)
    .where('copy.pickup_point', '=', pickupPoint)
    .where('copy_out.due_day', '<=', day)
    .select(['entry.reservation', 'copy_out.due_day'])
    .orderBy('copy_out.due_day')
    .orderBy('copy.shelf')
    .execute()
}

async function listToCheck(ctx: Context, pickupPoint: string): Promise<CopyToCheck[]> {
  const rows = await ctx.store.read
    .selectFrom('to_check')
    .innerJoin('copy', 'copy.id', 'to_check.copy_id')
    .innerJoin('offering', 'offering.slug', 'copy.offering')
    .where('copy.pickup_point', '=', pickupPoint)
    .select([
      'copy.id',
      'copy.barcode',
      'copy.shelf',
      'copy.offering',
      'offering.title',
      'to_check.since_day as sinceDay',
      'to_check.elsewhere',
    ])
    .orderBy('copy.shelf')
    .orderBy('copy.barcode')
    .execute()
  return Promise.all(
    rows.map(async ({ id, elsewhere, ...row }) => ({
      ...row,
      elsewhere: elsewhere ?? undefined,
      remarks: await listRemarks(ctx, id),
    })),
  )
}

function byShelf(reservations: readonly Reservation[]): Reservation[] {
  const shelf = ({ lines }: Reservation) =>
    lines
      .flatMap(({ copies }) => copies.map((copy) => copy.shelf))
      .filter(Boolean)
      .toSorted()[0] ?? ''
  return reservations.toSorted((a, b) => (shelf(a) < shelf(b) ? -1 : shelf(a) > shelf(b) ? 1 : 0))
}
