import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { kortrijk, record, smallCatalogue, training } from '../../kit/small-catalogue.ts'
import { type Answered, type TestApp, testApp } from '../../kit/visitor.ts'

let app: TestApp
let people: Awaited<ReturnType<typeof smallCatalogue>>
let before: string
beforeAll(async () => {
  app = await testApp()
  people = await smallCatalogue(app)
  await people.coordinator.post('/offerings', { ...record, slug: 'bee-bots', state: 'published' })
  await people.coordinator.post('/offerings', { ...training, slug: 'starten', state: 'published' })
  await people.desk.put('/copies/BEE-1', { offering: 'bee-bots', pickupPoint: 'kortrijk' })
})
beforeEach(async () => {
  before = await everything()
})

/** All that the calls below could have changed. */
async function everything(): Promise<string> {
  const { read } = app.store
  const tables = [
    'partner',
    'term',
    'offering',
    'lending',
    'part',
    'pickup_point',
    'closure',
  ] as const
  const more = ['school_year', 'copy', 'certificate', 'school', 'act', 'index_change'] as const
  const rows = await Promise.all(
    [...tables, ...more].map((table) => read.selectFrom(table).selectAll().execute()),
  )
  return JSON.stringify(rows)
}

/** One plain sentence that names the field, and nothing stored. */
async function expectRefused(answered: Answered, field: string): Promise<void> {
  expect(answered.body).toMatchObject({ status: 422, code: 'invalid-input' })
  expect(answered.status).toBe(422)
  expect(answered.headers.get('content-type')).toBe('application/problem+json')
  expect(answered.body.errors.map((error: { field: string }) => error.field)).toContain(field)
  for (const { message } of answered.body.errors) expect(message).toMatch(/^.{5,200}\.$/)
  expect(answered.body.detail).toContain(answered.body.errors[0].field)
  expect(await everything()).toBe(before)
}

describe('POST /offerings', () => {
  it.each<[string, Record<string, unknown>]>([
    ['colour', { colour: 'red' }],
    ['title', { title: undefined }],
    ['title', { title: '' }],
    ['title', { title: '   ' }],
    ['title', { title: 'x'.repeat(501) }],
    ['title', { title: 'a\u0000b' }],
    ['title', { title: 'a\nb' }],
    ['title', { title: '\ud800' }],
    ['title', { title: 7 }],
    ['title', { title: null }],
    ['title', { title: ['Bee-Bots'] }],
    ['summary', { summary: 'x'.repeat(501) }],
    ['description', { description: 'x'.repeat(20_001) }],
    ['description', { description: 'a\u0007b' }],
    ['kind', { kind: 'robot' }],
    ['partner', { partner: 'nobody' }],
    ['levels', { levels: 'K3' }],
    ['levels.1', { levels: ['K3', 'L9'] }],
    ['levels.0', { levels: [3] }],
    ['themes.0', { themes: ['nothing'] }],
    ['subjects.0', { subjects: ['nothing'] }],
    ['themes', { themes: undefined }],
    ['slug', { slug: 'Not A Slug' }],
    ['slug', { slug: '-' }],
    ['state', { state: 'withdrawn' }],
    ['bookingUrl', { bookingUrl: 'javascript:alert(1)' }],
    ['link', { link: 'ftp://x.example' }],
    ['link', { link: 'nowhere' }],
    ['contact.email', { contact: { email: 'nobody' } }],
    ['contact.fax', { contact: { fax: '1' } }],
    ['prices.0.cents', { prices: [{ cents: 1.5, per: 'loan' }] }],
    ['prices.0.cents', { prices: [{ cents: -1, per: 'loan' }] }],
    ['prices.0.per', { prices: [{ cents: 1, per: 'year' }] }],
    ['downloads.0.url', { downloads: [{ title: 'A', url: 'x', licence: 'B', accessible: true }] }],
    ['durationMinutes', { durationMinutes: '50' }],
    ['groupSizeMax', { groupSizeMax: 0 }],
    ['places.0.municipality', { places: [{ name: 'A' }] }],
  ])('names %s when it is wrong: %j', async (field, wrong) => {
    await expectRefused(await people.coordinator.post('/offerings', { ...record, ...wrong }), field)
  })

  it('names every field that is wrong at once', async () => {
    const answered = await people.coordinator.post('/offerings', {
      ...record,
      title: '',
      size: 1,
      kind: 'x',
    })
    await expectRefused(answered, 'title')
    expect(answered.body.errors.map((error: { field: string }) => error.field).toSorted()).toEqual([
      'kind',
      'size',
      'title',
    ])
  })

  it.each([
    [{ title: undefined }, 'This has to be given.'],
    [{ title: ' ' }, 'This has to be given.'],
    [{ title: null }, 'This has to be text.'],
    [{ title: 7 }, 'This has to be text.'],
    [{ title: 'x'.repeat(501) }, 'This may be 200 characters long at most.'],
    [{ levels: 'K3' }, 'This has to be a list.'],
    [{ contact: 'Rik' }, 'This has to be an object.'],
    [{ durationMinutes: 1.5 }, 'This has to be a whole number.'],
    [{ durationMinutes: '50' }, 'This has to be a number.'],
    [{ durationMinutes: 0 }, 'This has to be 1 at least.'],
    [{ groupSizeMax: 10_001 }, 'This may be 10000 at most.'],
    [{ state: 'gone' }, 'This has to be one of: draft, published.'],
    [{ link: 'x' }, 'This is not a web address that begins with http:// or https://.'],
    [{ contact: { email: 'x' } }, 'This is not a mail address.'],
    [{ themes: Array(51).fill('techniek') }, 'There may be 50 of these at most.'],
    [{ levels: ['L9'] }, "There is no level 'L9'."],
    [{ colour: 'red' }, 'There is no field colour.'],
    [{ slug: 'A b' }, 'Use lower-case letters, digits and hyphens only.'],
  ])('says of %j: %s', async (wrong, sentence) => {
    const { body } = await people.coordinator.post('/offerings', { ...record, ...wrong })
    expect(body.errors.map(({ message }: { message: string }) => message)).toEqual([sentence])
  })

  it('says it in Dutch to who asks for Dutch', async () => {
    const answered = await people.coordinator.post(
      '/offerings',
      { ...record, partner: 'nobody' },
      { 'accept-language': 'nl-BE,nl;q=0.9' },
    )
    expect(answered.body).toMatchObject({
      title: 'Er klopt iets niet in wat je invulde',
      errors: [{ field: 'partner', message: 'nobody kennen we niet.' }],
    })
  })

  it('answers 400 to what is not JSON, or does not say that it is', async () => {
    for (const text of ['{"kind":', '', 'null,', '{"a":1}}']) {
      const answered = await people.coordinator.send('POST', '/offerings', text)
      expect(answered).toMatchObject({ status: 400, body: { status: 400, code: 'http-400' } })
    }
    const plain = await app.request('/api/v1/offerings', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await app.token('coordinator')}`,
        'content-type': 'text/plain',
      },
      body: JSON.stringify(record),
    })
    expect(plain.status).toBe(400)
  })

  it.each([null, [], 'text', 7, true])('answers 422 to a body that is %j', async (body) => {
    await expectRefused(await people.coordinator.post('/offerings', body), 'body')
  })

  it('answers 413 to 2 MB, said or unsaid', async () => {
    const text = JSON.stringify({ ...record, description: 'x'.repeat(2 * 1024 * 1024) })
    const long = await people.coordinator.send('POST', '/offerings', text)
    expect(long).toMatchObject({ status: 413, body: { status: 413, code: 'http-413' } })
    const token = await app.token('coordinator')
    const unsaid = await app.request('/api/v1/offerings', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'transfer-encoding': 'chunked',
      },
      body: text,
    })
    expect(unsaid.status).toBe(413)
  })

  it('answers 409 to a slug that is taken, and the same to the same call with its key', async () => {
    const taken = await people.coordinator.post('/offerings', { ...record, slug: 'bee-bots' })
    expect(taken).toMatchObject({ status: 409, body: { code: 'slug-taken' } })
    expect(await everything()).toBe(before)
    const wanted = { ...record, slug: 'bee-bots-twee' }
    const key = { 'idempotency-key': 'once-only' }
    expect((await people.coordinator.post('/offerings', wanted, key)).status).toBe(201)
    expect((await people.coordinator.post('/offerings', wanted, key)).status).toBe(200)
    expect((await people.rtc.post('/offerings', wanted, key)).body).toMatchObject({
      code: 'id-taken',
    })
    expect((await people.coordinator.post('/offerings', wanted)).status).toBe(409)
  })

  it('names a key that is too long', async () => {
    const key = { 'idempotency-key': 'x'.repeat(501) }
    await expectRefused(await people.coordinator.post('/offerings', record, key), 'idempotency-key')
  })

  it('names an externalId that the partner uses already', async () => {
    await people.coordinator.post('/offerings', { ...record, slug: 'first', externalId: 'X1' })
    before = await everything()
    const second = { ...record, slug: 'second', externalId: 'X1' }
    await expectRefused(await people.coordinator.post('/offerings', second), 'externalId')
    const other = { ...record, slug: 'third', externalId: 'X1', partner: 'mos' }
    expect((await people.coordinator.post('/offerings', other)).status).toBe(201)
  })
})

describe('PUT /offerings/{slug}', () => {
  it.each<[string, Record<string, unknown>]>([
    ['title', { title: '' }],
    ['slug', { slug: 'another' }],
    ['themes.0', { themes: ['nothing'] }],
    ['kind', { kind: 'visit' }],
    ['id', { id: 'bee-bots' }],
  ])('names %s when it is wrong: %j', async (field, wrong) => {
    await expectRefused(
      await people.coordinator.put('/offerings/bee-bots', { ...record, ...wrong }),
      field,
    )
  })

  it('answers 404 to an unknown slug and 409 to a state it cannot go to', async () => {
    expect((await people.coordinator.put('/offerings/none', record)).status).toBe(404)
    const draft = { ...record, state: 'draft' }
    expect(await people.coordinator.put('/offerings/bee-bots', draft)).toMatchObject({
      status: 409,
      body: { code: 'wrong-state' },
    })
    expect(await everything()).toBe(before)
  })
})

describe('PUT /offerings/{slug}/lending', () => {
  it.each<[string, unknown]>([
    ['maxDays', { maxDays: 1001 }],
    ['maxDays', { maxDays: -1 }],
    ['maxDays', { maxDays: 1.5 }],
    ['maxDays', { maxDays: '14' }],
    ['minDays', { minDays: 15 }],
    ['horizonDays', { horizonDays: 3651 }],
    ['leadDays', { leadDays: 30, horizonDays: 20 }],
    ['sameDayTurnover', { sameDayTurnover: true, turnaroundDays: 1 }],
    ['sameDayTurnover', { sameDayTurnover: 1 }],
    ['maxCopiesPerSchool', { maxCopiesPerSchool: 1001 }],
    ['maxCopiesPerSchool', { maxCopiesPerSchool: 0 }],
    ['forLevels.0', { forLevels: ['L9'] }],
    ['trainings.0', { trainings: ['none'] }],
    ['trainings.1', { trainings: ['starten', 'bee-bots'] }],
    ['trainingScope', { trainingScope: 'class' }],
    ['maxPerSchoolAtOpening', { maxPerSchoolAtOpening: 0 }],
    ['maxPerSchoolAtOpening', { maxPerSchoolAtOpening: 1001 }],
    ['maxExtensions', { maxExtensions: -1 }],
    ['extensionDays', { extensionDays: 1001 }],
    ['colour', { colour: 'red' }],
  ])('names %s when it is wrong: %j', async (field, rules) => {
    await expectRefused(await people.desk.put('/offerings/bee-bots/lending', rules), field)
  })

  it('answers 404 to an unknown slug, and 409 to what is not lent', async () => {
    expect((await people.desk.put('/offerings/none/lending', {})).status).toBe(404)
    expect((await people.desk.put('/offerings/starten/lending', {})).status).toBe(409)
    expect((await people.desk.put('/offerings/starten/parts', [])).status).toBe(409)
  })
})

describe('PUT /offerings/{slug}/parts', () => {
  const part = { name: 'Mat', count: 1, essential: true }
  it.each<[string, unknown]>([
    ['body', {}],
    ['0.count', [{ ...part, count: 0 }]],
    ['0.count', [{ ...part, count: 1001 }]],
    ['0.essential', [{ name: 'Mat', count: 1 }]],
    ['1.name', [part, part]],
    ['0.weight', [{ ...part, weight: 1 }]],
  ])('names %s when it is wrong: %j', async (field, parts) => {
    await expectRefused(await people.desk.put('/offerings/bee-bots/parts', parts), field)
  })
})

describe('PUT /copies/{barcode}', () => {
  const copy = { offering: 'bee-bots', pickupPoint: 'kortrijk' }
  it.each<[string, string, unknown]>([
    ['offering', 'BEE-2', { ...copy, offering: 'none' }],
    ['offering', 'BEE-2', { ...copy, offering: 'starten' }],
    ['pickupPoint', 'BEE-2', { ...copy, pickupPoint: 'none' }],
    ['shelf', 'BEE-2', { ...copy, shelf: 'x'.repeat(51) }],
    ['condition', 'BEE-2', { ...copy, condition: 'good' }],
    ['barcode', 'x'.repeat(65), copy],
    ['barcode', '%20', copy],
    ['barcode', 'A%00B', copy],
    ['barcode', 'A%0AB', copy],
  ])('names %s when it is wrong: %s %j', async (field, barcode, body) => {
    await expectRefused(await people.desk.put(`/copies/${barcode}`, body), field)
  })

  it.each(['x', 'x'.repeat(64), 'KB%20BEEB-01', '%23%25%3F%22%3C%27', '%C3%A9%F0%9F%A4%96'])(
    'takes the barcode %s',
    async (barcode) => {
      const put = await people.desk.put(`/copies/${barcode}`, copy)
      expect(put.status).toBe(200)
      expect((await people.desk.get(`/copies/${barcode}`)).body).toMatchObject(put.body as object)
    },
  )

  it('answers 404 to a barcode that is nowhere', async () => {
    expect(await people.desk.get('/copies/NONE')).toMatchObject({
      status: 404,
      body: { code: 'copy-not-found' },
    })
    expect((await people.desk.get('/copies/A%00B')).status).toBe(404)
  })
})

describe('PUT /pickup-points/{id}', () => {
  const year = { from: '2025-09-01', until: '2026-06-30', bookingOpensAt: '2025-05-01T08:00:00Z' }
  const closure = { from: '2026-04-06', until: '2026-04-19', reason: 'Dicht' }
  it.each<[string, Record<string, unknown>]>([
    ['openDays.0', { openDays: ['monday'] }],
    ['openDays', { openDays: [] }],
    ['workingDays', { workingDays: undefined }],
    ['closures', { closures: undefined }],
    ['closures.0.from', { closures: [{ ...closure, from: '2026-02-30' }] }],
    ['closures.0.until', { closures: [{ ...closure, until: '2026-04-01' }] }],
    ['closures.0.until', { closures: [{ ...closure, until: 'tomorrow' }] }],
    ['closures.0.worked', { closures: [{ ...closure, worked: 'yes' }] }],
    ['maxOpenReservations', { maxOpenReservations: 100_001 }],
    ['schoolYears.0.bookingOpensAt', { schoolYears: [{ ...year, bookingOpensAt: '2025-05-01' }] }],
    [
      'schoolYears.0.bookingOpensAt',
      { schoolYears: [{ ...year, bookingOpensAt: '2025-02-30T08:00:00Z' }] },
    ],
    [
      'schoolYears.0.bookingOpensAt',
      { schoolYears: [{ ...year, bookingOpensAt: '0000-01-01T08:00:00Z' }] },
    ],
    ['schoolYears.0.until', { schoolYears: [{ ...year, until: '2025-08-01' }] }],
    [
      'schoolYears.1.from',
      { schoolYears: [year, { ...year, from: '2026-06-30', until: '2027-06-30' }] },
    ],
    [
      'schoolYears.0.until',
      { schoolYears: [{ ...year, from: '2027-09-01', until: '2027-08-31' }, year] },
    ],
    [
      'schoolYears.1.from',
      { schoolYears: [{ ...year, from: '2026-06-30', until: '2027-06-30' }, year] },
    ],
    ['openingDays', { openingDays: -1 }],
    ['openingDays', { openingDays: 366 }],
  ])('names %s when it is wrong: %j', async (field, wrong) => {
    await expectRefused(
      await people.desk.put('/pickup-points/kortrijk', { ...kortrijk, ...wrong }),
      field,
    )
  })

  it('names an id that is no slug', async () => {
    await expectRefused(await people.desk.put('/pickup-points/Kortrijk%20A', kortrijk), 'id')
  })
})

describe('the other calls', () => {
  const school = { name: 'X', municipality: 'Y', levels: ['L1'] }
  it.each<[string, 'coordinator' | 'desk', 'put' | 'post', string, unknown]>([
    ['number', 'desk', 'put', '/schools/12345', school],
    ['levels.0', 'desk', 'put', '/schools/999009', { ...school, levels: ['L9'] }],
    ['email', 'desk', 'put', '/schools/999009', { ...school, email: 'x' }],
    [
      'mailDomains.0',
      'desk',
      'put',
      '/schools/999009',
      { ...school, mailDomains: ['not a domain'] },
    ],
    ['slug', 'coordinator', 'put', '/partners/R%C3%A9', { name: 'R' }],
    ['name', 'coordinator', 'put', '/partners/re', {}],
    ['website', 'coordinator', 'put', '/partners/re', { name: 'R', website: 'javascript:x' }],
    ['en', 'coordinator', 'put', '/vocabulary/themes/robot', { nl: 'R' }],
    ['training', 'desk', 'post', '/certificates', { training: 'none', school: '999001' }],
    ['training', 'desk', 'post', '/certificates', { training: 'bee-bots', school: '999001' }],
    ['school', 'desk', 'post', '/certificates', { training: 'starten', school: '999999' }],
    ['school', 'desk', 'post', '/certificates', { training: 'starten' }],
    ['person', 'desk', 'post', '/certificates', { training: 'starten', person: 'no@example.org' }],
    [
      'validUntil',
      'desk',
      'post',
      '/certificates',
      { training: 'starten', school: '999001', validUntil: '2026-02-30' },
    ],
  ])('name %s when it is wrong: %s %s %s %j', async (field, who, method, path, body) => {
    await expectRefused(await people[who][method](path, body), field)
  })

  it.each([
    ['limit', '/partners?limit=0'],
    ['limit', '/partners?limit=101'],
    ['limit', '/partners?limit=ten'],
    ['limit', '/partners?limit=1&limit=2'],
    ['offset', '/pickup-points?offset=-1'],
    ['size', '/partners?size=1'],
    ['size', '/vocabulary?size=1'],
    ['size', '/offerings/bee-bots?size=1'],
    ['q', `/schools?q=${'x'.repeat(501)}`],
  ])('name %s of a query: %s', async (field, path) => {
    await expectRefused(await people.desk.get(path), field)
  })

  it('answer 404 to a path that leads nowhere, as a problem', async () => {
    for (const path of [
      '/nothing',
      '/offerings/none',
      '/partners/none',
      '/pickup-points/none',
      '/offerings/a%00b',
    ]) {
      const answered = await people.desk.get(path)
      expect(answered.status).toBe(404)
      expect(answered.headers.get('content-type')).toBe('application/problem+json')
      expect(answered.body).toMatchObject({ status: 404, instance: decodeURI(`/api/v1${path}`) })
    }
  })
})
