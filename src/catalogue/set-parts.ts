import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { invalid } from '../problem.ts'
import { getMaterial } from './find-offering.ts'
import { indexChange } from './index-change.ts'
import type { Part } from './list-parts.ts'

/**
 * Replaces the contents list of a material.
 *
 * Refuses `offering-not-found`, `wrong-state` for what is no material, `invalid-input` for a part named twice.
 */
export async function setParts(
  ctx: Context,
  { offering, parts }: { offering: string; parts: readonly Part[] },
): Promise<Part[]> {
  await getMaterial(ctx, offering)
  for (const [n, { name }] of parts.entries()) {
    if (parts.findIndex((part) => part.name === name) < n) {
      throw invalid(`${n}.name`, `'${name}' stands in the list twice.`, 'twice', { value: name })
    }
  }
  await ctx.store.commit([
    build.deleteFrom('part').where('offering', '=', offering),
    partRows(offering, parts),
    indexChange(offering),
  ])
  return [...parts]
}

function partRows(offering: string, parts: readonly Part[]): Compilable {
  const item = sql<{ key: number }>`json_each(${JSON.stringify(parts)})`.as('item')
  return build
    .insertInto('part')
    .columns(['offering', 'position', 'name', 'count', 'essential'])
    .expression((eb) =>
      eb
        .selectFrom(item)
        .select([
          sql<string>`${offering}`.as('offering'),
          'item.key as position',
          sql<string>`json_extract(item.value, '$.name')`.as('name'),
          sql<number>`json_extract(item.value, '$.count')`.as('count'),
          sql<number>`json_extract(item.value, '$.essential')`.as('essential'),
        ]),
    )
}
