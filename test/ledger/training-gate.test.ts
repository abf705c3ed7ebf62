import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { cancel } from '../../src/ledger/cancel.ts'
import { cancelSession } from '../../src/ledger/cancel-session.ts'
import { changeSession } from '../../src/ledger/change-session.ts'
import { checkOut } from '../../src/ledger/check-out.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { lapseDue } from '../../src/ledger/lapse-due.ts'
import { leaveSession } from '../../src/ledger/leave-session.ts'
import { recordAttendance } from '../../src/ledger/record-attendance.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { waiveTraining } from '../../src/ledger/waive-training.ts'
import { Problem } from '../../src/problem.ts'
import { certify } from '../../src/training/certify.ts'
import { enrol } from '../../src/training/enrol.ts'
import { listEnrolments } from '../../src/training/find-enrolments.ts'
import { scheduleSession } from '../../src/training/schedule-session.ts'
import type { SessionRecord } from '../../src/training/session.ts'
import { smallWorld, type World } from '../kit/world.ts'

// The microscope asks for the training. It is Monday 2 March; the session is on Wednesday 4 March, the pick-up on
// Thursday 12 March, and the fifth working day after the session is Wednesday 11 March.

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
  await gate({})
})

const gate = (rules: { trainingScope?: 'school' | 'person'; maxDays?: number }) =>
  world.lending('microscope', { trainings: ['vorming'], ...rules })
const plan = (id: string, day: string, more: Partial<SessionRecord> = {}) =>
  scheduleSession(world.as('els'), {
    id,
    training: 'vorming',
    record: { day, place: 'Kortrijk', seats: 2, ...more },
  })
const join = (who: string, session: string, day?: string) =>
  enrol(world.as(who, day), { id: `${who}-${session}`, session })
const period = { pickupDay: '2026-03-12', returnDay: '2026-03-13' }
const book = (who: string, id: string, more: object = {}, day?: string) =>
  reserve(world.as(who, day), {
    id,
    lines: [{ offering: 'microscope', quantity: 1 }],
    pickupPoint: 'roeselare',
    ...period,
    ...more,
  })
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error: unknown) => (error instanceof Problem ? error.code : Promise.reject(error)),
  )
const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? error.extra : Promise.reject(error)),
  )
const look = (id: string, day?: string) => getReservation(world.as('els', day), id)
const lettersOf = async (...kinds: string[]) =>
  (await world.store.read.selectFrom('letter').select(['kind', 'recipient']).execute())
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`)
    .toSorted()
const attended = (session: string, who: string[], day = '2026-03-04') =>
  recordAttendance(world.as('els', day), {
    id: `attendance-${session}-${who.join()}-${day}`,
    session,
    attended: who.map((one) => `${one}@example.org`),
  })
const cancelled = (session: string, day = '2026-03-04') =>
  cancelSession(world.as('els', day), { id: `cancels-${session}`, session })

describe('the gate', () => {
  it('is opened by a seat in a session that is over before the pick-up day, until it is followed', async () => {
    await plan('s1', '2026-03-04')
    expect(await codeOf(book('ane', 'r0'))).toBe('training-missing')
    await join('ane', 's1')
    const { reservation } = await book('ane', 'r1')
    expect(reservation).toMatchObject({
      state: 'reserved',
      conditional: true,
      condition: { training: 'vorming', day: '2026-03-04' },
    })
    await attended('s1', ['ane'])
    expect(await look('r1', '2026-03-04')).toMatchObject({ conditional: false })
    expect(await lettersOf('seat-lost')).toEqual([])
  })

  it('shuts again for whoever turns out to have missed it', async () => {
    await plan('s1', '2026-03-04')
    await join('ane', 's1')
    await join('cia', 's1')
    await book('ane', 'r1')
    await attended('s1', ['ane', 'cia'])
    await attended('s1', ['cia'])
    expect(await look('r1', '2026-03-04')).toMatchObject({
      conditional: true,
      condition: { lapsesOn: '2026-03-11' },
    })
    expect(await lettersOf('seat-lost')).toEqual(['seat-lost ane'])
    await lapseDue(world.as('els', '2026-03-11'))
    expect(await look('r1', '2026-03-11')).toMatchObject({ state: 'lapsed' })
  })

  it('stays open to whoever was there after all', async () => {
    await plan('s1', '2026-03-04')
    await join('ane', 's1')
    await book('ane', 'r1')
    await attended('s1', [])
    await attended('s1', ['ane'])
    await lapseDue(world.as('els', '2026-03-11'))
    expect(await look('r1', '2026-03-11')).toMatchObject({ state: 'reserved', conditional: false })
  })

  it.each([
    ['on the pick-up day itself', '2026-03-12', {}, 'training-missing'],
    ['the day before', '2026-03-11', {}, 'ok'],
    [
      'over two days, the last the pick-up day',
      '2026-03-11',
      { untilDay: '2026-03-12' },
      'training-missing',
    ],
    [
      'with certificates until the day before',
      '2026-03-04',
      { certificateUntil: '2026-03-11' },
      'training-missing',
    ],
    [
      'with certificates until the pick-up day',
      '2026-03-04',
      { certificateUntil: '2026-03-12' },
      'ok',
    ],
  ])('looks at when the session is: %s', async (_, day, more, outcome) => {
    await plan('s1', day, more)
    await join('ane', 's1')
    expect(await codeOf(book('ane', 'r1'))).toBe(outcome)
  })

  it('counts a confirmed colleague’s seat for the school, and for herself alone where the material says so', async () => {
    await world.set([
      build.insertInto('tie').values({
        account: 'dre',
        school: '999001',
        requested_at: 'now',
        confirmed_at: 'now',
        confirmed_by: 'els',
        is_contact: 0,
      }),
    ])
    await plan('s1', '2026-03-04')
    await join('dre', 's1')
    // Bo's tie is not confirmed: he inherits nothing.
    expect(await codeOf(book('bo', 'r0'))).toBe('training-missing')
    await gate({ trainingScope: 'person' })
    expect(await codeOf(book('ane', 'r1'))).toBe('training-missing')
    await gate({ trainingScope: 'school' })
    expect(await codeOf(book('ane', 'r1'))).toBe('ok')
  })

  it('gives an unconfirmed teacher’s seat to herself, and to no colleague', async () => {
    await plan('s1', '2026-03-04')
    await join('bo', 's1')
    expect(await codeOf(book('ane', 'r1'))).toBe('training-missing')
    expect(await codeOf(book('bo', 'r1'))).toBe('ok')
  })

  it('is not opened by a place in line, and closes with a session that is cancelled', async () => {
    await plan('s1', '2026-03-04', { seats: 1 })
    await join('cia', 's1')
    await join('ane', 's1')
    expect(await codeOf(book('ane', 'r1'))).toBe('training-missing')
    expect(await codeOf(book('ane', 'r1', { enrol: 's1' }))).toBe('session-full')
    await cancelled('s1', '2026-03-02')
    expect(await codeOf(book('cia', 'r2'))).toBe('training-missing')
  })

  it('asks nothing of whoever collects', async () => {
    await certify(world.as('els'), { id: 'c1', training: 'vorming', person: 'ane@example.org' })
    await book('ane', 'r1')
    const { reservation } = await checkOut(world.as('els', '2026-03-12'), {
      id: 'h1',
      reservation: 'r1',
      barcodes: ['MIC-1'],
      collectedBy: 'Een collega zonder vorming',
    })
    expect(reservation).toMatchObject({ state: 'checked-out', conditional: false })
  })
})

describe('enrolling along with a reservation', () => {
  beforeEach(() => plan('s1', '2026-03-04', { seats: 1 }))
  const seats = async (session = 's1') =>
    (await listEnrolments(world.as('els'), session)).map(
      ({ account, state }) => `${account} ${state}`,
    )

  it('makes both or neither', async () => {
    await book('ane', 'r1', { enrol: 's1' })
    await book('ane', 'r1', { enrol: 's1' })
    expect(await seats()).toEqual(['ane seat'])
    expect(await look('r1')).toMatchObject({ conditional: true })
    await plan('s2', '2026-03-05')
    expect(await codeOf(book('cia', 'r2', { enrol: 's2' }))).toBe('booked')
    expect(await seats('s2')).toEqual([])
    expect(await lettersOf('session-enrolled', 'reservation-confirmed')).toEqual([
      'reservation-confirmed ane',
      'session-enrolled ane',
    ])
  })

  it('refuses a session that opens nothing in time, and one that is not there', async () => {
    await plan('late', '2026-03-12')
    expect(await codeOf(book('ane', 'r1', { enrol: 'late' }))).toBe('training-missing')
    expect(await codeOf(book('ane', 'r1', { enrol: 'none' }))).toBe('invalid-input')
    expect(await codeOf(book('ane', 'r1', { enrol: 's1' }, '2026-03-05'))).toBe('session-closed')
    expect(await seats('late')).toEqual([])
  })

  it('uses the seat she has already', async () => {
    await join('ane', 's1')
    await book('ane', 'r1', { enrol: 's1' })
    expect(await seats()).toEqual(['ane seat'])
  })

  it('gives the last seat and the reservation to one of those who ask at once', async () => {
    const people = ['ane', 'bo', 'cia', 'dre']
    await gate({ maxDays: 14 })
    const answers = await Promise.all(
      people.map((who, n) =>
        codeOf(
          book(who, `r-${who}`, {
            enrol: 's1',
            pickupDay: `2026-03-${16 + n}`,
            returnDay: `2026-03-${16 + n}`,
          }),
        ),
      ),
    )
    expect(answers.filter((one) => one === 'ok')).toHaveLength(1)
    // For the others it is a training they miss, since that seat is no more.
    expect(new Set(answers)).toEqual(new Set(['ok', 'training-missing']))
    expect(await seats()).toHaveLength(1)
  })

  it('is offered with the refusal, where the session is over in time', async () => {
    const refused = await refusalOf(book('ane', 'r1'))
    expect(refused?.alternatives).toMatchObject([
      { kind: 'session', ...period, pickupPoint: 'roeselare', session: { id: 's1', seatsLeft: 1 } },
    ])
    const [{ session } = {}] = refused?.alternatives ?? []
    expect(await codeOf(book('ane', 'r1', { enrol: session?.id }))).toBe('ok')
  })

  it('is offered with the nearest period after it, where it is not over in time', async () => {
    const soon = { pickupDay: '2026-03-03', returnDay: '2026-03-04' }
    const refused = await refusalOf(book('ane', 'r1', soon))
    expect(refused?.alternatives).toMatchObject([
      { kind: 'session', pickupDay: '2026-03-05', returnDay: '2026-03-06', session: { id: 's1' } },
    ])
    const [{ session, pickupDay, returnDay } = {}] = refused?.alternatives ?? []
    expect(await codeOf(book('ane', 'r1', { enrol: session?.id, pickupDay, returnDay }))).toBe('ok')
  })

  it('is not offered once every seat is taken', async () => {
    await join('cia', 's1')
    expect((await refusalOf(book('ane', 'r1')))?.alternatives).toEqual([])
  })
})

describe('a seat that is lost', () => {
  beforeEach(async () => {
    await plan('s1', '2026-03-04')
    await book('ane', 'r1', { enrol: 's1' })
  })
  const lapsed = async (day: string) => {
    await lapseDue(world.as('els', day))
    return (await look('r1', day)).state
  }

  it.each([
    ['cancelled', () => cancelled('s1')],
    ['missed', () => attended('s1', [])],
    ['given up', () => leaveSession(world.as('ane', '2026-03-04'), { id: 'x', session: 's1' })],
  ])('lapses the reservation on the fifth working day: %s', async (_, lose) => {
    await lose()
    await lose()
    expect(await lettersOf('seat-lost')).toEqual(['seat-lost ane'])
    expect(await look('r1', '2026-03-04')).toMatchObject({
      conditional: true,
      condition: { lapsesOn: '2026-03-11' },
    })
    expect(await lapsed('2026-03-10')).toBe('reserved')
    expect(await lettersOf('reservation-lapsed')).toEqual([])
    expect(await lapsed('2026-03-11')).toBe('lapsed')
    await lapseDue(world.as('els', '2026-03-11'))
    expect(await lettersOf('reservation-lapsed')).toEqual(['reservation-lapsed ane'])
    await certify(world.as('els'), { id: 'c1', training: 'vorming', school: '999002' })
    expect(await codeOf(book('cia', 'r2', {}, '2026-03-11'))).toBe('ok')
  })

  it('is counted in the working days of the pick-up point', async () => {
    await world.closure({ from: '2026-03-05', until: '2026-03-06' })
    await cancelled('s1')
    const { condition } = await look('r1', '2026-03-04')
    expect(condition?.lapsesOn).toBe('2026-03-13')
  })

  it('lapses by any act on what is due, without an evening in between', async () => {
    await cancelled('s1')
    await certify(world.as('els'), { id: 'c1', training: 'vorming', school: '999002' })
    expect(await codeOf(book('cia', 'r2', {}, '2026-03-10'))).toBe('booked')
    expect(await codeOf(book('cia', 'r2', {}, '2026-03-11'))).toBe('ok')
  })

  it('is made good by another seat in time, at once or later', async () => {
    await plan('s2', '2026-03-09')
    await join('ane', 's2', '2026-03-03')
    await cancelled('s1')
    expect(await lettersOf('seat-lost')).toEqual([])
    expect((await look('r1', '2026-03-04')).condition).toMatchObject({ day: '2026-03-09' })
    await cancelled('s2', '2026-03-05')
    expect(await lettersOf('seat-lost')).toEqual(['seat-lost ane'])
    await plan('s3', '2026-03-10')
    await join('ane', 's3', '2026-03-06')
    expect(await lapsed('2026-03-12')).toBe('reserved')
    expect((await look('r1', '2026-03-12')).condition).toMatchObject({ day: '2026-03-10' })
  })

  it('is not made good by a seat that comes too late', async () => {
    await cancelled('s1')
    await plan('s2', '2026-03-12')
    await join('ane', 's2', '2026-03-05')
    expect(await lapsed('2026-03-11')).toBe('lapsed')
  })

  it('is made good by a certificate', async () => {
    await cancelled('s1')
    await certify(world.as('els'), { id: 'c1', training: 'vorming', school: '999001' })
    expect((await look('r1', '2026-03-05')).conditional).toBe(false)
    expect(await lapsed('2026-03-12')).toBe('reserved')
  })

  it('is made good when the attendance is put right', async () => {
    await attended('s1', [])
    await attended('s1', ['ane'], '2026-03-05')
    expect(await lapsed('2026-03-12')).toBe('reserved')
    expect((await look('r1', '2026-03-12')).conditional).toBe(false)
  })

  it('is made good by a colleague who was there', async () => {
    await world.set([
      build.insertInto('tie').values({
        account: 'dre',
        school: '999001',
        requested_at: 'now',
        confirmed_at: 'now',
        confirmed_by: 'els',
        is_contact: 0,
      }),
    ])
    await join('dre', 's1')
    await attended('s1', ['dre'])
    expect(await lettersOf('seat-lost')).toEqual([])
    expect(await lapsed('2026-03-12')).toBe('reserved')
  })

  it('does not matter where the desk keeps the reservation, and says why', async () => {
    await cancelled('s1')
    const waive = (who: string, id = 'w1') =>
      waiveTraining(world.as(who, '2026-03-05'), { id, reservation: 'r1', reason: 'Ze kan het.' })
    expect(await codeOf(waive('ane'))).toBe('forbidden')
    expect(await waive('els')).toMatchObject({ conditional: false })
    expect(await codeOf(waive('els', 'w2'))).toBe('wrong-state')
    expect(await lapsed('2026-03-12')).toBe('reserved')
    const act = await world.store.read
      .selectFrom('act')
      .select('reason')
      .where('id', '=', 'w1')
      .executeTakeFirst()
    expect(act).toEqual({ reason: 'Ze kan het.' })
  })

  it('is kept before it is lost, too', async () => {
    await waiveTraining(world.as('els'), { id: 'w1', reservation: 'r1', reason: 'Ze kan het.' })
    await cancelled('s1')
    expect(await lettersOf('seat-lost')).toEqual([])
    expect(await lapsed('2026-03-12')).toBe('reserved')
  })

  it('concerns nobody who gave the reservation back', async () => {
    await cancel(world.as('ane'), { id: 'x1', reservation: 'r1' })
    await cancelled('s1')
    expect(await lettersOf('seat-lost')).toEqual([])
    expect(await lapsed('2026-03-12')).toBe('cancelled')
  })

  it('is a session that moves past the pick-up day', async () => {
    const change = (id: string, day: string) =>
      changeSession(world.as('els'), {
        id,
        session: 's1',
        record: { day, place: 'Kortrijk', seats: 2 },
      })
    await change('c1', '2026-03-11')
    expect(await lettersOf('seat-lost')).toEqual([])
    await change('c2', '2026-03-12')
    expect(await lettersOf('seat-lost')).toEqual(['seat-lost ane'])
    expect(await lapsed('2026-03-09')).toBe('lapsed')
  })

  it('never goes unheard, whoever reserves on it at that moment', async () => {
    await plan('s2', '2026-03-05')
    await join('cia', 's2')
    const box = { lines: [{ offering: 'box', quantity: 1 }] }
    await world.lending('box', { trainings: ['vorming'] })
    const [made] = await Promise.all([
      codeOf(book('cia', 'r2', box)),
      leaveSession(world.as('cia'), { id: 'x', session: 's2' }),
    ])
    const told = await lettersOf('seat-lost')
    expect([made, told]).toEqual(
      made === 'ok' ? ['ok', ['seat-lost cia']] : ['training-missing', []],
    )
  })
})
