import { migrate } from '../../db/migrate.ts'
import { openDatabase } from '../../db/open-database.ts'
import { sqliteStore } from '../../db/sqlite.ts'
import type { Store } from '../../db/store.ts'
import type { Engine } from '../../search/search.ts'
import { openSearchFile, sqliteRunner } from '../../search/sql-runner-sqlite.ts'
import { sqliteSearch } from '../../search/sqlite.ts'

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

/** An empty SQLite index of its own. */
export async function freshIndex(): Promise<Engine> {
  return sqliteSearch(sqliteRunner(openSearchFile(':memory:')))
}
