import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { findChain } from './chains.ts'
import { schoolDayAfter } from './open-days.ts'
import { readBorrower } from './read-borrower.ts'
import { findScanned } from './find-scanned.ts'
import { handOutDay } from './hand-over.ts'

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
    const point = await findPickupPoint(ctx, copy.pickup_point)
    const grace = handedOut && schoolDayAfter(point, handedOut)
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
