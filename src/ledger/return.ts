import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import type { Day } from '../day.ts'
import { invalid, Problem } from '../problem.ts'
import { backDated } from './back-dated.ts'
import { becomeReady } from './become-ready.ts'
import { bringBack, waits } from './bring-back.ts'
import { type Chain, findChain } from './chains.ts'
import { type CountedPart, countParts } from './count-parts.ts'
import { findLost } from './find-lost.ts'
import { findReturned, type Returned } from './find-returned.ts'
import { findScanned, type Scanned } from './find-scanned.ts'
import { handOutDay } from './hand-over.ts'
import { lapseDue } from './lapse-due.ts'
import { endService } from './out-of-service.ts'

/** A copy that comes back over the counter. */
export interface BroughtBack {
  readonly id: string
  readonly barcode: string
  /** What was counted; parts that are not named were not counted. */
  readonly parts?: readonly CountedPart[] | undefined
  readonly remark?: string | undefined
  /** Looked inside and in order: free at once. */
  readonly ready?: boolean | undefined
  /** The day it came back, at most a week ago; today when left out. */
  readonly day?: Day | undefined
  /** Where it is brought back; its own point when left out. */
  readonly pickupPoint?: string | undefined
}

/**
 * Takes a copy back. It never fails for what comes next: it frees the borrower, and turnaround runs from the real day
 * up to the next promise that cannot move. At another point than its own the copy stays held until its own point scans
 * it. A copy that was written off is found again.
 *
 * Refuses `forbidden`, `copy-not-found`, `invalid-input` on `pickupPoint`, `day`, `parts.N`, `not-on-loan`, `id-taken`,
 * `busy`.
 */
export async function returnCopy(
  ctx: Context,
  back: BroughtBack,
): Promise<Returned & { isRepeat: boolean }> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk takes back.')
  const { offering, pickup_point } = await findScanned(ctx, back.barcode)
  await lapseDue(ctx, { offerings: [offering], pickupPoint: pickup_point })
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
  const day = backDated(ctx, back.day)
  const isElsewhere = back.pickupPoint !== undefined && back.pickupPoint !== copy.pickup_point
  const counted = (chain: number) => countParts(ctx, { copy, chain, ...back })
  if (copy.elsewhere !== null && copy.out === null && !isElsewhere) {
    const counts = await counted(copy.unchecked ?? 0)
    return [...(await arrive(ctx, { back, copy })), ...counts]
  }
  const lost = copy.out === null ? await findLost(ctx, copy.id) : undefined
  const tip = copy.out === null ? lost : await findChain(ctx, copy.out)
  if (!tip) {
    const about = { with: { barcode: back.barcode } }
    throw new Problem('not-on-loan', `Copy ${back.barcode} is not out.`, about)
  }
  await refuseBeforeHandOut(ctx, { tip, day })
  const { chain } = tip
  const isReady = back.ready === true && !isElsewhere
  const elsewhere = isElsewhere ? (back.pickupPoint ?? null) : null
  return [
    build.deleteFrom('copy_out').where('copy_id', '=', copy.id).where('chain', '=', chain),
    ...(lost ? await endService(ctx, { act: back.id, copy, kinds: ['loss'] }) : []),
    ...(await bringBack(ctx, { act: back.id, tip, copy, day, isReady })),
    ...(isReady ? [] : [waits({ copy: copy.id, chain, sinceDay: day, elsewhere })]),
    ...(await counted(chain)),
  ]
}

async function refuseBeforeHandOut(
  ctx: Context,
  { tip, day }: { tip: Chain; day: Day },
): Promise<void> {
  const first = await handOutDay(ctx, tip.chain)
  if (first === undefined || day >= first) return
  throw invalid('day', `It was handed out on ${first}.`, 'before-hand-out', { first })
}

/** Its own point scans a copy that was brought back elsewhere: from now on it only waits to be checked. */
async function arrive(
  ctx: Context,
  { back, copy }: { back: BroughtBack; copy: Scanned },
): Promise<Compilable[]> {
  const chain = copy.unchecked ?? 0
  const tip = back.ready === true ? await findChain(ctx, chain) : undefined
  if (tip) return becomeReady(ctx, { act: back.id, tip, pickupPoint: copy.pickup_point })
  return [
    build.deleteFrom('to_check').where('copy_id', '=', copy.id),
    waits({ copy: copy.id, chain, sinceDay: ctx.today, elsewhere: null }),
  ]
}
