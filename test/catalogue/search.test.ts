import { freshIndex, freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import type { Engine, Question, Search } from '../../search/search.ts'
import { applyIndexChanges } from '../../src/catalogue/apply-index-changes.ts'
import { listDocuments } from '../../src/catalogue/document.ts'
import { durationOf } from '../../src/catalogue/duration.ts'
import { reindex } from '../../src/catalogue/reindex.ts'
import { searchOfferings } from '../../src/catalogue/search-offerings.ts'
import { suggestOfferings } from '../../src/catalogue/suggest.ts'
import { contextOf } from '../../src/context.ts'
import { servicesOn } from '../kit/services.ts'
import { offering, searchWorld } from './search-world.ts'

let store: Store
let index: Engine
beforeEach(async () => {
  ;({ store } = await freshStore())
  index = await freshIndex()
  await searchWorld(store)
})

const services = (search: Search = index) => ({ ...servicesOn(store), search })
const search = (text: string, rest: Partial<Question> = {}) =>
  searchOfferings(contextOf(services(), undefined), {
    text,
    filters: {},
    limit: 20,
    offset: 0,
    ...rest,
  })
const slugs = async (text: string, rest?: Partial<Question>) =>
  (await search(text, rest)).hits.map(({ slug }) => slug).toSorted()
const places = async () =>
  Object.fromEntries(
    (await store.read.selectFrom('index_place').selectAll().execute()).map((row) => [
      row.engine,
      row.seq,
    ]),
  )
const outcomes = async (on: Search = index) =>
  (await applyIndexChanges(services(on))).map(({ engine, outcome }) => `${engine} ${outcome}`)

/** The index under another name, which can be switched off. */
function second(): Engine & { isDown: boolean; puts: number } {
  let isDown = false
  let puts = 0
  const orDown = async () => {
    if (isDown) throw new Error('down')
  }
  return {
    ...index,
    name: 'meilisearch',
    get puts() {
      return puts
    },
    get isDown() {
      return isDown
    },
    set isDown(value) {
      isDown = value
    },
    indexId: () => orDown().then(() => 'second'),
    put: async () => orDown().then(() => void puts++),
    drop: orDown,
    rebuild: async (documents) => {
      await orDown()
      for await (const _ of documents) puts++
    },
  }
}

describe('what is searched of an offering', () => {
  it('holds its words, facets and places, with the names of what it refers to', async () => {
    const [document] = await listDocuments(store, { slugs: ['bee-bots'] })
    expect(document).toMatchObject({
      id: 'bee-bots',
      title: 'Bee-Bots',
      publishedAt: '2026-01-05T09:00:00.000Z',
      facets: {
        kind: ['material'],
        level: ['K3', 'L1'],
        theme: ['water'],
        subject: ['wiskunde'],
        partner: ['rtc'],
        pickupPoint: ['kortrijk', 'roeselare'],
        costFree: ['true'],
        duration: ['lesson'],
        training: ['true'],
        place: [],
      },
    })
    expect(document?.keywords).toEqual(
      expect.arrayContaining([
        'Water en zee',
        'Wiskunde',
        'RTC West-Vlaanderen',
        'RTC Kortrijk',
        'uitleenmateriaal',
        'bijenrobot',
        'K3',
        'Kleuter',
        '1ste leerjaar',
        'graad1',
      ]),
    )
    expect(document?.phrases).toEqual([
      'Water en zee',
      'Wiskunde',
      'bijenrobot',
      'vloerrobot',
      'RTC West-Vlaanderen',
    ])
  })

  it('knows a price, a place and no training where none is lent', async () => {
    const [document] = await listDocuments(store, { slugs: ['raversyde'] })
    expect(document?.facets).toMatchObject({
      costFree: ['false'],
      place: ['Oostende'],
      duration: ['half-day'],
      pickupPoint: [],
    })
    expect(document?.facets).not.toHaveProperty('training')
  })

  it('is nothing for a draft', async () => {
    expect(await listDocuments(store, { slugs: ['geheim', 'not-there'] })).toEqual([])
  })

  it.each([
    [1, 'lesson'],
    [50, 'lesson'],
    [51, 'two-lessons'],
    [100, 'two-lessons'],
    [240, 'half-day'],
    [480, 'day'],
    [481, 'longer'],
  ])('calls %i minutes a %s', (minutes, duration) => {
    expect(durationOf(minutes)).toBe(duration)
  })
})

describe('apply index changes', () => {
  it('fills an index that is not there, and then has nothing to do', async () => {
    expect(await outcomes()).toEqual(['sqlite rebuilt'])
    expect(await slugs('')).toEqual(['bee-bots', 'raversyde', 'vorming-bee-bots'])
    expect(await outcomes()).toEqual(['sqlite up-to-date'])
  })

  it('takes in what changed, and takes out what is published no longer', async () => {
    await applyIndexChanges(services())
    await store.commit([
      ...offering({ slug: 'geheim', title: 'Niet meer geheim' }),
      ...offering({ slug: 'raversyde', title: 'Bunkers', state: 'withdrawn' }),
      ...offering({ slug: 'bee-bots', title: 'Robots op de vloer', kind: 'material' }),
    ])
    expect(await outcomes()).toEqual(['sqlite changed'])
    expect(await slugs('')).toEqual(['bee-bots', 'geheim', 'vorming-bee-bots'])
    expect(await slugs('vloer')).toEqual(['bee-bots'])
    expect(await slugs('bunkers')).toEqual([])
    expect(await outcomes()).toEqual(['sqlite up-to-date'])
  })

  it('makes a change searchable within a second', async () => {
    await applyIndexChanges(services())
    const begin = performance.now()
    await store.commit(offering({ slug: 'witloof', title: 'Witloof telen' }))
    await applyIndexChanges(services())
    expect(await slugs('witloof')).toEqual(['witloof'])
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  it('keeps each index at its own place, so that one that is down holds up none', async () => {
    const other = second()
    const both: Search = { ...index, engines: [other, index] }
    await applyIndexChanges(services(both))
    other.isDown = true
    await store.commit(offering({ slug: 'witloof', title: 'Witloof telen' }))
    const turns = await applyIndexChanges(services(both))
    expect(turns).toMatchObject([
      { engine: 'meilisearch', outcome: 'failed', error: { message: 'down' } },
      { engine: 'sqlite', outcome: 'changed' },
    ])
    const { meilisearch, sqlite } = await places()
    expect(sqlite).toBe(Number(meilisearch) + 1)
    const before = other.puts
    other.isDown = false
    expect(await outcomes(both)).toEqual(['meilisearch changed', 'sqlite up-to-date'])
    expect(other.puts).toBe(before + 1)
    expect((await places()).meilisearch).toBe(sqlite)
  })

  it('does not wait for an earlier turn that hangs', async () => {
    let release = () => {}
    const hanging: Engine = {
      ...second(),
      indexId: () => new Promise((_, failed) => (release = () => failed(new Error('late')))),
    }
    const both: Search = { ...index, engines: [hanging, index] }
    const first = applyIndexChanges(services(both))
    await expect.poll(() => slugs('')).toHaveLength(3)
    await store.commit(offering({ slug: 'witloof', title: 'Witloof telen' }))
    await expect.poll(() => outcomes(both)).toEqual(['meilisearch busy', 'sqlite up-to-date'])
    expect(await slugs('witloof')).toEqual(['witloof'])
    release()
    expect((await first)[0]).toMatchObject({ outcome: 'failed' })
  })

  it('fills an index anew when it is another one than the place is in', async () => {
    await applyIndexChanges(services())
    await store.commit([build.updateTable('index_place').set({ index_id: 'lost' })])
    expect(await outcomes()).toEqual(['sqlite rebuilt'])
  })

  it('fills an index anew when it is too far behind, and keeps the list of changes short', async () => {
    await applyIndexChanges(services())
    const many = Array.from({ length: 200 }, () =>
      build.insertInto('index_change').values({ offering: 'bee-bots' }),
    )
    await store.commit([
      ...many,
      build.insertInto('index_change').values({ seq: 50_000, offering: 'raversyde' }),
    ])
    await store.commit([
      build.insertInto('index_place').values({ engine: 'meilisearch', seq: 3, index_id: 'old' }),
    ])
    await applyIndexChanges(services())
    expect(await places()).toEqual({ sqlite: 50_000 })
    const kept = await store.read.selectFrom('index_change').select('seq').execute()
    expect(kept).toEqual([{ seq: 50_000 }])
  })
})

describe('reindex', () => {
  it('fills every index and tells how far it is', async () => {
    const seen: [number, number][] = []
    const result = await reindex(services(), {
      onProgress: (done, total) => seen.push([done, total]),
    })
    expect(result).toEqual({ documents: 3 })
    expect(seen.at(-1)).toEqual([3, 3])
    expect(await slugs('')).toHaveLength(3)
    expect(await outcomes()).toEqual(['sqlite up-to-date'])
  })

  it('has an index of another process filled anew there', async () => {
    const other = second()
    const both: Search = { ...index, engines: [other, index] }
    await applyIndexChanges(services(both))
    await reindex(services())
    expect(await outcomes(both)).toEqual(['meilisearch rebuilt', 'sqlite up-to-date'])
  })

  it('loses nothing that changes meanwhile', async () => {
    await reindex(services())
    const slow: Engine = {
      ...index,
      rebuild: async (documents) => {
        await index.rebuild(documents)
        await store.commit(offering({ slug: 'witloof', title: 'Witloof telen' }))
      },
    }
    await reindex(services({ ...index, engines: [slow] }))
    await applyIndexChanges(services())
    expect(await slugs('witloof')).toEqual(['witloof'])
  })

  it('takes an empty catalogue', async () => {
    await store.commit([build.updateTable('offering').set({ state: 'withdrawn' })])
    expect(await reindex(services())).toEqual({ documents: 0 })
    expect(await slugs('')).toEqual([])
  })
})

describe('search offerings', () => {
  beforeEach(() => reindex(services()))

  it('gives records with what a list shows', async () => {
    const { hits, total, engine, tookMs } = await search('bijenrobot')
    expect(hits).toEqual([
      {
        slug: 'bee-bots',
        kind: 'material',
        title: 'Bee-Bots',
        summary: 'Een samenvatting.',
        partner: 'rtc',
        levels: ['K3', 'L1'],
        themes: ['water'],
        isFree: true,
        needsTraining: true,
        titlePieces: [{ text: 'Bee-Bots', isMatch: true }],
        excerpt: [{ text: 'Een samenvatting.', isMatch: false }],
      },
    ])
    expect({ total, engine }).toEqual({ total: 1, engine: 'sqlite' })
    expect(tookMs).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['eerste leerjaar', ['bee-bots']],
    ['kleuters', ['bee-bots']],
    ['derde kleuterklas', ['bee-bots']],
    ['eerste graad', ['bee-bots', 'raversyde']],
    ['oostende', ['raversyde']],
    ['uitstap', ['raversyde']],
    ['nascholing', ['vorming-bee-bots']],
    ['ontlenen', ['bee-bots']],
    ['1A', ['raversyde']],
  ])('finds by %s', async (text, expected) => {
    expect(await slugs(text)).toEqual(expected)
  })

  it('filters on what the database holds', async () => {
    expect(await slugs('', { filters: { pickupPoint: ['roeselare'] } })).toEqual(['bee-bots'])
    expect(await slugs('', { filters: { place: ['Oostende'] } })).toEqual(['raversyde'])
    expect(await slugs('', { filters: { training: ['true'] } })).toEqual(['bee-bots'])
    expect(await slugs('', { filters: { costFree: ['false'] } })).toEqual(['raversyde'])
    expect(await slugs('', { only: ['bee-bots'] })).toEqual(['bee-bots'])
  })

  it('leaves out what is published no longer, before the index knows', async () => {
    await store.commit([
      build.updateTable('offering').set({ state: 'withdrawn' }).where('slug', '=', 'raversyde'),
    ])
    expect(await search('')).toMatchObject({ total: 2, hits: [{}, {}] })
    expect(await slugs('bunkers')).toEqual([])
  })
})

describe('suggest', () => {
  beforeEach(() => reindex(services()))
  const suggest = (text: string) =>
    suggestOfferings(contextOf(services(), undefined), { text, limit: 5 })

  it('gives phrases and offerings', async () => {
    expect(await suggest('wat')).toMatchObject({ phrases: ['Water en zee'], engine: 'sqlite' })
    expect((await suggest('rave')).hits).toEqual([
      { slug: 'raversyde', title: 'Bunkers van Raversyde', kind: 'visit' },
    ])
    expect(await suggest('')).toEqual({ phrases: [], hits: [], engine: 'sqlite' })
  })
})
