import { migrate } from '../../db/migrate.ts'
import { openDatabase, sqliteStore } from '../../db/sqlite.ts'
import type { Store } from '../../db/store.ts'

export const engine: 'better-sqlite3' | 'D1' = 'better-sqlite3'

/** An empty, migrated database of its own, and a way to run SQL on it past every act. */
export async function freshStore(): Promise<{ store: Store; run: (sql: string) => Promise<void> }> {
  const database = openDatabase(':memory:')
  migrate(database)
  return {
    store: sqliteStore(database),
    run: async (sql) => {
      database.exec(sql)
    },
  }
}
