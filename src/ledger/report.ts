import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import { addDays, type Day, dayAt, weekdayOf } from '../day.ts'
import { invalid, Problem } from '../problem.ts'
import { findChain } from './chains.ts'
import { holidaysBetween } from './open-days.ts'
import { readBorrower } from './read-borrower.ts'
import { findScanned } from './return.ts'

/** What is missing, broken or remarkable about a copy. */
export interface Report {
  readonly id: string
  readonly barcode: string
  readonly part?: string | undefined
  readonly what: 'missing' | 'broken' | 'other'
  readonly remark: string
}

/**
 * Keeps what the borrower or the desk reports about a copy. What the borrower reports until the end of the school day
 * after hand-out was so when she got it.
 *
 * Refuses `copy-not-found`, for a copy that the borrower does not have too, `invalid-input` on `part`, `id-taken`.
 */
export async function report(ctx: Context, { id, ...said }: Report): Promise<{ isHers: boolean }> {
  const made = await once(ctx, { id, kind: 'report', body: said }, async () => {
    const copy = await findScanned(ctx, said.barcode)
    const tip = copy.out === null ? undefined : await findChain(ctx, copy.out)
    const borrower = tip && (await readBorrower(ctx, tip.reservation))
    if (!isOf(ctx.actor, 'desk') && (!borrower || borrower.id !== ctx.actor?.id)) {
      throw new Problem('copy-not-found', 'There is no such copy.', {
        with: { barcode: said.barcode },
      })
    }
    if (said.part !== undefined) await refuseUnknownPart(ctx, copy.offering, said.part)
    const handedOut = tip && (await handOutDay(ctx, tip.chain))
    const grace = handedOut && (await schoolDayAfter(ctx, copy.pickup_point, handedOut))
    const isHers = grace !== undefined && ctx.today > grace
    const remark = build.insertInto('remark').values({
      id,
      copy_id: copy.id,
      chain: tip?.chain ?? null,
      part: said.part ?? null,
      counted: null,
      remark: `${said.what}: ${said.remark}`,
      is_hers: isHers ? 1 : 0,
      made_at: ctx.now.toISOString(),
      resolved_at: null,
    })
    return { result: isHers ? 'hers' : 'known', writes: [remark] }
  })
  return { isHers: made.result === 'hers' }
}

async function refuseUnknownPart(ctx: Context, offering: string, part: string): Promise<void> {
  const found = await ctx.store.read
    .selectFrom('part')
    .where('offering', '=', offering)
    .where('name', '=', part)
    .select('name')
    .executeTakeFirst()
  if (!found) throw invalid('part', `There is no part called ${part}.`, 'unknown')
}

/** The day on which the copy went out on this loan, on our own clock. */
async function handOutDay(ctx: Context, chain: number): Promise<Day | undefined> {
  const row = await ctx.store.read
    .selectFrom('entry')
    .innerJoin('act', 'act.id', 'entry.act')
    .where('entry.chain', '=', chain)
    .where('entry.kind', '=', 'checked-out')
    .select('act.made_at')
    .executeTakeFirst()
  return row && dayAt(new Date(row.made_at), ctx.settings.timeZone)
}

/** The first day after it on which there is school: no weekend, no holiday. */
async function schoolDayAfter(ctx: Context, pickupPoint: string, day: Day): Promise<Day> {
  const point = await findPickupPoint(ctx, pickupPoint)
  let next = addDays(day, 1)
  const isFree = (at: Day) =>
    ['sat', 'sun'].includes(weekdayOf(at)) ||
    (point !== undefined &&
      holidaysBetween(point, { pickupDay: addDays(at, -1), returnDay: addDays(at, 1) }).count > 0)
  for (let looked = 0; isFree(next) && looked < 120; looked++) next = addDays(next, 1)
  return next
}
