import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { kept } from '../../db/keep.ts'
import { migrate } from '../../db/migrate.ts'
import { openDatabase } from '../../db/open-database.ts'
import { sqliteStore } from '../../db/sqlite.ts'
import type { Store } from '../../db/store.ts'

// Only better-sqlite3 can tell that something changed: on D1 nothing is kept.

let folder: string
let database: ReturnType<typeof openDatabase>
let store: Store
let asked: number
let names: (store: Store, key: string) => Promise<string[]>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  database = openDatabase(join(folder, 'kept.db'))
  migrate(database)
  store = sqliteStore(database)
  asked = 0
  names = kept(['partner'], async ({ read }, part) => {
    asked++
    const rows = await read.selectFrom('partner').select('slug').orderBy('slug').execute()
    return rows.map(({ slug }) => slug).filter((slug) => slug.includes(part))
  })
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const partner = (slug: string) =>
  build.insertInto('partner').values({ slug, name: slug, summary: '' })

describe('a kept answer', () => {
  it('is given again until its table changes, and not because of another table', async () => {
    await store.commit([partner('mos')])
    expect(await names(store, '')).toEqual(['mos'])
    await store.commit([build.insertInto('quota').values({ counted: 0, most: 1 })])
    expect(await names(store, '')).toEqual(['mos'])
    expect(asked).toBe(1)
    await store.commit([partner('pom')])
    expect(await names(store, '')).toEqual(['mos', 'pom'])
    expect(asked).toBe(2)
  })

  it('is one for each key', async () => {
    await store.commit([partner('mos'), partner('pom')])
    expect(await names(store, 'm')).toEqual(['mos', 'pom'])
    expect(await names(store, 'p')).toEqual(['pom'])
    expect(await names(store, 'm')).toEqual(['mos', 'pom'])
    expect(asked).toBe(2)
  })

  it('is asked anew when another connection has written', async () => {
    expect(await names(store, '')).toEqual([])
    const other = openDatabase(join(folder, 'kept.db'))
    await sqliteStore(other).commit([partner('rtc')])
    other.close()
    expect(await names(store, '')).toEqual(['rtc'])
  })

  it('is asked anew when somebody wrote past the store', async () => {
    expect(await names(store, '')).toEqual([])
    database.exec("insert into partner (slug, name) values ('mos', 'MOS')")
    expect(await names(store, '')).toEqual(['mos'])
  })

  it('is not kept when it is a passing one, and only so many are', async () => {
    let times = 0
    const passing = kept(['partner'], async (_, key) => `${key} ${++times}`, {
      isPassing: (answer) => answer.startsWith('not'),
      most: 2,
    })
    const answers = []
    for (const key of ['not', 'not', 'a', 'a', 'b', 'c', 'a']) {
      answers.push(await passing(store, key))
    }
    expect(answers).toEqual(['not 1', 'not 2', 'a 3', 'a 3', 'b 4', 'c 5', 'a 6'])
  })

  it('is not kept when it could not be given', async () => {
    let fails = true
    const shaky = kept(['partner'], async () => {
      if (fails) throw new Error('not now')
      return 'well'
    })
    await expect(shaky(store, '')).rejects.toThrow('not now')
    fails = false
    expect(await shaky(store, '')).toBe('well')
  })
})

describe('the version', () => {
  it('changes with every table but those that are left out', async () => {
    const before = store.versionWithout(['quota'])
    await store.commit([build.insertInto('quota').values({ counted: 0, most: 1 })])
    expect(store.versionWithout(['quota'])).toBe(before)
    await store.commit([partner('mos')])
    expect(store.versionWithout(['quota'])).not.toBe(before)
  })
})
