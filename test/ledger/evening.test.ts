import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../../src/context.ts'
import { eveningWork } from '../../src/ledger/evening.ts'
import { findKeepableUntil } from '../../src/ledger/find-keepable.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { keepByLetter, keepComing } from '../../src/ledger/keep-coming.ts'
import { lapseDue } from '../../src/ledger/lapse-due.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { clockAt, servicesOn } from '../kit/services.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

/** Services at an hour in Brussels, in winter: an hour behind is UTC. */
function at(day: string, hour = 18): Services {
  const instant = new Date(`2026-${day}T00:00:00Z`).getTime() + (hour - 1) * 3_600_000
  return servicesOn(world.store, { clock: clockAt(new Date(instant).toISOString()) })
}

const evening = (day: string, hour?: number) => eveningWork(at(day, hour))

/** The letters since the start, the confirmations left out: what, to whom. */
async function letters(): Promise<string[]> {
  const rows = await world.store.read
    .selectFrom('letter')
    .select(['kind', 'recipient'])
    .where('kind', '!=', 'reservation-confirmed')
    .orderBy('created_at')
    .orderBy('kind')
    .orderBy('recipient')
    .execute()
  return rows.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`)
}

async function body(kind: string): Promise<string> {
  const row = await world.store.read
    .selectFrom('letter')
    .select('body')
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return row.body
}

const seen = (who: string, day: string, id: string) =>
  getReservation(world.as(who, `2026-${day}`), id)

const stateOf = async (day: string, id: string) => (await seen('els', day, id)).state

describe('what nobody collected', () => {
  it('lapses after the next pick-up day, and its copy is free', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-13  ok
       03-04  cia  reserves  r2  microscope  03-05..03-06  booked
       03-05  cia  reserves  r3  microscope  03-05..03-06  ok
       03-05  ane  cancels   x1  r1          -             already-resolved
       03-05  els  hands out  h1  r1         MIC-1         already-resolved`,
    )
    expect(await stateOf('03-05', 'r1')).toBe('lapsed')
    expect(await letters()).toEqual(['reservation-lapsed ane'])
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('waits three days when the point is closed for longer', async () => {
    await world.closure({ from: '2026-03-04', until: '2026-03-10' })
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-13  ok
       03-06  cia  reserves  r2  microscope  03-11..03-12  booked
       03-07  cia  reserves  r3  microscope  03-11..03-12  ok`,
    )
  })

  it('waits over the weekend', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-06..03-13  ok
       03-09  cia  reserves  r2  microscope  03-10..03-10  booked
       03-10  cia  reserves  r3  microscope  03-10..03-10  ok`,
    ))

  it('lapses copy by copy: what was collected stays out', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  box x2 + microscope  03-03..03-13  ok
       03-03  els  hands out  h1  r1       BOX-1         ok
       03-05  cia  reserves   r2  box x2   03-05..03-06  ok
       03-05  cia  reserves   r3  box      03-05..03-06  booked`,
    )
    await evening('03-05')
    const { state, lines } = await seen('els', '03-05', 'r1')
    expect(state).toBe('checked-out')
    expect(lines.flatMap(({ copies }) => copies.map((copy) => copy.state)).toSorted()).toEqual([
      'checked-out',
      'lapsed',
      'lapsed',
    ])
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('lapses once, whoever looks and however many', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope + box x2  03-03..03-13  ok`)
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        n % 2 ? evening('03-06') : lapseDue(world.as('cia', '2026-03-06')),
      ),
    )
    expect(await letters()).toEqual(['reservation-lapsed ane'])
    const lapsed = await world.store.read
      .selectFrom('entry')
      .where('kind', '=', 'lapsed')
      .select('chain')
      .execute()
    expect(lapsed).toHaveLength(3)
  })

  it('does not lapse what is of another material or point', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-13  ok`)
    await lapseDue(world.as('cia', '2026-03-09'), { offerings: ['box'], pickupPoint: 'roeselare' })
    await lapseDue(world.as('cia', '2026-03-09'), { offerings: ['microscope'], pickupPoint: 'x' })
    expect(await stateOf('03-09', 'r1')).toBe('reserved')
    await lapseDue(world.as('cia', '2026-03-09'), { pickupPoint: 'roeselare' })
    expect(await stateOf('03-09', 'r1')).toBe('lapsed')
  })
})

describe('whether she is still coming', () => {
  it('is asked on the evening of the pick-up day, once', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-13  ok`)
    await evening('03-03', 16)
    expect(await letters()).toEqual([])
    await evening('03-03', 17)
    await Promise.all([evening('03-03', 18), evening('03-03', 23), evening('03-04', 2)])
    expect(await letters()).toEqual(['still-coming ane'])
  })

  it('is asked side by side by two workers, once', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope + box  03-03..03-13  ok`)
    await Promise.all([evening('03-03'), evening('03-03'), evening('03-03')])
    expect(await letters()).toEqual(['still-coming ane'])
  })

  it('keeps it until the next pick-up day by the link in the letter, and asks again then', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-13  ok`)
    await evening('03-03')
    const key = /\/keep\/(\S+)/.exec(await body('still-coming'))?.[1] ?? ''
    const nobody = { ...world.as('ane', '2026-03-03'), actor: undefined }
    await expect(keepByLetter(nobody, { id: 'k0', key: 'guess' })).rejects.toThrow(/no such letter/)
    await keepByLetter(nobody, { id: 'k1', key })
    expect(await seen('ane', '03-03', 'r1')).toMatchObject({
      state: 'reserved',
      keptUntil: '2026-03-04',
    })
    await evening('03-04')
    await play(world, `03-05  cia  reserves  r2  microscope  03-06..03-06  booked`)
    await evening('03-05')
    expect(await letters()).toEqual(['still-coming ane', 'still-coming ane'])
    await play(world, `03-06  cia  reserves  r3  microscope  03-09..03-10  ok`)
    expect(await stateOf('03-06', 'r1')).toBe('lapsed')
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('is said by its borrower, twice the same, not before its day nor by another', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-13  ok`)
    const keep = (who: string, day: string, id: string) =>
      keepComing(world.as(who, `2026-${day}`), { id, reservation: 'r1' })
    await expect(keep('ane', '03-02', 'k0')).rejects.toMatchObject({ code: 'wrong-state' })
    await expect(keep('cia', '03-03', 'k1')).rejects.toMatchObject({
      code: 'reservation-not-found',
    })
    await keep('ane', '03-03', 'k2')
    await keep('ane', '03-03', 'k2')
    await keep('ane', '03-03', 'k3')
    expect((await seen('ane', '03-03', 'r1')).keptUntil).toBe('2026-03-04')
    await play(world, `03-04  els  hands out  h1  r1  MIC-1  ok`)
    await expect(keep('ane', '03-04', 'k4')).rejects.toMatchObject({ code: 'already-resolved' })
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('is not asked when the next pick-up day comes after the return day', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-03  ok`)
    await evening('03-03')
    expect(await letters()).toEqual([])
    const ctx = world.as('ane', '2026-03-03')
    await expect(keepComing(ctx, { id: 'k1', reservation: 'r1' })).rejects.toMatchObject({
      code: 'wrong-state',
    })
  })

  it('is not kept for days on which the copy is only made ready', async () => {
    await world.lending('microscope', { turnaroundDays: 3 })
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-03  ok`)
    await evening('03-03')
    expect(await letters()).toEqual([])
    const ctx = world.as('ane', '2026-03-03')
    expect(await findKeepableUntil(ctx, await seen('ane', '03-03', 'r1'))).toBeUndefined()
  })

  it('is no question any more once it waits no longer, though nobody has said so yet', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-13  ok`)
    const until = async (day: string) =>
      findKeepableUntil(world.as('ane', `2026-${day}`), await seen('ane', day, 'r1'))
    expect(await until('03-02')).toBeUndefined()
    expect(await until('03-04')).toBe('2026-03-05')
    expect(await until('03-05')).toBeUndefined()
  })

  it('keeps it over closed days', async () => {
    await world.closure({ from: '2026-03-04', until: '2026-03-10' })
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-13  ok`)
    await keepComing(world.as('ane', '2026-03-03'), { id: 'k1', reservation: 'r1' })
    await evening('03-11', 9)
    expect(await seen('ane', '03-11', 'r1')).toMatchObject({
      state: 'reserved',
      keptUntil: '2026-03-11',
    })
    await play(
      world,
      `03-06  cia  reserves   r2  microscope  03-11..03-12  booked
       03-12  els  hands out  h1  r1          MIC-1         ok`,
    )
  })

  it('may be collected before the day it is kept until', async () => {
    await world.closure({ from: '2026-03-04', until: '2026-03-05' })
    await play(world, `03-02  ane  reserves  r1  microscope  03-03..03-13  ok`)
    await keepComing(world.as('ane', '2026-03-03'), { id: 'k1', reservation: 'r1' })
    await play(world, `03-04  els  hands out  h1  r1  MIC-1  ok`)
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })
})
