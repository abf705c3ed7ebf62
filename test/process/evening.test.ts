import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { openDatabase } from '../../db/open-database.ts'
import { sqliteStore } from '../../db/sqlite.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const PROCESSES = 3

let file: string
let database: Database.Database
let world: World
beforeEach(async () => {
  file = join(mkdtempSync(join(tmpdir(), 'klasbakken-')), 'klasbakken.db')
  database = openDatabase(file)
  migrate(database)
  world = await smallWorld(sqliteStore(database))
})
afterEach(() => {
  database.close()
  rmSync(dirname(file), { recursive: true })
})

/** What happens by itself at an instant, in several processes on one file at once. */
async function evenings(now: string): Promise<void> {
  const codes = await Promise.all(
    Array.from({ length: PROCESSES }, () => {
      const { PATH, HOME } = process.env
      const child = spawn(process.execPath, ['src/run.mjs', 'cli', 'evening'], {
        cwd: root,
        env: { PATH, HOME, DATABASE_FILE: file, NOW: now },
        stdio: 'ignore',
      })
      return new Promise((done) => child.on('exit', done))
    }),
  )
  expect(codes).toEqual(codes.map(() => 0))
}

const letters = (kind: string) =>
  database.prepare('select count(*) from letter where kind = ?').pluck().get(kind)

it('asks, lapses and tells once each, however many processes do it', async () => {
  await play(
    world,
    `03-02  ane   reserves   r1  microscope  03-03..03-13  ok
     03-02  cia   reserves   r2  bee-bots    03-03..03-13  ok
     03-02  dre   reserves   r3  bee-bots    03-03..03-13  ok
     03-02  ane   reserves   r4  box         03-03..03-13  ok
     03-02  cia   reserves   r5  box x2      03-03..03-05  ok
     03-03  els   hands out  h5  r5          BOX-1 BOX-2   ok
     03-02  dre   reserves   r6  box x2      03-06..03-09  ok`,
  )
  await evenings('2026-03-03T17:00:00Z')
  expect(letters('still-coming')).toBe(4)
  await evenings('2026-03-05T17:00:00Z')
  expect([letters('reservation-lapsed'), letters('overdue')]).toEqual([4, 1])
  expect([letters('at-risk'), letters('at-risk-desk')]).toEqual([1, 1])
  expect(await verifyLedger(world.as('els'))).toBeUndefined()
})
