import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** The file behind the local D1 of `wrangler dev`; undefined when there is none with our tables in it. */
export function findLocalD1(state: string): string | undefined {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject')
  if (!existsSync(folder)) return undefined
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => join(folder, name))
    .find(isOurs)
}

/** The index of the search stands in a D1 of its own. */
function isOurs(file: string): boolean {
  const database = new Database(file, { readonly: true })
  try {
    return (
      database
        .prepare("select 1 from sqlite_master where type = 'table' and name = 'reservation'")
        .get() !== undefined
    )
  } finally {
    database.close()
  }
}
