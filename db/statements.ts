import type Database from 'better-sqlite3'

const STATEMENTS_MAX = 500

/** A statement and its values, as they are given to SQLite. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/**
 * This SQLite (built with STAT4) plans a join anew each time a value is bound that the planner could have looked at, which
 * costs several times the answer itself. Behind a function it cannot look, and the plan stays.
 */
function plannedOnce(text: string): string {
  return text.replaceAll(/ (=|!=|<|>|<=|>=|limit|offset) \?/g, ' $1 ifnull(?, null)')
}

/** Prepares each statement once: three times as many reads a second as without. */
export function preparing(database: Database.Database): (text: string) => Database.Statement {
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
