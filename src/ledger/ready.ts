import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { findChain } from './chains.ts'
import { becomeReady, findScanned } from './return.ts'

/**
 * Marks a copy that is back as checked and ready: it is free at once, the same day for a walk-in.
 *
 * Refuses `copy-not-found`, `already-resolved` when there is nothing to check, `copy-elsewhere` while it is at another
 * point, `id-taken`.
 */
export async function markReady(
  ctx: Context,
  { id, barcode }: { id: string; barcode: string },
): Promise<void> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk checks copies.')
  await once(ctx, { id, kind: 'ready', body: { barcode } }, async () => {
    const copy = await findScanned(ctx, barcode)
    const tip = copy.unchecked === null ? undefined : await findChain(ctx, copy.unchecked)
    if (!tip) {
      throw new Problem('already-resolved', `Copy ${barcode} does not wait to be checked.`, {
        with: { barcode },
      })
    }
    if (copy.elsewhere !== null) {
      throw new Problem('copy-elsewhere', `Copy ${barcode} is at another pick-up point.`, {
        with: { barcode },
      })
    }
    const gone = build.deleteFrom('to_check').where('copy_id', '=', copy.id)
    return { result: barcode, writes: [gone, ...(await becomeReady(ctx, { act: id, tip }))] }
  })
}
