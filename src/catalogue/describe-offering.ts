import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { indexChange } from './index-change.ts'
import { judgeRecord } from './judge-record.ts'
import { newSlug } from './new-slug.ts'
import type { OfferingRecord } from './offering.ts'
import { toRow } from './offering-row.ts'

/**
 * Adds an offering to the catalogue, as a draft unless a coordinator publishes it at once. Without a slug it gets one
 * from its title.
 *
 * Refuses `forbidden`, `invalid-input` for what does not exist, `slug-taken`, `id-taken`.
 */
export async function describeOffering(
  ctx: Context,
  {
    id,
    slug,
    record,
    state = 'draft',
  }: {
    id: string
    slug?: string | undefined
    record: OfferingRecord
    state?: 'draft' | 'published' | undefined
  },
): Promise<{ slug: string; isRepeat: boolean }> {
  if (state === 'published' && !isOf(ctx.actor, 'coordinator')) {
    throw new Problem('forbidden', 'Only a coordinator publishes.')
  }
  const body = { slug, record, state }
  const made = await once(ctx, { id, kind: 'describe-offering', body }, async () => {
    await judgeRecord(ctx, { record })
    if (slug !== undefined && (await isTaken(ctx, slug))) {
      throw new Problem('slug-taken', 'That address belongs to another offering.', {
        with: { slug },
      })
    }
    const address = slug ?? (await newSlug(ctx, record.title))
    const now = ctx.now.toISOString()
    const row = {
      ...toRow(record),
      slug: address,
      state,
      created_at: now,
      changed_at: now,
      published_at: state === 'published' ? now : null,
    }
    return {
      result: address,
      writes: [build.insertInto('offering').values(row), indexChange(address)],
    }
  })
  return { slug: made.result, isRepeat: made.isRepeat }
}

async function isTaken(ctx: Context, slug: string): Promise<boolean> {
  const row = await ctx.store.read
    .selectFrom('offering')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row !== undefined
}
