import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { moveOffering } from './move-offering.ts'

/**
 * Shows an offering to everyone. A coordinator need not wait for its submission.
 *
 * Refuses `forbidden`, `offering-not-found`, `wrong-state`, `id-taken`.
 */
export async function publishOffering(
  ctx: Context,
  { id, slug }: { id: string; slug: string },
): Promise<void> {
  if (!isOf(ctx.actor, 'coordinator')) {
    throw new Problem('forbidden', 'Only a coordinator publishes.')
  }
  const step = { kind: 'publish-offering', from: ['draft', 'submitted'], to: 'published' } as const
  await moveOffering(ctx, { id, slug, step })
}
