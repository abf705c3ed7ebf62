import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import type { Context } from '../../src/context.ts'
import { cancelSession } from '../../src/ledger/cancel-session.ts'
import { changeSession } from '../../src/ledger/change-session.ts'
import { leaveSession } from '../../src/ledger/leave-session.ts'
import { recordAttendance } from '../../src/ledger/record-attendance.ts'
import { Problem } from '../../src/problem.ts'
import { enrol } from '../../src/training/enrol.ts'
import { listEnrolments, listOwnEnrolments } from '../../src/training/find-enrolments.ts'
import { findSession, listSessions } from '../../src/training/find-session.ts'
import { scheduleSession } from '../../src/training/schedule-session.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

const wednesday = { day: '2026-03-11', place: 'Kortrijk', seats: 2 }
const plan = (id = 's1', more: object = {}, ctx = world.as('els')) =>
  scheduleSession(ctx, { id, training: 'vorming', record: { ...wednesday, ...more } })
const join = (who: string, session = 's1', id = `${who}-${session}`) =>
  enrol(world.as(who), { id, session })
const leave = (who: string, id = `${who}-leaves`) =>
  leaveSession(world.as(who), { id, session: 's1' })
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error: unknown) => (error instanceof Problem ? error.code : Promise.reject(error)),
  )
const seated = async () =>
  (await listEnrolments(world.as('els'), 's1')).map(({ account, state }) => `${account} ${state}`)
const letters = async () =>
  (await world.store.read.selectFrom('letter').select(['kind', 'recipient']).execute())
    .map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`)
    .toSorted()
/** A partner's own context: of RTC, that gives the training, unless another is named. */
const partner = (slug = 'rtc', day?: string): Context => {
  const ctx = world.as('els', day)
  return { ...ctx, actor: ctx.actor && { ...ctx.actor, roles: ['partner'], partners: [slug] } }
}

describe('a session', () => {
  it('is planned by the desk and by the partner that gives the training, once', async () => {
    expect((await plan()).isRepeat).toBe(false)
    expect((await plan()).isRepeat).toBe(true)
    await plan('s2', {}, partner())
    expect(await codeOf(plan('s3', {}, partner('mos')))).toBe('offering-not-found')
    expect(await codeOf(plan('s3', {}, world.as('ane')))).toBe('offering-not-found')
    const found = await listSessions(world.as('ane'), {
      trainings: ['vorming'],
      from: '2026-03-11',
    })
    expect(found).toMatchObject([{ id: 's1', seatsLeft: 2, untilDay: '2026-03-11' }, { id: 's2' }])
    const later = await listSessions(world.as('ane'), {
      trainings: ['vorming'],
      from: '2026-03-12',
    })
    expect(later).toEqual([])
  })

  it.each([
    ['day', { day: '2026-03-01' }],
    ['untilDay', { untilDay: '2026-03-10' }],
    ['endsAt', { startsAt: '13:30', endsAt: '13:30' }],
    ['certificateUntil', { certificateUntil: '2026-03-10' }],
  ])('names %s when it makes no sense: %j', async (field, more) => {
    await expect(plan('s1', more)).rejects.toMatchObject({ extra: { errors: [{ field }] } })
  })

  it('is only of a training', async () => {
    const call = { id: 's1', training: 'bee-bots', record: wednesday }
    expect(await codeOf(scheduleSession(world.as('els'), call))).toBe('wrong-state')
  })
})

describe('enrolling', () => {
  beforeEach(() => plan())

  it('gives a seat while there is one, and then a place in line', async () => {
    expect((await join('ane')).enrolment).toMatchObject({ state: 'seat', school: '999001' })
    expect((await join('ane')).isRepeat).toBe(true)
    expect(await codeOf(join('ane', 's1', 'again'))).toBe('already-enrolled')
    await join('cia')
    expect((await join('dre')).enrolment).toMatchObject({ state: 'waiting', place: 1 })
    expect((await join('bo')).enrolment).toMatchObject({ state: 'waiting', place: 2 })
    expect(await letters()).toEqual([
      'session-enrolled ane',
      'session-enrolled cia',
      'session-in-line bo',
      'session-in-line dre',
    ])
    expect(await listOwnEnrolments(world.as('bo'))).toMatchObject([{ enrolment: { place: 2 } }])
  })

  it('lets the first in line move up when somebody leaves, in the same commit, with a letter', async () => {
    for (const who of ['ane', 'cia', 'dre', 'bo']) await join(who)
    await leave('ane')
    await leave('ane')
    expect(await seated()).toEqual(['cia seat', 'dre seat', 'bo waiting'])
    expect(await codeOf(leave('ane', 'again'))).toBe('not-found')
    await leave('bo')
    expect(await seated()).toEqual(['cia seat', 'dre seat'])
    expect((await letters()).filter((one) => one.startsWith('session-moved'))).toEqual([
      'session-moved-up dre',
    ])
    // Who left may come back, at the end.
    expect((await join('ane', 's1', 'back')).enrolment.state).toBe('waiting')
  })

  it('is over once the session began or was cancelled, for those who leave too', async () => {
    await join('ane')
    const late = world.as('cia', '2026-03-12')
    expect(await codeOf(enrol(late, { id: 'e1', session: 's1' }))).toBe('session-closed')
    const tooLate = world.as('ane', '2026-03-12')
    expect(await codeOf(leaveSession(tooLate, { id: 'x1', session: 's1' }))).toBe('session-closed')
    await cancelSession(world.as('els'), { id: 'x2', session: 's1' })
    expect(await codeOf(join('cia'))).toBe('session-closed')
    expect(await codeOf(enrol(world.as('ane'), { id: 'e2', session: 'none' }))).toBe(
      'session-not-found',
    )
  })

  it('names a school of hers, her only one by itself', async () => {
    const ctx = world.as('fien')
    const enrolled = await enrol(ctx, { id: 'e1', session: 's1', school: '999003' })
    expect(enrolled.enrolment.school).toBe('999003')
    const other = { id: 'e2', session: 's1', school: '999001' }
    expect(await codeOf(enrol(world.as('cia'), other))).toBe('invalid-input')
  })

  it('gives the last seat to one of twenty who ask at once, and a place in line to each of the others', async () => {
    await plan('race', { seats: 1 })
    const people = Array.from({ length: 20 }, (_, n) => `t${n}`)
    await world.set(
      people.map((id) =>
        build.insertInto('account').values({
          id,
          email: `${id}@example.org`,
          name: id,
          language: 'nl',
          created_at: '2026-01-01T00:00:00.000Z',
        }),
      ),
    )
    const ctx = world.as('ane')
    const asked = await Promise.all(
      people.map((id) =>
        enrol(
          { ...ctx, actor: ctx.actor && { ...ctx.actor, id, email: `${id}@example.org` } },
          { id: `e-${id}`, session: 'race' },
        ),
      ),
    )
    expect(asked.filter(({ enrolment }) => enrolment.state === 'seat')).toHaveLength(1)
    const places = await listEnrolments(world.as('els'), 'race')
    expect(places.map(({ place }) => place ?? 0)).toEqual([...Array(20).keys()])
  })

  it('never leaves a seat free while somebody waits, whoever leaves and enrols at once', async () => {
    for (const who of ['ane', 'cia']) await join(who)
    await Promise.all([leave('ane'), leave('cia'), join('dre'), join('bo')])
    expect((await seated()).toSorted()).toEqual(['bo seat', 'dre seat'])
  })
})

describe('changing a session', () => {
  beforeEach(() => plan())
  const change = (id: string, more: object) =>
    changeSession(world.as('els'), { id, session: 's1', record: { ...wednesday, ...more } })

  it('tells those who have a seat when the time or the place is another, and only then', async () => {
    await join('ane')
    await change('c1', { note: 'Breng een laptop mee.' })
    expect(await letters()).toEqual(['session-enrolled ane'])
    await change('c2', { place: 'Roeselare' })
    await change('c2', { place: 'Roeselare' })
    expect(await letters()).toEqual(['session-changed ane', 'session-enrolled ane'])
    expect(await findSession(world.as('ane'), 's1')).toMatchObject({ place: 'Roeselare' })
  })

  it('gives more seats to who waits, and takes none away from who has one', async () => {
    for (const who of ['ane', 'cia', 'dre', 'bo']) await join(who)
    await change('c1', { seats: 3 })
    expect(await seated()).toEqual(['ane seat', 'cia seat', 'dre seat', 'bo waiting'])
    await expect(change('c2', { seats: 2 })).rejects.toMatchObject({
      extra: { errors: [{ field: 'seats', with: { taken: 3 } }] },
    })
  })

  it('is not another partner’s to do, nor after it was cancelled', async () => {
    const record = { ...wednesday, seats: 9 }
    for (const ctx of [partner('mos'), world.as('ane')]) {
      expect(await codeOf(changeSession(ctx, { id: 'c1', session: 's1', record }))).toBe(
        'session-not-found',
      )
      expect(await codeOf(cancelSession(ctx, { id: 'c2', session: 's1' }))).toBe(
        'session-not-found',
      )
      expect(await codeOf(recordAttendance(ctx, { id: 'c3', session: 's1', attended: [] }))).toBe(
        'session-not-found',
      )
    }
    await cancelSession(partner(), { id: 'x1', session: 's1' })
    expect(await codeOf(change('c4', {}))).toBe('session-closed')
    expect(await codeOf(cancelSession(partner(), { id: 'x2', session: 's1' }))).toBe(
      'already-resolved',
    )
  })

  it('writes to everyone, in line too, when it is cancelled, once', async () => {
    for (const who of ['ane', 'cia', 'dre']) await join(who)
    await cancelSession(partner(), { id: 'x1', session: 's1' })
    await cancelSession(partner(), { id: 'x1', session: 's1' })
    expect((await letters()).filter((one) => one.startsWith('session-cancelled'))).toEqual([
      'session-cancelled ane',
      'session-cancelled cia',
      'session-cancelled dre',
    ])
  })
})

describe('attendance', () => {
  beforeEach(() => plan('s1', { seats: 3, certificateUntil: '2027-08-31' }))
  const record = (id: string, attended: string[], day = '2026-03-11') =>
    recordAttendance(partner('rtc', day), { id, session: 's1', attended })
  const certificates = () =>
    world.store.read
      .selectFrom('certificate')
      .select(['account', 'valid_until', 'followed_on'])
      .orderBy('account')
      .execute()

  it('gives a certificate to who was there, by address or enrolment, and none to who missed it', async () => {
    for (const who of ['ane', 'cia', 'dre']) await join(who)
    expect(await codeOf(record('a0', [], '2026-03-10'))).toBe('session-closed')
    await record('a1', ['ANE@example.org', 'cia-s1', 'cia@example.org'])
    await record('a1', ['ANE@example.org', 'cia-s1', 'cia@example.org'])
    expect(await seated()).toEqual(['ane attended', 'cia attended', 'dre missed'])
    const given = { valid_until: '2027-08-31', followed_on: '2026-03-11' }
    expect(await certificates()).toEqual([
      { account: 'ane', ...given },
      { account: 'cia', ...given },
    ])
  })

  it('takes in who came without a seat, and names an address that nobody has', async () => {
    await join('ane')
    await record('a1', ['bo@example.org'])
    expect(await seated()).toEqual(['ane missed', 'bo attended'])
    await expect(record('a2', ['ane-s1', 'niemand@example.org'])).rejects.toMatchObject({
      extra: { errors: [{ field: 'attended.1' }] },
    })
    expect(await seated()).toEqual(['ane missed', 'bo attended'])
  })

  it('can be put right, certificate and all', async () => {
    for (const who of ['ane', 'cia']) await join(who)
    await record('a1', ['ane-s1'])
    await record('a2', ['cia-s1'], '2026-03-13')
    expect(await seated()).toEqual(['ane missed', 'cia attended'])
    expect(await certificates()).toMatchObject([{ account: 'cia', followed_on: '2026-03-11' }])
    await record('a3', ['ane-s1', 'cia-s1'], '2026-03-13')
    expect(await certificates()).toHaveLength(2)
  })

  it('closes the session for who still wants to enrol that day', async () => {
    await record('a1', [])
    const ctx = world.as('ane', '2026-03-11')
    expect(await codeOf(enrol(ctx, { id: 'e1', session: 's1' }))).toBe('session-closed')
  })
})
