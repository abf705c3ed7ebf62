import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { addDays } from '../../src/day.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { Problem } from '../../src/problem.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

const wish = (id: string, offering: string, pickupDay: string) => ({
  id,
  lines: [{ offering, quantity: 1 }],
  pickupPoint: 'roeselare',
  pickupDay,
  returnDay: pickupDay,
})

/** What each of the calls comes to, all made at once: `ok`, or the code of a refusal. */
function together(wishes: readonly ReturnType<typeof wish>[], who: string): Promise<string[]> {
  return Promise.all(
    wishes.map((one) =>
      reserve(world.as(who), one).then(
        () => 'ok',
        (error: unknown) => (error instanceof Problem ? error.code : String(error)),
      ),
    ),
  )
}

const count = (outcomes: readonly string[], what: string) =>
  outcomes.filter((one) => one === what).length

describe('a quota', () => {
  it('of open reservations lets exactly so many through when ten are made at once', async () => {
    await world.set([build.updateTable('pickup_point').set({ max_open_reservations: 4 })])
    const days = ['03', '04', '05', '06', '09', '10', '11', '12', '13', '16']
    const wishes = days.map((day) => wish(`r${day}`, 'microscope', `2026-03-${day}`))
    const outcomes = await together(wishes, 'ane')
    expect([count(outcomes, 'ok'), count(outcomes, 'quota-reached')]).toEqual([4, 6])
  })

  it('of a school lets exactly so many through when all its copies are asked at once', async () => {
    await world.lending('box', { maxCopiesPerSchool: 2 })
    const wishes = [1, 2, 3].map((n) => wish(`r${n}`, 'box', '2026-03-03'))
    const outcomes = await together(wishes, 'ane')
    expect([count(outcomes, 'ok'), count(outcomes, 'quota-reached')]).toEqual([2, 1])
  })

  it('keeps nobody waiting who is far from it: one teacher may ask for thirty at once', async () => {
    const wishes = Array.from({ length: 30 }, (_, n) =>
      wish(
        `r${n}`,
        ['microscope', 'bee-bots', 'box'][n % 3] ?? '',
        addDays('2026-03-03', 7 * Math.floor(n / 3)),
      ),
    )
    expect(await together(wishes, 'ane')).toEqual(wishes.map(() => 'ok'))
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('does not count what is cancelled, brought back, or over', async () => {
    await world.set([build.updateTable('pickup_point').set({ max_open_reservations: 1 })])
    expect(await together([wish('r1', 'box', '2026-03-03')], 'ane')).toEqual(['ok'])
    expect(await together([wish('r2', 'box', '2026-03-04')], 'ane')).toEqual(['quota-reached'])
    const later = world.as('ane', '2026-03-04')
    expect((await reserve(later, wish('r3', 'box', '2026-03-05'))).reservation.state).toBe(
      'reserved',
    )
  })
})

describe('the quota of open reservations', () => {
  it('counts what is out until it is back, and only at that point', async () => {
    await world.set([build.updateTable('pickup_point').set({ max_open_reservations: 1 })])
    await play(
      world,
      `03-02  ane  reserves    r1  box       03-03..03-04       ok
       03-03  els  hands out   h1  r1        BOX-1              ok
       03-03  ane  reserves    r2  bee-bots  03-04..03-05       quota-reached
       03-03  ane  reserves    r3  bee-bots  03-04..03-05 @kortrijk  ok
       03-05  ane  reserves    r4  bee-bots  03-06..03-09       quota-reached
       03-05  els  takes back  b1  BOX-1     ready              ok
       03-05  ane  reserves    r5  bee-bots  03-06..03-09       ok`,
    )
  })
})

describe('many who come at once', () => {
  it('share all the copies there are, and none is told that it is busy', async () => {
    await world.set(
      Array.from({ length: 17 }, (_, n) =>
        build.insertInto('copy').values({
          barcode: `MORE-${n}`,
          offering: 'box',
          pickup_point: 'roeselare',
          shelf: '',
          added_at: '2026-01-01',
        }),
      ),
    )
    await world.lending('box', { maxCopiesPerSchool: 100 })
    const wishes = Array.from({ length: 25 }, (_, n) => wish(`r${n}`, 'box', '2026-03-03'))
    const outcomes = await together(wishes, 'ane')
    expect([count(outcomes, 'ok'), count(outcomes, 'booked')]).toEqual([20, 5])
  })
})
