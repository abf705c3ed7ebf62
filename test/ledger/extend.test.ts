import { freshStore } from '#engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { extend } from '../../src/ledger/extend.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { schools, smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})
afterEach(async () => {
  expect(await verifyLedger(world.as('els'))).toBeUndefined()
})

const until = (day: string) => ({ id: `e-${day}`, reservation: 'r1', returnDay: `2026-${day}` })

describe('an extension', () => {
  it('is given once, for a week at most, past the usual length too', async () => {
    await world.lending('microscope', { maxDays: 3 })
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-02  ane  extends    e1  r1          ..03-06       not-on-loan
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-04  cia  extends    e2  r1          ..03-06       reservation-not-found
       03-04  ane  extends    e3  r1          ..03-04       invalid-input
       03-04  ane  extends    e4  r1          ..03-13       period-too-long
       03-04  ane  extends    e5  r1          ..03-07       closed
       03-05  ane  extends    e6  r1          ..03-12       ok
       03-05  ane  extends    e6  r1          ..03-12       ok
       03-05  ane  extends    e7  r1          ..03-13       quota-reached
       03-05  ane  extends    e8  r1          ..03-13 !     forbidden
       03-05  els  extends    e9  r1          ..03-13 !     ok
       03-05  cia  reserves   r2  microscope  03-13..03-13  booked
       03-05  cia  reserves   r3  microscope  03-16..03-16  ok`,
    )
    const { returnDay } = await getReservation(world.as('ane'), 'r1')
    expect(returnDay).toBe('2026-03-13')
    const out = await world.store.read.selectFrom('copy_out').select('due_day').execute()
    expect(out).toEqual([{ due_day: '2026-03-13' }])
  })

  it('changes nothing until the day it is due already', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-02..03-03  ok
       03-02  cia  reserves   r2  microscope  03-04..03-05  ok
       03-02  els  hands out  h1  r1          MIC-1         ok
       03-02  ane  extends    e1  r1          ..03-06       booked
       03-02  ane  extends    e2  r1          ..03-03       ok`,
    )
    const entries = await world.store.read.selectFrom('entry').select('kind').execute()
    expect(entries.map(({ kind }) => kind)).not.toContain('extended')
  })

  it('asks for the days it adds: a repair while the loan is out is not in its way, one after it is', () =>
    play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-06  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-03  els  repairs    f1  MIC-1       03-05..03-05  ok
       03-04  els  repairs    f2  MIC-1       03-13..03-13  ok
       03-04  ane  extends    e1  r1          ..03-13       booked
       03-04  ane  extends    e2  r1          ..03-12       ok`,
    ))

  it('leaves the day it is due as it was, in repair or not', () =>
    play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-06  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-03  els  repairs    f1  MIC-1       03-05..03-06  ok
       03-04  ane  extends    e1  r1          ..03-12       ok`,
    ))

  it('moves what can move, and names the day on which a copy is needed, never for whom', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  bee-bots     03-03..03-05  ok
       03-03  els  hands out  h1  r1           BEE-1         ok
       03-03  cia  reserves   r2  bee-bots     03-09..03-10  ok
       03-03  ane  extends    e1  r1           ..03-06       ok
       03-03  els  extends    e2  r1           ..03-09 !     ok
       03-03  dre  reserves   r3  bee-bots     03-11..03-12  ok
       03-03  dre  reserves   r4  bee-bots     03-12..03-12  ok`,
    )
    const refused = extend(world.as('els', '2026-03-03'), {
      ...until('03-13'),
      override: { reason: 'Afgesproken.' },
    })
    await expect(refused).rejects.toMatchObject({
      code: 'booked',
      extra: {
        reasons: [{ code: 'booked', line: 0, day: '2026-03-12', with: { day: '2026-03-12' } }],
      },
    })
    await expect(refused).rejects.not.toThrow(/cia|dre/)
  })

  it('offers the last day that would do', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-03  cia  reserves   r2  microscope  03-11..03-12  ok`,
    )
    await expect(extend(world.as('ane', '2026-03-03'), until('03-12'))).rejects.toMatchObject({
      code: 'booked',
      extra: {
        reasons: [{ day: '2026-03-11' }],
        alternatives: [{ kind: 'period', pickupDay: '2026-03-03', returnDay: '2026-03-10' }],
      },
    })
    await extend(world.as('ane', '2026-03-03'), until('03-10'))
  })

  it('holds turnaround behind the new day, which only the desk shortens', async () => {
    await world.lending('microscope', { turnaroundDays: 1 })
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-04  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-03  cia  reserves   r2  microscope  03-10..03-11  ok
       03-03  ane  extends    e1  r1          ..03-09       turnaround
       03-03  els  extends    e2  r1          ..03-09       turnaround
       03-03  els  extends    e3  r1          ..03-10 !     booked
       03-03  els  extends    e4  r1          ..03-09 !     ok
       03-09  els  takes back  b1  MIC-1      ready         ok
       03-10  els  hands out  h2  r2          MIC-1         ok`,
    )
  })

  it('is the desk’s once it is late: then it is late no more', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-04  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-05  ane  extends    e1  r1          ..03-06       overdue
       03-05  cia  reserves   r2  microscope  03-12..03-12  overdue
       03-05  els  extends    e2  r1          ..03-11       ok
       03-05  cia  reserves   r3  microscope  03-12..03-12  ok
       03-05  cia  reserves   r4  microscope  03-11..03-11  booked`,
    )
    const { overdue, returnDay } = await getReservation(world.as('ane', '2026-03-05'), 'r1')
    expect({ overdue, returnDay }).toEqual({ overdue: false, returnDay: '2026-03-11' })
  })

  it('ends with the school year, and goes over no holiday where the material may not', async () => {
    await world.lending('microscope', { overHolidays: false })
    await world.set([
      build.insertInto('school_year').values({
        pickup_point: 'roeselare',
        from_day: '2025-09-01',
        until_day: '2026-03-10',
        booking_opens_at: '2025-05-01T00:00:00Z',
      }),
    ])
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-03  ane  extends    e1  r1          ..03-11       past-school-year`,
    )
    await world.closure({ from: '2026-03-06', until: '2026-03-06', holiday: true })
    await play(
      world,
      `03-03  ane  extends    e2  r1          ..03-09       over-holiday
       03-03  els  extends    e3  r1          ..03-09 !     ok`,
    )
  })

  it('counts with what colleagues reserved', async () => {
    await world.lending('box', { maxCopiesPerSchool: 1 })
    await play(
      world,
      `03-02  cia  reserves   r1  box  03-03..03-04  ok
       03-02  fien  reserves  r0  box  03-09..03-10  invalid-input
       03-03  els  hands out  h1  r1   BOX-1         ok`,
    )
    await world.set([
      build.updateTable('tie').set({ school: schools.linde }).where('account', '=', 'dre'),
    ])
    await play(
      world,
      `03-03  dre  reserves   r2  box  03-09..03-10  ok
       03-03  cia  extends    e1  r1   ..03-09       quota-reached
       03-03  cia  extends    e2  r1   ..03-06       ok`,
    )
  })

  it('does not count what came back late today against what stays out', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  box x3  03-03..03-04       ok
       03-03  els  hands out  h1  r1      BOX-1 BOX-2 BOX-3  ok`,
    )
    await world.set([
      build.updateTable('lending').set({ max_copies_per_school: 2 }).where('offering', '=', 'box'),
    ])
    await play(
      world,
      `03-06  els  takes back  b1  BOX-3  -        ok
       03-06  els  extends     e1  r1     ..03-09  ok`,
    )
  })

  it('extends what is out of it, and tells the borrower', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  box x3  03-03..03-05  ok
       03-03  els  hands out   h1  r1      BOX-1 BOX-2   ok
       03-04  els  takes back  b1  BOX-1   -             ok
       03-04  ane  extends     e1  r1      ..03-09       ok`,
    )
    const out = await world.store.read.selectFrom('copy_out').select('due_day').execute()
    expect(out).toEqual([{ due_day: '2026-03-09' }])
    const letter = await world.store.read
      .selectFrom('letter')
      .where('kind', '=', 'loan-extended')
      .selectAll()
      .executeTakeFirst()
    expect(letter?.recipient).toBe('ane@example.org')
    expect(letter?.body).toMatch(/- box\n[\s\S]*9 maart[\s\S]*eerst: .*5 maart/)
  })

  it('waits for who waits', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-03  els  hands out  h1  r1          MIC-1         ok`,
    )
    await world.set([
      build.insertInto('wish').values({
        id: 'w1',
        account: 'cia',
        school: schools.linde,
        offering: 'microscope',
        quantity: 1,
        pickup_points: '["roeselare"]',
        from_day: '2026-03-10',
        until_day: '2026-03-12',
        days: 1,
        made_at: '2026-03-03T08:00:00Z',
      }),
    ])
    await play(
      world,
      `03-03  ane  extends    e1  r1          ..03-10       booked
       03-03  ane  extends    e2  r1          ..03-09       ok
       03-03  els  extends    e3  r1          ..03-11 !     ok`,
    )
  })
})
