import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { listMaterials, type Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import { addDays, type Day, eachDay } from '../day.ts'
import { invalid, Problem, type Reason, type ReasonCode } from '../problem.ts'
import { countCopies } from './copy-days.ts'
import { findAsker } from './find-asker.ts'
import { freeOn } from './free-counts.ts'
import { startsOn } from './free-periods.ts'
import { judgeAsker, judgeStanding } from './judge-asker.ts'
import { hasSeat } from './opened-by.ts'
import { judgeOpenings } from './judge-opening.ts'
import { inOrder } from './judge-lines.ts'
import { lapseDue } from './lapse-due.ts'
import { stockKey } from './list-copy-days.ts'
import { listStocks, noStock } from './list-stocks.ts'
import { DAYS_BEFORE } from './replan.ts'

/** What is free of a material at a point, day by day. */
export interface Availability {
  /** Copies there are at the point. */
  readonly total: number
  readonly days: readonly {
    readonly day: Day
    /** Copies that could be on loan that day, whatever the calendar says. */
    readonly free: number
    /** Why a loan of one copy cannot start that day. */
    readonly reasons: readonly ReasonCode[]
  }[]
  /** Every day on which a loan can start, with the last day it can run to. */
  readonly periods: readonly {
    readonly pickupDay: Day
    readonly latestReturnDay: Day
    /** Copies that are free all that time. */
    readonly free: number
  }[]
  /** What concerns the asker and not a day. */
  readonly forYou: { readonly reasons: readonly Reason[] }
}

export const AVAILABILITY_DAYS_MAX = 400

/**
 * The calendar of a material at a point, both days included, at most 400 days. Refuses `offering-not-found`,
 * `invalid-input` on `pickupPoint`.
 */
export async function availability(
  ctx: Context,
  {
    offering,
    from,
    until,
    pickupPoint,
  }: {
    offering: string
    from: Day
    until: Day
    pickupPoint: string
  },
): Promise<Availability> {
  const [material, point] = await Promise.all([
    listMaterials(ctx, [offering]).then((found) => found.get(offering)),
    findPickupPoint(ctx, pickupPoint),
  ])
  if (!material) {
    throw new Problem(
      'offering-not-found',
      'There is no material that can be borrowed with that slug.',
    )
  }
  if (!point) throw invalid('pickupPoint', 'There is no such pick-up point.', 'unknown')
  await lapseDue(ctx, { offerings: [offering], pickupPoint })
  const isOver = until < ctx.today
  const stocks = await listStocks(ctx, {
    offerings: [offering],
    pickupPoint,
    from: isOver || from < ctx.today ? from : addDays(ctx.today, -DAYS_BEFORE),
    ...(isOver && { until }),
  })
  const stock = stocks.get(stockKey(offering, pickupPoint)) ?? noStock(ctx)
  const rules = { lending: material.lending, point, today: ctx.today, now: ctx.now }
  const startOn = startsOn(rules, stock)
  const days = eachDay(from, until).map((day) => ({ day, start: startOn(day) }))
  return {
    total: countCopies(stock.copies, ctx.today),
    days: days.map(({ day, start }) => ({
      day,
      free: freeOn(stock, day),
      reasons: start.reasons,
    })),
    periods: days.flatMap(({ day, start }) =>
      start.latestReturnDay === undefined
        ? []
        : [{ pickupDay: day, latestReturnDay: start.latestReturnDay, free: start.free }],
    ),
    forYou: { reasons: await reasonsForActor(ctx, { material, point, from }) },
  }
}

/** What keeps a teacher from this material, for the one of her schools that it keeps least. */
export async function reasonsForActor(
  ctx: Context,
  { material, point, from }: { material: Material; point: PickupPoint; from: Day },
): Promise<Reason[]> {
  const { actor } = ctx
  if (!actor || !isOf(actor, 'teacher')) return []
  const day = from < ctx.today ? ctx.today : from
  const bySchool = await Promise.all(
    actor.ties.map(async ({ school }) => {
      const { asker } = await findAsker(ctx, { school })
      // With a seat in a session it is a matter of days, and no longer of hers.
      const isSeated = await hasSeat(ctx, { asker, material })
      const own = await judgeAsker(ctx, { asker, material, day })
      return inOrder([
        ...own.filter(({ code }) => code !== 'training-missing' || !isSeated),
        ...(await judgeOpenings(ctx, { asker, point, material })),
        ...(await judgeStanding(ctx, { asker, point })),
      ])
    }),
  )
  return bySchool.toSorted((a, b) => a.length - b.length)[0] ?? []
}
