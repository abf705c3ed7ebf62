import { beforeAll, describe, expect, it } from 'vitest'
import { record, smallCatalogue, training } from '../../kit/small-catalogue.ts'
import { type TestApp, testApp, type Visitor } from '../../kit/visitor.ts'

let app: TestApp
let anyone: Visitor
beforeAll(async () => {
  app = await testApp()
  const { coordinator, desk, ...people } = await smallCatalogue(app)
  anyone = people.anyone
  const published = { ...record, state: 'published' }
  await coordinator.post('/offerings', { ...published, slug: 'bee-bots' })
  await coordinator.post('/offerings', {
    ...published,
    slug: 'vr',
    title: 'VR-brillen',
    levels: ['L6'],
  })
  await coordinator.post('/offerings', { ...training, slug: 'starten', state: 'published' })
  await coordinator.post('/offerings', { ...record, slug: 'secret', title: 'Bee-Bots in ontwerp' })
  for (const offering of ['bee-bots', 'vr']) {
    await desk.put(`/copies/${offering}-1`, { offering, pickupPoint: 'kortrijk' })
  }
  await desk.put('/offerings/vr/lending', { maxDays: 2 })
  await app.index()
})

const slugsOf = async (query: string) => {
  const { status, body } = await anyone.get(`/offerings?${query}`)
  expect(status, query).toBe(200)
  return body.hits.map(({ slug }: { slug: string }) => slug).toSorted()
}

describe('GET /offerings', () => {
  it('finds what is published, with counts, and says which engine answered', async () => {
    const { status, body } = await anyone.get('/offerings')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      total: 3,
      engine: 'sqlite',
      tookMs: expect.any(Number),
      facets: {
        kind: { material: 2, training: 1 },
        level: { K3: 2, L6: 1 },
        pickupPoint: { kortrijk: 2 },
      },
    })
    const beeBots = body.hits.find(({ slug }: { slug: string }) => slug === 'bee-bots')
    expect(beeBots).toMatchObject({
      id: 'bee-bots',
      kind: 'material',
      title: 'Bee-Bots',
      summary: record.summary,
      partner: 'rtc',
      levels: ['K3', 'L1'],
      themes: ['techniek'],
    })
  })

  it('filters; a filter that repeats means or, two filters mean and', async () => {
    expect(await slugsOf('q=bee-bots')).toEqual(['bee-bots', 'starten'])
    expect(await slugsOf('kind=material')).toEqual(['bee-bots', 'vr'])
    expect(await slugsOf('kind=material&kind=training')).toEqual(['bee-bots', 'starten', 'vr'])
    expect(await slugsOf('kind=material&level=L6')).toEqual(['vr'])
    expect(await slugsOf('theme=nothing')).toEqual([])
  })

  it('pages', async () => {
    const pages = []
    for (const offset of [0, 1, 2, 3]) {
      const { body } = await anyone.get(`/offerings?sort=title&limit=1&offset=${offset}`)
      expect(body.total).toBe(3)
      pages.push(...body.hits.map(({ slug }: { slug: string }) => slug))
    }
    expect(pages).toEqual(['bee-bots', 'starten', 'vr'])
  })

  it('with days, finds only what can be borrowed then', async () => {
    expect(await slugsOf('from=2026-03-09&until=2026-03-11')).toEqual(['bee-bots', 'vr'])
    expect(await slugsOf('from=2026-03-09&until=2026-03-13')).toEqual(['bee-bots'])
    expect(await slugsOf('from=2026-03-10&until=2026-03-11')).toEqual([])
  })

  it('answers 304 while it would find the same', async () => {
    const first = await anyone.get('/offerings?q=bee')
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await anyone.get('/offerings?q=bee', tag)).status).toBe(304)
    expect((await anyone.get('/offerings?q=vr', tag)).status).toBe(200)
  })

  it.each([
    '"',
    "'",
    '*',
    'AND',
    'bee AND OR NOT',
    '-',
    '(',
    'a:b',
    'title:bee',
    '%',
    '\\',
    '🤖',
    'NEAR(a b)',
    '^',
    '--',
  ])('takes the text %s', async (text) => {
    expect((await anyone.get(`/offerings?q=${encodeURIComponent(text)}`)).status).toBe(200)
    expect((await anyone.get(`/suggestions?q=${encodeURIComponent(text)}`)).status).toBe(200)
  })

  it.each([
    ['q', `q=${'woord '.repeat(3000)}`],
    ['q', 'q=a%00b'],
    ['q', 'q=a&q=b'],
    ['kind', 'kind=robot'],
    ['kind', 'kind=material&kind=robot'],
    ['level', 'level=L9'],
    ['costFree', 'costFree=yes'],
    ['sort', 'sort=price'],
    ['limit', 'limit=0'],
    ['limit', 'limit=101'],
    ['limit', 'limit=1.5'],
    ['limit', 'limit='],
    ['offset', 'offset=-1'],
    ['from', 'from=2026-02-30&until=2026-03-01'],
    ['until', 'from=2026-03-02'],
    ['from', 'until=2026-03-02'],
    ['until', 'from=2026-03-02&until=2026-03-01'],
    ['colour', 'colour=red'],
  ])('names %s when it is wrong: %#', async (field, query) => {
    const { status, body } = await anyone.get(`/offerings?${query}`)
    expect([status, body.code]).toEqual([422, 'invalid-input'])
    expect(body.errors[0].field.split('.')[0]).toBe(field)
    expect(body.errors[0].message).toMatch(/^.{5,300}\.$/)
  })
})

describe('a filter', () => {
  it.each([
    ['kind=robot', 'kind', 'This has to be one of: lesson-package, material, '],
    ['kind=visit&kind=robot', 'kind.1', 'This has to be one of: lesson-package, material, '],
    ['level=L9', 'level', 'There is no such thing.'],
    ['sort=price', 'sort', 'This has to be one of: relevance, newest, title.'],
    ['limit=ten', 'limit', 'This has to be a whole number.'],
    ['limit=1.5', 'limit', 'This has to be a whole number.'],
    ['limit=1&limit=2', 'limit', 'This has to be text.'],
  ])('that is wrong is explained: %s', async (query, field, sentence) => {
    const [error] = (await anyone.get(`/offerings?${query}`)).body.errors
    expect(error.field).toBe(field)
    expect(error.message.slice(0, sentence.length)).toBe(sentence)
  })
})

describe('GET /suggestions', () => {
  it('says what to type next, and what matches already', async () => {
    const { status, body } = await anyone.get('/suggestions?q=bee')
    expect(status).toBe(200)
    expect(body).toMatchObject({ phrases: expect.any(Array), engine: 'sqlite' })
    expect(body.hits.map(({ slug }: { slug: string }) => slug)).toContain('bee-bots')
    expect(body.hits[0]).toMatchObject({ id: expect.any(String), kind: expect.any(String) })
    expect(await anyone.get('/suggestions')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'q' }] },
    })
  })
})
