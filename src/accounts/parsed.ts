/** A list that came along as JSON: SQLite gives it as text, though Kysely types it as what is in it. */
export function parsed<T>(json: T): T {
  return typeof json === 'string' ? JSON.parse(json) : json
}
