import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { describeOffering } from '../../src/catalogue/describe-offering.ts'
import { findOffering } from '../../src/catalogue/find-offering.ts'
import { toSlug } from '../../src/catalogue/new-slug.ts'
import { reviseOffering } from '../../src/catalogue/revise-offering.ts'
import { as, beeBots, emptyCatalogue, indexChanges } from '../kit/catalogue.ts'

let store: Store
beforeEach(async () => {
  ;({ store } = await freshStore())
  await emptyCatalogue(store)
})

describe('describeOffering', () => {
  it('adds a draft whose address comes from its title, and tells the index', async () => {
    const rik = as(store, 'rik')
    expect(await describeOffering(rik, { id: 'a1', record: beeBots })).toEqual({
      slug: 'bee-bots-rijden-en-tellen',
      isRepeat: false,
    })
    expect(await findOffering(rik, 'bee-bots-rijden-en-tellen')).toMatchObject({
      ...beeBots,
      state: 'draft',
      createdAt: '2026-03-02T08:00:00.000Z',
    })
    expect(await indexChanges(store)).toEqual(['bee-bots-rijden-en-tellen'])
  })

  it('keeps every field of the record', async () => {
    const record = {
      ...beeBots,
      audience: 'Kleuters',
      keywords: ['robot'],
      places: [{ name: 'RTC', municipality: 'Kortrijk' }],
      contact: { name: 'Rik', email: 'rik@example.org' },
      prices: [{ cents: 500, per: 'loan' as const }],
      downloads: [{ title: 'Fiche', url: 'https://a.example', licence: 'CC-BY', accessible: true }],
      bookingUrl: 'https://b.example',
      link: 'https://c.example',
      durationMinutes: 50,
      groupSizeMax: 24,
      season: 'lente',
      setting: 'binnen',
      accessibility: 'Rustig.',
      externalId: 'BB-1',
    }
    const { slug } = await describeOffering(as(store, 'rik'), { id: 'a1', record })
    expect(await findOffering(as(store, 'rik'), slug)).toMatchObject(record)
  })

  it('makes an address that is free when a title comes twice', async () => {
    const slugs = []
    for (const id of ['a1', 'a2', 'a3']) {
      slugs.push((await describeOffering(as(store, 'rik'), { id, record: beeBots })).slug)
    }
    const base = 'bee-bots-rijden-en-tellen'
    expect(slugs).toEqual([base, `${base}-2`, `${base}-3`])
  })

  it('gives eight who ask at once an address each', async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        describeOffering(as(store, 'rik'), { id: `a${n}`, record: beeBots }),
      ),
    )
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(8)
  })

  it('does the same call once, and refuses its id for another', async () => {
    const call = { id: 'a1', slug: 'bee-bots', record: beeBots }
    await describeOffering(as(store, 'rik'), call)
    expect(await describeOffering(as(store, 'rik'), call)).toEqual({
      slug: 'bee-bots',
      isRepeat: true,
    })
    await expect(describeOffering(as(store, 'cora'), call)).rejects.toMatchObject({
      code: 'id-taken',
    })
    const other = { ...call, slug: 'others' }
    await expect(describeOffering(as(store, 'rik'), other)).rejects.toMatchObject({
      code: 'id-taken',
    })
  })

  it('refuses an address that another offering has', async () => {
    await describeOffering(as(store, 'rik'), { id: 'a1', slug: 'bee-bots', record: beeBots })
    await expect(
      describeOffering(as(store, 'cora'), { id: 'a2', slug: 'bee-bots', record: beeBots }),
    ).rejects.toMatchObject({ code: 'slug-taken' })
  })

  it('lets only a coordinator publish at once, and only the partner write its own', async () => {
    const asked = { id: 'a1', record: beeBots, state: 'published' } as const
    await expect(describeOffering(as(store, 'rik'), asked)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      describeOffering(as(store, 'mia'), { id: 'a1', record: beeBots }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    const { slug } = await describeOffering(as(store, 'cora'), asked)
    expect(await findOffering(as(store, 'ane'), slug)).toMatchObject({
      state: 'published',
      publishedAt: '2026-03-02T08:00:00.000Z',
    })
  })

  it.each([
    ['partner', { partner: 'nobody' }],
    ['levels.0', { levels: ['L9'] }],
    ['themes.1', { themes: ['techniek', 'nothing'] }],
    ['subjects.0', { subjects: ['techniek'] }],
  ])('names %s when it names what does not exist, and stores nothing', async (field, wrong) => {
    await expect(
      describeOffering(as(store, 'cora'), { id: 'a1', record: { ...beeBots, ...wrong } }),
    ).rejects.toMatchObject({ code: 'invalid-input', extra: { errors: [{ field }] } })
    expect(await store.read.selectFrom('offering').selectAll().execute()).toEqual([])
    expect(await store.read.selectFrom('act').selectAll().execute()).toEqual([])
  })
})

describe('reviseOffering', () => {
  beforeEach(async () => {
    await describeOffering(as(store, 'rik'), { id: 'a1', slug: 'bee-bots', record: beeBots })
  })

  it('replaces what is said, and leaves address, state and beginning', async () => {
    const later = as(store, 'rik', '2026-03-03T08:00:00Z')
    await reviseOffering(later, { slug: 'bee-bots', record: { ...beeBots, title: 'Bijenrobots' } })
    expect(await findOffering(later, 'bee-bots')).toMatchObject({
      title: 'Bijenrobots',
      state: 'draft',
      createdAt: '2026-03-02T08:00:00.000Z',
      changedAt: '2026-03-03T08:00:00.000Z',
    })
    expect(await indexChanges(store)).toEqual(['bee-bots', 'bee-bots'])
  })

  it('publishes along for a coordinator only', async () => {
    const revised = { slug: 'bee-bots', record: beeBots, state: 'published' } as const
    await expect(reviseOffering(as(store, 'rik'), revised)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await reviseOffering(as(store, 'cora'), revised)
    expect(await findOffering(as(store, 'ane'), 'bee-bots')).toMatchObject({ state: 'published' })
    await reviseOffering(as(store, 'rik'), revised)
  })

  it('is not there for another partner', async () => {
    await expect(
      reviseOffering(as(store, 'mia'), {
        slug: 'bee-bots',
        record: { ...beeBots, partner: 'mos' },
      }),
    ).rejects.toMatchObject({ code: 'offering-not-found' })
  })
})

describe('toSlug', () => {
  it.each([
    ['Bee-Bots: rijden én tellen', 'bee-bots-rijden-en-tellen'],
    ['  Œuvre ’t Zand!  ', 'uvre-t-zand'],
    ['IJsvogel & co', 'ijsvogel-co'],
    ['日本', ''],
  ])('makes of %s an address', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })
})
