import { open } from 'node:fs/promises'
import type Database from 'better-sqlite3'

const OFF = 0

/** Puts what was written so far on disk. Whoever asks while that runs is served by the next one, all of them by the same. */
export class OnDisk {
  private readonly sync: () => Promise<void>
  private running = Promise.resolve()
  private next: Promise<void> | undefined

  constructor(sync: () => Promise<void>) {
    this.sync = sync
  }

  /**
   * Resolves when all that was written before is on disk. Once a disk has failed, every later call fails too: nobody can
   * tell any more what of it is there.
   */
  now(): Promise<void> {
    this.next ??= this.running.then(() => {
      this.next = undefined
      this.running = this.sync()
      return this.running
    })
    return this.next
  }
}

/** Syncs the write-ahead log of a database, beside this thread. Does nothing for one in memory, or that is not to be synced. */
export function syncLog(database: Database.Database): () => Promise<void> {
  const level = database.prepare<[], number>('pragma synchronous').pluck()
  return async () => {
    if (database.memory || level.get() === OFF) return
    const log = await open(`${database.name}-wal`, 'r+')
    try {
      await log.datasync()
    } finally {
      await log.close()
    }
  }
}
