import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type Database from 'better-sqlite3'
import { Stamps, stampOf } from './stamps.ts'
import type { Statement } from './statements.ts'
import { Broken } from './store.ts'
import type { Writer } from './writer.ts'

/** What the writing thread is started with. */
export interface Brought {
  readonly file: string
  readonly shared: SharedArrayBuffer
}

/**
 * What it is sent, as JSON: half the time of a structured clone. A statement is the number of its text, and its values; a
 * text is sent before its number is used first.
 */
export interface Sent {
  readonly texts: readonly string[]
  readonly commits: readonly (readonly [text: number, ...values: unknown[]])[][]
}

/** What it answers, for each commit in the order they came: nothing when all is well. */
export type Answer = {
  readonly message: string
  readonly rule?: string
  readonly code?: string
} | null

const MEMORY_MB = 256

/** Of many that come at once the first are being written while the others are still being decided. */
const COMMITS_SENT_MAX = 16

interface Waiting {
  readonly done: () => void
  readonly failed: (error: Error) => void
}

/**
 * Writes on a thread of its own, so that whoever only looks waits neither for the disk nor for another process that writes.
 * When that thread fails, the process ends with its error: what it had on disk, nobody could tell any more.
 */
export class ThreadWriter implements Writer {
  readonly stamps = new Stamps()
  readonly isBeside = true
  readonly rows = 0
  private readonly worker: Worker
  private readonly numbers = new Map<string, number>()
  private readonly waiting: Waiting[] = []
  private texts: string[] = []
  private commits: string[] = []
  private isClosing = false

  /** `script` is `writer-thread`, as a file that this Node can run. */
  constructor(database: Database.Database, script: URL) {
    this.stamps.latest = stampOf(database)()
    const workerData: Brought = { file: database.name, shared: this.stamps.shared }
    this.worker = new Worker(script, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    this.worker.on('message', (answers: readonly Answer[]) => this.hear(answers))
    this.worker.on('exit', () => {
      if (!this.isClosing) throw new Error('The thread that writes has ended.')
    })
  }

  commit(statements: readonly Statement[]): Promise<void> {
    if (this.isClosing) return Promise.reject(new Error('The database is being closed.'))
    const commit: Sent['commits'][number] = statements.map(({ sql, parameters }) => [
      this.numberOf(sql),
      ...parameters,
    ])
    const text = JSON.stringify(commit)
    return new Promise((done, failed) => {
      this.waiting.push({ done, failed })
      const count = this.commits.push(text)
      if (count === 1) setImmediate(() => this.send())
      else if (count === COMMITS_SENT_MAX) this.send()
    })
  }

  /** Resolves when all that was sent is done, and its file is closed. */
  async close(): Promise<void> {
    this.isClosing = true
    this.send()
    this.worker.postMessage('close')
    await once(this.worker, 'exit')
  }

  private send(): void {
    if (this.commits.length === 0) return
    const texts = JSON.stringify(this.texts)
    const sent = `{"texts":${texts},"commits":[${this.commits.join()}]}`
    this.texts = []
    this.commits = []
    this.worker.postMessage(sent)
  }

  private hear(answers: readonly Answer[]): void {
    const those = this.waiting.splice(0, answers.length)
    for (const [n, answer] of answers.entries()) {
      if (answer === null) those[n]?.done()
      else those[n]?.failed(errorOf(answer))
    }
  }

  private numberOf(sql: string): number {
    const known = this.numbers.get(sql)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(sql, number)
    this.texts.push(sql)
    return number
  }
}

function errorOf({ message, rule, code }: Exclude<Answer, null>): Error {
  const error = Object.assign(new Error(message), code === undefined ? {} : { code })
  return rule === undefined ? error : new Broken(rule, error)
}
