import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { listMaterials } from '../catalogue/list-materials.ts'
import { lendingDefaults } from '../catalogue/lending.ts'
import { type Context, isOf } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { invalid, Problem } from '../problem.ts'
import { type Chain, findChain } from './chains.ts'
import { writeEntry } from './entry.ts'
import { findReturned, type Returned } from './find-returned.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import { countParts, type CountedPart } from './count-parts.ts'
import { turnaroundUntil } from './open-days.ts'

/** A copy that comes back over the counter. */
export interface BroughtBack {
  readonly id: string
  readonly barcode: string
  /** What was counted; parts that are not named were not counted. */
  readonly parts?: readonly CountedPart[] | undefined
  readonly remark?: string | undefined
  /** Looked inside and in order: free at once. */
  readonly ready?: boolean | undefined
  /** Where it is brought back; its own point when left out. */
  readonly pickupPoint?: string | undefined
}

/**
 * Takes a copy back. It never fails for what comes next: it frees the borrower, and turnaround runs from today up to
 * the next promise. At another point than its own the copy stays held until its own point scans it.
 *
 * Refuses `copy-not-found`, `not-on-loan`, `invalid-input` on `pickupPoint`, `parts.N`, `id-taken`, `busy`.
 */
export async function returnCopy(
  ctx: Context,
  back: BroughtBack,
): Promise<Returned & { isRepeat: boolean }> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk takes back.')
  const { isRepeat } = await once(ctx, { id: back.id, kind: 'return', body: back }, async () => ({
    result: back.barcode,
    writes: await decide(ctx, back),
  }))
  return { ...(await findReturned(ctx, { act: back.id, barcode: back.barcode })), isRepeat }
}

async function decide(ctx: Context, back: BroughtBack): Promise<Compilable[]> {
  const copy = await findScanned(ctx, back.barcode)
  if (back.pickupPoint !== undefined && !(await findPickupPoint(ctx, back.pickupPoint))) {
    throw invalid('pickupPoint', 'There is no such pick-up point.', 'unknown')
  }
  const isElsewhere = back.pickupPoint !== undefined && back.pickupPoint !== copy.pickup_point
  if (copy.elsewhere !== null && copy.out === null && !isElsewhere) return arrive(ctx, back, copy)
  const tip = copy.out === null ? undefined : await findChain(ctx, copy.out)
  if (!tip) {
    throw new Problem('not-on-loan', `Copy ${back.barcode} is not out.`, {
      with: { barcode: back.barcode },
    })
  }
  const isReady = back.ready === true && !isElsewhere
  return [
    build.deleteFrom('copy_out').where('copy_id', '=', copy.id).where('chain', '=', tip.chain),
    ...(await returned(ctx, { act: back.id, tip, copy, isReady })),
    ...(isReady ? [] : [toCheck(ctx, { copy: copy.id, chain: tip.chain, back, isElsewhere })]),
    ...(await countParts(ctx, { copy, chain: tip.chain, ...back })),
  ]
}

/** A copy on the counter, and how things stand with it. */
export interface Scanned {
  readonly id: number
  readonly offering: string
  readonly pickup_point: string
  /** The loan it is out on. */
  readonly out: number | null
  readonly unchecked: number | null
  readonly elsewhere: string | null
}

/** Refuses `copy-not-found`. */
export async function findScanned(ctx: Context, barcode: string): Promise<Scanned> {
  const copy = await ctx.store.read
    .selectFrom('copy')
    .leftJoin('copy_out', 'copy_out.copy_id', 'copy.id')
    .leftJoin('to_check', 'to_check.copy_id', 'copy.id')
    .where('copy.barcode', '=', barcode)
    .select([
      'copy.id',
      'copy.offering',
      'copy.pickup_point',
      'copy_out.chain as out',
      'to_check.chain as unchecked',
      'to_check.elsewhere',
    ])
    .executeTakeFirst()
  if (!copy)
    throw new Problem('copy-not-found', `There is no copy ${barcode}.`, { with: { barcode } })
  return copy
}

function toCheck(
  ctx: Context,
  {
    copy,
    chain,
    back,
    isElsewhere,
  }: {
    copy: number
    chain: number
    back: BroughtBack
    isElsewhere: boolean
  },
): Compilable {
  const elsewhere = isElsewhere ? (back.pickupPoint ?? null) : null
  return build
    .insertInto('to_check')
    .values({ copy_id: copy, chain, since_day: ctx.today, elsewhere })
}

/** The entries of a return. Days that are over stay as they were; turnaround counts from the real day. */
async function returned(
  ctx: Context,
  { act, tip, copy, isReady }: { act: string; tip: Chain; copy: Scanned; isReady: boolean },
): Promise<Compilable[]> {
  const { chain, reservation, offering } = tip
  const { today } = ctx
  const nothing = addDays(today, -1)
  const until = await heldUntil(ctx, { chain, copy })
  const same = { chain, act, reservation, offering, copy: copy.id }
  const entry = { ...same, fromDay: today, returnDay: today }
  const back = await writeEntry({ ...entry, kind: 'returned', untilDay: until }, tip)
  const ready = isReady
    ? await writeEntry({ ...entry, kind: 'ready', untilDay: nothing }, back.tip)
    : undefined
  return [
    ...back.writes,
    ...(ready?.writes ?? []),
    freeDays(copy.id, chain, today),
    ...(isReady || until < today
      ? []
      : [holdDays(copy.id, chain, holdOfChain({ ...entry, untilDay: until }))]),
  ]
}

/** The last day of turnaround after a return today, but no further than the day before the next promise. */
async function heldUntil(
  ctx: Context,
  { chain, copy }: { chain: number; copy: Scanned },
): Promise<Day> {
  const point = await findPickupPoint(ctx, copy.pickup_point)
  const material = (await listMaterials(ctx, [copy.offering])).get(copy.offering)
  const days = (material?.lending ?? lendingDefaults).turnaroundDays
  const until = point ? turnaroundUntil(point, ctx.today, days) : ctx.today
  const next = await ctx.store.read
    .selectFrom('held_day')
    .where('copy_id', '=', copy.id)
    .where('day', '>=', ctx.today)
    .where('day', '<=', until)
    .where('chain', '!=', chain)
    .select('day')
    .orderBy('day')
    .limit(1)
    .executeTakeFirst()
  return next ? addDays(next.day, -1) : until
}

/** Its own point scans a copy that was brought back elsewhere: from now on it only waits to be checked. */
async function arrive(ctx: Context, back: BroughtBack, copy: Scanned): Promise<Compilable[]> {
  const chain = copy.unchecked ?? 0
  const tip = await findChain(ctx, chain)
  const gone = build.deleteFrom('to_check').where('copy_id', '=', copy.id)
  const counted = await countParts(ctx, { copy, chain, ...back })
  if (back.ready === true && tip) {
    return [gone, ...(await becomeReady(ctx, { act: back.id, tip })), ...counted]
  }
  return [gone, toCheck(ctx, { copy: copy.id, chain, back, isElsewhere: false }), ...counted]
}

/** The writes that end a chain whose copy is back: it holds nothing from today on. */
export async function becomeReady(
  ctx: Context,
  { act, tip }: { act: string; tip: Chain },
): Promise<Compilable[]> {
  if (tip.kind !== 'returned') return []
  const { chain, reservation, copy, offering, returnDay } = tip
  const untilDay = addDays(ctx.today, -1)
  const same = { chain, act, reservation, copy, offering }
  const entry = { ...same, fromDay: ctx.today, untilDay, returnDay }
  const { writes } = await writeEntry({ ...entry, kind: 'ready' }, tip)
  return [...writes, freeDays(copy, chain, ctx.today)]
}
