import { beforeAll, describe, expect, it } from 'vitest'
import { duinen, kortrijk, record, training } from '../../kit/small-catalogue.ts'
import { type TestApp, testApp, type Visitor } from '../../kit/visitor.ts'

let app: TestApp
let coordinator: Visitor
let desk: Visitor
beforeAll(async () => {
  app = await testApp()
  coordinator = app.as(await app.token('coordinator'))
  desk = app.as(await app.token('desk'))
})

describe('a world made from nothing, through the API alone', () => {
  it('takes partners, words, points and schools', async () => {
    const rtc = {
      name: 'RTC',
      summary: 'Techniek',
      website: 'https://rtc.example',
      email: 'rtc@example.org',
    }
    expect(await coordinator.put('/partners/rtc', rtc)).toMatchObject({
      status: 200,
      body: { slug: 'rtc', ...rtc },
    })
    const words = { nl: 'Techniek', en: 'Technology' }
    expect((await coordinator.put('/vocabulary/themes/techniek', words)).status).toBe(200)
    expect((await coordinator.put('/vocabulary/subject/wiskunde', words)).status).toBe(200)
    expect((await coordinator.put('/vocabulary/levels/L9', words)).status).toBe(422)
    const vocabulary = await app.as().get('/vocabulary')
    expect(vocabulary.body.themes).toEqual([{ slug: 'techniek', ...words }])
    expect(vocabulary.body.subjects).toEqual([{ slug: 'wiskunde', ...words }])
    expect(vocabulary.body.kinds).toHaveLength(8)
    expect(vocabulary.body.levels.map(({ slug }: { slug: string }) => slug)).toContain('BUSO-OV4')

    const year = {
      from: '2025-09-01',
      until: '2026-06-30',
      bookingOpensAt: '2025-05-01T10:00:00+02:00',
    }
    const point = await desk.put('/pickup-points/kortrijk', { ...kortrijk, schoolYears: [year] })
    expect(point).toMatchObject({
      status: 200,
      body: {
        id: 'kortrijk',
        pickupDays: kortrijk.openDays,
        returnDays: kortrijk.openDays,
        maxOpenReservations: 5,
        closures: [{ from: '2026-04-06', worked: false, holiday: true }],
        schoolYears: [{ ...year, bookingOpensAt: '2025-05-01T08:00:00.000Z' }],
      },
    })
    expect((await app.as().get('/pickup-points')).body).toEqual({ hits: [point.body], total: 1 })

    const school = { ...duinen, email: 'info@duinen.example', mailDomains: ['duinen.example'] }
    expect((await desk.put('/schools/999001', school)).body).toEqual({
      number: '999001',
      ...school,
    })
    expect((await desk.get('/schools?q=duinen')).body).toMatchObject({ total: 1 })
  })

  it('takes a training and a material with its rules, parts and copies', async () => {
    const made = await coordinator.post('/offerings', { ...training, state: 'published' })
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'starten-met-bee-bots', slug: 'starten-met-bee-bots', state: 'published' },
    })
    const material = await coordinator.post('/offerings', {
      ...record,
      slug: 'bee-bots',
      subjects: ['wiskunde'],
      audience: 'Kleuters',
      keywords: ['robot'],
      places: [{ name: 'RTC', municipality: 'Kortrijk' }],
      contact: { email: 'rtc@example.org' },
      prices: [{ cents: 500, per: 'loan' }],
      downloads: [
        { title: 'Fiche', url: 'https://rtc.example/a.pdf', licence: 'CC-BY', accessible: true },
      ],
      bookingUrl: 'https://rtc.example/book',
      durationMinutes: 50,
      groupSizeMax: 24,
      season: 'lente',
      setting: 'binnen',
      accessibility: 'Rustig.',
      externalId: 'BB-1',
      state: 'published',
    })
    expect(material.status).toBe(201)
    const rules = { maxDays: 21, turnaroundDays: 1, trainings: ['starten-met-bee-bots'] }
    expect(await desk.put('/offerings/bee-bots/lending', rules)).toMatchObject({
      status: 200,
      body: { ...rules, leadDays: 2, horizonDays: 365, trainingScope: 'school', forLevels: [] },
    })
    const parts = [
      { name: 'Bee-Bot', count: 6, essential: true },
      { name: 'Mat', count: 1, essential: false },
    ]
    expect(await desk.put('/offerings/bee-bots/parts', parts)).toMatchObject({
      status: 200,
      body: parts,
    })
    const copy = { offering: 'bee-bots', pickupPoint: 'kortrijk', shelf: 'A-03' }
    expect(await desk.put('/copies/KB%20BEEB%2F01', copy)).toMatchObject({
      status: 200,
      body: { barcode: 'KB BEEB/01', ...copy },
    })
    expect((await desk.get('/copies/KB%20BEEB%2F01')).body).toMatchObject(copy)
    expect((await app.as().get('/offerings/bee-bots')).body).toMatchObject({
      ...record,
      downloads: [{ licence: 'CC-BY' }],
      externalId: 'BB-1',
      lending: rules,
      parts,
      copies: [{ pickupPoint: 'kortrijk', count: 1 }],
    })
  })

  it('takes a certificate, once for one key', async () => {
    const given = { training: 'starten-met-bee-bots', school: '999001', validUntil: '2028-08-31' }
    const first = await desk.post('/certificates', given, { 'idempotency-key': 'cert-1' })
    expect(first).toMatchObject({ status: 201, body: { id: 'cert-1', ...given } })
    const again = await desk.post('/certificates', given, { 'idempotency-key': 'cert-1' })
    expect(again).toMatchObject({ status: 200, body: first.body })
    const other = await desk.post(
      '/certificates',
      { ...given, validUntil: '2029-08-31' },
      { 'idempotency-key': 'cert-1' },
    )
    expect(other).toMatchObject({ status: 422, body: { code: 'id-taken' } })
    expect(await app.store.read.selectFrom('certificate').selectAll().execute()).toHaveLength(1)
  })
})
