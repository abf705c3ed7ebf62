import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { moveOffering } from './move-offering.ts'

/**
 * Gives a submitted offering back to its partner, with the reason.
 *
 * Refuses `forbidden`, `offering-not-found`, `wrong-state`, `id-taken`.
 */
export async function rejectOffering(
  ctx: Context,
  { id, slug, reason }: { id: string; slug: string; reason: string },
): Promise<void> {
  if (!isOf(ctx.actor, 'coordinator')) {
    throw new Problem('forbidden', 'Only a coordinator gives an offering back.')
  }
  const step = {
    kind: 'reject-offering',
    from: ['submitted'],
    to: 'draft',
    rejection: reason,
  } as const
  await moveOffering(ctx, { id, slug, step })
}
