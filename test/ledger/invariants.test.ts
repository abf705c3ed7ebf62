import { engine, freshStore } from '#engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '../../src/day.ts'
import { availability } from '../../src/ledger/availability.ts'
import { cancel } from '../../src/ledger/cancel.ts'
import { checkOut } from '../../src/ledger/check-out.ts'
import { prepare } from '../../src/ledger/prepare.ts'
import { markReady } from '../../src/ledger/ready.ts'
import { repair } from '../../src/ledger/repair.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { returnCopy } from '../../src/ledger/return.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { walkIn } from '../../src/ledger/walk-in.ts'
import { Problem, type ProblemCode } from '../../src/problem.ts'
import { smallWorld, type World } from '../kit/world.ts'

const FIRST_DAY = '2026-03-02'
const materials = ['microscope', 'bee-bots', 'box'] as const
const teachers = ['ane', 'cia', 'dre'] as const
const barcodes = ['MIC-1', 'BEE-1', 'BEE-2', 'BOX-1', 'BOX-2', 'BOX-3']

const step = fc.record({
  wait: fc.constantFrom(0, 0, 0, 1, 2),
  verb: fc.constantFrom(
    'reserve',
    'reserve',
    'reserve',
    'override',
    'cancel',
    'hand out',
    'walk in',
    'back',
    'ready',
    'set aside',
    'repair',
  ),
  who: fc.constantFrom(...teachers),
  material: fc.constantFrom(...materials),
  barcode: fc.constantFrom(...barcodes),
  quantity: fc.integer({ min: 1, max: 3 }),
  ahead: fc.integer({ min: 0, max: 12 }),
  length: fc.integer({ min: 0, max: 9 }),
  which: fc.nat(20),
  flag: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

describe('whatever people do', () => {
  it('leaves a ledger that its entries explain, and refuses only by name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const world = await smallWorld((await freshStore()).store)
        await world.lending('microscope', { turnaroundDays: 1 })
        await world.lending('bee-bots', { turnaroundDays: 2 })
        await live(world, steps)
        expect(await verifyLedger(world.as('els'))).toBeUndefined()
      }),
      // workerd starts a database anew for every world.
      { numRuns: engine === 'D1' ? 5 : 40 },
    )
  })

  it('promises what the calendar offers, and refuses what it does not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), step, async (steps, asked) => {
        const world = await smallWorld((await freshStore()).store)
        await world.lending('bee-bots', { turnaroundDays: 1 })
        const today = await live(world, steps)
        const { who, material, ahead, length } = asked
        const day = addDays(today, ahead)
        const ctx = world.as(who, today)
        const range = { offering: material, from: day, until: day, pickupPoint: 'roeselare' }
        const { days, periods, forYou } = await availability(ctx, range)
        if (forYou.reasons.length > 0) return
        const [period] = periods
        expect(days[0]?.reasons.length === 0).toBe(period !== undefined)
        const latest = period?.latestReturnDay ?? addDays(day, -1)
        const asks = [
          { returnDay: latest, copies: 1 },
          { returnDay: latest, copies: period?.free ?? 1 },
          { returnDay: latest, copies: (period?.free ?? 0) + 1 },
          { returnDay: nextReturnDay(latest), copies: 1 },
          { returnDay: addDays(day, length), copies: 1 },
        ]
        for (const [n, { returnDay, copies }] of asks.entries()) {
          const id = `asked-${n}`
          const lines = [{ offering: material, quantity: copies }]
          const wish = { id, lines, pickupPoint: 'roeselare', pickupDay: day, returnDay }
          const said = await reserve(ctx, wish).then(
            () => 'ok' as const,
            (error: unknown) => {
              if (error instanceof Problem) return error.code
              throw error
            },
          )
          const isOffered = period !== undefined && returnDay <= latest && isWorkday(returnDay)
          const isEnough = returnDay < latest || copies <= (period?.free ?? 0)
          expect({ asked: { ...wish }, said: said === 'ok' }).toEqual({
            asked: { ...wish },
            said: isOffered && isEnough,
          })
          if (said === 'ok') await cancel(ctx, { id: `not-${id}`, reservation: id })
        }
        expect(await verifyLedger(world.as('els'))).toBeUndefined()
      }),
      { numRuns: engine === 'D1' ? 4 : 40 },
    )
  })
})

const isWorkday = (day: string) => !['sat', 'sun'].includes(weekdayOf(day))

/** The next day on which something can come back. */
function nextReturnDay(day: string): string {
  const next = addDays(day, 1)
  return isWorkday(next) ? next : nextReturnDay(next)
}

/** Lets the steps happen one after the other; gives the day it is then. */
async function live(world: World, steps: readonly Step[]): Promise<string> {
  let today = FIRST_DAY
  const reservations: { id: string; who: string }[] = []
  for (const [n, one] of steps.entries()) {
    today = addDays(today, one.wait)
    try {
      await take(world, today, one, `act-${n}`, reservations)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      expect(never).not.toContain(error.code)
    }
  }
  return today
}

/** One person at a time meets no race. */
const never: readonly ProblemCode[] = ['busy', 'id-taken', 'forbidden']

async function take(
  world: World,
  today: string,
  one: Step,
  id: string,
  reservations: { id: string; who: string }[],
): Promise<void> {
  const { verb, who, material, quantity, barcode, flag } = one
  const desk = world.as('els', today)
  const of = reservations[one.which % Math.max(1, reservations.length)]
  const pickupDay = addDays(today, one.ahead)
  const period = { pickupDay, returnDay: addDays(pickupDay, one.length) }
  const wish = {
    id,
    lines: [{ offering: material, quantity }],
    pickupPoint: 'roeselare',
    ...period,
  }
  switch (verb) {
    case 'reserve':
      await reserve(world.as(who, today), wish)
      reservations.push({ id, who })
      return
    case 'override':
      await reserve(desk, {
        ...wish,
        borrower: `${who}@example.org`,
        override: { reason: 'Zo is het.' },
      })
      reservations.push({ id, who })
      return
    case 'cancel':
      if (of) await cancel(world.as(of.who, today), { id, reservation: of.id })
      return
    case 'hand out':
      if (of) await checkOut(desk, { id, reservation: of.id, barcodes: [barcode] })
      return
    case 'walk in':
      await walkIn(desk, {
        id,
        borrower: `${who}@example.org`,
        barcodes: [barcode],
        returnDay: addDays(today, one.length),
        ...(flag && { override: { reason: 'Zo is het.' } }),
      })
      return
    case 'back':
      await returnCopy(desk, { id, barcode, ready: flag })
      return
    case 'ready':
      await markReady(desk, { id, barcode })
      return
    case 'set aside':
      if (of) await prepare(desk, { id, reservation: of.id, barcodes: [barcode] })
      return
    case 'repair': {
      const until = flag ? { until: addDays(pickupDay, 3) } : {}
      await repair(desk, { id, barcode, from: pickupDay, ...until, reason: 'Stuk.' })
    }
  }
}
