import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { findChain } from './chains.ts'
import { type CountedPart, countParts } from './count-parts.ts'
import { becomeReady } from './become-ready.ts'
import { findScanned } from './find-scanned.ts'

/** A look inside a copy that is back. */
export interface Inspection {
  readonly id: string
  readonly barcode: string
  readonly parts?: readonly CountedPart[] | undefined
  readonly remark?: string | undefined
  /** In order: it is free at once. Otherwise it keeps waiting. */
  readonly ready: boolean
}

/**
 * Keeps what the desk counted in a copy that is back and, when it is in order, frees it.
 *
 * Refuses `forbidden`, `copy-not-found`, `already-resolved` when there is nothing to check, `copy-elsewhere` while it
 * is at another point, `invalid-input` on `parts.N`, `id-taken`.
 */
export async function inspect(ctx: Context, { id, ...seen }: Inspection): Promise<void> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk checks copies.')
  const { barcode } = seen
  await once(ctx, { id, kind: 'inspect', body: seen }, async () => {
    const copy = await findScanned(ctx, barcode)
    const tip = copy.unchecked === null ? undefined : await findChain(ctx, copy.unchecked)
    const about = { with: { barcode } }
    if (!tip) {
      throw new Problem('already-resolved', `Copy ${barcode} does not wait to be checked.`, about)
    }
    if (copy.elsewhere !== null) {
      throw new Problem('copy-elsewhere', `Copy ${barcode} is at another pick-up point.`, about)
    }
    const writes = await countParts(ctx, { copy, chain: tip.chain, ...seen })
    if (!seen.ready) return { result: barcode, writes }
    const ready = await becomeReady(ctx, { act: id, tip, pickupPoint: copy.pickup_point })
    return { result: barcode, writes: [...writes, ...ready] }
  })
}
