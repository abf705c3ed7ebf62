import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { openDatabase } from '../../db/open-database.ts'
import { sqliteStore } from '../../db/sqlite.ts'
import type { Store } from '../../db/store.ts'
import { type OpenStore, openStore } from '../../src/node/open-store.ts'

// What only better-sqlite3 does: it writes on a thread of its own, and tells its own writes from those of others.

const script = new URL('../../db/writer-thread.ts', import.meta.url)

const partner = (slug: string) =>
  build.insertInto('partner').values({ slug, name: slug, summary: '' })
const quota = () => build.insertInto('quota').values({ counted: 0, most: 1 })
const slugs = async ({ read }: Store) =>
  (await read.selectFrom('partner').select('slug').orderBy('slug').execute()).map(
    ({ slug }) => slug,
  )
const turn = () => new Promise((next) => setImmediate(next))

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writer-'))
  file = join(folder, 'it.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('opens a file so that what is committed is on disk', () => {
  const database = openDatabase(file)
  expect(database.pragma('synchronous', { simple: true })).toBe(2)
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
  database.close()
})

describe.each([
  ['on the thread that reads', undefined],
  ['on a thread of its own', script],
])('the writer %s', (_, writer) => {
  let open: OpenStore
  let store: Store
  let others: Database.Database[]
  beforeEach(() => {
    open = openStore(file, writer)
    store = open.store
    others = []
  })
  afterEach(async () => {
    await open.close()
    for (const other of others) other.close()
  })

  /** As another process has it open. */
  function another(): Store {
    const database = openDatabase(file)
    others.push(database)
    return sqliteStore(database)
  }

  it('lets who was answered see it, here and elsewhere', async () => {
    const other = another()
    await store.commit([partner('mos'), partner('pom')])
    expect(await slugs(store)).toEqual(['mos', 'pom'])
    expect(await slugs(other)).toEqual(['mos', 'pom'])
  })

  it('writes in the order it was asked to, each whole or not at all, and names what broke', async () => {
    const outcomes = await Promise.allSettled([
      store.commit([partner('mos')]),
      store.commit([partner('pom'), partner('mos')]),
      store.commit([partner('pom')]),
      store.commit([]),
      store.commit([build.deleteFrom('partner').where('slug', '=', 'mos')]),
      store.commit([partner('mos'), partner('rtc')]),
    ])
    const broken = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(broken).toMatchObject([{ name: 'Broken', rule: 'partner.slug' }])
    expect(outcomes[1]?.status).toBe('rejected')
    expect(await slugs(store)).toEqual(['mos', 'pom', 'rtc'])
  })

  it('answers each of many for itself', async () => {
    const asked = Array.from({ length: 700 }, (_, n) => `p${n - (n % 7 === 6 ? 1 : 0)}`)
    const outcomes = await Promise.allSettled(asked.map((slug) => store.commit([partner(slug)])))
    expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(
      asked.map((_slug, n) => n % 7 === 6),
    )
  })

  it('passes on what SQLite says that is no rule', async () => {
    const nonsense = { compile: () => ({ sql: 'insert into nowhere values (1)', parameters: [] }) }
    await expect(store.commit([nonsense as never])).rejects.toMatchObject({
      message: 'no such table: nowhere',
      code: 'SQLITE_ERROR',
    })
    await store.commit([partner('mos')])
    expect(await slugs(store)).toEqual(['mos'])
  })

  it('finishes what it was asked before it closes', async () => {
    const commits = Array.from({ length: 300 }, (_, n) => store.commit([partner(`p${n}`)]))
    if (!writer) await Promise.all(commits)
    await open.close()
    await Promise.all(commits)
    open = openStore(file, writer)
    expect(await slugs(open.store)).toHaveLength(300)
  })

  it('leaves nothing in the file when all is refused', async () => {
    await store.commit([partner('mos')])
    const before = open.database.pragma('data_version', { simple: true })
    const stamp = open.database.pragma('user_version', { simple: true })
    await expect(store.commit([partner('mos')])).rejects.toMatchObject({ rule: 'partner.slug' })
    expect(open.database.pragma('data_version', { simple: true })).toBe(before)
    expect(open.database.pragma('user_version', { simple: true })).toBe(stamp)
  })

  it('knows its own writes by their tables, and everything as changed by anybody else', async () => {
    type Step = 'partner' | 'quota' | 'refused' | 'another process' | 'look'
    let n = 0
    // What another process wrote shows at once, and once more with our own next commit.
    let isOwed = false
    await store.commit([partner('mos')])
    const other = another()
    const act: Record<Exclude<Step, 'look'>, () => Promise<void>> = {
      partner: () => store.commit([partner(`own-${n++}`)]),
      quota: () => store.commit([quota()]),
      refused: () => store.commit([partner('mos')]).catch(() => {}),
      'another process': () => other.commit([quota()]),
    }
    const step = fc.constantFrom<Step>('partner', 'quota', 'refused', 'another process', 'look')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        let before = store.version(['partner'])
        let mustChange = false
        let mayChange = false
        for (const one of [...steps, 'look'] as const) {
          if (one === 'look') {
            const now = store.version(['partner'])
            if (mustChange || !mayChange) {
              expect([steps, now !== before]).toEqual([steps, mustChange])
            }
            before = now
            mustChange = false
            mayChange = false
          } else {
            await act[one]()
            await turn()
            mustChange ||= one === 'partner' || one === 'another process'
            mayChange ||= isOwed && one !== 'another process'
            isOwed = one === 'another process'
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('sees what was written by hand', async () => {
    await store.commit([partner('mos')])
    const byHand = openDatabase(file)
    others.push(byHand)
    const versions = [store.version(['partner'])]
    byHand.exec("insert into partner (slug, name) values ('pom', 'POM')")
    await turn()
    versions.push(store.version(['partner']))
    byHand.exec("insert into partner (slug, name) values ('rtc', 'RTC')")
    await store.commit([quota()])
    await turn()
    versions.push(store.version(['partner']))
    expect(new Set(versions).size).toBe(3)
  })

  it('sees that at once over its own connection, or that does not write', async () => {
    const before = store.version(['partner'])
    const write = () => open.database.exec("insert into partner (slug, name) values ('mot', 'MOT')")
    if (writer) expect(write).toThrow('readonly')
    else write()
    expect(store.version(['partner']) === before).toBe(writer !== undefined)
  })

  it('knows its own writes also while it begins its log anew', async () => {
    const name = 'n'.repeat(100_000)
    const looks = [store.version(['quota'])]
    let isDone = false
    const watching = (async () => {
      for (; !isDone; await turn()) looks.push(store.version(['quota']))
    })()
    for (let n = 0; n < 60; n++) {
      const many = Array.from({ length: 20 }, (_, m) => ({ slug: `p${n}-${m}`, name, summary: '' }))
      await store.commit([build.insertInto('partner').values(many)])
    }
    isDone = true
    await watching
    expect(new Set(looks).size).toBe(1)
  })

  it('sees that also when nobody looked since our own last commit', async () => {
    const byHand = openDatabase(file)
    others.push(byHand)
    const before = store.version(['partner'])
    await turn()
    await store.commit([quota()])
    await turn()
    byHand.exec("insert into partner (slug, name) values ('pom', 'POM')")
    await turn()
    expect(store.version(['partner'])).not.toBe(before)
  })

  it('looks again within a turn that takes long', () => {
    const byHand = openDatabase(file)
    others.push(byHand)
    const before = store.version(['partner'])
    byHand.exec("insert into partner (slug, name) values ('pom', 'POM')")
    const until = performance.now() + 2
    while (performance.now() < until);
    expect(store.version(['partner'])).not.toBe(before)
  })

  it('fails a commit that cannot be written down, and no other', async () => {
    const strange = { compile: () => ({ sql: 'delete from partner', parameters: [1n] }) }
    const outcomes = await Promise.allSettled([
      store.commit([partner('mos')]),
      store.commit([strange as never]),
      store.commit([partner('pom')]),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})

describe('a writer on a thread of its own', () => {
  it('keeps nobody waiting who only looks, while another process writes', async () => {
    const open = openStore(file, script)
    await open.store.commit([partner('mos')])
    const other = openDatabase(file)
    other.exec('begin immediate')
    let isDone = false
    const commit = open.store.commit([partner('pom')]).then(() => {
      isDone = true
    })
    for (let n = 0; n < 20; n++) {
      await new Promise((next) => setTimeout(next, 5))
      expect(await slugs(open.store)).toEqual(['mos'])
    }
    expect(isDone).toBe(false)
    other.exec('commit')
    await commit
    expect(await slugs(open.store)).toEqual(['mos', 'pom'])
    other.close()
    await open.close()
  })

  it('takes nothing once it closes', async () => {
    const open = openStore(file, script)
    const closed = open.close()
    await expect(open.store.commit([partner('mos')])).rejects.toThrow('being closed')
    await closed
  })

  it('stays on this thread for a database in memory', async () => {
    const open = openStore(':memory:', script)
    await open.store.commit([partner('mos')])
    expect(await slugs(open.store)).toEqual(['mos'])
    await open.close()
  })
})
