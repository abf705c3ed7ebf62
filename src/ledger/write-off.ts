import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { addDays } from '../day.ts'
import { Problem } from '../problem.ts'
import { findChain } from './chains.ts'
import { findScanned } from './find-scanned.ts'
import { follow } from './follow.ts'
import { freeDays } from './held-days.ts'
import { refuseEnded, takeOut } from './out-of-service.ts'

/**
 * Notes a copy as lost: on the loan it is out on, or from the shelf. Its loan is over; it is found again when the desk
 * takes it back. What is promised on it moves where that fits; the rest stays, at risk.
 *
 * Refuses `forbidden`, `copy-not-found`, `copy-retired`, `copy-lost`, `id-taken`, `busy`.
 */
export async function writeOff(
  ctx: Context,
  { id, ...said }: { id: string; barcode: string; reason: string },
): Promise<void> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk does this.')
  const { barcode, reason } = said
  await once(ctx, { id, kind: 'loss', body: said }, async () => {
    const copy = await findScanned(ctx, barcode)
    await refuseEnded(ctx, { copy: copy.id, barcode })
    const ended = copy.out === null ? [] : await endLoan(ctx, { act: id, chain: copy.out })
    const days = { kind: 'loss', from: ctx.today } as const
    const taken = await takeOut(ctx, { act: id, copy, days })
    return { result: barcode, reason, writes: [...ended, ...taken] }
  })
}

async function endLoan(
  ctx: Context,
  { act, chain }: { act: string; chain: number },
): Promise<Compilable[]> {
  const tip = await findChain(ctx, chain)
  if (!tip) throw new Error('A loan without entries.')
  const { today } = ctx
  const held = { fromDay: today, untilDay: addDays(today, -1) }
  const { writes } = await follow(tip, { act, kind: 'written-off', ...held })
  return [
    build.deleteFrom('copy_out').where('copy_id', '=', tip.copy).where('chain', '=', chain),
    ...writes,
    freeDays(tip.copy, chain, today),
  ]
}
