import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { lendingDefaults } from '../catalogue/lending.ts'
import { listMaterials } from '../catalogue/list-materials.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, eachDay } from '../day.ts'
import type { Chain } from './chains.ts'
import type { Written } from './entry.ts'
import type { Scanned } from './find-scanned.ts'
import { follow } from './follow.ts'
import { freeDays, holdDays } from './held-days.ts'
import { listOutOfService } from './list-out-of-service.ts'
import { inCommitOrder, type Moves, noMoves } from './make-room.ts'
import { offerFreed } from './offer-freed.ts'
import { turnaroundUntil } from './open-days.ts'
import { planMoves } from './replan.ts'

/** A copy that came back from a loan on a day. */
export interface CameBack {
  readonly act: string
  /** The last entry of the loan. */
  readonly tip: Chain
  readonly copy: Scanned
  readonly day: Day
  /** Looked inside and in order: it is held for nothing more. */
  readonly isReady: boolean
}

/**
 * The entries of a return. Days that are over stay as they were; turnaround counts from the real day, and what is
 * promised in it moves where it can. Where it cannot, turnaround ends before it.
 */
export async function bringBack(ctx: Context, back: CameBack): Promise<Compilable[]> {
  const { act, tip, copy, day, isReady } = back
  const { chain, offering } = tip
  const { untilDay, moves } = isReady
    ? { untilDay: addDays(day, -1), moves: noMoves }
    : await turnaroundAfter(ctx, back)
  const returned = await follow(tip, {
    act,
    kind: 'returned',
    copy: copy.id,
    fromDay: day,
    untilDay,
    returnDay: day,
  })
  const ready = isReady ? await asReady(ctx, back, returned) : []
  const freeFrom = untilDay < ctx.today ? ctx.today : addDays(untilDay, 1)
  const freed = { copy: copy.id, chain, from: freeFrom, offering, pickupPoint: copy.pickup_point }
  const turnaround = eachDay(addDays(day, 1), untilDay)
  const hold = { loanDays: untilDay < day ? [] : [day], turnaroundDays: turnaround }
  return [
    ...inCommitOrder([
      moves,
      {
        frees: [freeDays(copy.id, chain, day)],
        entries: [...returned.writes, ...ready],
        holds: untilDay < day ? [] : [holdDays(copy.id, chain, hold)],
      },
    ]),
    ...(await offerFreed(ctx, { act, frees: [freed] })),
  ]
}

async function asReady(ctx: Context, { act, tip, copy, day }: CameBack, { tip: back }: Written) {
  const held = { copy: copy.id, fromDay: ctx.today, untilDay: addDays(ctx.today, -1) }
  const { writes } = await follow(tip, { act, kind: 'ready', ...held, returnDay: day }, back)
  return writes
}

/** The last day of turnaround after the real return, and what moves out of its way. */
async function turnaroundAfter(
  ctx: Context,
  { act, tip, copy, day }: CameBack,
): Promise<{ untilDay: Day; moves: Moves }> {
  // A copy in repair on that very day is held by the repair.
  const [isOut] = (await listOutOfService(ctx, [copy.id])).filter(
    ({ kind, fromDay }) => kind !== 'loss' && fromDay <= day,
  )
  if (isOut) return { untilDay: addDays(day, -1), moves: noMoves }
  const point = await findPickupPoint(ctx, copy.pickup_point)
  const material = (await listMaterials(ctx, [copy.offering])).get(copy.offering)
  const { turnaroundDays, sameDayTurnover } = material?.lending ?? lendingDefaults
  if (sameDayTurnover && day > tip.fromDay) return { untilDay: addDays(day, -1), moves: noMoves }
  const untilDay = point ? turnaroundUntil(point, day, turnaroundDays) : day
  const needed = await firstNeeded(ctx, { copy: copy.id, chain: tip.chain, day, untilDay })
  if (needed === undefined) return { untilDay, moves: noMoves }
  const planned =
    untilDay < ctx.today
      ? undefined
      : await planMoves(ctx, {
          act,
          offering: copy.offering,
          pickupPoint: copy.pickup_point,
          ignore: [tip.chain],
          wants: [{ from: day < ctx.today ? ctx.today : day, until: untilDay, on: copy.id }],
        })
  return planned && needed >= ctx.today
    ? { untilDay, moves: planned.moves }
    : { untilDay: addDays(needed, -1), moves: noMoves }
}

/** The first day in turnaround on which the copy is held for somebody else. */
async function firstNeeded(
  ctx: Context,
  { copy, chain, day, untilDay }: { copy: number; chain: number; day: Day; untilDay: Day },
): Promise<Day | undefined> {
  const next = await ctx.store.read
    .selectFrom('held_day')
    .where('copy_id', '=', copy)
    .where('day', '>=', day)
    .where('day', '<=', untilDay)
    .where('chain', '!=', chain)
    .select('day')
    .orderBy('day')
    .limit(1)
    .executeTakeFirst()
  return next?.day
}

/** The row that says that a copy has to be looked at, where it lies. */
export function waits({
  copy,
  chain,
  sinceDay,
  elsewhere,
}: {
  copy: number
  chain: number
  sinceDay: Day
  elsewhere: string | null
}): Compilable {
  return build
    .insertInto('to_check')
    .values({ copy_id: copy, chain, since_day: sinceDay, elsewhere })
}
