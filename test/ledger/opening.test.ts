import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { availability } from '../../src/ledger/availability.ts'
import { change } from '../../src/ledger/change.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { Problem } from '../../src/problem.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
/** Two school years at Roeselare: one that runs, and one that opens on Monday 1 June at nine. */
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
  const year = (from: string, until: string, opensAt: string) =>
    build.insertInto('school_year').values({
      pickup_point: 'roeselare',
      from_day: from,
      until_day: until,
      booking_opens_at: opensAt,
    })
  await world.set([
    build.updateTable('pickup_point').set({ opening_days: 14 }),
    year('2025-09-01', '2026-06-30', '2025-06-02T07:00:00.000Z'),
    year('2026-09-01', '2027-06-30', '2026-06-01T06:00:00.000Z'),
  ])
})

const wish = (id: string, pickupDay: string, offering = 'box') => ({
  id,
  lines: [{ offering, quantity: 1 }],
  pickupPoint: 'roeselare',
  pickupDay,
  returnDay: pickupDay,
})

const outcome = (promised: Promise<unknown>) =>
  promised.then(
    () => 'ok',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  )

const count = (outcomes: readonly string[], what: string) =>
  outcomes.filter((one) => one === what).length

describe('a school year that has just opened', () => {
  it('gives a school one reservation of a material in it until its fourteenth day is over', () =>
    play(
      world,
      `05-29  ane  reserves  r0  box         09-01..09-02  not-open-yet
       06-01  ane  reserves  r1  box         09-01..09-02  ok
       06-01  ane  reserves  r2  box         10-05..10-06  quota-reached
       06-01  bo   reserves  r3  box         10-05..10-06  quota-reached
       06-01  ane  reserves  r4  microscope  10-05..10-06  ok
       06-01  cia  reserves  r5  box         10-05..10-06  ok
       06-01  ane  reserves  r6  box         06-08..06-09  ok
       06-01  ane  reserves  r7  box         06-15..06-16  ok
       06-14  ane  reserves  r8  box         10-05..10-06  quota-reached
       06-15  ane  reserves  r9  box         10-05..10-06  ok
       06-15  ane  reserves  r10  box        11-09..11-10  ok`,
    ))

  it('counts again what was cancelled, and not what another school has', () =>
    play(
      world,
      `06-02  ane  reserves  r1  box  09-01..09-02  ok
       06-02  ane  cancels   c1  r1   -             ok
       06-02  ane  reserves  r2  box  10-05..10-06  ok
       06-02  ane  reserves  r3  box  11-09..11-10  quota-reached
       06-02  dre  reserves  r4  box  11-09..11-10  ok`,
    ))

  it('does not count the reservation that changes against itself', async () => {
    const ctx = world.as('ane', '2026-06-02')
    await reserve(ctx, wish('r1', '2026-09-01'))
    const days = { pickupDay: '2026-10-05', returnDay: '2026-10-06' }
    expect(await outcome(change(ctx, { id: 'x1', reservation: 'r1', ...days }))).toBe('ok')
    expect(await outcome(reserve(ctx, wish('r2', '2026-11-09')))).toBe('quota-reached')
    expect(await outcome(reserve(ctx, wish('r3', '2026-06-08')))).toBe('ok')
    const into = { pickupDay: '2026-11-09', returnDay: '2026-11-09' }
    expect(await outcome(change(ctx, { id: 'x2', reservation: 'r3', ...into }))).toBe(
      'quota-reached',
    )
  })

  it('lets the desk go over it with a reason, and holds it to the rule without one', () =>
    play(
      world,
      `06-02  ane  reserves  r1  box  09-01..09-02    ok
       06-02  els  reserves  r2  box  10-05..10-06    quota-reached
       06-02  els  reserves  r3  box  10-05..10-06 !  ok`,
    ))

  it('may let a school have more, by the rule of the material', async () => {
    await world.lending('box', { maxPerSchoolAtOpening: 2 })
    await play(
      world,
      `06-02  ane  reserves  r1  box  09-01..09-02  ok
       06-02  ane  reserves  r2  box  10-05..10-06  ok
       06-02  ane  reserves  r3  box  11-09..11-10  quota-reached`,
    )
  })

  it('has no such days when the pick-up point wants none', async () => {
    await world.set([build.updateTable('pickup_point').set({ opening_days: 0 })])
    await play(
      world,
      `06-01  ane  reserves  r1  box  09-01..09-02  ok
       06-01  ane  reserves  r2  box  10-05..10-06  ok`,
    )
  })

  it('gives exactly one through when forty colleagues press at once', async () => {
    const days = Array.from({ length: 40 }, (_, n) => {
      const week = Math.floor(n / 5)
      return new Date(Date.UTC(2026, 8, 7 + week * 7 + (n % 5))).toISOString().slice(0, 10)
    })
    const ctx = world.as('ane', '2026-06-01')
    const outcomes = await Promise.all(
      days.map((day, n) => outcome(reserve(ctx, wish(`r${n}`, day)))),
    )
    expect([count(outcomes, 'ok'), count(outcomes, 'quota-reached')]).toEqual([1, 39])
  })

  it('is said once above the calendar and colours no day', async () => {
    const ctx = world.as('ane', '2026-06-02')
    await reserve(ctx, wish('r1', '2026-09-01'))
    const asked = { offering: 'box', pickupPoint: 'roeselare' }
    const october = { ...asked, from: '2026-10-05', until: '2026-10-09' }
    const seen = await availability(ctx, october)
    expect(seen.forYou.reasons).toEqual([
      {
        code: 'quota-reached',
        with: {
          max: 1,
          of: 'opening',
          lastDay: '2026-06-14',
          from: '2026-09-01',
          until: '2027-06-30',
        },
      },
    ])
    expect(seen.days.flatMap(({ reasons }) => reasons)).toEqual([])
    expect((await availability(world.as('cia', '2026-06-02'), october)).forYou.reasons).toEqual([])
    expect((await availability(world.as('ane', '2026-06-15'), october)).forYou.reasons).toEqual([])
  })

  it('proposes no period that it would refuse', async () => {
    const ctx = world.as('ane', '2026-06-02')
    await reserve(ctx, wish('r1', '2026-10-05', 'microscope'))
    await reserve(world.as('cia', '2026-06-02'), wish('r2', '2026-09-01', 'microscope'))
    const refused = await reserve(ctx, wish('r3', '2026-09-01', 'microscope')).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(Problem)
    expect((refused as Problem).extra.alternatives).toEqual([])
  })
})
