import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { findScanned } from './find-scanned.ts'
import { findSetAsideBefore } from './set-aside-before.ts'

/**
 * Notes that a copy is back on its shelf that still lay apart for a reservation which changed or ended since.
 *
 * Refuses `forbidden`, `copy-not-found`, `already-resolved` when it does not lie there, `id-taken`, `busy`.
 */
export async function layBack(
  ctx: Context,
  { id, barcode }: { id: string; barcode: string },
): Promise<void> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk does this.')
  await findScanned(ctx, barcode)
  await once(ctx, { id, kind: 'lay-back', body: { barcode } }, async () => {
    const found = await findSetAsideBefore(ctx, barcode)
    if (!found) throw new Problem('already-resolved', `Copy ${barcode} does not lie apart.`)
    const { entry } = found
    return {
      result: barcode,
      writes: [build.insertInto('laid_back').values({ entry, act: id })],
    }
  })
}
