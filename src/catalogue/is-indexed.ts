import type { Store } from '../../db/store.ts'

/** The number of the newest change of the catalogue; 0 when there was none. Throws when there is no database. */
export async function newestChange(store: Store): Promise<number> {
  const row = await store.read
    .selectFrom('index_change')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** True when one of the indexes has taken in every change up to this one. */
export async function isIndexed(store: Store, change: number): Promise<boolean> {
  const row = await store.read
    .selectFrom('index_place')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return (row?.seq ?? 0) >= change
}
