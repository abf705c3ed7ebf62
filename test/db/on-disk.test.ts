import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { build } from '../../db/build.ts'
import { migrate } from '../../db/migrate.ts'
import { OnDisk, syncLog } from '../../db/on-disk.ts'
import { openDatabase, sqliteStore } from '../../db/sqlite.ts'
import { once } from '../../src/act/act.ts'
import { smallWorld } from '../kit/world.ts'

// Only better-sqlite3 has a disk to wait for.

let folder: string
let database: ReturnType<typeof openDatabase>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-disk-'))
  database = openDatabase(join(folder, 'it.db'))
  migrate(database)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const partner = (slug: string) =>
  build.insertInto('partner').values({ slug, name: slug, summary: '' })

/** A disk that is as slow as the test wants. */
function slowDisk() {
  const open: { done: () => void; failed: (error: Error) => void }[] = []
  const sync = () =>
    new Promise<void>((done, failed) => {
      open.push({ done, failed })
    })
  return { sync, open }
}

const turn = () => new Promise((next) => setImmediate(next))

async function turns(most = 50): Promise<void> {
  for (let n = 0; n < most; n++) await turn()
}

describe('the store', () => {
  it('answers nobody before the disk has it, those whom a rule refused neither', async () => {
    const disk = slowDisk()
    const store = sqliteStore(database, disk)
    const answers: string[] = []
    const say = (name: string) => () => void answers.push(name)
    void store.commit([partner('mos')]).then(say('mos'))
    void store.commit([partner('mos')]).catch(say('mos again'))
    await turns()
    expect(disk.open).toHaveLength(1)
    expect(answers).toEqual([])
    disk.open[0]?.done()
    await turns()
    expect(answers).toEqual(['mos', 'mos again'])
  })

  it('writes on while the disk is busy, and lets one more sync serve all who came meanwhile', async () => {
    const disk = slowDisk()
    const store = sqliteStore(database, disk)
    const first = store.commit([partner('mos')])
    await turns()
    const others = [store.commit([partner('pom')])]
    await turns()
    others.push(store.commit([partner('rtc')]))
    await turns()
    expect(database.prepare('select count(*) from partner').pluck().get()).toBe(3)
    expect(disk.open).toHaveLength(1)
    disk.open[0]?.done()
    await first
    await turns()
    expect(disk.open).toHaveLength(2)
    disk.open[1]?.done()
    await Promise.all(others)
  })

  it('answers who sends an act again no sooner', async () => {
    const disk = slowDisk()
    const world = await smallWorld(sqliteStore(database))
    const store = sqliteStore(database, disk)
    const answers: boolean[] = []
    const send = () =>
      once({ ...world.as('ane'), store }, { id: 'one', kind: 'name', body: {} }, () =>
        Promise.resolve({ result: 'mos', writes: [partner('mos')] }),
      ).then(({ isRepeat }) => answers.push(isRepeat))
    const both = [send()]
    await turns()
    both.push(send())
    await turns()
    expect(answers).toEqual([])
    disk.open[0]?.done()
    await turns()
    expect(answers).toEqual([false])
    disk.open[1]?.done()
    await Promise.all(both)
    expect(answers).toEqual([false, true])
  })

  it('says yes to nobody once a disk has failed', async () => {
    const disk = slowDisk()
    const store = sqliteStore(database, disk)
    const first = store.commit([partner('mos')])
    await turns()
    disk.open[0]?.failed(new Error('EIO'))
    await expect(first).rejects.toThrow('EIO')
    await expect(store.commit([partner('pom')])).rejects.toThrow('EIO')
    expect(disk.open).toHaveLength(1)
  })

  it('syncs its own log when nobody says otherwise: without one it says yes to nobody', async () => {
    const store = sqliteStore(database)
    await store.commit([partner('mos')])
    expect(database.pragma('synchronous', { simple: true })).toBe(1)
    database.pragma('journal_mode = DELETE')
    await expect(store.commit([partner('pom')])).rejects.toThrow('ENOENT')
  })
})

describe('syncLog', () => {
  it('syncs the log that is there, and fails when there is none', async () => {
    const sync = syncLog(database)
    database.prepare("insert into partner (slug, name) values ('mos', 'MOS')").run()
    await expect(sync()).resolves.toBeUndefined()
    database.pragma('wal_checkpoint(TRUNCATE)')
    database.pragma('journal_mode = DELETE')
    await expect(sync()).rejects.toThrow('ENOENT')
    database.pragma('synchronous = OFF')
    await expect(sync()).resolves.toBeUndefined()
  })
})

describe('OnDisk', () => {
  it('does not begin two syncs at once', async () => {
    const sync = vi.fn(turn as () => Promise<void>)
    const onDisk = new OnDisk(sync)
    const all = [onDisk.now(), onDisk.now(), onDisk.now()]
    await turn()
    expect(sync).toHaveBeenCalledTimes(1)
    await Promise.all(all)
    await onDisk.now()
    expect(sync).toHaveBeenCalledTimes(2)
  })
})
