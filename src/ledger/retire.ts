import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import type { Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { backDated } from './back-dated.ts'
import { findScanned } from './find-scanned.ts'
import { refuseEnded, takeOut } from './out-of-service.ts'

/**
 * Takes a copy out of service for good, from a day on or today. What is promised on it moves where that fits; the rest
 * stays, at risk.
 *
 * Refuses `forbidden`, `copy-not-found`, `invalid-input` on `from`, `copy-retired`, `copy-lost`, `already-out`,
 * `id-taken`, `busy`.
 */
export async function retire(
  ctx: Context,
  { id, ...said }: { id: string; barcode: string; reason: string; from?: Day | undefined },
): Promise<void> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk does this.')
  const { barcode, reason, from = ctx.today } = said
  await once(ctx, { id, kind: 'retirement', body: said }, async () => {
    const copy = await findScanned(ctx, barcode)
    if (from < ctx.today) backDated(ctx, from, 'from')
    await refuseEnded(ctx, { copy: copy.id, barcode })
    if (copy.out !== null) {
      throw new Problem('already-out', `Copy ${barcode} is out.`, { with: { barcode } })
    }
    const days = { kind: 'retirement', from } as const
    return { result: barcode, reason, writes: await takeOut(ctx, { act: id, copy, days }) }
  })
}
