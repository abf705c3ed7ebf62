import type { Context } from '../context.ts'

/** One physical material. `id` is the number the ledger knows it by. */
export interface Copy {
  readonly id: number
  readonly barcode: string
  readonly offering: string
  readonly pickupPoint: string
  readonly shelf: string
}

/** The copy with a barcode. */
export async function findCopy(ctx: Context, barcode: string): Promise<Copy | undefined> {
  const row = await ctx.store.read
    .selectFrom('copy')
    .select(['id', 'barcode', 'offering', 'pickup_point', 'shelf'])
    .where('barcode', '=', barcode)
    .executeTakeFirst()
  return row && toCopy(row)
}

export function toCopy(row: {
  id: number
  barcode: string
  offering: string
  pickup_point: string
  shelf: string
}): Copy {
  return {
    id: row.id,
    barcode: row.barcode,
    offering: row.offering,
    pickupPoint: row.pickup_point,
    shelf: row.shelf,
  }
}
