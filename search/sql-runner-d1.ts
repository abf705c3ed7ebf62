import type { D1Database } from '@cloudflare/workers-types'
import type { SqlRunner, Statement } from './sql-runner.ts'

export function d1Runner(database: D1Database): SqlRunner {
  const prepare = ({ sql, values }: Statement) => database.prepare(sql).bind(...values)
  return {
    async all<Row>(statement: Statement) {
      return (await prepare(statement).all<Row>()).results
    },
    async batch(statements) {
      if (statements.length > 0) await database.batch(statements.map(prepare))
    },
  }
}
