import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'

/** A copy on the counter, and how things stand with it. */
export interface Scanned {
  readonly id: number
  readonly offering: string
  readonly pickup_point: string
  /** The loan it is out on. */
  readonly out: number | null
  /** The loan it came back from, while nobody has looked inside. */
  readonly unchecked: number | null
  /** The point it was brought to, when not its own. */
  readonly elsewhere: string | null
}

/** Refuses `copy-not-found`. */
export async function findScanned(ctx: Context, barcode: string): Promise<Scanned> {
  const copy = await ctx.store.read
    .selectFrom('copy')
    .leftJoin('copy_out', 'copy_out.copy_id', 'copy.id')
    .leftJoin('to_check', 'to_check.copy_id', 'copy.id')
    .where('copy.barcode', '=', barcode)
    .select([
      'copy.id',
      'copy.offering',
      'copy.pickup_point',
      'copy_out.chain as out',
      'to_check.chain as unchecked',
      'to_check.elsewhere',
    ])
    .executeTakeFirst()
  if (copy) return copy
  throw new Problem('copy-not-found', `There is no copy ${barcode}.`, { with: { barcode } })
}
