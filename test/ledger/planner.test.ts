import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { availability } from '../../src/ledger/availability.ts'
import { checkOut } from '../../src/ledger/check-out.ts'
import { findReservation } from '../../src/ledger/find-reservation.ts'
import { freeMaterials } from '../../src/ledger/free-materials.ts'
import { planMoves } from '../../src/ledger/replan.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { walkIn } from '../../src/ledger/walk-in.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

async function copiesOf(reservation: string): Promise<string[]> {
  const found = await findReservation(world.as('els'), reservation)
  return (found?.lines ?? []).flatMap(({ copies }) => copies.map(({ barcode }) => barcode))
}

async function freeOf(day: string, until: string, today: string) {
  const range = { offering: 'bee-bots', pickupPoint: 'roeselare', from: day, until }
  const { days, periods } = await availability(world.as('cia', today), range)
  return { free: days.map(({ free }) => free), reasons: days[0]?.reasons, period: periods[0] }
}

/** One set is promised on the first two days, the other on the last two: between them no set is free all the time. */
const apart = `03-02  ane  reserves  first   bee-bots     03-03..03-04  ok
               03-02  ane  reserves  gone    bee-bots     03-06..03-09  ok
               03-02  ane  reserves  second  bee-bots     03-06..03-09  ok
               03-02  ane  cancels   x1      gone         -             ok`

describe('a request that no copy is free for as things stand', () => {
  it('gets one when another promise can move, which then stands elsewhere', async () => {
    await play(world, apart)
    expect([await copiesOf('first'), await copiesOf('second')]).toEqual([['BEE-1'], ['BEE-2']])
    await play(world, '03-02  cia  reserves  wish  bee-bots  03-04..03-06  ok')
    const sets = [await copiesOf('first'), await copiesOf('second'), await copiesOf('wish')].flat()
    expect(sets[0]).toBe(sets[1])
    expect(sets[2]).not.toBe(sets[0])
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('is offered by the calendar, by the search and by reserve alike', async () => {
    await play(world, apart)
    const { free, reasons, period } = await freeOf('2026-03-04', '2026-03-06', '2026-03-02')
    expect(free).toEqual([1, 2, 1])
    expect(reasons).toEqual([])
    expect(period?.free).toBe(1)
    const from = { from: '2026-03-04', until: '2026-03-06', pickupPoints: ['roeselare'] }
    expect(await freeMaterials(world.as('cia'), from)).toContain('bee-bots')
    await play(world, '03-02  cia  reserves  two  bee-bots x2  03-04..03-06  booked')
  })

  it('is refused when what is in its way is set aside', async () => {
    await play(
      world,
      `${apart}
       03-02  els  sets aside  p1    first     BEE-1         ok
       03-02  els  sets aside  p2    second    BEE-2         ok
       03-02  cia  reserves    wish  bee-bots  03-04..03-06  booked`,
    )
    const { reasons } = await freeOf('2026-03-04', '2026-03-06', '2026-03-02')
    expect(reasons).toEqual([])
    const from = { from: '2026-03-04', until: '2026-03-06', pickupPoints: ['roeselare'] }
    expect(await freeMaterials(world.as('cia'), from)).not.toContain('bee-bots')
    await play(
      world,
      `03-02  els  puts back   b2    second    BEE-2         ok
       03-02  cia  reserves    wish  bee-bots  03-04..03-06  ok`,
    )
    expect(await copiesOf('first')).toEqual(['BEE-1'])
  })

  it('is refused when it is out', () =>
    play(
      world,
      `${apart}
       03-03  els  hands out  h1    first     BEE-1         ok
       03-03  els  hands out  h2    second    BEE-2         ok
       03-03  cia  reserves   wish  bee-bots  03-04..03-06  booked`,
    ))

  it('is promised to one of two who ask at once, and the other is refused', async () => {
    await play(world, apart)
    const wish = {
      lines: [{ offering: 'bee-bots', quantity: 1 }],
      pickupPoint: 'roeselare',
      pickupDay: '2026-03-04',
      returnDay: '2026-03-06',
    }
    const outcomes = await Promise.allSettled(
      ['cia', 'dre'].map((who) => reserve(world.as(who), { ...wish, id: who })),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })
})

describe('a promise whose own copy is late', () => {
  const late = `03-02  ane  reserves   out   bee-bots  03-03..03-05  ok
                03-02  cia  reserves   next  bee-bots  03-09..03-10  ok
                03-03  els  hands out  h1    out       BEE-1         ok`

  it('comes before a new request for the copy that is left', async () => {
    await play(world, late)
    expect(await copiesOf('next')).toEqual(['BEE-1'])
    await play(
      world,
      `03-06  dre  reserves  d1  bee-bots  03-09..03-10  booked
       03-06  dre  reserves  d2  bee-bots  03-10..03-11  booked`,
    )
    const { free, reasons } = await freeOf('2026-03-09', '2026-03-11', '2026-03-06')
    expect(free).toEqual([0, 0, 1])
    expect(reasons).toEqual(['booked', 'overdue'])
    // It still stands on the late copy: nobody needed the other one yet.
    expect(await copiesOf('next')).toEqual(['BEE-1'])
    await play(world, '03-06  dre  reserves  d3  bee-bots  03-11..03-12  ok')
  })

  it('leaves for the other copy when the desk asks it to', async () => {
    await play(world, late)
    const asked = { act: 'evening', offering: 'bee-bots', pickupPoint: 'roeselare' }
    const found = await planMoves(world.as('els', '2026-03-06'), asked)
    expect(found?.atRisk).toEqual([])
    expect(found?.moves.entries).toHaveLength(1)
  })

  it('stays, at risk, where it fits nowhere, and keeps nobody from what it cannot have', async () => {
    await play(
      world,
      `${late}
       03-02  dre  reserves   other  bee-bots  03-10..03-11  ok
       03-10  els  hands out  h2     other     BEE-2         ok`,
    )
    expect(await copiesOf('other')).toEqual(['BEE-2'])
    const asked = { act: 'evening', offering: 'bee-bots', pickupPoint: 'roeselare' }
    const found = await planMoves(world.as('els', '2026-03-10'), asked)
    expect(found?.atRisk).toHaveLength(1)
    expect(found?.moves.entries).toEqual([])
    await play(world, '03-10  dre  reserves  d1  bee-bots  03-12..03-13  ok')
  })
})

describe('a copy on the counter', () => {
  it('is lent though it was promised, when the promise can go to another', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  bee-bots   03-03..03-06  ok
       03-02  els  lends to  w1  cia BEE-1  ..03-04       ok`,
    )
    expect(await copiesOf('r1')).toEqual(['BEE-2'])
  })

  it('stays with whom it is set aside for', () =>
    play(
      world,
      `03-02  ane  reserves    r1  bee-bots   03-03..03-06  ok
       03-02  els  sets aside  p1  r1         BEE-1         ok
       03-02  els  lends to    w1  cia BEE-1  ..03-04       copy-prepared
       03-02  els  lends to    w2  cia BEE-2  ..03-04       ok
       03-03  els  hands out   h1  r1         BEE-1         ok`,
    ))

  it('is refused with the name of one that is free', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  box      03-03..03-06  ok
       03-02  ane  reserves   r2  box x2   03-04..03-09  ok`,
    )
    const boxes = await copiesOf('r2')
    const [barcode = ''] = await copiesOf('r1')
    // Whoever is promised the third box needs it on days when the other two are with somebody.
    await play(world, `03-02  cia  reserves  r3  box x3  03-10..03-11  ok`)
    const refusal = walkIn(world.as('els'), {
      id: 'w1',
      borrower: 'dre@example.org',
      returnDay: '2026-03-03',
      barcodes: [boxes[0] ?? ''],
    })
    await expect(refusal).resolves.toMatchObject({ refused: [] })
    const stuck = walkIn(world.as('els'), {
      id: 'w2',
      borrower: 'dre@example.org',
      returnDay: '2026-03-04',
      barcodes: [barcode],
    })
    await expect(stuck).rejects.toMatchObject({
      code: 'booked',
      extra: { with: { barcode } },
    })
  })

  it('goes out for another reservation of the same material, even one that is set aside', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  bee-bots  03-03..03-06  ok
       03-02  els  sets aside  p1  r1        BEE-1         ok
       03-02  els  hands out   h1  r1        BEE-2         ok
       03-02  cia  reserves    r2  bee-bots  03-03..03-04  ok`,
    )
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })
})

describe('copies that are handed out together', () => {
  it('go without those that cannot, each of which is named', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  box x2          03-03..03-06  ok
       03-02  els  lends to    w1  cia BOX-3       ..03-06       ok`,
    )
    const [first = ''] = await copiesOf('r1')
    const wish = { id: 'h1', reservation: 'r1', barcodes: [first, 'BOX-3', 'MIC-1', 'BEE-K'] }
    const { reservation, refused } = await checkOut(world.as('els', '2026-03-03'), wish)
    expect(reservation.state).toBe('checked-out')
    const said = refused.map(({ barcode, problem }) => [barcode, problem.code])
    expect(said).toEqual([
      ['BOX-3', 'already-out'],
      ['BEE-K', 'copy-elsewhere'],
      ['MIC-1', 'not-in-reservation'],
    ])
    const again = await checkOut(world.as('els', '2026-03-03'), wish)
    expect(again.isRepeat).toBe(true)
    expect(again.refused.map(({ barcode }) => barcode).toSorted()).toEqual([
      'BEE-K',
      'BOX-3',
      'MIC-1',
    ])
  })

  it('are refused, each by name, when none can', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  box        03-03..03-06  ok
       03-02  els  lends to  w1  cia MIC-1  ..03-06       ok`,
    )
    const wish = { id: 'h1', reservation: 'r1', barcodes: ['MIC-1', 'BEE-1'] }
    await expect(checkOut(world.as('els', '2026-03-03'), wish)).rejects.toMatchObject({
      code: 'already-out',
      extra: { refused: [{ barcode: 'MIC-1' }, { barcode: 'BEE-1' }] },
    })
  })

  it('go to a walk-in without the one that is out', async () => {
    await play(world, '03-02  els  lends to  w1  cia BOX-1  ..03-06  ok')
    const { reservation, refused } = await walkIn(world.as('els'), {
      id: 'w2',
      borrower: 'dre@example.org',
      returnDay: '2026-03-04',
      barcodes: ['BOX-1', 'BOX-2'],
    })
    expect(reservation.lines.map(({ quantity }) => quantity)).toEqual([1])
    expect(refused.map(({ barcode, problem }) => [barcode, problem.code])).toEqual([
      ['BOX-1', 'already-out'],
    ])
  })
})

describe('a hand-out that is written down later', () => {
  it('counts from its own day, at most seven days back', async () => {
    await play(
      world,
      `03-02  ane  reserves   r1  microscope  03-04..03-13     ok
       03-05  els  hands out  h1  r1          MIC-1 on 03-06   invalid-input
       03-05  els  hands out  h2  r1          MIC-1 on 02-25   invalid-input
       03-05  els  hands out  h3  r1          MIC-1 on 03-03   ok`,
    )
    const { free } = await availability(world.as('cia', '2026-03-05'), {
      offering: 'microscope',
      pickupPoint: 'roeselare',
      from: '2026-03-02',
      until: '2026-03-04',
    }).then(({ days }) => ({ free: days.map((day) => day.free) }))
    expect(free).toEqual([1, 0, 0])
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('is refused where the copy was with somebody else then', () =>
    play(
      world,
      `03-02  els  lends to    w1  cia MIC-1   ..03-04          ok
       03-02  ane  reserves    r1  microscope  03-05..03-13     ok
       03-04  els  takes back  b1  MIC-1       ready            ok
       03-05  els  hands out   h1  r1          MIC-1 on 03-03   booked
       03-05  els  hands out   h2  r1          MIC-1 on 03-04   ok`,
    ))

  it('may be one that was not reserved', async () => {
    const wish = {
      id: 'w1',
      borrower: 'cia@example.org',
      barcodes: ['MIC-1'],
      returnDay: '2026-03-06',
      day: '2026-03-02',
    }
    const { reservation } = await walkIn(world.as('els', '2026-03-04'), wish)
    expect(reservation).toMatchObject({ pickupDay: '2026-03-02', state: 'checked-out' })
  })
})

describe('turnaround in the way of a hand-out', () => {
  it('gives way to the desk’s reason', async () => {
    await world.lending('microscope', { turnaroundDays: 3 })
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-06..03-09  ok
       03-02  els  lends to  w1  cia MIC-1   ..03-04       turnaround
       03-02  els  lends to  w2  cia MIC-1   ..03-06 !     booked
       03-02  els  lends to  w3  cia MIC-1   ..03-04 !     ok`,
    )
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })
})
