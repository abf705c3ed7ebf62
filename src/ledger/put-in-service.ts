import type { Compilable } from 'kysely'
import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { bringBack, waits } from './bring-back.ts'
import type { Chain } from './chains.ts'
import { findLost } from './find-lost.ts'
import { findScanned, type Scanned } from './find-scanned.ts'
import { endService } from './out-of-service.ts'

/**
 * Puts a copy back in service from today on: mended early, found again, or retired by mistake. A repair that was planned
 * is off. What was lost on a loan is back from it, and has to be looked at.
 *
 * Refuses `forbidden`, `copy-not-found`, `already-resolved` when it is in service, `id-taken`, `busy`.
 */
export async function putInService(
  ctx: Context,
  { id, barcode }: { id: string; barcode: string },
): Promise<void> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk does this.')
  await once(ctx, { id, kind: 'back-in-service', body: { barcode } }, async () => {
    const copy = await findScanned(ctx, barcode)
    const kinds = ['repair', 'loss', 'retirement'] as const
    const tip = await findLost(ctx, copy.id)
    const writes = await endService(ctx, { act: id, copy, kinds })
    if (writes.length === 0) {
      throw new Problem('already-resolved', `Copy ${barcode} is in service.`, { with: { barcode } })
    }
    const found = tip ? await comeBack(ctx, { act: id, tip, copy }) : []
    return { result: barcode, writes: [...writes, ...found] }
  })
}

async function comeBack(
  ctx: Context,
  { act, tip, copy }: { act: string; tip: Chain; copy: Scanned },
): Promise<Compilable[]> {
  const day = ctx.today
  return [
    ...(await bringBack(ctx, { act, tip, copy, day, isReady: false })),
    waits({ copy: copy.id, chain: tip.chain, sinceDay: day, elsewhere: null }),
  ]
}
