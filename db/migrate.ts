import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type Database from 'better-sqlite3'

const folder = fileURLToPath(new URL('./migrations/', import.meta.url))

/** Every migration in order: its file name and its text. */
export function listMigrations(): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
}

/** Applies what is new, each whole or not at all, and keeps the record that wrangler keeps. */
export function migrate(database: Database.Database): void {
  database.exec(
    'create table if not exists d1_migrations (id integer primary key autoincrement, name text unique, applied_at timestamp default current_timestamp not null)',
  )
  const record = database.prepare('insert into d1_migrations (name) values (?)')
  const isApplied = database.prepare('select 1 from d1_migrations where name = ?')
  for (const { name, text } of listMigrations()) {
    // Asked inside the transaction: another process may have migrated since.
    database
      .transaction(() => {
        if (isApplied.get(name)) return
        database.exec(text)
        record.run(name)
      })
      .immediate()
  }
}
