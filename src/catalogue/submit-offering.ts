import type { Context } from '../context.ts'
import { moveOffering } from './move-offering.ts'

/**
 * Hands a draft, or what was withdrawn, to the coordinator for review.
 *
 * Refuses `offering-not-found`, `wrong-state`, `id-taken`.
 */
export function submitOffering(
  ctx: Context,
  { id, slug }: { id: string; slug: string },
): Promise<void> {
  const step = { kind: 'submit-offering', from: ['draft', 'withdrawn'], to: 'submitted' } as const
  return moveOffering(ctx, { id, slug, step })
}
