import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Term } from './list-vocabulary.ts'

export const termLists = ['themes', 'subjects'] as const
export type TermList = (typeof termLists)[number]

/** Adds a theme or a subject, or names it anew. Offerings that carry it are indexed anew. */
export async function putTerm(
  ctx: Context,
  { list, slug, nl, en }: Term & { readonly list: TermList },
): Promise<Term> {
  await ctx.store.commit([
    build
      .insertInto('term')
      .values({ list, slug, nl, en })
      .onConflict((conflict) => conflict.columns(['list', 'slug']).doUpdateSet({ nl, en })),
    indexChangesOfTerm(list, slug),
  ])
  return { slug, nl, en }
}

function indexChangesOfTerm(list: TermList, slug: string): Compilable {
  const carried = sql<string>`(select value from json_each(offering.${sql.ref(list)}))`
  return build
    .insertInto('index_change')
    .columns(['offering'])
    .expression((eb) =>
      eb.selectFrom('offering').select('slug').where(sql.val(slug), 'in', carried),
    )
}
