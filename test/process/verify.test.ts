import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOf } from '../../src/context.ts'
import { sealEntries } from '../../src/ledger/seal.ts'
import { openStore } from '../../src/node/open-store.ts'
import { grow } from '../kit/grown-ledger.ts'
import { servicesAt, smallWorld } from '../kit/world.ts'

const ENTRIES = 20_000
const root = fileURLToPath(new URL('../../', import.meta.url))

let folder: string
let file: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klasbakken-verify-'))
  file = join(folder, 'grown.db')
  const { store, database } = openStore(file)
  database.pragma('synchronous = OFF')
  await smallWorld(store)
  grow(database, { entries: ENTRIES })
  database.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

function verify() {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'verify-ledger'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATABASE_FILE: file },
  })
  return { code: run.status, out: run.stdout, error: run.stderr }
}

function tamper(sql: string) {
  const { database } = openStore(file)
  database.exec(sql)
  database.close()
}

describe('npm run cli -- verify-ledger', () => {
  it('is content with years of loans, page after page, also once they have lost their persons', () => {
    expect(verify()).toMatchObject({ code: 0 })
    tamper('update party set account = null, name = null; update act set made_by = null')
    const { code, out } = verify()
    expect(code).toBe(0)
    expect(out).toContain('Every entry is what it was')
  })

  it('says how far the ledger is sealed, for whoever writes it down', async () => {
    const { store, database } = openStore(file)
    await sealEntries(contextOf(servicesAt(store, '2026-03-02'), undefined))
    database.close()
    expect(verify().out).toMatch(new RegExp(`Sealed up to entry ${ENTRIES}: [0-9a-f]{64}\n`))
  })

  it('names the first thing that is wrong in the middle of it, and exits 1', () => {
    tamper(
      `drop trigger entry_is_never_changed; update entry set return_day = '2030-01-01' where seq = ${ENTRIES / 2}`,
    )
    const { code, error } = verify()
    expect(code).toBe(1)
    expect(error).toContain(`Entry ${ENTRIES / 2} is not what it was when it was made.`)
  })
})
