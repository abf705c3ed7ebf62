import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

const FOLDER = '.wrangler/state/v3/d1/miniflare-D1DatabaseObject'

/** The file behind the local D1 of `wrangler dev`; undefined when there is none with our tables in it. */
export function findLocalD1(): string | undefined {
  if (!existsSync(FOLDER)) return undefined
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => join(FOLDER, name))
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
