import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build, listed } from '../../db/build.ts'
import { Broken, type Store } from '../../db/store.ts'

let store: Store
let run: (sql: string) => Promise<void>
beforeEach(async () => {
  ;({ store, run } = await freshStore())
})

const partner = (slug: string) =>
  build.insertInto('partner').values({ slug, name: slug, summary: '' })
const slugs = async () =>
  (await store.read.selectFrom('partner').select('slug').orderBy('slug').execute()).map(
    (p) => p.slug,
  )

describe('commit', () => {
  it('runs every write, and every question sees them', async () => {
    await store.commit([partner('mos'), partner('inagro')])
    expect(await slugs()).toEqual(['inagro', 'mos'])
  })

  it('runs none of the writes when one breaks a rule, and names the rule', async () => {
    await store.commit([partner('mos')])
    const broken = store.commit([partner('pom'), partner('mos')])
    await expect(broken).rejects.toBeInstanceOf(Broken)
    await expect(broken).rejects.toMatchObject({ rule: 'partner.slug' })
    expect(await slugs()).toEqual(['mos'])
  })

  it('lets the commits that arrive together succeed and fail each for itself', async () => {
    const outcomes = await Promise.allSettled(
      ['mos', 'pom', 'mos', 'rtc', 'mos'].map((slug) => store.commit([partner(slug)])),
    )
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ])
    expect(await slugs()).toEqual(['mos', 'pom', 'rtc'])
  })

  it.each([
    ["insert into account values ('a', 'Els@X.be', 'Els', 'nl', '2026')", 'account_email'],
    [
      "insert into copy (barcode, offering, pickup_point, added_at) values ('x', 'no', 'no', '')",
      'foreign-key',
    ],
    [
      "insert into entry (chain, act, kind, reservation, copy, from_day, until_day, return_day, hash) values (1, 'a', 'returned', 'r', 1, '', '', '', '')",
      'entry-out-of-order',
    ],
  ])('names the rule that %s breaks', async (statement, rule) => {
    const writes = [{ compile: () => ({ sql: statement, parameters: [] }) }]
    await expect(store.commit(writes as never)).rejects.toMatchObject({ rule })
  })

  it('binds a list of any length as one value', async () => {
    await store.commit([partner('mos'), partner('pom')])
    const wanted = Array.from({ length: 500 }, (_, n) => (n === 250 ? 'pom' : `none-${n}`))
    const found = await store.read
      .selectFrom('partner')
      .select('slug')
      .where('slug', 'in', listed(wanted))
      .execute()
    expect(found).toEqual([{ slug: 'pom' }])
  })

  it('refuses to run a write outside a commit', async () => {
    await expect(partner('mos').execute()).rejects.toThrow('store.commit')
    await run("insert into partner (slug, name) values ('mos', 'MOS')")
    expect(await slugs()).toEqual(['mos'])
  })
})
