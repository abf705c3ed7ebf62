import { engine, freshStore } from '#engine'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { addDays } from '../../src/day.ts'
import { cancel } from '../../src/ledger/cancel.ts'
import { change } from '../../src/ledger/change.ts'
import { checkOut } from '../../src/ledger/check-out.ts'
import { extend } from '../../src/ledger/extend.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { returnCopy } from '../../src/ledger/return.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { Problem } from '../../src/problem.ts'
import { smallWorld, type World } from '../kit/world.ts'

const FIRST_DAY = '2026-03-02'
const materials = ['microscope', 'bee-bots', 'box'] as const
const barcodes = ['MIC-1', 'BEE-1', 'BEE-2', 'BOX-1', 'BOX-2', 'BOX-3']

const line = fc.record({
  offering: fc.constantFrom(...materials),
  quantity: fc.integer({ min: 1, max: 3 }),
})
const step = fc.record({
  wait: fc.constantFrom(0, 0, 0, 0, 1, 2),
  verb: fc.constantFrom(
    'reserve',
    'reserve',
    'change',
    'change',
    'change',
    'extend',
    'out',
    'back',
    'cancel',
  ),
  who: fc.constantFrom('ane', 'cia', 'dre'),
  lines: fc.uniqueArray(line, { minLength: 1, maxLength: 2, selector: ({ offering }) => offering }),
  point: fc.constantFrom('roeselare', 'roeselare', 'roeselare', 'kortrijk'),
  parts: fc.record({ lines: fc.boolean(), days: fc.boolean(), point: fc.boolean() }),
  ahead: fc.integer({ min: 0, max: 10 }),
  length: fc.integer({ min: 0, max: 7 }),
  which: fc.nat(20),
  barcode: fc.constantFrom(...barcodes),
  isOverridden: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Every row of every table, as text. */
async function everything({ read }: Store): Promise<string> {
  const names = await read
    .selectFrom(sql<{ name: string; type: string }>`sqlite_master`.as('known'))
    .where('type', '=', 'table')
    .where(sql<boolean>`name not glob 'sqlite_*' and name not glob '_cf_*'`)
    .select('name')
    .orderBy('name')
    .execute()
  const tables: unknown[] = []
  for (const { name } of names) {
    const rows = await read
      .selectFrom(name as 'entry')
      .selectAll()
      .execute()
    tables.push([name, rows])
  }
  return JSON.stringify(tables)
}

describe('whatever is changed and extended', () => {
  it('is all as asked, or all as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const world = await smallWorld((await freshStore()).store)
        await world.lending('microscope', { turnaroundDays: 1 })
        await world.lending('box', { maxCopiesPerSchool: 2 })
        let today = FIRST_DAY
        const made: { id: string; who: string }[] = []
        for (const [n, one] of steps.entries()) {
          today = addDays(today, one.wait)
          await take(world, { today, one, id: `act-${n}`, made })
        }
        expect(await verifyLedger(world.as('els'))).toBeUndefined()
      }),
      { numRuns: engine === 'D1' ? 4 : 60 },
    )
  })
})

async function take(
  world: World,
  {
    today,
    one,
    id,
    made,
  }: { today: string; one: Step; id: string; made: { id: string; who: string }[] },
): Promise<void> {
  const desk = world.as('els', today)
  const pickupDay = addDays(today, one.ahead)
  const days = { pickupDay, returnDay: addDays(pickupDay, one.length) }
  const of = made[one.which % Math.max(1, made.length)]
  const asDesk = one.isOverridden && { override: { reason: 'Zo is het.' } }
  if (one.verb === 'reserve') {
    const wish = { id, lines: one.lines, pickupPoint: 'roeselare', ...days }
    if (await done(() => reserve(world.as(one.who, today), wish))) made.push({ id, who: one.who })
    return
  }
  if (one.verb === 'back') {
    await done(() => returnCopy(desk, { id, barcode: one.barcode, ready: true }))
    return
  }
  if (!of) return
  const actor = one.isOverridden ? desk : world.as(of.who, today)
  if (one.verb === 'out') {
    await done(() => checkOut(desk, { id, reservation: of.id, barcodes: [one.barcode] }))
  } else if (one.verb === 'cancel') {
    await done(() => cancel(world.as(of.who, today), { id, reservation: of.id }))
  } else if (one.verb === 'extend') {
    const { returnDay } = days
    await refusedWhole(world, () => extend(actor, { id, reservation: of.id, returnDay, ...asDesk }))
  } else {
    const wanted = {
      ...(one.parts.lines && { lines: one.lines }),
      ...(one.parts.days && days),
      ...(one.parts.point && { pickupPoint: one.point }),
    }
    await refusedWhole(
      world,
      () => change(actor, { id, reservation: of.id, ...wanted, ...asDesk }),
      async () => {
        const now = await getReservation(desk, of.id)
        expect(now).toMatchObject({
          ...(one.parts.days && days),
          ...(one.parts.point && { pickupPoint: one.point }),
        })
        const quantities = now.lines.map(({ offering, quantity }) => `${offering} ${quantity}`)
        if (one.parts.lines) {
          const asked = one.lines.map(({ offering, quantity }) => `${offering} ${quantity}`)
          expect(quantities.toSorted()).toEqual(asked.toSorted())
        }
      },
    )
  }
}

/** True when it was not refused. */
async function done(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    expect(['busy', 'id-taken']).not.toContain(error.code)
    return false
  }
}

/** What is refused leaves every row of every table as it was, once what was due has lapsed. */
async function refusedWhole(
  world: World,
  act: () => Promise<unknown>,
  check?: () => Promise<void>,
): Promise<void> {
  if (await done(act)) return check?.()
  const before = await everything(world.store)
  expect(await done(act)).toBe(false)
  expect(await everything(world.store)).toBe(before)
}
