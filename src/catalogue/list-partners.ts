import { kept } from '../../db/keep.ts'
import type { Context } from '../context.ts'
import type { Partner } from './partner.ts'
import type { PartnerTable } from './tables.ts'

/** Every partner, by name. */
export function listPartners(ctx: Context): Promise<readonly Partner[]> {
  return partnersOf(ctx.store, '')
}

const partnersOf = kept(['partner'], async ({ read }): Promise<readonly Partner[]> => {
  const rows = await read.selectFrom('partner').selectAll().orderBy('name').execute()
  return rows.map(toPartner)
})

export async function findPartner(ctx: Context, slug: string): Promise<Partner | undefined> {
  const row = await ctx.store.read
    .selectFrom('partner')
    .selectAll()
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && toPartner(row)
}

function toPartner({ slug, name, summary, website, email }: PartnerTable): Partner {
  return { slug, name, summary, website: website ?? undefined, email: email ?? undefined }
}
