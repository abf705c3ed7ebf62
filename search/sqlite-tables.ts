import type { SqlRunner, Statement } from './sql-runner.ts'

/** Goes up whenever the tables or what is written in them change: an index of another format is started anew. */
const FORMAT = 1

const tables = [
  // Which generation of documents is asked; the others are being filled, or are about to go.
  `create table current (
     one integer primary key default 1 check (one = 1),
     format integer not null,
     generation integer not null,
     index_id text
   ) strict`,
  `create table generation (number integer primary key autoincrement, documents integer not null default 0) strict`,
  `create table document (
     number integer primary key autoincrement,
     generation integer not null,
     id text not null,
     title text not null,
     summary text not null,
     text text not null,
     sort_title text not null,
     published_at text not null,
     unique (generation, id)
   ) strict`,
  `create table facet (
     document integer not null,
     name text not null,
     value text not null,
     primary key (document, name, value)
   ) strict, without rowid`,
  `create table phrase (
     document integer not null,
     folded text not null,
     text text not null,
     primary key (document, folded)
   ) strict, without rowid`,
  // Words are folded before they come here; the originals stand in document.
  `create virtual table words using fts5 (
     title, summary, keywords, forms, text,
     content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '2 3'
   )`,
  `create virtual table vocabulary using fts5vocab (words, row)`,
]

const names = ['vocabulary', 'words', 'phrase', 'facet', 'document', 'generation', 'current']

/** Makes the tables when they are not there, or anew when they are of another format. */
export async function makeTables(runner: SqlRunner): Promise<void> {
  if (await isReady(runner)) return
  try {
    await runner.batch([
      ...names.map((name) => statement(`drop table if exists ${name}`)),
      ...tables.map((sql) => statement(sql)),
      statement('insert into generation default values'),
      statement('insert into current (format, generation) values (?, 1)', FORMAT),
    ])
  } catch (error) {
    // Another process may have made them in between.
    if (!(await isReady(runner))) throw error
  }
}

async function isReady(runner: SqlRunner): Promise<boolean> {
  const [table] = await runner.all(
    statement(`select 1 from sqlite_master where type = 'table' and name = 'current'`),
  )
  if (!table) return false
  const [current] = await runner.all<{ format: number }>(statement('select format from current'))
  return current?.format === FORMAT
}

function statement(sql: string, ...values: (string | number)[]): Statement {
  return { sql, values }
}
