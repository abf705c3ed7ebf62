import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { listed } from '../../db/build.ts'
import { question, writing } from '../../db/prepared.ts'
import type { Store } from '../../db/store.ts'

let store: Store
beforeEach(async () => {
  store = (await freshStore()).store
  await store.commit(['mos', 'pom', 'rtc'].map((slug) => insert({ slug, website: null })))
})

const insert = writing((db, given: { slug: string; website: string | null }) =>
  db
    .insertInto('partner')
    .values({ slug: given.slug, name: 'Naam', summary: '', website: given.website }),
)

const partner = question((db, given: { slug: string }) =>
  db.selectFrom('partner').select(['slug', 'website']).where('slug', '=', given.slug),
)

const partners = question((db, given: { slugs: readonly string[]; limit: number }) =>
  db
    .selectFrom('partner')
    .select('slug')
    .where('slug', 'in', listed(given.slugs))
    .orderBy('slug')
    .limit(given.limit),
)

describe('a question', () => {
  it('is asked with other values each time', async () => {
    expect(await partner(store, { slug: 'mos' })).toEqual([{ slug: 'mos', website: null }])
    expect(await partner(store, { slug: 'pom' })).toEqual([{ slug: 'pom', website: null }])
    expect(await partner(store, { slug: 'none' })).toEqual([])
  })

  it('takes a list, and a number where a number stands', async () => {
    const all = ['rtc', 'mos', 'x']
    expect(await partners(store, { slugs: all, limit: 9 })).toEqual([
      { slug: 'mos' },
      { slug: 'rtc' },
    ])
    expect(await partners(store, { slugs: all, limit: 1 })).toEqual([{ slug: 'mos' }])
    expect(await partners(store, { slugs: [], limit: 9 })).toEqual([])
  })

  it('cannot be another question for other values', () => {
    const wrong = question((db, given: { slug: string }) =>
      db.selectFrom('partner').select('slug').where('slug', '=', `${given.slug}!`),
    )
    expect(() => wrong(store, { slug: 'mos' })).toThrow('slug is not known')
  })
})

describe('a write', () => {
  it('is made with other values each time, and breaks rules by name', async () => {
    await store.commit([insert({ slug: 'vti', website: 'https://vti.example' })])
    expect(await partner(store, { slug: 'vti' })).toEqual([
      { slug: 'vti', website: 'https://vti.example' },
    ])
    await expect(store.commit([insert({ slug: 'vti', website: null })])).rejects.toMatchObject({
      rule: 'partner.slug',
    })
  })
})
