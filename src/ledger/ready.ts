import type { Context } from '../context.ts'
import { inspect } from './inspect.ts'

/**
 * Marks a copy that is back as checked and ready: it is free at once, the same day for a walk-in.
 *
 * Refuses what `inspect` refuses.
 */
export function markReady(
  ctx: Context,
  { id, barcode }: { id: string; barcode: string },
): Promise<void> {
  return inspect(ctx, { id, barcode, ready: true })
}
