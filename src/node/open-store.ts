import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { migrate } from '../../db/migrate.ts'
import { openDatabase } from '../../db/open-database.ts'
import { sqliteStore } from '../../db/sqlite.ts'
import type { Store } from '../../db/store.ts'
import { ThreadWriter } from '../../db/thread-writer.ts'
import { seed } from '../../seed/seed.ts'
import type { Search } from '../../search/search.ts'
import type { Services } from '../context.ts'
import { keptMail } from '../mail/kept.ts'
import { clockOf, type NodeSettings } from './settings.ts'

export interface OpenStore {
  readonly store: Store
  readonly database: Database.Database
  /** It holds the sample world. */
  readonly isSample: boolean
  readonly isEmpty: boolean
  /** Resolves when all is written, and the file is closed. */
  close(): Promise<void>
}

/** What writes on a thread of its own, as it is built. */
export const writerScript = new URL('../../dist/writer-thread.js', import.meta.url)

/** Opens the database file and brings its tables up to date. It is written by `writer` when there is one, else on this thread. */
export function openStore(file: string, writer?: URL): OpenStore {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const database = openDatabase(file)
  migrate(database)
  const count = (sql: string) => Number(database.prepare(sql).pluck().get())
  // One in memory is nobody else's to open.
  const thread = writer && !database.memory ? new ThreadWriter(database, writer) : undefined
  if (thread) database.pragma('query_only = ON')
  return {
    store: sqliteStore(database, thread),
    database,
    isSample: count("select count(*) from act where kind = 'sample-world'") > 0,
    isEmpty:
      count(
        'select (select count(*) from account) + (select count(*) from partner) + (select count(*) from act)',
      ) === 0,
    async close() {
      await thread?.close()
      database.close()
    },
  }
}

/** True when there is nothing yet, and nobody said that it should stay so. */
export function wantsSample(settings: NodeSettings): boolean {
  if (settings.isProduction || settings.SEED === 'none') return false
  if (!existsSync(settings.DATABASE_FILE)) return true
  const { database, isEmpty } = openStore(settings.DATABASE_FILE)
  database.close()
  return isEmpty
}

/**
 * Makes a database with the sample world beside the one that is wanted, and puts it there when it is whole: a seed that
 * is cut off leaves nothing.
 */
export async function makeSample(settings: NodeSettings): Promise<void> {
  const half = `${settings.DATABASE_FILE}.seeding-${process.pid}`
  const { store, database } = openStore(half)
  try {
    // Nobody was told that anything is on disk yet.
    database.pragma('synchronous = OFF')
    await seed(seedServices(settings, store))
    database
      .prepare(
        "insert into act (id, kind, made_at, body_hash) values ('sample-world', 'sample-world', ?, '')",
      )
      .run(clockOf(settings.NOW)().toISOString())
    database.pragma('synchronous = FULL')
    database.pragma('wal_checkpoint(TRUNCATE)')
    database.pragma('journal_mode = DELETE')
    database.close()
    for (const ending of ['', '-wal', '-shm'])
      rmSync(settings.DATABASE_FILE + ending, { force: true })
    renameSync(half, settings.DATABASE_FILE)
  } finally {
    if (database.open) database.close()
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(half + ending, { force: true })
  }
}

function seedServices(settings: NodeSettings, store: Store): Services {
  return {
    store,
    search: noSearch,
    mail: keptMail,
    now: clockOf(settings.NOW),
    settings: {
      baseUrl: settings.baseUrl,
      timeZone: settings.TZ_NAME,
      isProduction: false,
      isSample: true,
      rateLimit: false,
    },
  }
}

const noSearch: Search = {
  engines: [],
  ask: () => Promise.reject(new Error('Nothing is indexed yet.')),
  suggest: () => Promise.reject(new Error('Nothing is indexed yet.')),
}
