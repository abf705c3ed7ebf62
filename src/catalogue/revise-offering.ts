import { build } from '../../db/build.ts'
import { type Context, isOf } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { getOwnOffering } from './find-offering.ts'
import { indexChange } from './index-change.ts'
import { judgeRecord } from './judge-record.ts'
import type { Offering, OfferingRecord, OfferingState } from './offering.ts'
import { toRow } from './offering-row.ts'

/**
 * Replaces what is said of an offering. Its address stays, and so does its state, but that a coordinator may publish it
 * in the same breath. The address and the state may be said along, as a check.
 *
 * Refuses `offering-not-found`, `wrong-state`, `forbidden`, `invalid-input` for what does not exist, another address,
 * and another kind when there are copies or certificates of it.
 */
export async function reviseOffering(
  ctx: Context,
  {
    slug,
    said = slug,
    state,
    record,
  }: {
    slug: string
    said?: string | undefined
    state?: OfferingState | undefined
    record: OfferingRecord
  },
): Promise<void> {
  const before = await getOwnOffering(ctx, slug)
  if (said !== slug) {
    throw invalid('slug', `The address of an offering stays: '${slug}'.`, 'not-one-of', {
      values: slug,
    })
  }
  const publishes = judgeState(ctx, before, state)
  await judgeRecord(ctx, { record, slug })
  await judgeKind(ctx, before, record)
  const now = ctx.now.toISOString()
  await ctx.store.commit([
    build
      .updateTable('offering')
      .set({
        ...toRow(record),
        changed_at: now,
        ...(publishes && { state: 'published', published_at: now, rejection: null }),
      })
      .where('slug', '=', slug),
    indexChange(slug),
  ])
}

/** True when it is to be published along. */
function judgeState(ctx: Context, before: Offering, state: OfferingState = before.state): boolean {
  if (state === before.state) return false
  if (state !== 'published' || !['draft', 'submitted'].includes(before.state)) {
    const message = `That is not possible: this offering is ${before.state}.`
    throw new Problem('wrong-state', message, { with: { state: before.state } })
  }
  if (!isOf(ctx.actor, 'coordinator')) {
    throw new Problem('forbidden', 'Only a coordinator publishes.')
  }
  return true
}

async function judgeKind(ctx: Context, before: Offering, record: OfferingRecord): Promise<void> {
  if (before.kind === record.kind) return
  const { read } = ctx.store
  const [copy, certificate] = await Promise.all([
    read.selectFrom('copy').select('id').where('offering', '=', before.slug).limit(1).execute(),
    read
      .selectFrom('certificate')
      .select('id')
      .where('training', '=', before.slug)
      .limit(1)
      .execute(),
  ])
  if (copy.length + certificate.length > 0) {
    const message = `This stays a ${before.kind}: there are copies or certificates of it.`
    throw invalid('kind', message, 'not-one-of', { values: before.kind })
  }
}
