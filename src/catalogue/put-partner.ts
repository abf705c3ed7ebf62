import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Partner } from './partner.ts'

/** Adds a partner, or replaces what is said of it. Its offerings are indexed anew, for they carry its name. */
export async function putPartner(ctx: Context, partner: Partner): Promise<Partner> {
  const row = {
    name: partner.name,
    summary: partner.summary,
    website: partner.website ?? null,
    email: partner.email ?? null,
  }
  await ctx.store.commit([
    build
      .insertInto('partner')
      .values({ slug: partner.slug, ...row })
      .onConflict((conflict) => conflict.column('slug').doUpdateSet(row)),
    indexChangesOfPartner(partner.slug),
  ])
  return partner
}

function indexChangesOfPartner(slug: string): Compilable {
  return build
    .insertInto('index_change')
    .columns(['offering'])
    .expression((eb) => eb.selectFrom('offering').select('slug').where('partner', '=', slug))
}
