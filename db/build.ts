import {
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import { Gap } from './gap.ts'
import type { Schema } from './schema.ts'

class ColdDriver extends DummyDriver {
  override acquireConnection(): never {
    throw new Error('A write only runs inside store.commit([...]).')
  }
}

/** Builds writes as values for `store.commit`. It has no driver: executing one throws. */
export const build = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ColdDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** A list as one bound value: `where … in (select value from json_each(?))`. */
export function listed(values: readonly (string | number)[]): RawBuilder<never> {
  // While a statement is written for `question`, the list is not there yet.
  const unknown: unknown = values
  const json = unknown instanceof Gap ? unknown.asList() : JSON.stringify(values)
  return sql`(select value from json_each(${json}))`
}
