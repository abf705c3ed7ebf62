import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { type Alternative, Problem } from '../../src/problem.ts'
import { schools, smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

interface Asked {
  readonly offering?: string
  readonly quantity?: number
  readonly pickupPoint?: string
  readonly pickupDay: string
  readonly returnDay: string
}

let calls = 0
const ask = (who: string, { offering = 'bee-bots', quantity = 1, ...asked }: Asked) =>
  reserve(world.as(who), {
    id: `r${calls++}`,
    lines: [{ offering, quantity }],
    pickupPoint: 'roeselare',
    ...asked,
  })

/** The refusal of what is asked. */
async function refused(who: string, asked: Asked) {
  const problem = await ask(who, asked).catch((error: unknown) => error)
  if (!(problem instanceof Problem)) throw new Error('It was not refused.')
  const { reasons = [], alternatives = [] } = problem.extra
  return { reasons, alternatives }
}

/** Asks for the alternative just as it stands. */
const take = (who: string, { pickupPoint, pickupDay, returnDay }: Alternative, more = {}) =>
  ask(who, { pickupPoint, pickupDay, returnDay, ...more })

const week = { pickupDay: '2026-03-03', returnDay: '2026-03-10' }

describe('an alternative', () => {
  it('is free of what the school holds already, at whatever point', async () => {
    await world.lending('bee-bots', { maxCopiesPerSchool: 1 })
    await ask('ane', week)
    const { reasons, alternatives } = await refused('bo', week)
    expect(reasons).toEqual([{ code: 'quota-reached', line: 0, with: { max: 1, of: 'school' } }])
    expect(alternatives).toEqual([
      {
        kind: 'period',
        pickupPoint: 'roeselare',
        pickupDay: '2026-03-11',
        returnDay: '2026-03-18',
      },
    ])
    for (const alternative of alternatives) await take('bo', alternative)
  })

  it('ends on a day that the school begins with, where a return day is not held', async () => {
    await world.lending('bee-bots', { maxCopiesPerSchool: 1, sameDayTurnover: true })
    const from5 = { pickupDay: '2026-03-05', returnDay: '2026-03-13' }
    await ask('ane', from5)
    const { alternatives } = await refused('bo', {
      pickupDay: '2026-03-04',
      returnDay: '2026-03-06',
    })
    expect(alternatives).toMatchObject([{ pickupDay: '2026-03-03', returnDay: '2026-03-05' }])
    for (const alternative of alternatives) await take('bo', alternative)
  })

  it('is another point while the copies here are gone', async () => {
    await world.lending('bee-bots', { maxCopiesPerSchool: 1 })
    await ask('cia', week)
    await ask('dre', week)
    const { alternatives } = await refused('ane', week)
    expect(alternatives).toMatchObject([
      { kind: 'period', pickupDay: '2026-03-11' },
      { kind: 'pickup-point', pickupPoint: 'kortrijk', ...week },
    ])
    await take('ane', alternatives[1] as Alternative)
  })

  it('is no point where she has as many reservations as she may', async () => {
    const april = { pickupDay: '2026-04-01', returnDay: '2026-04-02' }
    await ask('ane', { ...april, pickupPoint: 'kortrijk' })
    await ask('cia', { ...week, quantity: 2 })
    await world.set([
      build
        .updateTable('pickup_point')
        .set({ max_open_reservations: 1 })
        .where('id', '=', 'kortrijk'),
    ])
    const { alternatives } = await refused('ane', week)
    expect(alternatives.map(({ kind }) => kind)).toEqual(['period'])
  })

  it('is not past the day on which the certificate lapses', async () => {
    await world.lending('microscope', { trainings: ['vorming'] })
    await world.set(
      [schools.duinen, schools.linde].map((school, n) =>
        build.insertInto('certificate').values({
          id: `c${n}`,
          training: 'vorming',
          school,
          valid_until: school === schools.duinen ? '2026-03-06' : null,
          given_at: '2026-01-01T00:00:00.000Z',
          given_by: 'els',
        }),
      ),
    )
    await ask('cia', { ...week, offering: 'microscope' })
    const { alternatives } = await refused('ane', { ...week, offering: 'microscope' })
    expect(alternatives).toEqual([])
  })

  it('knows what is held when the wanted days are long past', async () => {
    const days = { pickupDay: '2026-03-02', returnDay: '2026-03-13' }
    await ask('cia', { ...days, offering: 'microscope' })
    const past = { pickupDay: '2024-03-05', returnDay: '2024-03-06' }
    const { alternatives } = await refused('ane', { ...past, offering: 'microscope' })
    expect(alternatives).toMatchObject([{ kind: 'period', pickupDay: '2026-03-16' }])
    for (const one of alternatives) await take('ane', one, { offering: 'microscope' })
  })
})

describe('there is no alternative', () => {
  it.each([
    ['the training is missing', { trainings: ['vorming'] }],
    ['the material is for other schools', { forLevels: ['SO3D'] }],
    ['more copies are asked than a school may ever have', { maxCopiesPerSchool: 1 }],
  ])('when %s', async (_, rules) => {
    await world.lending('bee-bots', rules)
    const { alternatives } = await refused('ane', { ...week, quantity: 2, pickupDay: '2026-03-07' })
    expect(alternatives).toEqual([])
  })

  it('when she has as many reservations as she may', async () => {
    await world.set([build.updateTable('pickup_point').set({ max_open_reservations: 1 })])
    await ask('ane', week)
    const { reasons, alternatives } = await refused('ane', { ...week, offering: 'box' })
    expect(reasons).toEqual([{ code: 'quota-reached', with: { max: 1, of: 'borrower' } }])
    expect(alternatives).toEqual([])
  })
})
