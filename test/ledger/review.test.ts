import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { availability } from '../../src/ledger/availability.ts'
import { findReservation } from '../../src/ledger/find-reservation.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { returnCopy } from '../../src/ledger/return.ts'
import { walkIn } from '../../src/ledger/walk-in.ts'
import { play } from '../kit/play.ts'
import { schools, smallWorld, type World } from '../kit/world.ts'

let world: World
let run: (sql: string) => Promise<void>
beforeEach(async () => {
  const fresh = await freshStore()
  run = fresh.run
  world = await smallWorld(fresh.store)
})

describe('a return that is sent again', () => {
  it('answers about the loan it ended, not about a later one', async () => {
    await play(
      world,
      `03-02  els  lends to    w1  ane MIC-1  ..03-04  ok
       03-03  els  takes back  b1  MIC-1      ready    ok
       03-03  els  lends to    w2  cia MIC-1  ..03-05  ok
       03-04  els  takes back  b2  MIC-1      ready    ok`,
    )
    const again = await returnCopy(world.as('els', '2026-03-03'), {
      id: 'b1',
      barcode: 'MIC-1',
      ready: true,
    })
    expect([again.isRepeat, again.reservation.id]).toEqual([true, 'w1'])
  })
})

describe('an override', () => {
  it('takes the copy that only turnaround keeps, though the other one is booked', async () => {
    await world.lending('bee-bots', { turnaroundDays: 2 })
    await play(
      world,
      `03-02  ane  reserves  r1  bee-bots  03-03..03-04    ok
       03-02  cia  reserves  r2  bee-bots  03-03..03-06    ok
       03-02  els  reserves  r3  bee-bots  03-05..03-05 !  ok
       03-02  els  reserves  r4  bee-bots  03-05..03-05 !  booked`,
    )
  })

  it('takes no copy that is in repair, though the days of the repair are turnaround too', async () => {
    await world.lending('microscope', { turnaroundDays: 4 })
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-04    ok
       03-02  els  repairs   f1  MIC-1       03-06..03-09    ok
       03-02  els  reserves  r2  microscope  03-06..03-06 !  turnaround
       03-02  els  reserves  r3  microscope  03-10..03-10 !  ok`,
    )
  })

  it('lends a copy until a repair begins: only turnaround falls in it', async () => {
    await world.lending('microscope', { turnaroundDays: 2 })
    await play(
      world,
      `03-04  els  repairs   f1  MIC-1      03-06..03-10  ok
       03-04  els  lends to  w1  cia MIC-1  ..03-05       in-repair
       03-04  els  lends to  w2  cia MIC-1  ..03-05 !     ok`,
    )
  })

  it('leaves a copy that is back the days of turnaround before the loan, and says nothing new of them', async () => {
    await world.lending('microscope', { turnaroundDays: 3 })
    await play(
      world,
      `03-02  ane  reserves    r1  microscope  03-03..03-04    ok
       03-03  els  hands out   h1  r1          MIC-1           ok
       03-04  els  takes back  b1  MIC-1       -               ok
       03-04  els  reserves    r2  microscope  03-06..03-06 !  ok
       03-04  cia  reserves    r3  microscope  03-05..03-05    turnaround`,
    )
    const ready = await world.store.read
      .selectFrom('entry')
      .where('kind', '=', 'ready')
      .whereRef('until_day', '>=', 'from_day')
      .select('seq')
      .execute()
    expect(ready).toEqual([])
  })
})

describe('a reservation of long ago', () => {
  it('keeps the name of what was lent when the copy becomes a copy of something else', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  box  03-03..03-05  ok
       03-02  ane  cancels   x1  r1   -             ok`,
    )
    await run("update copy set offering = 'microscope' where offering = 'box'")
    const reservation = await findReservation(world.as('ane'), 'r1')
    expect(reservation?.lines.map(({ offering }) => offering)).toEqual(['box'])
  })
})

describe('a walk-in for a copy that is promised and cannot move', () => {
  it('is told which copy is free', async () => {
    await play(world, `03-02  ane  reserves  r1  box x2  03-02..03-06  ok`)
    const taken = await findReservation(world.as('ane'), 'r1')
    const held = taken?.lines[0]?.copies.map(({ barcode }) => barcode) ?? []
    const free = ['BOX-1', 'BOX-2', 'BOX-3'].find((barcode) => !held.includes(barcode))
    await play(world, `03-02  els  hands out  h1  r1  ${held[0]}  ok`)
    // The other promised copy can move to the free one, so it is lent.
    const { reservation } = await walkIn(world.as('els'), {
      id: 'w1',
      borrower: 'cia@example.org',
      barcodes: [held[1] ?? ''],
      returnDay: '2026-03-04',
    })
    expect(reservation.state).toBe('checked-out')
    const moved = await findReservation(world.as('ane'), 'r1')
    expect(moved?.lines[0]?.copies.map(({ barcode }) => barcode)).toContain(free)
  })
})

describe('a training', () => {
  it('stays with the school when the teacher who followed it leaves', async () => {
    await world.lending('box', { trainings: ['vorming'] })
    const wish = {
      id: 'r1',
      lines: [{ offering: 'box', quantity: 1 }],
      pickupPoint: 'roeselare',
      pickupDay: '2026-03-03',
      returnDay: '2026-03-04',
    }
    await expect(reserve(world.as('cia'), wish)).rejects.toMatchObject({ code: 'training-missing' })
    await world.set([
      build.insertInto('certificate').values({
        id: 'c1',
        training: 'vorming',
        account: 'fien',
        school: null,
        valid_until: null,
        given_at: '2026-01-01',
        given_by: null,
      }),
      build.deleteFrom('tie').where('account', '=', 'fien').where('school', '=', schools.linde),
    ])
    expect((await reserve(world.as('cia'), wish)).reservation.state).toBe('reserved')
  })

  it('of a teacher whose tie is not confirmed opens nothing for her school', async () => {
    await world.lending('box', { trainings: ['vorming'] })
    await world.set([
      build.insertInto('certificate').values({
        id: 'c1',
        training: 'vorming',
        account: null,
        school: schools.duinen,
        valid_until: '2026-03-05',
        given_at: '2026-01-01',
        given_by: null,
      }),
    ])
    await play(
      world,
      `03-02  bo   reserves  r1  box  03-03..03-04  training-missing
       03-02  ane  reserves  r2  box  03-06..03-06  training-missing
       03-02  ane  reserves  r3  box  03-05..03-06  ok`,
    )
  })
})

describe('a question that asks for too much', () => {
  it('is answered by the calendar alone', async () => {
    await expect(
      reserve(world.as('ane'), {
        id: 'r1',
        lines: [{ offering: 'box', quantity: 1 }],
        pickupPoint: 'roeselare',
        pickupDay: '2026-03-09',
        returnDay: '2299-12-31',
      }),
    ).rejects.toMatchObject({ code: 'period-too-long', extra: { alternatives: [] } })
  })

  it('finds the longest loan of a material that may stay out for years', async () => {
    await world.lending('box', { maxDays: 1000, horizonDays: 3650 })
    const range = {
      offering: 'box',
      from: '2026-03-02',
      until: '2027-03-01',
      pickupPoint: 'roeselare',
    }
    const { periods } = await availability(world.as('ane'), range)
    // A thousand days after Monday 2 March 2026 is a Sunday; the Friday before it is the last return day.
    expect(periods[0]).toEqual({ pickupDay: '2026-03-02', latestReturnDay: '2028-11-24', free: 3 })
  })
})

describe('an override without end', () => {
  const endless = { returnDay: '2299-12-31', override: { reason: 'Voor altijd.' } }

  it('is refused for a reservation: no word makes a loan longer than there is a calendar for', async () => {
    const lines = [{ offering: 'box', quantity: 1 }]
    const wish = { id: 'r1', lines, pickupPoint: 'roeselare', pickupDay: '2026-03-03', ...endless }
    await expect(
      reserve(world.as('els'), { ...wish, borrower: 'ane@example.org' }),
    ).rejects.toMatchObject({ code: 'period-too-long' })
  })

  it('is refused for a walk-in, and a long one with a reason is not', async () => {
    const wish = { borrower: 'ane@example.org', barcodes: ['BOX-1'] }
    await expect(walkIn(world.as('els'), { id: 'w1', ...wish, ...endless })).rejects.toMatchObject({
      code: 'period-too-long',
    })
    await play(world, '03-02  els  lends to  w2  ane BOX-1  ..12-18 !  ok')
  })
})
