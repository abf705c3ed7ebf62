import { beforeAll, describe, expect, it } from 'vitest'
import { kortrijk, record, smallCatalogue, training } from '../../kit/small-catalogue.ts'
import { type TestApp, testApp, type Visitor } from '../../kit/visitor.ts'

let app: TestApp
let people: Awaited<ReturnType<typeof smallCatalogue>>
beforeAll(async () => {
  app = await testApp()
  people = await smallCatalogue(app)
})

const copy = { offering: 'none', pickupPoint: 'none' }

/** Every call that changes something, and who may make it. */
const calls: [method: 'put' | 'post', path: string, body: unknown, roles: string[]][] = [
  ['put', '/partners/new', { name: 'New' }, ['coordinator']],
  ['put', '/vocabulary/themes/new', { nl: 'Nieuw', en: 'New' }, ['coordinator']],
  ['put', '/pickup-points/new', kortrijk, ['desk', 'coordinator']],
  ['post', '/calendars', { kind: 'own' }, ['teacher', 'desk', 'rtc', 'mos', 'coordinator']],
  ['put', '/schools/999002', { name: 'X', municipality: 'Y', levels: [] }, ['desk', 'coordinator']],
  ['post', '/offerings', record, ['rtc', 'mos', 'coordinator']],
  ['put', '/offerings/none', record, ['rtc', 'mos', 'coordinator']],
  ['post', '/offerings/none/submission', undefined, ['rtc', 'mos', 'coordinator']],
  ['post', '/offerings/none/publication', undefined, ['coordinator']],
  ['post', '/offerings/none/rejection', { reason: 'Te kort.' }, ['coordinator']],
  ['post', '/offerings/none/withdrawal', undefined, ['rtc', 'mos', 'coordinator']],
  ['put', '/offerings/none/lending', {}, ['desk', 'coordinator']],
  ['put', '/offerings/none/parts', [], ['desk', 'coordinator']],
  ['put', '/copies/NONE', copy, ['desk', 'coordinator']],
  ['post', '/certificates', { training: 'none' }, ['desk', 'rtc', 'mos', 'coordinator']],
]

describe.each(calls)('%s %s', (method, path, body, roles) => {
  it('answers 401 to nobody, whatever the body says', async () => {
    const anyone = app.as()
    expect(await anyone[method](path, body)).toMatchObject({
      status: 401,
      body: { code: 'sign-in-needed', status: 401 },
    })
    expect((await anyone.send(method.toUpperCase(), path, '{broken')).status).toBe(401)
  })

  it('answers 401 to a forged token', async () => {
    expect((await app.as('kb_forged')[method](path, body)).status).toBe(401)
  })

  it('answers 403 to the wrong role, whatever the body says, and not to the right one', async () => {
    for (const [name, visitor] of Object.entries(people)) {
      if (name === 'anyone') continue
      if (roles.includes(name)) {
        expect([401, 403]).not.toContain((await visitor[method](path, { wrong: true })).status)
      } else {
        expect(await visitor[method](path, body)).toMatchObject({
          status: 403,
          body: { code: 'forbidden' },
        })
        expect((await visitor.send(method.toUpperCase(), path, '{broken')).status).toBe(403)
      }
    }
  })
})

describe('a partner', () => {
  let mos: Visitor
  let rtc: Visitor
  beforeAll(async () => {
    ;({ mos, rtc } = people)
    await rtc.post('/offerings', { ...record, slug: 'rtc-draft' })
  })

  it('sees its own drafts; to others they are not there', async () => {
    expect((await rtc.get('/offerings/rtc-draft')).body).toMatchObject({ state: 'draft' })
    expect((await people.coordinator.get('/offerings/rtc-draft')).status).toBe(200)
    for (const other of [mos, people.desk, people.teacher, people.anyone]) {
      expect(await other.get('/offerings/rtc-draft')).toMatchObject({
        status: 404,
        body: { code: 'offering-not-found' },
      })
    }
  })

  it('cannot touch what another partner offers, drafts and published alike', async () => {
    expect((await mos.put('/offerings/rtc-draft', record)).status).toBe(404)
    expect((await mos.post('/offerings/rtc-draft/submission')).status).toBe(404)
    expect((await mos.post('/offerings/rtc-draft/withdrawal')).status).toBe(404)
    expect(await mos.post('/offerings', record)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
    const moved = { ...record, partner: 'mos' }
    expect((await rtc.put('/offerings/rtc-draft', moved)).status).toBe(403)
    expect((await rtc.get('/offerings/rtc-draft')).body).toMatchObject({ partner: 'rtc' })
  })

  it('does not publish, not even its own', async () => {
    expect((await rtc.post('/offerings', { ...record, state: 'published' })).status).toBe(403)
    expect((await rtc.put('/offerings/rtc-draft', { ...record, state: 'published' })).status).toBe(
      403,
    )
    expect((await rtc.get('/offerings/rtc-draft')).body).toMatchObject({ state: 'draft' })
  })

  it('certifies its own trainings only', async () => {
    await people.coordinator.post('/offerings', { ...training, slug: 'rtc-training' })
    const given = { training: 'rtc-training', school: '999001' }
    expect((await mos.post('/certificates', given)).status).toBe(403)
    expect((await rtc.post('/certificates', given)).status).toBe(201)
  })
})

describe('a school', () => {
  it('is shown to whoever is signed in, and how to reach it to the desk only', async () => {
    await people.desk.put('/schools/999003', {
      name: 'De Zee',
      municipality: 'Oostende',
      levels: ['L1'],
      email: 'info@zee.example',
      mailDomains: ['zee.example'],
    })
    expect((await people.anyone.get('/schools')).status).toBe(401)
    expect((await people.anyone.get('/schools/999003')).status).toBe(401)
    const seen = (await people.teacher.get('/schools/999003')).body
    expect(seen).toEqual({
      number: '999003',
      name: 'De Zee',
      municipality: 'Oostende',
      levels: ['L1'],
    })
    expect((await people.desk.get('/schools/999003')).body).toMatchObject({
      email: 'info@zee.example',
    })
    expect((await people.desk.get('/schools/999999')).status).toBe(404)
  })
})
