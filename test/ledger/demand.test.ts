import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { listDemand } from '../../src/ledger/demand.ts'
import { sumUnmet } from '../../src/ledger/demand-unmet.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { Problem } from '../../src/problem.ts'
import { actorOf, smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

const wish = (id: string, ...offerings: string[]) => ({
  id,
  lines: offerings.map((offering) => ({ offering, quantity: 1 })),
  pickupPoint: 'roeselare',
  pickupDay: '2026-03-03',
  returnDay: '2026-03-04',
})

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'ok',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  )

const report = () =>
  listDemand(world.as('els', '2026-05-20'), { from: '2026-01', until: '2026-12' })

const microscope = { month: '2026-03', offering: 'microscope', title: 'microscope' }

describe('what is asked and refused', () => {
  beforeEach(async () => {
    expect(await codeOf(reserve(world.as('ane'), wish('r1', 'microscope')))).toBe('ok')
  })

  it('counts by material, month and reason', async () => {
    expect(await codeOf(reserve(world.as('cia'), wish('r2', 'microscope')))).toBe('booked')
    expect(
      await codeOf(
        reserve(world.as('cia'), { ...wish('r3', 'microscope'), pickupDay: '2026-03-01' }),
      ),
    ).toBe('too-soon')
    expect(await report()).toEqual([
      {
        ...microscope,
        pickupPoint: 'roeselare',
        asked: 3,
        refused: 2,
        copies: 2,
        reasons: [
          { code: 'too-soon', refused: 1 },
          { code: 'closed', refused: 1 },
          { code: 'booked', refused: 2 },
        ],
      },
    ])
  })

  it('counts only the line that was refused, and a reason of the asker for each', async () => {
    expect(await codeOf(reserve(world.as('cia'), wish('r2', 'microscope', 'box')))).toBe('booked')
    expect((await report()).map(({ offering, refused }) => [offering, refused])).toEqual([
      ['microscope', 1],
    ])
  })

  it('counts a call that is sent again once', async () => {
    for (let n = 0; n < 3; n++) {
      expect(await codeOf(reserve(world.as('cia'), wish('r2', 'microscope')))).toBe('booked')
    }
    expect((await report())[0]).toMatchObject({ asked: 2, refused: 1 })
  })

  it('keeps no person, no school and no id', async () => {
    await codeOf(reserve(world.as('cia'), wish('cia-s-booking', 'microscope')))
    const rows = await world.store.read.selectFrom('unmet').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/cia|99900/)
    expect(await world.store.read.selectFrom('act').select('id').execute()).toEqual([{ id: 'r1' }])
  })

  it('does not count what makes no sense', async () => {
    const unknown = wish('r2', 'nothing-like-it')
    expect(await codeOf(reserve(world.as('cia'), unknown))).toBe('invalid-input')
    expect((await report())[0]).toMatchObject({ refused: 0 })
  })

  it('says the same once older refusals are summed, and the sums go on', async () => {
    await codeOf(reserve(world.as('cia'), wish('r2', 'microscope')))
    await codeOf(reserve(world.as('dre'), wish('r3', 'microscope')))
    const before = await report()
    await sumUnmet(world.as('els', '2026-04-01'))
    expect(await world.store.read.selectFrom('unmet').select('id').execute()).toHaveLength(2)
    await sumUnmet(world.as('els', '2026-05-01'))
    expect(await world.store.read.selectFrom('unmet').select('id').execute()).toHaveLength(0)
    expect(await report()).toEqual(before)
    await codeOf(reserve(world.as('dre', '2026-03-02'), wish('r4', 'microscope')))
    await sumUnmet(world.as('els', '2026-05-01'))
    expect((await report())[0]).toMatchObject({ asked: 4, refused: 3, copies: 3 })
  })

  it('answers the refusal also when it cannot be kept', async () => {
    const ctx = world.as('cia')
    const broken = { ...ctx, store: { ...ctx.store, read: ctx.store.read, commit: failing } }
    expect(await codeOf(reserve(broken, wish('r2', 'microscope')))).toBe('booked')
  })

  it('is seen by the desk and a coordinator, and by nobody else', async () => {
    const asked = { from: '2026-01', until: '2026-12' }
    expect(await codeOf(listDemand(world.as('ane'), asked))).toBe('forbidden')
    const karel = { ...actorOf('els'), roles: ['coordinator' as const] }
    expect(await codeOf(listDemand({ ...world.as('els'), actor: karel }, asked))).toBe('ok')
  })
})

const failing = () => Promise.reject(new Error('The disk is full.'))
