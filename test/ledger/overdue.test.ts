import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { eveningWork } from '../../src/ledger/evening.ts'
import { comingDay, eveningDay } from '../../src/ledger/evening-day.ts'
import { contextOf } from '../../src/context.ts'
import { deskToday } from '../../src/ledger/desk-today.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { repair } from '../../src/ledger/repair.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { meanwhile } from '../kit/meanwhile.ts'
import { play } from '../kit/play.ts'
import { clockAt, servicesOn } from '../kit/services.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

/** Services at an hour in Brussels, in winter: an hour behind is UTC. */
function at(day: string, hour = 18) {
  const instant = new Date(`2026-${day}T00:00:00Z`).getTime() + (hour - 1) * 3_600_000
  return servicesOn(world.store, { clock: clockAt(new Date(instant).toISOString()) })
}

const evening = (day: string, hour?: number) => eveningWork(at(day, hour))

/** The letters of these kinds, in the order in which they were written. */
async function letters(...kinds: string[]): Promise<string[]> {
  const rows = await world.store.read
    .selectFrom('letter')
    .select(['kind', 'recipient'])
    .where('kind', 'in', kinds)
    .orderBy('created_at')
    .orderBy('kind')
    .orderBy('recipient')
    .execute()
  return rows.map(({ kind, recipient }) => `${kind} ${recipient.split('@')[0]}`)
}

const seen = (day: string, id: string) => getReservation(world.as('els', `2026-${day}`), id)

async function barcodes(day: string, id: string) {
  return (await seen(day, id)).lines.flatMap(({ copies }) => copies.map(({ barcode }) => barcode))
}

describe('the evening', () => {
  const of = (instant: string) => {
    const ctx = contextOf(servicesOn(world.store, { clock: clockAt(instant) }), undefined)
    return [ctx.today, eveningDay(ctx), comingDay(ctx)].map((day) => day.slice(5)).join(' ')
  }

  it('begins at five in Brussels, in winter and in summer, and lasts over midnight', () => {
    expect(of('2026-03-03T15:59:59Z')).toBe('03-03 03-02 03-03')
    expect(of('2026-03-03T16:00:00Z')).toBe('03-03 03-03 03-04')
    expect(of('2026-03-03T23:30:00Z')).toBe('03-04 03-03 03-04')
    expect(of('2026-07-01T14:59:59Z')).toBe('07-01 06-30 07-01')
    expect(of('2026-07-01T15:00:00Z')).toBe('07-01 07-01 07-02')
    expect(of('2026-07-01T22:30:00Z')).toBe('07-02 07-01 07-02')
  })

  it('is right on the days the clock changes', () => {
    expect(of('2026-03-29T14:59:59Z')).toBe('03-29 03-28 03-29')
    expect(of('2026-03-29T15:00:00Z')).toBe('03-29 03-29 03-30')
    expect(of('2026-10-25T15:59:59Z')).toBe('10-25 10-24 10-25')
    expect(of('2026-10-25T16:00:00Z')).toBe('10-25 10-25 10-26')
  })
})

describe('what has to be back', () => {
  it('is told two days before, once, and not for a loan of hardly more than that', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-10  ok
       03-02  cia  reserves   r2  box         03-06..03-09  ok
       03-03  els  hands out  h1  r1          MIC-1         ok
       03-06  els  hands out  h2  r2          BOX-1         ok`,
    )
    await evening('03-07')
    expect(await letters('due-soon')).toEqual([])
    await evening('03-08')
    await Promise.all([evening('03-08'), evening('03-09', 9), evening('03-09')])
    expect(await letters('due-soon')).toEqual(['due-soon ane'])
  })

  it('is asked for on the evening it was due and every week after, until it is back', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope + box  03-03..03-05  ok
       03-03  els  hands out  h1  r1       MIC-1 BOX-1   ok`,
    )
    await evening('03-05', 16)
    expect(await letters('overdue')).toEqual([])
    for (const day of ['03-05', '03-06', '03-09', '03-11', '03-12', '03-12', '03-13']) {
      await evening(day)
    }
    expect(await letters('overdue')).toEqual(['overdue ane', 'overdue ane'])
    await play(world, `03-16  els  takes back  b1  MIC-1  ready  ok`)
    await evening('03-19')
    expect(await letters('overdue')).toHaveLength(3)
    await play(world, `03-20  els  takes back  b2  BOX-1  ready  ok`)
    await evening('03-26')
    expect(await letters('overdue')).toHaveLength(3)
  })

  it('is not told late: neither on the day itself, nor days after its evening', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-10  ok
       03-03  els  hands out  h1  r1          MIC-1         ok`,
    )
    await evening('03-10', 9)
    await evening('03-14')
    expect(await letters('due-soon', 'overdue')).toEqual([])
    await evening('03-17')
    expect(await letters('due-soon', 'overdue')).toEqual(['overdue ane'])
  })

  it('is not asked for when it came back in time', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  microscope  03-03..03-05  ok
       03-03  els  hands out   h1  r1          MIC-1         ok
       03-05  els  takes back  b1  MIC-1       ready         ok`,
    )
    await evening('03-05')
    expect(await letters('overdue')).toEqual([])
  })

  it('is told once though the clock is set back', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-03  els  hands out  h1  r1          MIC-1         ok`,
    )
    for (const day of ['03-05', '03-04', '03-05', '03-06']) await evening(day)
    expect(await letters('overdue')).toEqual(['overdue ane'])
  })

  it('gives one letter, not a heap, after the machine was off', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-02  cia  reserves   r2  box         03-04..03-06  ok
       03-02  dre  reserves   r3  box         03-03..03-25  period-too-long
       03-02  dre  reserves   r3  box         03-03..03-17  ok
       03-03  els  hands out  h1  r1          MIC-1         ok`,
    )
    await evening('03-20')
    expect(await letters('overdue', 'due-soon', 'still-coming', 'reservation-lapsed')).toEqual([
      'overdue ane',
      'reservation-lapsed cia',
      'reservation-lapsed dre',
    ])
  })

  it('BR-18: is late as a whole when one of three is back and the others are late', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  box x3  03-03..03-05         ok
       03-03  els  hands out   h1  r1      BOX-1 BOX-2 BOX-3  ok
       03-05  els  takes back  b1  BOX-1   ready                ok`,
    )
    const { state, overdue, lines } = await seen('03-06', 'r1')
    expect({ state, overdue }).toEqual({ state: 'checked-out', overdue: true })
    expect(lines[0]?.copies.map((copy) => copy.state).toSorted()).toEqual([
      'checked-out',
      'checked-out',
      'returned',
    ])
  })
})

describe('a copy in the way', () => {
  it('AV-09: does not block later days when nobody collected it', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-02..03-06  ok
       03-05  cia  reserves  r2  microscope  03-09..03-09  ok
       03-07  dre  reserves  r3  microscope  03-10..03-10  ok`,
    ))

  it('blocks a week ahead until its seventh day late, and four weeks from the eighth', () =>
    play(
      world,
      `03-02  ane  reserves   r1  microscope  03-02..03-03  ok
       03-02  els  hands out  h1  r1          MIC-1         ok
       03-10  cia  reserves   r2  microscope  03-17..03-17  overdue
       03-10  cia  reserves   r3  microscope  03-18..03-18  ok
       03-11  cia  reserves   r4  microscope  03-19..03-19  overdue`,
    ))

  it('AV-10, RG-23: blocks them when it is out and late', () =>
    play(
      world,
      `03-02  ane  reserves   r1  microscope  03-02..03-06  ok
       03-02  els  hands out  h1  r1          MIC-1         ok
       03-05  cia  reserves   r2  microscope  03-09..03-09  ok
       03-07  dre  reserves   r3  microscope  03-10..03-10  overdue`,
    ))

  it('AV-11: leaves the others free, and comes free itself after its loan', async () => {
    await world.lending('box', { turnaroundDays: 2, maxDays: 1000, horizonDays: 3650 })
    await play(
      world,
      `03-02  ane  reserves   r1  box     03-02..10-05  ok
       03-02  els  hands out  h1  r1      BOX-1         ok
       03-03  cia  reserves   r2  box x3  03-05..03-06  booked
       03-03  cia  reserves   r3  box x2  03-05..03-06  ok
       03-03  cia  reserves   r4  box x3  10-07..10-08  turnaround
       03-03  cia  reserves   r5  box x3  10-08..10-08  ok`,
    )
  })

  it('is told to the next borrower and the desk on the evening it was due, once', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-02  cia  reserves   r2  microscope  03-06..03-09  ok
       03-02  dre  reserves   r3  microscope  03-19..03-20  ok
       03-03  els  hands out  h1  r1          MIC-1         ok`,
    )
    await evening('03-05', 16)
    expect(await letters('at-risk', 'at-risk-desk')).toEqual([])
    expect((await seen('03-05', 'r2')).atRisk).toBe(false)
    await Promise.all([evening('03-05'), evening('03-05'), evening('03-05', 20)])
    await evening('03-06', 10)
    await evening('03-06')
    expect(await letters('at-risk', 'at-risk-desk', 'still-coming')).toEqual([
      'at-risk cia',
      'at-risk-desk els',
    ])
    expect((await seen('03-06', 'r2')).atRisk).toBe(true)
    expect((await seen('03-06', 'r3')).atRisk).toBe(false)
    const desk = await deskToday(world.as('els', '2026-03-06'), {
      pickupPoint: 'roeselare',
      day: '2026-03-06',
    })
    expect(desk.atRisk.map(({ id }) => id)).toEqual(['r2'])
    await play(world, `03-06  els  takes back  b1  MIC-1  ready  ok`)
    expect((await seen('03-06', 'r2')).atRisk).toBe(false)
    await play(world, `03-06  els  hands out  h2  r2  MIC-1  ok`)
  })

  it('is in the way for a week ahead, its last day included', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
       03-02  cia  reserves   r2  microscope  03-13..03-16  ok
       03-03  els  hands out  h1  r1          MIC-1         ok`,
    )
    await evening('03-05', 16)
    expect((await seen('03-05', 'r2')).atRisk).toBe(false)
    expect((await seen('03-06', 'r2')).atRisk).toBe(true)
  })

  it('counts as lost from its 29th day late, until it is found', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  microscope  03-03..03-05  ok
       03-02  cia  reserves    r2  microscope  06-15..06-16  ok
       03-03  els  hands out   h1  r1          MIC-1         ok`,
    )
    expect((await seen('04-02', 'r2')).atRisk).toBe(false)
    expect((await seen('04-03', 'r2')).atRisk).toBe(true)
    await evening('04-02')
    expect(await letters('at-risk')).toEqual(['at-risk cia'])
    await play(world, `04-10  els  takes back  b1  MIC-1  ready  ok`)
    expect((await seen('04-10', 'r2')).atRisk).toBe(false)
  })

  it('gives the next borrower another copy where one is free, and says nothing', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  bee-bots x2  03-03..03-05  ok
       03-02  cia  reserves   r2  bee-bots     03-06..03-09  ok
       03-03  els  hands out  h1  r1           BEE-1 BEE-2   ok`,
    )
    const [planned = ''] = await barcodes('03-05', 'r2')
    const other = planned === 'BEE-1' ? 'BEE-2' : 'BEE-1'
    await play(world, `03-05  els  takes back  b1  ${other}  ready  ok`)
    await evening('03-05')
    expect(await barcodes('03-05', 'r2')).toEqual([other])
    expect(await letters('at-risk', 'at-risk-desk')).toEqual([])
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('stays at risk until another copy comes free, and then moves there', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  bee-bots x2  03-03..03-05  ok
       03-02  cia  reserves   r2  bee-bots     03-06..03-09  ok
       03-02  dre  reserves   r3  bee-bots     03-06..03-12  ok
       03-03  els  hands out  h1  r1           BEE-1 BEE-2   ok`,
    )
    const [planned = ''] = await barcodes('03-05', 'r2')
    const other = planned === 'BEE-1' ? 'BEE-2' : 'BEE-1'
    await play(world, `03-05  els  takes back  b1  ${other}  ready  ok`)
    await evening('03-05')
    const risky = await Promise.all(['r2', 'r3'].map((id) => seen('03-06', id)))
    expect(risky.map(({ atRisk }) => atRisk)).toEqual([true, false])
    await play(world, `03-06  dre  cancels  x1  r3  -  ok`)
    await Promise.all([evening('03-06', 9), evening('03-06', 9)])
    expect(await barcodes('03-06', 'r2')).toEqual([other])
    expect((await seen('03-06', 'r2')).atRisk).toBe(false)
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })
})

describe('taking a copy out of service', () => {
  const told = () => letters('at-risk', 'at-risk-desk')

  for (const act of ['repairs  o1  MIC-1  03-04..03-06', 'writes off  o1  MIC-1  -'] as const) {
    it(`tells whom it puts at risk in its own commit, once: ${act.split('  ')[0]}`, async () => {
      await play(
        world,
        `03-02  cia  reserves  r1  microscope  03-05..03-06  ok
         03-02  els  ${act}  ok`,
      )
      expect(await told()).toEqual(['at-risk cia', 'at-risk-desk els'])
      await evening('03-02')
      await evening('03-03')
      expect(await told()).toHaveLength(2)
    })
  }

  it('says nothing when what is promised moves, waits on other days, or is set aside and moves', async () => {
    await play(
      world,
      `03-02  cia  reserves    r1  bee-bots    03-05..03-06  ok
       03-02  ane  reserves    r2  box         03-05..03-06  ok
       03-02  dre  reserves    r3  microscope  03-09..03-10  ok`,
    )
    const [bee = ''] = await barcodes('03-02', 'r1')
    const [box = ''] = await barcodes('03-02', 'r2')
    await play(
      world,
      `03-02  els  sets aside  p1  r2     ${box}        ok
       03-02  els  repairs     o1  ${bee}  03-04..03-06  ok
       03-02  els  repairs     o2  ${box}  03-04..       ok
       03-02  els  repairs     o3  MIC-1   03-04..03-06  ok`,
    )
    await evening('03-02')
    expect(await told()).toEqual([])
  })

  it('says it to who was set aside a copy that has no other', async () => {
    await play(
      world,
      `03-02  cia  reserves    r1  microscope  03-05..03-06  ok
       03-02  els  sets aside  p1  r1          MIC-1         ok
       03-02  els  repairs     o1  MIC-1       03-02..       ok`,
    )
    expect(await told()).toEqual(['at-risk cia', 'at-risk-desk els'])
  })

  it('tells who reserved while the desk was pressing the button', async () => {
    const els = meanwhile(world.as('els'), () =>
      play(world, `03-02  cia  reserves  r1  microscope  03-05..03-06  ok`),
    )
    const days = { from: '2026-03-04', until: '2026-03-06' }
    await repair(els, { id: 'o1', barcode: 'MIC-1', reason: 'Stuk.', ...days })
    expect(await told()).toEqual(['at-risk cia', 'at-risk-desk els'])
  })
})
