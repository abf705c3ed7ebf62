import type Database from 'better-sqlite3'

const LATEST = 0
const OTHERS = 1
const WRITING = 2

/** The number that the latest group of commits left in the database. */
export function stampOf(database: Database.Database): () => number {
  const number = database.prepare<[], number>('pragma user_version').pluck()
  return () => number.get() ?? 0
}

/** Another number than before once another connection has committed. */
export function versionOf(database: Database.Database): () => number {
  const version = database.prepare<[], number>('pragma data_version').pluck()
  return () => version.get() ?? 0
}

/**
 * What the thread that reads knows of the one that writes. Each group of commits leaves the next number in the database
 * itself (`user_version`): SQLite only tells that another connection wrote, and this tells whether that was ours.
 */
export class Stamps {
  /** To hand to the other thread. */
  readonly shared: SharedArrayBuffer
  private readonly numbers: Int32Array

  constructor(shared = new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared
    this.numbers = new Int32Array(shared)
  }

  /** The number that our writer left last, or is about to. */
  get latest(): number {
    return Atomics.load(this.numbers, LATEST)
  }
  set latest(number: number) {
    Atomics.store(this.numbers, LATEST, number)
  }

  /** How often our writer found that somebody else had written since its group before. */
  get others(): number {
    return Atomics.load(this.numbers, OTHERS)
  }
  countOthers(): void {
    Atomics.add(this.numbers, OTHERS, 1)
  }

  /** True while our writer has the file to itself, and whoever wrote before it is counted. */
  get isWriting(): boolean {
    return Atomics.load(this.numbers, WRITING) === 1
  }
  set isWriting(is: boolean) {
    Atomics.store(this.numbers, WRITING, is ? 1 : 0)
  }

  /** True for a number that our writer did not leave yet. Numbers go round after 2³². */
  isAhead(number: number): boolean {
    return ((number - this.latest) | 0) > 0
  }
}
