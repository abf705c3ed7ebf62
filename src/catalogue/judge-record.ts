import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { isLevel } from './levels.ts'
import { mayDescribe } from './may-describe.ts'
import type { OfferingRecord } from './offering.ts'

/**
 * Whether a record names only what exists, and is the actor's to write.
 *
 * Refuses `invalid-input` on the field that names something unknown, or an `externalId` that the partner uses for
 * another offering; `forbidden` for another partner's record.
 */
export async function judgeRecord(
  ctx: Context,
  { record, slug }: { record: OfferingRecord; slug?: string | undefined },
): Promise<void> {
  await judgePartner(ctx, record.partner)
  for (const [n, level] of record.levels.entries()) {
    if (!isLevel(level)) throw unknown(`levels.${n}`, 'level', level)
  }
  await judgeTerms(ctx, 'themes', record.themes)
  await judgeTerms(ctx, 'subjects', record.subjects)
  await judgeExternalId(ctx, record, slug)
}

async function judgePartner(ctx: Context, slug: string): Promise<void> {
  const partner = await ctx.store.read
    .selectFrom('partner')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!partner) throw unknown('partner', 'partner', slug)
  if (!mayDescribe(ctx.actor, slug)) {
    throw new Problem('forbidden', 'You may only describe what your own partner offers.')
  }
}

async function judgeTerms(
  ctx: Context,
  list: 'themes' | 'subjects',
  slugs: readonly string[],
): Promise<void> {
  const rows = await ctx.store.read
    .selectFrom('term')
    .select('slug')
    .where('list', '=', list)
    .where('slug', 'in', listed(slugs))
    .execute()
  const known = new Set(rows.map(({ slug }) => slug))
  for (const [n, slug] of slugs.entries()) {
    if (!known.has(slug))
      throw unknown(`${list}.${n}`, list === 'themes' ? 'theme' : 'subject', slug)
  }
}

async function judgeExternalId(
  ctx: Context,
  { partner, externalId }: OfferingRecord,
  slug: string | undefined,
): Promise<void> {
  if (externalId === undefined) return
  const other = await ctx.store.read
    .selectFrom('offering')
    .select('slug')
    .where('partner', '=', partner)
    .where('external_id', '=', externalId)
    .executeTakeFirst()
  if (other && other.slug !== slug) {
    const message = 'The partner uses that id for another offering.'
    throw invalid('externalId', message, 'twice', { value: externalId })
  }
}

/** The refusal of a name that nothing has. */
export function unknown(field: string, what: string, value: string) {
  return invalid(field, `There is no ${what} '${value}'.`, 'unknown', { value })
}
