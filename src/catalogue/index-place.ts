import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import type { EngineName } from '../../search/search.ts'

/** Up to which change an index has come, and which index that was. */
export interface IndexPlace {
  readonly seq: number
  readonly indexId: string
}

export async function findPlace(store: Store, engine: EngineName): Promise<IndexPlace | undefined> {
  const row = await store.read
    .selectFrom('index_place')
    .select(['seq', 'index_id'])
    .where('engine', '=', engine)
    .executeTakeFirst()
  return row && { seq: row.seq, indexId: row.index_id }
}

export function movePlace(engine: EngineName, { seq, indexId }: IndexPlace): Compilable {
  return build
    .insertInto('index_place')
    .values({ engine, seq, index_id: indexId })
    .onConflict((conflict) => conflict.column('engine').doUpdateSet({ seq, index_id: indexId }))
}

export function forgetPlace(engine: EngineName): Compilable {
  return build.deleteFrom('index_place').where('engine', '=', engine)
}
