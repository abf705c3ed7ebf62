import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import type { Reservation } from './reservation.ts'
import { type RefusedCopy, sortScanned } from './scan-copies.ts'

/** What came of a hand-out. */
export interface HandedOut {
  readonly reservation: Reservation
  readonly isRepeat: boolean
  /** Copies that were scanned and did not go. */
  readonly refused: readonly RefusedCopy[]
}

/** The refusal when no copy can go: what is the matter with the first, and every other by name. */
export function refuseAll(refused: readonly RefusedCopy[]): Problem {
  const [first] = refused
  if (!first) throw new Error('A hand-out without copies.')
  const { code, message, extra } = first.problem
  if (refused.length === 1) return first.problem
  return new Problem(code, message, { ...extra, refused })
}

/** The copies of an earlier hand-out that did not go, with what is the matter with them now. */
export async function listRefused(
  ctx: Context,
  { id, reservation, barcodes }: { id: string; reservation?: string; barcodes: readonly string[] },
): Promise<RefusedCopy[]> {
  const gone = await ctx.store.read
    .selectFrom('entry')
    .innerJoin('copy', 'copy.id', 'entry.copy')
    .where('entry.reservation', '=', reservation ?? id)
    .where('entry.act', '=', id)
    .where('entry.kind', '=', 'checked-out')
    .select('copy.barcode')
    .execute()
  const left = barcodes.filter((barcode) => !gone.some((one) => one.barcode === barcode))
  if (left.length === 0) return []
  const { copies, refused } = await sortScanned(ctx, left, reservation)
  const others = copies.map(({ barcode }) => {
    const message = `Copy ${barcode} did not go with this hand-out.`
    return { barcode, problem: new Problem('not-in-reservation', message, { with: { barcode } }) }
  })
  return [...refused, ...others]
}
