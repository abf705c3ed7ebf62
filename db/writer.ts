import type Database from 'better-sqlite3'
import { Stamps, stampOf, versionOf } from './stamps.ts'
import { preparing, type Statement } from './statements.ts'
import { asBroken } from './store.ts'

const COMMITS_A_GROUP_MAX = 256

/** The half of the store that writes. */
export interface Writer {
  readonly stamps: Stamps
  /** True when it has a connection of its own, and does not write over the one that reads. */
  readonly isBeside: boolean
  /** How many rows it changed over the connection that reads. */
  readonly rows: number
  /** Runs every statement in order, or none of them; resolves when it is on disk. Throws `Broken`. */
  commit(statements: readonly Statement[]): Promise<void>
}

interface Waiting {
  readonly statements: readonly Statement[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/** Commits that arrive together share one transaction, and one wait for the disk: one that breaks a rule fails alone. */
export class GroupWriter implements Writer {
  readonly stamps: Stamps
  readonly isBeside = false
  rows = 0
  private readonly database: Database.Database
  private readonly prepare: (text: string) => Database.Statement
  private readonly stamp: () => number
  private readonly version: () => number
  private readonly totalChanges: Database.Statement<[], number>
  private seenVersion: number
  private waiting: Waiting[] = []

  constructor(database: Database.Database, stamps?: Stamps) {
    this.database = database
    this.prepare = preparing(database)
    this.stamp = stampOf(database)
    this.version = versionOf(database)
    this.totalChanges = database.prepare<[], number>('select total_changes()').pluck()
    this.seenVersion = this.version()
    this.stamps = stamps ?? new Stamps()
    if (!stamps) this.stamps.latest = this.stamp()
  }

  commit(statements: readonly Statement[]): Promise<void> {
    return new Promise((done, failed) => {
      if (this.waiting.push({ statements, done, failed }) === 1) setImmediate(() => this.runGroup())
    })
  }

  private runGroup(): void {
    const group = this.waiting.slice(0, COMMITS_A_GROUP_MAX)
    this.waiting = this.waiting.slice(COMMITS_A_GROUP_MAX)
    if (this.waiting.length > 0) setImmediate(() => this.runGroup())
    const { latest } = this.stamps
    try {
      const broken = this.runTogether(group)
      for (const one of group) {
        if (broken?.has(one)) one.failed(broken.get(one))
        else one.done()
      }
    } catch (error) {
      this.stamps.latest = latest
      this.stamps.countOthers()
      if (this.database.inTransaction) this.prepare('rollback').run()
      for (const one of group) one.failed(error)
    }
  }

  private runTogether(group: readonly Waiting[]): Map<Waiting, unknown> | undefined {
    const before = this.totalChanges.get() ?? 0
    try {
      return this.runInOne(group)
    } finally {
      this.stamps.isWriting = false
      this.rows += (this.totalChanges.get() ?? 0) - before
    }
  }

  /** One transaction for all: first as if nothing broke; when something does, again with a savepoint for each. */
  private runInOne(group: readonly Waiting[]): Map<Waiting, unknown> | undefined {
    this.begin()
    let broken: Map<Waiting, unknown> | undefined
    try {
      for (const one of group) this.run(one)
    } catch (error) {
      // A full disk or the like ends the transaction itself.
      if (!this.database.inTransaction) throw error
      this.prepare('rollback').run()
      this.begin()
      broken = this.runEach(group)
    }
    if (broken?.size === group.length) {
      this.prepare('rollback').run()
    } else {
      this.leaveStamp()
      this.prepare('commit').run()
    }
    return broken
  }

  private runEach(group: readonly Waiting[]): Map<Waiting, unknown> {
    const broken = new Map<Waiting, unknown>()
    for (const one of group) {
      this.prepare('savepoint one').run()
      try {
        this.run(one)
      } catch (error) {
        if (!this.database.inTransaction) throw error
        this.prepare('rollback to one').run()
        broken.set(one, asBroken(error))
      }
      this.prepare('release one').run()
    }
    return broken
  }

  private run({ statements }: Waiting): void {
    for (const { sql, parameters } of statements) this.prepare(sql).run(...parameters)
  }

  /** From here on nobody else writes: whoever did before is counted. */
  private begin(): void {
    this.prepare('begin immediate').run()
    const version = this.version()
    const stamp = this.stamp()
    if (version !== this.seenVersion || stamp !== this.stamps.latest) {
      this.stamps.countOthers()
      this.stamps.latest = stamp
    }
    this.seenVersion = version
    this.stamps.isWriting = true
  }

  private leaveStamp(): void {
    const next = (this.stamp() + 1) | 0
    this.stamps.latest = next
    this.database.exec(`pragma user_version = ${next}`)
  }
}
