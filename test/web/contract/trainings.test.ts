import { beforeEach, describe, expect, it } from 'vitest'
import { training } from '../../kit/small-catalogue.ts'
import type { Visitor } from '../../kit/visitor.ts'
import { done, outcome, type Scene, scene } from './scenario.ts'

// Trainings and the gate, through the API. Today is Monday 2 February 2026; Lego asks for the training.

let made: Scene
let rtc: Visitor
let mos: Visitor
beforeEach(async () => {
  made = await scene({ copies: 3 })
  const { app, coordinator, desk } = made
  await done(coordinator.put('/partners/mos', { name: 'MOS' }))
  await done(coordinator.post('/offerings', { ...training, slug: 'vorming', state: 'published' }))
  await done(desk.put('/offerings/lego/lending', { leadDays: 0, trainings: ['vorming'] }))
  rtc = app.as(await app.token('partner', { email: 'rtc@example.org', partner: 'rtc' }))
  mos = app.as(await app.token('partner', { email: 'mos@example.org', partner: 'mos' }))
})

const wednesday = {
  day: '2026-02-04',
  startsAt: '13:30',
  endsAt: '16:00',
  place: 'Tielt',
  seats: 1,
}
const plan = async (more: object = {}): Promise<string> =>
  (await done(rtc.post('/offerings/vorming/sessions', { ...wednesday, ...more }))).body.id
const asked = (who: Visitor, more: object = {}) =>
  made.reserve(who, '2026-02-05', '2026-02-06', more).then(outcome)

describe('an earlier training', () => {
  const claim = () =>
    made.ane.post('/certificates/claims', { training: 'vorming', followedOn: '2025-10-01' })

  it('CI-16: opens nothing without a claim, with one that waits, or was refused; a confirmed one does until it is over', async () => {
    expect(await asked(made.ane)).toBe('409 training-missing')
    const { id } = (await done(claim())).body
    expect(await asked(made.ane)).toBe('409 training-missing')
    await done(rtc.post(`/certificates/claims/${id}/refusal`))
    expect(await asked(made.ane)).toBe('409 training-missing')
    const again = (await done(claim())).body.id
    const until = { validUntil: '2026-02-05' }
    await done(made.desk.post(`/certificates/claims/${again}/confirmation`, until))
    expect(await asked(made.ane)).toBe('201')
    expect(await made.reserve(made.ane, '2026-02-09', '2026-02-10').then(outcome)).toBe(
      '409 training-missing',
    )
  })

  it('is seen and answered by the partner that trains, the desk and the coordinator alone', async () => {
    const { id } = (await done(claim())).body
    const path = `/certificates/claims/${id}/confirmation`
    expect((await rtc.get('/certificates/claims')).body.total).toBe(1)
    expect((await mos.get('/certificates/claims')).body.total).toBe(0)
    expect((await made.ane.get('/certificates/claims')).body.hits[0].id).toBe(id)
    expect((await made.bo.get('/certificates/claims')).body.total).toBe(0)
    expect((await mos.post(path, {})).status).toBe(404)
    expect((await made.ane.post(path, {})).status).toBe(403)
    expect((await made.app.as().post(path, {})).status).toBe(401)
    expect((await rtc.post(path, {})).body.outcome).toBe('confirmed')
    expect(outcome(await made.desk.post(path, {}))).toBe('409 already-resolved')
    const own = (await made.ane.get('/certificates')).body
    expect(own.hits).toMatchObject([{ training: 'vorming', followedOn: '2025-10-01' }])
  })
})

describe('a session', () => {
  it('is seen by all with its seats, and planned by who gives the training', async () => {
    const id = await plan()
    const { body } = await made.app.as().get('/offerings/vorming/sessions')
    expect(body).toMatchObject({ total: 1, hits: [{ id, ...wednesday, seatsLeft: 1, waiting: 0 }] })
    expect((await mos.post('/offerings/vorming/sessions', wednesday)).status).toBe(404)
    expect((await made.ane.post('/offerings/vorming/sessions', wednesday)).status).toBe(403)
    expect((await mos.put(`/sessions/${id}`, wednesday)).status).toBe(404)
    expect((await mos.get(`/sessions/${id}`)).status).toBe(404)
    expect((await mos.post(`/sessions/${id}/attendance`, { attended: [] })).status).toBe(404)
    expect((await made.ane.get(`/sessions/${id}`)).status).toBe(403)
    expect((await made.app.as().get('/offerings/nergens/sessions')).status).toBe(404)
  })

  it.each([
    ['day', { day: '2026-02-30' }],
    ['startsAt', { startsAt: '25:00' }],
    ['seats', { seats: 0 }],
    ['place', { place: '' }],
    ['room', { room: '3' }],
  ])('names %s when it is not right', async (field, wrong) => {
    const answer = await rtc.post('/offerings/vorming/sessions', { ...wednesday, ...wrong })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field }] } })
  })

  it('is joined and left, and the line moves', async () => {
    const id = await plan()
    const join = (who: Visitor, key?: string) =>
      who.post(`/sessions/${id}/enrolments`, {}, key ? { 'idempotency-key': key } : {})
    expect(await join(made.ane, 'k1')).toMatchObject({ status: 201, body: { state: 'seat' } })
    expect((await join(made.ane, 'k1')).status).toBe(200)
    expect(outcome(await join(made.ane))).toBe('409 already-enrolled')
    expect((await join(made.bo)).body).toMatchObject({ state: 'waiting', place: 1 })
    expect((await join(made.desk)).status).toBe(403)
    await done(made.ane.post(`/sessions/${id}/enrolments/withdrawal`))
    expect((await made.bo.get('/enrolments')).body.hits).toMatchObject([
      { state: 'seat', on: { id, day: '2026-02-04' } },
    ])
    const { enrolments } = (await rtc.get(`/sessions/${id}`)).body
    expect(enrolments).toMatchObject([{ email: 'bo@example.org', state: 'seat' }])
  })
})

describe('enrolling along with a reservation', () => {
  it('is offered with the refusal, and done in one call', async () => {
    const id = await plan()
    const refused = await made.reserve(made.ane, '2026-02-05', '2026-02-06')
    expect(refused.body).toMatchObject({
      code: 'training-missing',
      alternatives: [
        {
          kind: 'session',
          pickupDay: '2026-02-05',
          returnDay: '2026-02-06',
          session: { id, training: 'vorming', day: '2026-02-04', seatsLeft: 1 },
        },
      ],
    })
    const booked = await made.reserve(made.ane, '2026-02-05', '2026-02-06', { enrol: id })
    expect(booked).toMatchObject({
      status: 201,
      body: { conditional: true, condition: { training: 'vorming', day: '2026-02-04' } },
    })
    expect((await made.ane.get('/reservations')).body.hits[0].conditional).toBe(true)
    expect(await asked(made.bo, { enrol: id })).toBe('409 training-missing')
    const calendar = `/offerings/lego/availability?from=2026-02-02&until=2026-02-06&pickupPoint=desk`
    expect((await made.ane.get(calendar)).body.forYou.reasons).toEqual([])
    made.day('2026-02-04')
    await done(rtc.post(`/sessions/${id}/attendance`, { attended: ['ane@example.org'] }))
    const after = (await made.ane.get(`/reservations/${booked.body.id}`)).body
    expect(after.conditional).toBe(false)
    expect(after.condition).toBeUndefined()
  })

  it('lapses after a cancelled session, unless the desk lets it stand', async () => {
    await done(made.desk.put('/offerings/lego/lending', { leadDays: 0, trainings: ['vorming'] }))
    const id = await plan({ seats: 2 })
    const book = async (who: Visitor) =>
      (await done(made.reserve(who, '2026-02-12', '2026-02-13', { enrol: id }))).body.id as string
    const [ofAne, ofBo] = [await book(made.ane), await book(made.bo)]
    await done(rtc.post(`/sessions/${id}/cancellation`))
    const lost = (await made.ane.get(`/reservations/${ofAne}`)).body
    expect(lost.condition.lapsesOn).toBe('2026-02-07')
    const waiver = `/reservations/${ofBo}/training-waiver`
    expect((await made.bo.post(waiver, { reason: 'Toch.' })).status).toBe(403)
    expect((await made.desk.post(waiver, {})).status).toBe(422)
    await done(made.desk.post(waiver, { reason: 'Ze kan het.' }))
    made.day('2026-02-07')
    await done(
      made.reserve(made.desk, '2026-02-20', '2026-02-20', {
        borrower: 'cia@example.org',
        override: { reason: 'Kijkt.' },
      }),
    )
    expect((await made.ane.get(`/reservations/${ofAne}`)).body.state).toBe('lapsed')
    expect((await made.bo.get(`/reservations/${ofBo}`)).body.state).toBe('reserved')
  })
})

describe('certificates by CSV', () => {
  it('gives all of them or none, naming lines', async () => {
    const heading = 'email;school;vorming;datum'
    const csv = `${heading}\nane@example.org;;vorming;1/10/2025\n;999002;vorming;2025-10-01\n`
    const wrong = await rtc.post('/certificates/imports', {
      csv: `${csv};999999;vorming;2025-10-01`,
    })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: 'lines.4.school' }] } })
    expect(await asked(made.ane)).toBe('409 training-missing')
    expect(await rtc.post('/certificates/imports', { csv })).toMatchObject({
      status: 201,
      body: { given: 2 },
    })
    expect(await asked(made.ane)).toBe('201')
    expect(await asked(made.bo)).toBe('201')
    expect((await made.ane.post('/certificates/imports', { csv })).status).toBe(403)
    expect((await mos.post('/certificates/imports', { csv })).status).toBe(422)
  })
})
