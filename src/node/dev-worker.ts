import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { makeSample, openStore } from './open-store.ts'
import { readSettings } from './settings.ts'

const STATE = '.wrangler/state'
const SEEDED = join(STATE, 'seeded')

/** Brings the service up in workerd on a local D1 that holds the sample world. */
async function main(): Promise<void> {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  process.env.WRANGLER_SEND_METRICS = 'false'
  const given = readSettings({ ...process.env, DATABASE_FILE: join(STATE, 'sample.db') })
  if ('mistakes' in given) throw new Error(given.mistakes.join(' '))
  run('d1', 'migrations', 'apply', 'DB', '--local')
  if (!existsSync(SEEDED)) {
    console.log('Loading the sample world into the local D1…')
    mkdirSync(STATE, { recursive: true })
    await makeSample(given)
    const { database } = openStore(given.DATABASE_FILE)
    const file = join(STATE, 'sample.sql')
    writeFileSync(file, rowsAsSql(database))
    database.close()
    run('d1', 'execute', 'DB', '--local', '--yes', '--file', file)
    rmSync(file)
    writeFileSync(SEEDED, '')
  }
  const port = process.env.PORT ?? '8787'
  const child = spawn(
    wrangler,
    [
      'dev',
      '--port',
      port,
      '--var',
      `BASE_URL:http://localhost:${port}`,
      '--var',
      'SAMPLE:true',
      ...passed(),
    ],
    { stdio: 'inherit' },
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 0))
}

const wrangler = join('node_modules', '.bin', 'wrangler')

function passed(): string[] {
  return process.env.RATE_LIMIT ? ['--var', `RATE_LIMIT:${process.env.RATE_LIMIT}`] : []
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
