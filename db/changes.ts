import type Database from 'better-sqlite3'
import { stampOf, versionOf } from './stamps.ts'
import type { Writer } from './writer.ts'

const TABLES_MAX = 500
const TURN_MS_MAX = 1

/** Knows which tables were written since it looks. Of a write past the store it only knows that there was one. */
export class Changes {
  private readonly writer: Writer
  private readonly own = new Map<string, number>()
  private readonly stamp: () => number
  private readonly version: () => number
  private readonly totalChanges: Database.Statement<[], number>
  private looksAgainAt = 0
  private seenVersion: number
  private seenStamp: number
  private seenOthers: number
  private seenRows: number
  private byOthers = 0
  private all = 0

  constructor(database: Database.Database, writer: Writer) {
    this.writer = writer
    this.stamp = stampOf(database)
    this.version = versionOf(database)
    this.totalChanges = database.prepare<[], number>('select total_changes()').pluck()
    this.seenVersion = this.version()
    this.seenStamp = this.stamp()
    this.seenOthers = writer.stamps.others
    this.seenRows = this.rowsPastTheStore()
  }

  /** The store wrote this, and it is on disk. */
  note(sql: string): void {
    const table = tableOf(sql)
    this.own.set(table, (this.own.get(table) ?? 0) + 1)
    this.all++
    this.lookAtFile()
  }

  of(tables: readonly string[]): number {
    this.look()
    return tables.reduce((sum, table) => sum + (this.own.get(table) ?? 0), this.byOthers)
  }

  without(tables: readonly string[]): number {
    this.look()
    return tables.reduce((sum, table) => sum - (this.own.get(table) ?? 0), this.all + this.byOthers)
  }

  /** Another process, or a write past the store: everything may have changed. */
  private look(): void {
    this.lookAtFile()
    const { others } = this.writer.stamps
    const rows = this.rowsPastTheStore()
    if (others !== this.seenOthers || rows !== this.seenRows) this.byOthers++
    this.seenOthers = others
    this.seenRows = rows
  }

  /**
   * Done once in a turn of the event loop, or a millisecond of a long one: whoever comes after another process was answered
   * comes later. When another connection wrote, it was our writer if it left a number of ours, or is at it: SQLite also
   * says so when a writer begins its log anew. The writer itself counts who came before it. What is written by hand in the
   * instant after a group of ours shows with the next group.
   */
  private lookAtFile(): void {
    const now = performance.now()
    if (now < this.looksAgainAt) return
    this.looksAgainAt = now + TURN_MS_MAX
    setImmediate(() => {
      this.looksAgainAt = 0
    })
    if (this.version() === this.seenVersion) return
    const { isBeside, stamps } = this.writer
    const { version, isWriting, stamp } = this.stateOfFile()
    const isOurs = isBeside && (stamp === this.seenStamp ? isWriting : !stamps.isAhead(stamp))
    if (!isOurs) this.byOthers++
    this.seenVersion = version
    this.seenStamp = stamp
  }

  /** At one moment: our writer may be done while this looks. */
  private stateOfFile(): { version: number; isWriting: boolean; stamp: number } {
    const version = this.version()
    const { isWriting } = this.writer.stamps
    const stamp = this.stamp()
    return this.version() === version ? { version, isWriting, stamp } : this.stateOfFile()
  }

  /** Over a connection that only reads there is no way past the store. */
  private rowsPastTheStore(): number {
    return this.writer.isBeside ? 0 : (this.totalChanges.get() ?? 0) - this.writer.rows
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
