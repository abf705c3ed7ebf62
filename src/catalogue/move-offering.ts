import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { getOwnOffering } from './find-offering.ts'
import { indexChange } from './index-change.ts'
import type { OfferingState } from './offering.ts'

/** A step of an offering from one state to the next. */
export interface Step {
  readonly kind: string
  readonly from: readonly OfferingState[]
  readonly to: OfferingState
  /** Why it goes back to its partner. */
  readonly rejection?: string | undefined
}

/** Takes the step, once. Refuses `offering-not-found`, `wrong-state`, `id-taken`. */
export async function moveOffering(
  ctx: Context,
  { id, slug, step }: { id: string; slug: string; step: Step },
): Promise<void> {
  const { kind, from, to, rejection } = step
  const { isRepeat } = await once(ctx, { id, kind, body: { slug, rejection } }, async () => {
    const { state } = await getOwnOffering(ctx, slug)
    if (!from.includes(state)) throw wrongState(state)
    const now = ctx.now.toISOString()
    const move = build
      .updateTable('offering')
      .set({
        state: to,
        rejection: rejection ?? null,
        changed_at: now,
        ...(to === 'published' && { published_at: now }),
      })
      .where('slug', '=', slug)
      .where('state', '=', state)
    return { result: slug, writes: [move, indexChange(slug)] }
  })
  if (isRepeat) return
  // Somebody else moved it since we looked: then this step has changed nothing.
  const { state } = await getOwnOffering(ctx, slug)
  if (state !== to) throw wrongState(state)
}

function wrongState(state: OfferingState): Problem {
  return new Problem('wrong-state', `That is not possible: this offering is ${state}.`, {
    with: { state },
  })
}
