import type { D1Database } from '@cloudflare/workers-types'
// @ts-expect-error workerd's own module; its types belong to another runtime than this project's.
import { env } from 'cloudflare:workers'
import { d1Store } from '../../db/d1.ts'
import type { Store } from '../../db/store.ts'
import type { Engine } from '../../search/search.ts'
import { d1Runner } from '../../search/sql-runner-d1.ts'
import { sqliteSearch } from '../../search/sqlite.ts'

export const engine: 'better-sqlite3' | 'D1' = 'D1'

const { DB, SEARCH, MIGRATIONS } = env as {
  DB: D1Database
  SEARCH: D1Database
  MIGRATIONS: string
}

/** Every statement of a migration; a trigger's body keeps its semicolons. */
function statements(text: string): string[] {
  const found: string[] = []
  let open = ''
  for (const line of text.split('\n')) {
    const code = line.replace(/--.*$/, '').trimEnd()
    if (code === '') continue
    open += `${code}\n`
    const isTrigger = /^\s*CREATE TRIGGER/.test(open)
    if (isTrigger ? /^END;$/m.test(open) : code.endsWith(';')) {
      found.push(open.trim().replace(/;$/, ''))
      open = ''
    }
  }
  return found
}

/** An empty, migrated database. There is one in a test file: each call empties it. */
export async function freshStore(): Promise<{ store: Store; run: (sql: string) => Promise<void> }> {
  const { results } = await DB.prepare(
    "select type, name from sqlite_master where name not like 'sqlite_%' and name not like '_cf_%' and type in ('table', 'trigger') order by rowid desc",
  ).all<{ type: string; name: string }>()
  const triggers = results.filter(({ type }) => type === 'trigger')
  const tables = results.filter(({ type }) => type === 'table')
  await DB.batch([
    DB.prepare('pragma defer_foreign_keys = on'),
    ...triggers.map(({ name }) => DB.prepare(`drop trigger ${name}`)),
    ...tables.map(({ name }) => DB.prepare(`drop table ${name}`)),
    ...(JSON.parse(MIGRATIONS) as { text: string }[])
      .flatMap(({ text }) => statements(text))
      .map((sql) => DB.prepare(sql)),
  ])
  return {
    store: d1Store(DB),
    run: async (sql) => {
      await DB.prepare(sql).run()
    },
  }
}

/** An empty SQLite index. There is one in a test file: each call empties it. */
export async function freshIndex(): Promise<Engine> {
  // It is made anew when it is not of the right format.
  await SEARCH.prepare('drop table if exists current').run()
  return sqliteSearch(d1Runner(SEARCH))
}
