import type { D1Database } from '@cloudflare/workers-types'
import {
  type Compilable,
  type CompiledQuery,
  type DatabaseConnection,
  DummyDriver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Schema } from './schema.ts'
import { asBroken, type Store } from './store.ts'

/** The store on D1: a commit is one atomic `batch`. */
export function d1Store(database: D1Database): Store {
  const statement = ({ sql, parameters }: CompiledQuery) =>
    database.prepare(sql).bind(...parameters)

  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const { results } = await statement(query).all<Row>()
      return { rows: results }
    },
    // biome-ignore lint/correctness/useYield: D1 gives whole answers.
    async *streamQuery(): AsyncGenerator<never> {
      throw new Error('D1 does not stream.')
    },
  }

  class D1Driver extends DummyDriver {
    override acquireConnection(): Promise<DatabaseConnection> {
      return Promise.resolve(connection)
    }
  }

  return {
    read: new Kysely<Schema>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new D1Driver(),
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    }),
    async ask<Row>(query: CompiledQuery<Row>) {
      return (await statement(query).all<Row>()).results
    },
    // Another isolate may have written, and D1 does not say so.
    version: () => undefined,
    versionWithout: () => undefined,
    async commit(writes: readonly Compilable[]) {
      if (writes.length === 0) return
      try {
        await database.batch(writes.map((write) => statement(write.compile())))
      } catch (error) {
        throw asBroken(error)
      }
    },
  }
}
