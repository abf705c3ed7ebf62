import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'

/** A copy on the counter. */
export interface ScannedCopy {
  readonly id: number
  readonly barcode: string
  readonly offering: string
  readonly pickupPoint: string
}

/**
 * The copies with these barcodes, in the order scanned, each fit to leave the house.
 *
 * Refuses `invalid-input` on `barcodes.N` for an unknown one or one scanned twice, `already-out` and
 * `copy-not-checked`, naming the barcode.
 */
export async function scanCopies(
  ctx: Context,
  barcodes: readonly string[],
): Promise<ScannedCopy[]> {
  const rows = await ctx.store.read
    .selectFrom('copy')
    .leftJoin('copy_out', 'copy_out.copy_id', 'copy.id')
    .leftJoin('to_check', 'to_check.copy_id', 'copy.id')
    .where('copy.barcode', 'in', listed(barcodes))
    .select([
      'copy.id',
      'copy.barcode',
      'copy.offering',
      'copy.pickup_point',
      'copy_out.chain as out',
      'to_check.chain as unchecked',
    ])
    .execute()
  return barcodes.map((barcode, number) => {
    const row = rows.find((one) => one.barcode === barcode)
    if (!row) throw invalid(`barcodes.${number}`, `There is no copy ${barcode}.`, 'unknown')
    if (barcodes.indexOf(barcode) !== number) {
      throw invalid(`barcodes.${number}`, `Copy ${barcode} was scanned twice.`, 'twice')
    }
    const about = { with: { barcode } }
    if (row.out !== null) throw new Problem('already-out', `Copy ${barcode} is out.`, about)
    if (row.unchecked !== null) {
      throw new Problem('copy-not-checked', `Copy ${barcode} has not been checked yet.`, about)
    }
    return { id: row.id, barcode, offering: row.offering, pickupPoint: row.pickup_point }
  })
}
