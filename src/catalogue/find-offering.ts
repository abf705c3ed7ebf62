import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { mayDescribe } from './may-describe.ts'
import type { Offering, OfferingDetails } from './offering.ts'
import type { OfferingTable } from './tables.ts'

/** One offering, when the actor may see it: published for all, else for its partner and a coordinator. */
export async function findOffering(ctx: Context, slug: string): Promise<Offering | undefined> {
  const offering = await findAnyOffering(ctx, slug)
  const isSeen = offering?.state === 'published' || mayDescribe(ctx.actor, offering?.partner ?? '')
  return isSeen ? offering : undefined
}

/** One offering in whatever state, for acts that know who may. */
export async function findAnyOffering(ctx: Context, slug: string): Promise<Offering | undefined> {
  const row = await ctx.store.read
    .selectFrom('offering')
    .selectAll()
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && toOffering(row)
}

/** The offering that the actor may change. Refuses `offering-not-found`, also for another partner's. */
export async function getOwnOffering(ctx: Context, slug: string): Promise<Offering> {
  const offering = await findAnyOffering(ctx, slug)
  if (offering && mayDescribe(ctx.actor, offering.partner)) return offering
  throw offeringNotFound(slug)
}

/** A material, in whatever state. Refuses `offering-not-found`, and `wrong-state` for another kind. */
export async function getMaterial(ctx: Context, slug: string): Promise<Offering> {
  const offering = await findAnyOffering(ctx, slug)
  if (!offering) throw offeringNotFound(slug)
  if (offering.kind !== 'material') {
    throw new Problem('wrong-state', 'Only a material is lent; this is another kind of offering.')
  }
  return offering
}

export function offeringNotFound(slug: string): Problem {
  return new Problem('offering-not-found', 'There is no offering with that address.', {
    with: { slug },
  })
}

/** A row as a value. The JSON in it is only ever written from an `OfferingRecord`. */
export function toOffering(row: OfferingTable): Offering {
  return {
    slug: row.slug,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    description: row.description,
    partner: row.partner,
    levels: JSON.parse(row.levels) as string[],
    themes: JSON.parse(row.themes) as string[],
    subjects: JSON.parse(row.subjects) as string[],
    ...(JSON.parse(row.details) as OfferingDetails),
    ...(row.external_id !== null && { externalId: row.external_id }),
    state: row.state,
    ...(row.rejection !== null && { rejection: row.rejection }),
    createdAt: row.created_at,
    changedAt: row.changed_at,
    ...(row.published_at !== null && { publishedAt: row.published_at }),
  }
}
