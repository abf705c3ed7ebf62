import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import type { Day } from '../day.ts'
import { invalid, Problem } from '../problem.ts'
import { backDated } from './back-dated.ts'
import { findScanned } from './find-scanned.ts'
import { refuseEnded, takeOut } from './out-of-service.ts'

/** Days on which a copy is being mended; without end when `until` is left out. */
export interface Repair {
  readonly id: string
  readonly barcode: string
  readonly from: Day
  readonly until?: Day | undefined
  readonly reason: string
}

/**
 * Takes a copy out of service for a repair. What is promised on those days moves in the same commit where that fits;
 * the rest stays, at risk.
 *
 * Refuses `forbidden`, `copy-not-found`, `invalid-input` on `from`, `until`, `copy-retired`, `copy-lost`, `id-taken`,
 * `busy`.
 */
export async function repair(ctx: Context, { id, ...said }: Repair): Promise<void> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk does this.')
  const { barcode, from, until, reason } = said
  await once(ctx, { id, kind: 'repair', body: said }, async () => {
    const copy = await findScanned(ctx, barcode)
    if (from < ctx.today) backDated(ctx, from, 'from')
    if (until !== undefined && until < from) {
      throw invalid('until', 'The end comes before the start.', 'backwards')
    }
    await refuseEnded(ctx, { copy: copy.id, barcode })
    const days = { kind: 'repair', from, until } as const
    return { result: barcode, reason, writes: await takeOut(ctx, { act: id, copy, days }) }
  })
}
