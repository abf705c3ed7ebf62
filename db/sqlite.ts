import Database from 'better-sqlite3'
import { type Compilable, type CompiledQuery, Kysely, SqliteDialect } from 'kysely'
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

/** Knows which tables were written since it looks. Of a write past the store it only knows that there was one. */
class Changes {
  private readonly own = new Map<string, number>()
  private readonly dataVersion: Database.Statement<[], number>
  private readonly totalChanges: Database.Statement<[], number>
  private hasAsked = false
  private seenVersion = 0
  private seenChanges = 0
  private byOthers = 0
  private all = 0

  constructor(database: Database.Database) {
    this.dataVersion = database.prepare<[], number>('pragma data_version').pluck()
    this.totalChanges = database.prepare<[], number>('select total_changes()').pluck()
  }

  /** Around the writes of the store: what is written beside them shows as a difference. */
  around(run: () => void): void {
    this.look()
    run()
    this.seenChanges = this.totalChanges.get() ?? 0
  }

  note(sql: string): void {
    const table = /^(?:insert into|update|delete from) "(\w+)"/.exec(sql)?.[1] ?? ''
    this.own.set(table, (this.own.get(table) ?? 0) + 1)
    this.all++
  }

  version(tables: readonly string[]): number {
    this.look()
    return tables.reduce((sum, table) => sum + (this.own.get(table) ?? 0), this.byOthers)
  }

  versionWithout(tables: readonly string[]): number {
    this.look()
    return tables.reduce((sum, table) => sum - (this.own.get(table) ?? 0), this.all + this.byOthers)
  }

  /** Another connection, or a write past the store: everything may have changed. */
  private look(): void {
    const version = this.versionNow()
    const changes = this.totalChanges.get() ?? 0
    if (version !== this.seenVersion || changes !== this.seenChanges) this.byOthers++
    this.seenVersion = version
    this.seenChanges = changes
  }

  /** Asked once in a turn of the event loop: whoever comes after another process was answered comes in a later one. */
  private versionNow(): number {
    if (this.hasAsked) return this.seenVersion
    this.hasAsked = true
    setImmediate(() => {
      this.hasAsked = false
    })
    return this.dataVersion.get() ?? 0
  }
}

interface Waiting {
  readonly writes: readonly Compilable[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * The store on better-sqlite3. Commits that arrive together share one durable commit, each in a savepoint of
 * its own: one that breaks a rule fails alone, and nobody is answered before COMMIT.
 */
export function sqliteStore(database: Database.Database): Store {
  const prepare = preparing(database)
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
    const outcomes: { one: Waiting; error?: unknown }[] = []
    try {
      changes.around(() => {
        prepare('begin immediate').run()
        for (const one of group) outcomes.push(runOne(one))
        prepare('commit').run()
      })
    } catch (error) {
      if (database.inTransaction) prepare('rollback').run()
      for (const one of group) one.failed(error)
      return
    }
    for (const { one, error } of outcomes) {
      if (error === undefined) one.done()
      else one.failed(error)
    }
  }

  function runOne(one: Waiting): { one: Waiting; error?: unknown } {
    prepare('savepoint one').run()
    try {
      for (const write of one.writes) {
        const { sql, parameters } = write.compile()
        prepare(sql).run(...parameters)
        changes.note(sql)
      }
      prepare('release one').run()
      return { one }
    } catch (error) {
      // A full disk or the like ends the whole transaction: then there is no savepoint to go back to.
      if (!database.inTransaction) throw error
      prepare('rollback to one').run()
      prepare('release one').run()
      return { one, error: asBroken(error) }
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
