import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { SqlRunner, Statement } from './sql-runner.ts'

/** Opens the file of the index, or starts it anew when it cannot be read: it can be rebuilt at any time. */
export function openSearchFile(file: string): Database.Database {
  try {
    return open(file)
  } catch (error) {
    const code = String((error as { code?: unknown }).code)
    if (!/^SQLITE_(NOTADB|CORRUPT)/.test(code)) throw error
    for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
    return open(file)
  }
}

function open(file: string): Database.Database {
  const database = new Database(file)
  database.pragma('busy_timeout = 10000')
  database.pragma('journal_mode = WAL')
  // The main database notes how far the index has come: what it noted must survive a power cut here too.
  database.pragma('synchronous = FULL')
  return database
}

export function sqliteRunner(database: Database.Database): SqlRunner {
  const prepared = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return {
    all<Row>({ sql, values }: Statement) {
      return settle(() => prepare(sql).all(...values) as Row[])
    },
    batch(statements) {
      return settle(() => {
        prepare('begin immediate').run()
        try {
          for (const { sql, values } of statements) prepare(sql).run(...values)
          prepare('commit').run()
        } catch (error) {
          if (database.inTransaction) prepare('rollback').run()
          throw error
        }
      })
    },
  }
}

async function settle<T>(run: () => T): Promise<T> {
  return run()
}
