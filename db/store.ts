import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** How the service talks to its database: look with `read`, change with one `commit`. */
export interface Store {
  /** Selects only. Every question sees the latest commit. */
  readonly read: Pick<Kysely<Schema>, 'selectFrom' | 'fn'>

  /** Asks a question that is written already: see `question`. */
  ask<Row>(query: CompiledQuery<Row>): Promise<Row[]>

  /**
   * Another number than before when one of these tables may have changed, by whatever process; undefined where that
   * cannot be told.
   */
  version(tables: readonly (keyof Schema)[]): number | undefined
  /** The same for every table but these. */
  versionWithout(tables: readonly (keyof Schema)[]): number | undefined

  /**
   * Runs every write in order, or none of them; resolves when it is on disk, and nobody sees it before. Throws `Broken`
   * when a constraint says no.
   */
  commit(writes: readonly Compilable[]): Promise<void>
}

/** A constraint said no. `rule` is the same text on every engine. */
export class Broken extends Error {
  /** `held_day.copy_id, held_day.day`, a named check, a trigger's own text, or `foreign-key`. */
  readonly rule: string

  constructor(rule: string, cause: unknown) {
    super(`A rule of the database was broken: ${rule}`, { cause })
    this.name = 'Broken'
    this.rule = rule
  }
}

export function breaks(error: unknown, rule: string): boolean {
  return error instanceof Broken && error.rule === rule
}

/** Turns an engine's constraint error into `Broken`; gives back anything else as it was. */
export function asBroken(error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error)
  const text = message.replace(/^(Error: )?D1_ERROR: /, '').replace(/: SQLITE_CONSTRAINT.*$/, '')
  const named = /^(?:UNIQUE|CHECK|NOT NULL) constraint failed: (.+)$/.exec(text)
  if (named?.[1]) return new Broken(named[1], error)
  if (/^FOREIGN KEY constraint failed/.test(text)) return new Broken('foreign-key', error)
  const code = (error as { code?: unknown } | null)?.code
  const isConstraint =
    (typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT')) ||
    message.includes('SQLITE_CONSTRAINT')
  return isConstraint ? new Broken(text, error) : error
}
