import type Database from 'better-sqlite3'

const TABLES_MAX = 500

/** Knows which tables were written since it looks. Of a write past the store it only knows that there was one. */
export class Changes {
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
    const table = tableOf(sql)
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

const tables = new Map<string, string>()

function tableOf(sql: string): string {
  const known = tables.get(sql)
  if (known !== undefined) return known
  const table = /^(?:insert into|update|delete from) "(\w+)"/.exec(sql)?.[1] ?? ''
  if (tables.size < TABLES_MAX) tables.set(sql, table)
  return table
}
