import Database from 'better-sqlite3'
import { type Compilable, type CompiledQuery, Kysely, SqliteDialect } from 'kysely'
import { Changes } from './changes.ts'
import { OnDisk, syncLog } from './on-disk.ts'
import type { Schema } from './schema.ts'
import { asBroken, type Store } from './store.ts'

const STATEMENTS_MAX = 500
const COMMITS_A_GROUP_MAX = 256
/** So many together show that more are on their way. */
const CROWD_MIN = 4
const IDLE_TURNS_MAX = 10
const TURNS_MAX = 200

/** Opens a database file as this service needs it, and makes sure that it is so. Throws when it is not. */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file)
  database.pragma('busy_timeout = 10000')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('cache_size = -32000')
  // Pages that many commits write are then written back once.
  database.pragma('wal_autocheckpoint = 4000')
  const kept =
    database.pragma('synchronous', { simple: true }) === 2 &&
    database.pragma('foreign_keys', { simple: true }) === 1 &&
    (file === ':memory:' || database.pragma('journal_mode', { simple: true }) === 'wal')
  if (!kept)
    throw new Error(`${file} cannot be opened with WAL, synchronous=FULL and foreign keys.`)
  return database
}

/**
 * This SQLite (built with STAT4) plans a join anew each time a value is bound that the planner could have looked at, which
 * costs several times the answer itself. Behind a function it cannot look, and the plan stays.
 */
function plannedOnce(text: string): string {
  return text.replaceAll(/ (=|!=|<|>|<=|>=|limit|offset) \?/g, ' $1 ifnull(?, null)')
}

/** Prepares each statement once: three times as many reads a second as without. */
function preparing(database: Database.Database): (text: string) => Database.Statement {
  const prepared = new Map<string, Database.Statement>()
  return (text) => {
    const known = prepared.get(text)
    if (known) return known
    if (prepared.size >= STATEMENTS_MAX) prepared.clear()
    const statement = database.prepare(plannedOnce(text))
    prepared.set(text, statement)
    return statement
  }
}

interface Waiting {
  readonly writes: readonly Compilable[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * The store on better-sqlite3. Commits that arrive together share one transaction: one that breaks a rule fails alone, and
 * nobody is answered before it is on disk.
 */
export function sqliteStore(
  database: Database.Database,
  { sync = syncLog(database) }: { sync?: () => Promise<void> } = {},
): Store {
  const prepare = preparing(database)
  // SQLite would wait for the disk at each COMMIT, and everybody with it: `onDisk` waits beside.
  database.pragma('synchronous = NORMAL')
  const onDisk = new OnDisk(sync)
  const reads = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: { prepare, close: () => {} } }),
  })
  const changes = new Changes(database)
  let waiting: Waiting[] = []
  let isCrowded = false

  /**
   * One write to disk serves a whole group, so while many write at once it waits a little for those who are about to:
   * until some turns in a row brought nobody. Who writes alone waits for nobody.
   */
  function gather(idleTurns: number, turns: number): void {
    const before = waiting.length
    setImmediate(() => {
      const idle = waiting.length > before ? 0 : idleTurns + 1
      const isDone =
        idle > (isCrowded ? IDLE_TURNS_MAX : 0) ||
        turns >= TURNS_MAX ||
        waiting.length >= COMMITS_A_GROUP_MAX
      if (isDone) runGroup()
      else gather(idle, turns + 1)
    })
  }

  function runGroup(): void {
    const group = waiting.slice(0, COMMITS_A_GROUP_MAX)
    waiting = waiting.slice(COMMITS_A_GROUP_MAX)
    isCrowded = group.length >= CROWD_MIN
    if (waiting.length > 0) setImmediate(runGroup)
    let broken: Map<Waiting, unknown> | undefined
    try {
      changes.around(() => {
        broken = runTogether(group)
      })
    } catch (error) {
      if (database.inTransaction) prepare('rollback').run()
      for (const one of group) one.failed(error)
      return
    }
    onDisk.now().then(
      () => {
        for (const one of group) {
          if (broken?.has(one)) one.failed(broken.get(one))
          else one.done()
        }
      },
      (error: unknown) => {
        for (const one of group) one.failed(error)
      },
    )
  }

  /** One transaction for all: first as if nothing broke; when something does, again with a savepoint for each. */
  function runTogether(group: readonly Waiting[]): Map<Waiting, unknown> | undefined {
    prepare('begin immediate').run()
    let broken: Map<Waiting, unknown> | undefined
    try {
      for (const one of group) runWrites(one)
    } catch (error) {
      // A full disk or the like ends the transaction itself.
      if (!database.inTransaction) throw error
      prepare('rollback').run()
      prepare('begin immediate').run()
      broken = runEach(group)
    }
    prepare('commit').run()
    return broken
  }

  function runEach(group: readonly Waiting[]): Map<Waiting, unknown> {
    const broken = new Map<Waiting, unknown>()
    for (const one of group) {
      prepare('savepoint one').run()
      try {
        runWrites(one)
      } catch (error) {
        if (!database.inTransaction) throw error
        prepare('rollback to one').run()
        broken.set(one, asBroken(error))
      }
      prepare('release one').run()
    }
    return broken
  }

  function runWrites({ writes }: Waiting): void {
    for (const write of writes) {
      const { sql, parameters } = write.compile()
      prepare(sql).run(...parameters)
      changes.note(sql)
    }
  }

  return {
    read: reads,
    async ask<Row>({ sql, parameters }: CompiledQuery<Row>) {
      return prepare(sql).all(...parameters) as Row[] // Typed by whoever wrote the question.
    },
    version: (tables) => changes.version(tables),
    versionWithout: (tables) => changes.versionWithout(tables),
    commit(writes) {
      return new Promise((done, failed) => {
        waiting.push({ writes, done, failed })
        if (waiting.length === 1) gather(0, 0)
      })
    },
  }
}
