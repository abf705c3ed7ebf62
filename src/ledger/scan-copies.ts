import { sql } from 'kysely'
import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { listOutOfService, outOn } from './list-out-of-service.ts'
import { refuse } from './refuse.ts'

/** A copy on the counter. */
export interface ScannedCopy {
  readonly id: number
  readonly barcode: string
  readonly offering: string
  readonly pickupPoint: string
}

/** A copy that does not go out, and why. */
export interface RefusedCopy {
  readonly barcode: string
  readonly problem: Problem
}

/**
 * The copies with these barcodes, in the order scanned, each fit to leave the house for a reservation, or for a
 * walk-in without one.
 *
 * Refuses `invalid-input` on `barcodes.N` for an unknown one or one scanned twice, `already-out`, `copy-retired`,
 * `copy-lost`, `in-repair`, `copy-not-checked`, and `copy-prepared` when it is set aside for another, all naming the
 * barcode.
 */
export async function scanCopies(
  ctx: Context,
  barcodes: readonly string[],
  reservation?: string,
): Promise<ScannedCopy[]> {
  const { copies, refused } = await sortScanned(ctx, barcodes, reservation)
  if (refused[0]) throw refused[0].problem
  return copies
}

/** The same copies, those that are fit apart from those that are not. Refuses `invalid-input` on `barcodes.N`. */
export async function sortScanned(
  ctx: Context,
  barcodes: readonly string[],
  reservation?: string,
): Promise<{ copies: ScannedCopy[]; refused: RefusedCopy[] }> {
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
  const ids = rows.map(({ id }) => id)
  const [outOfService, prepared] = await Promise.all([
    listOutOfService(ctx, ids),
    listPrepared(ctx, ids),
  ])
  const copies: ScannedCopy[] = []
  const refused: RefusedCopy[] = []
  for (const [number, barcode] of barcodes.entries()) {
    const row = rows.find((one) => one.barcode === barcode)
    if (!row) throw invalid(`barcodes.${number}`, `There is no copy ${barcode}.`, 'unknown')
    if (barcodes.indexOf(barcode) !== number) {
      throw invalid(`barcodes.${number}`, `Copy ${barcode} was scanned twice.`, 'twice')
    }
    const { id, offering, pickup_point: pickupPoint } = row
    const problem = whyNot(row, {
      out: outOn(outOfService, id, ctx.today),
      other: prepared.find((one) => one.copy_id === id && one.reservation !== reservation),
    })
    if (problem) refused.push({ barcode, problem })
    else copies.push({ id, barcode, offering, pickupPoint })
  }
  return { copies, refused }
}

/** Why a copy may not leave the house. */
function whyNot(
  {
    barcode,
    out: isOut,
    unchecked,
  }: { barcode: string; out: number | null; unchecked: number | null },
  {
    out,
    other,
  }: {
    out: { kind: 'repair' | 'loss' | 'retirement' } | undefined
    other: { code: string } | undefined
  },
): Problem | undefined {
  const about = { with: { barcode } }
  if (isOut !== null) return new Problem('already-out', `Copy ${barcode} is out.`, about)
  if (out) return sayOutOfService(out.kind, barcode)
  if (unchecked !== null) {
    return new Problem('copy-not-checked', `Copy ${barcode} has not been checked yet.`, about)
  }
  if (!other) return undefined
  return new Problem('copy-prepared', `Copy ${barcode} is set aside for ${other.code}.`, {
    with: { barcode, reservation: other.code },
  })
}

/** The refusal of a copy that cannot be lent today. */
export function sayOutOfService(kind: 'repair' | 'loss' | 'retirement', barcode: string): Problem {
  const about = { with: { barcode } }
  if (kind === 'repair') return refuse([{ code: 'in-repair', ...about }], [])
  return kind === 'loss'
    ? new Problem('copy-lost', `Copy ${barcode} is noted as lost.`, about)
    : new Problem('copy-retired', `Copy ${barcode} is retired.`, about)
}

/** Which of these copies are set aside, and for which reservation. */
function listPrepared(ctx: Context, copies: readonly number[]) {
  return ctx.store.read
    .selectFrom('promised')
    .innerJoin('reservation', 'reservation.id', 'promised.reservation')
    .where('promised.copy_id', 'in', listed(copies))
    .where('promised.is_prepared', '=', sql.lit(1)) // As the index says it.
    .select(['promised.copy_id', 'promised.reservation', 'reservation.code'])
    .execute()
}
