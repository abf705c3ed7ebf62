import type { Context } from '../context.ts'
import { moveOffering } from './move-offering.ts'

/**
 * Takes an offering out of sight. What was reserved of it stays reserved.
 *
 * Refuses `offering-not-found`, `wrong-state`, `id-taken`.
 */
export function withdrawOffering(
  ctx: Context,
  { id, slug }: { id: string; slug: string },
): Promise<void> {
  const step = { kind: 'withdraw-offering', from: ['published'], to: 'withdrawn' } as const
  return moveOffering(ctx, { id, slug, step })
}
