/** How the SQLite index reaches its database, whichever runtime brings it. */
export interface SqlRunner {
  all<Row>(statement: Statement): Promise<Row[]>

  /** Runs every statement in order, or none of them. */
  batch(statements: readonly Statement[]): Promise<void>
}

export interface Statement {
  readonly sql: string
  readonly values: readonly (string | number | null)[]
}
