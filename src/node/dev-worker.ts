import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { makeSample, openStore } from './open-store.ts'
import { type NodeSettings, readSettings } from './settings.ts'

/** Brings the service up in workerd on a local D1 that holds the sample world. */
async function main(): Promise<void> {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  process.env.WRANGLER_SEND_METRICS = 'false'
  const given = readSettings(process.env)
  if ('mistakes' in given) throw new Error(given.mistakes.join(' '))
  const kept = ['--local', '--persist-to', given.WORKER_STATE]
  run('d1', 'migrations', 'apply', 'DB', ...kept)
  if (given.SEED !== 'none') await load(given, kept)
  const port = process.env.PORT ?? '8787'
  const child = spawn(
    wrangler,
    [
      'dev',
      ...kept,
      '--port',
      port,
      '--var',
      `BASE_URL:http://localhost:${port}`,
      ...(given.SEED === 'none' ? [] : ['--var', 'SAMPLE:true']),
      ...passed(),
    ],
    { stdio: 'inherit' },
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 0))
}

/** The sample world, once: as rows of a database in which it was made. */
async function load(given: NodeSettings, kept: readonly string[]): Promise<void> {
  const folder = given.WORKER_STATE
  const seeded = join(folder, 'seeded')
  if (existsSync(seeded)) return
  console.log('Loading the sample world into the local D1…')
  mkdirSync(folder, { recursive: true })
  const made = join(folder, 'sample.db')
  await makeSample({ ...given, DATABASE_FILE: made })
  const { database } = openStore(made)
  const file = join(folder, 'sample.sql')
  writeFileSync(file, rowsAsSql(database))
  database.close()
  run('d1', 'execute', 'DB', ...kept, '--yes', '--file', file)
  rmSync(file)
  writeFileSync(seeded, '')
}

const wrangler = join('node_modules', '.bin', 'wrangler')

function passed(): string[] {
  return ['RATE_LIMIT', 'NOW', 'TZ_NAME'].flatMap((name) => {
    const value = process.env[name]
    return value ? ['--var', `${name}:${value}`] : []
  })
}

function run(...args: string[]): void {
  const { status } = spawnSync(wrangler, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CI: 'true' },
  })
  if (status !== 0) throw new Error(`wrangler ${args.join(' ')} failed.`)
}

/** The rows of every table as statements, parents before children, in the order in which they were written. */
function rowsAsSql(database: Database.Database): string {
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' order by rowid")
    .pluck()
    .all() as string[]
  // Triggers fill `promised` again from the entries.
  const kept = tables.filter((name) => !/^(sqlite_|d1_|entry_order$|promised$)/.test(name))
  return kept
    .flatMap((name) => {
      // One that refers to itself goes in by its own order.
      const order = name === 'entry' || name === 'index_change' ? 'order by seq' : ''
      const rows = database.prepare(`select * from ${name} ${order}`).raw().all() as unknown[][]
      return rows.map((row) => `insert into ${name} values (${row.map(literal).join(', ')});`)
    })
    .join('\n')
}

function literal(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : 'null'
}

await main()
