import type Database from 'better-sqlite3'
import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely'
import { Changes } from './changes.ts'
import type { Schema } from './schema.ts'
import { preparing } from './statements.ts'
import type { Store } from './store.ts'
import { GroupWriter, type Writer } from './writer.ts'

/** The store on better-sqlite3. It writes on its own thread, unless it is given a writer on another one. */
export function sqliteStore(
  database: Database.Database,
  writer: Writer = new GroupWriter(database),
): Store {
  const prepare = preparing(database)
  const changes = new Changes(database, writer)
  return {
    read: new Kysely<Schema>({
      dialect: new SqliteDialect({ database: { prepare, close: () => {} } }),
    }),
    async ask<Row>({ sql, parameters }: CompiledQuery<Row>) {
      return prepare(sql).all(...parameters) as Row[] // Typed by whoever wrote the question.
    },
    version: (tables) => changes.of(tables),
    versionWithout: (tables) => changes.without(tables),
    async commit(writes) {
      const statements = writes.map((write) => write.compile())
      await writer.commit(statements)
      for (const { sql } of statements) changes.note(sql)
    },
  }
}
