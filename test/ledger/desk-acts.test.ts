import { freshStore } from '#engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepComing } from '../../src/ledger/keep-coming.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { returnCopy } from '../../src/ledger/return.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

// Whatever a scene does, the entries alone must come to what the tables say.
afterEach(async () => {
  expect(await verifyLedger(world.as('els'))).toBeUndefined()
})

const copiesOf = async (reservation: string) => {
  const { lines } = await getReservation(world.as('els'), reservation)
  return lines.flatMap(({ copies }) => copies.map(({ barcode }) => barcode)).toSorted()
}

describe('what is set aside', () => {
  it('goes to nobody else, stays where it is, and is handed out to whom it is for', () =>
    play(
      world,
      `03-02  ane  reserves    r1  microscope  03-03..03-05  ok
       03-02  els  sets aside  p1  r1          MIC-1         ok
       03-02  els  sets aside  p1  r1          MIC-1         ok
       03-02  els  sets aside  p2  r1          MIC-1         ok
       03-02  els  lends to    w1  cia MIC-1   ..03-02       copy-prepared
       03-03  els  hands out   h1  r1          MIC-1         ok
       03-03  els  sets aside  p3  r1          MIC-1         already-resolved`,
    ))

  it('may be another copy than planned, and keeps that copy from then on', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  bee-bots  03-03..03-05  ok
       03-02  cia  reserves    r2  bee-bots  03-03..03-05  ok`,
    )
    const [mine = ''] = await copiesOf('r1')
    const other = mine === 'BEE-1' ? 'BEE-2' : 'BEE-1'
    await play(
      world,
      `03-02  els  sets aside  p1  r1         ${other}      ok
       03-02  els  sets aside  p2  r2         ${other}      copy-prepared
       03-02  els  sets aside  p3  r2         ${mine}       ok
       03-02  els  sets aside  p4  r1         ${mine}       copy-prepared
       03-03  els  lends to    w1  dre ${mine}  ..03-04     copy-prepared
       03-03  els  hands out   h1  r1         ${other}      ok
       03-03  els  hands out   h2  r2         ${mine}       ok`,
    )
    expect(await copiesOf('r1')).toEqual([other])
  })

  it('changes places with another promise, though both should have been collected yesterday', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  bee-bots  03-03..03-10  ok
       03-02  cia  reserves    r2  bee-bots  03-03..03-10  ok`,
    )
    const [mine = ''] = await copiesOf('r1')
    const other = mine === 'BEE-1' ? 'BEE-2' : 'BEE-1'
    await play(world, `03-04  els  sets aside  p1  r2  ${mine}  ok`)
    expect([await copiesOf('r1'), await copiesOf('r2')]).toEqual([[other], [mine]])
    await play(world, `03-04  els  hands out  h1  r1  ${other} on 03-03  ok`)
  })

  it('goes out on the other copy, though both promises were kept for today and left a day behind', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  bee-bots  03-02..03-10  ok
       03-02  cia  reserves  r2  bee-bots  03-03..03-10  ok`,
    )
    await keepComing(world.as('els', '2026-03-03'), { id: 'k1', reservation: 'r1' })
    await keepComing(world.as('els', '2026-03-04'), { id: 'k2', reservation: 'r2' })
    const [other = ''] = await copiesOf('r1')
    await play(world, `03-05  els  hands out  h1  r2  ${other}  ok`)
  })

  it('is refused for a copy that somebody else collects first, and taken from who can move', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  microscope  03-05..03-06  ok
       03-02  cia  reserves    r2  microscope  03-03..03-04  ok
       03-02  els  sets aside  p1  r1          MIC-1         booked
       03-02  els  sets aside  p2  r1          BOX-1         not-in-reservation
       03-02  els  sets aside  p3  r1          NONE          invalid-input
       03-02  els  sets aside  p4  none        MIC-1         reservation-not-found
       03-02  ane  sets aside  p5  r1          MIC-1         forbidden
       03-02  els  sets aside  p6  r2          MIC-1         ok
       03-02  ane  reserves    r3  bee-bots    03-05..03-06  ok
       03-02  cia  reserves    r4  bee-bots    03-03..03-04  ok`,
    )
    const [mine = ''] = await copiesOf('r4')
    await play(world, `03-02  els  sets aside  p7  r3  ${mine}  ok`)
    expect(await copiesOf('r4')).not.toEqual([mine])
  })

  it('goes back on the shelf, all of it or one copy, and may move again', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  bee-bots x2  03-03..03-05  ok
       03-02  els  sets aside  p1  r1           BEE-1 BEE-2   ok
       03-02  els  puts back   q1  r1           BOX-1         not-in-reservation
       03-02  els  puts back   q2  r1           BEE-1         ok
       03-02  els  puts back   q3  r1           BEE-1         not-in-reservation
       03-02  ane  puts back   q4  r1           -             forbidden`,
    )
    const half = await getReservation(world.as('els'), 'r1')
    expect(half.prepared).toBe(false)
    await play(
      world,
      `03-02  els  puts back   q5  r1           -             ok
       03-02  els  puts back   q6  r1           -             already-resolved
       03-02  els  lends to    w1  cia BEE-1    ..03-02       ok
       03-02  ane  cancels     x1  r1           -             ok`,
    )
  })

  it('is not taken by the planner, and frees its days when it is cancelled', () =>
    play(
      world,
      `03-02  ane  reserves    r1  microscope  03-03..03-05  ok
       03-02  els  sets aside  p1  r1          MIC-1         ok
       03-02  cia  reserves    r2  microscope  03-05..03-06  booked
       03-02  ane  cancels     x1  r1          -             ok
       03-02  cia  reserves    r3  microscope  03-03..03-05  ok
       03-02  els  lends to    w1  dre MIC-1   ..03-02       ok`,
    ))
})

describe('a return', () => {
  it('is dated back a week at most, not before hand-out and not ahead', () =>
    play(
      world,
      `03-02  els  lends to    w1  ane BEE-1  ..03-04       ok
       03-11  els  takes back  b1  BEE-1      on 03-03      invalid-input
       03-11  els  takes back  b2  BEE-1      on 03-12      invalid-input
       03-11  els  takes back  b3  BEE-1      on 03-04      ok
       03-03  els  lends to    w2  ane BEE-2  ..03-06       ok
       03-04  els  takes back  b4  BEE-2      on 03-02      invalid-input
       03-04  els  takes back  b5  BEE-2      on 03-03      ok`,
    ))

  it('counts turnaround from the day it really came back', async () => {
    await world.lending('microscope', { turnaroundDays: 2 })
    await play(
      world,
      `03-02  els  lends to    w1  ane MIC-1   ..03-04       ok
       03-06  els  takes back  b1  MIC-1       on 03-04      ok
       03-06  cia  reserves    r1  microscope  03-06..03-06  turnaround
       03-06  cia  reserves    r2  microscope  03-09..03-10  ok`,
    )
  })

  it('moves what is promised in its turnaround where it can, and ends before it where it cannot', async () => {
    await world.lending('bee-bots', { turnaroundDays: 2 })
    await play(
      world,
      `03-02  els  lends to    w1  ane BEE-1   ..03-03       ok
       03-02  cia  reserves    r1  bee-bots    03-10..03-11  ok`,
    )
    const [planned = ''] = await copiesOf('r1')
    await play(world, `03-09  els  takes back  b1  BEE-1  -  ok`)
    // The late copy is made ready until the eleventh; the promise went to the other one.
    expect(await copiesOf('r1')).toEqual(['BEE-2'])
    expect(['BEE-1', 'BEE-2']).toContain(planned)
    await world.lending('microscope', { turnaroundDays: 2 })
    await play(
      world,
      `03-09  els  lends to    w2  ane MIC-1   ..03-10       ok
       03-09  cia  reserves    r2  microscope  03-13..03-16  ok
       03-12  els  takes back  b2  MIC-1       -             ok
       03-13  els  hands out   h2  r2          MIC-1         copy-not-checked
       03-13  els  readies     k2  MIC-1       -             ok
       03-13  els  hands out   h3  r2          MIC-1         ok`,
    )
  })

  it('of a copy that came back frees its school, which was too late to book', () =>
    play(
      world,
      `03-02  els  lends to    w1  ane MIC-1  ..03-04       ok
       03-12  ane  reserves    r1  box        03-16..03-16  school-overdue
       03-12  els  takes back  b1  MIC-1      -             ok
       03-12  ane  reserves    r2  box        03-16..03-16  ok`,
    ))

  it('copy by copy says what is still out', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  bee-bots x2  03-02..03-06  ok
       03-02  els  hands out   h1  r1           BEE-1 BEE-2   ok`,
    )
    const back = await returnCopy(world.as('els', '2026-03-04'), { id: 'b1', barcode: 'BEE-1' })
    expect(back).toMatchObject({ id: 'b1', stillOut: ['BEE-2'], toCheck: true })
    expect((await getReservation(world.as('els'), 'r1')).state).toBe('checked-out')
    const rest = await returnCopy(world.as('els', '2026-03-05'), { id: 'b2', barcode: 'BEE-2' })
    expect(rest).toMatchObject({ stillOut: [] })
    expect((await getReservation(world.as('els'), 'r1')).state).toBe('returned')
  })
})

describe('a copy out of service', () => {
  it('is not lent on those days, and what was promised moves where it fits', async () => {
    await play(world, `03-02  ane  reserves  r1  bee-bots  03-04..03-05  ok`)
    const [mine = ''] = await copiesOf('r1')
    await play(
      world,
      `03-02  els  repairs   z1  ${mine}      03-03..03-10  ok
       03-02  cia  reserves  r2  bee-bots  03-04..03-05  booked
       03-02  cia  reserves  r3  bee-bots  03-11..03-12  ok
       03-03  els  lends to  w1  dre ${mine}  ..03-03       in-repair`,
    )
    expect(await copiesOf('r1')).not.toEqual([mine])
  })

  it('leaves a promise that fits nowhere at risk, to be cancelled or handed out another day', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-04..03-05  ok
       03-02  els  repairs   z1  MIC-1       03-03..03-06  ok
       03-02  cia  reserves  r2  microscope  03-06..03-09  in-repair
       03-02  cia  reserves  r3  microscope  03-09..03-10  ok
       03-04  els  hands out  h1  r1          MIC-1         in-repair
       03-04  ane  cancels   x1  r1          -             ok
       03-04  els  puts in service  s1  MIC-1  -           ok
       03-04  els  puts in service  s2  MIC-1  -           already-resolved
       03-04  cia  reserves  r4  microscope  03-04..03-05  ok`,
    ))

  it('is put back on the shelf first when it was set aside', async () => {
    await play(
      world,
      `03-02  ane  reserves    r1  bee-bots  03-03..03-05  ok
       03-02  els  sets aside  p1  r1        BEE-1         ok
       03-02  els  repairs     z1  BEE-1     03-02..       ok`,
    )
    expect(await copiesOf('r1')).toEqual(['BEE-2'])
    expect((await getReservation(world.as('els'), 'r1')).prepared).toBe(false)
  })

  it('is refused backwards, too long ago and for who is not of the desk', () =>
    play(
      world,
      `03-10  els  repairs  z1  MIC-1  03-12..03-11  invalid-input
       03-10  els  repairs  z2  MIC-1  03-02..03-11  invalid-input
       03-10  els  repairs  z3  NONE   03-10..03-11  copy-not-found
       03-10  ane  repairs  z4  MIC-1  03-10..03-11  forbidden
       03-10  els  repairs  z5  MIC-1  03-03..03-11  ok`,
    ))

  it('RG-17: says that it is retired when it is scanned', () =>
    play(
      world,
      `03-02  els  lends to    w1  ane MIC-1   ..03-04       ok
       03-02  els  retires     z1  MIC-1       -             already-out
       03-03  els  takes back  b1  MIC-1       ready         ok
       03-03  els  retires     z2  MIC-1       -             ok
       03-03  els  retires     z3  MIC-1       -             copy-retired
       03-03  els  lends to    w2  cia MIC-1   ..03-04       copy-retired
       03-03  els  takes back  b2  MIC-1       -             not-on-loan
       03-03  els  puts in service  s1  MIC-1  -             ok
       03-03  els  lends to    w3  cia MIC-1   ..03-04       ok`,
    ))

  it('can come back from its loan while it is in repair', () =>
    play(
      world,
      `03-02  els  lends to    w1  ane MIC-1   ..03-06       ok
       03-03  els  repairs     z1  MIC-1       03-04..03-10  ok
       03-05  els  takes back  b1  MIC-1       ready         ok
       03-05  els  lends to    w2  cia MIC-1   ..03-06       in-repair
       03-05  els  puts in service  s1  MIC-1  -             ok
       03-05  els  lends to    w3  cia MIC-1   ..03-06       ok`,
    ))

  it('is lost until it is found, and then it is back from its loan', async () => {
    await play(
      world,
      `03-02  els  lends to    w1  ane MIC-1   ..03-04       ok
       03-02  cia  reserves    r1  microscope  03-16..03-17  ok
       03-10  els  writes off  z1  MIC-1       -             ok
       03-10  els  writes off  z2  MIC-1       -             copy-lost
       03-10  els  lends to    w2  cia MIC-1   ..03-11       copy-lost
       03-12  ane  reserves    r2  box         03-16..03-16  ok`,
    )
    expect((await getReservation(world.as('els'), 'w1')).state).toBe('lost')
    await play(
      world,
      `03-13  els  takes back  b1  MIC-1       ready         ok
       03-13  els  takes back  b2  MIC-1       -             not-on-loan
       03-16  els  hands out   h1  r1          MIC-1         ok`,
    )
    expect((await getReservation(world.as('els'), 'w1')).state).toBe('returned')
  })

  it('is found without its loan too', () =>
    play(
      world,
      `03-02  els  writes off       z1  MIC-1       -             ok
       03-02  cia  reserves         r1  microscope  03-03..03-03  no-such-copy
       03-03  els  takes back       b1  MIC-1       -             not-on-loan
       03-03  els  puts in service  s1  MIC-1       -             ok
       03-03  els  lends to         w1  cia MIC-1   ..03-04       ok
       03-05  els  writes off       z2  MIC-1       -             ok
       03-06  els  puts in service  s2  MIC-1       -             ok
       03-06  els  lends to         w2  cia MIC-1   ..03-06       copy-not-checked
       03-06  els  readies          k1  MIC-1       -             ok
       03-06  els  lends to         w3  cia MIC-1   ..03-06       ok`,
    ))
})

describe('a hand-out that was a mistake', () => {
  it('is promised again as it was, the same working day', () =>
    play(
      world,
      `03-02  ane  reserves         r1  microscope  03-03..03-05  ok
       03-03  els  sets aside       p1  r1          MIC-1         ok
       03-03  els  hands out        h1  r1          MIC-1         ok
       03-03  ane  undoes hand-out  v0  h1          -             forbidden
       03-03  els  undoes hand-out  v1  none        -             not-found
       03-03  els  undoes hand-out  v2  h1          -             ok
       03-03  els  undoes hand-out  v2  h1          -             ok
       03-03  els  undoes hand-out  v3  h1          -             already-resolved
       03-03  cia  reserves         r2  microscope  03-05..03-06  booked
       03-03  els  lends to         w1  cia MIC-1   ..03-03       copy-prepared
       03-03  els  hands out        h2  r1          MIC-1         ok
       03-04  els  undoes hand-out  v4  h2          -             reversal-too-late`,
    ))

  it('gives the days of an early one back', () =>
    play(
      world,
      `03-02  ane  reserves         r1  microscope  03-05..03-06  ok
       03-03  els  hands out        h1  r1          MIC-1         ok
       03-03  cia  reserves         r2  microscope  03-03..03-04  booked
       03-03  els  undoes hand-out  v1  h1          -             ok
       03-03  cia  reserves         r3  microscope  03-03..03-04  ok
       03-03  cia  reserves         r4  microscope  03-06..03-09  booked`,
    ))

  it('leaves the days alone that it had left behind by being kept', async () => {
    await play(world, `03-02  ane  reserves  r1  microscope  03-02..03-05  ok`)
    await keepComing(world.as('els', '2026-03-02'), { id: 'k1', reservation: 'r1' })
    await keepComing(world.as('els', '2026-03-03'), { id: 'k2', reservation: 'r1' })
    await play(
      world,
      `03-03  els  hands out        h1  r1          MIC-1         ok
       03-03  els  undoes hand-out  v1  h1          -             ok
       03-03  cia  reserves         r2  microscope  03-04..03-04  booked`,
    )
  })

  it('of a walk-in leaves nothing promised', () =>
    play(
      world,
      `03-02  els  lends to         w1  ane BEE-1 BEE-2  ..03-06       ok
       03-02  els  undoes hand-out  v1  w1               -             ok
       03-02  cia  reserves         r1  bee-bots x2      03-02..03-06  ok
       03-02  ane  cancels          x1  w1               -             already-resolved`,
    ))

  it('is all of it or nothing: one copy that came back keeps the rest out', () =>
    play(
      world,
      `03-02  ane  reserves         r1  bee-bots x2  03-02..03-06  ok
       03-02  els  hands out        h1  r1           BEE-1 BEE-2   ok
       03-02  els  takes back       b1  BEE-1        -             ok
       03-02  els  undoes hand-out  v1  h1           -             already-resolved
       03-02  els  undoes return    v2  b1           -             ok
       03-02  els  undoes hand-out  v3  h1           -             ok
       03-02  els  hands out        h2  r1           BEE-1 BEE-2   ok`,
    ))

  it('is refused for a return once the copy was found to be lost', () =>
    play(
      world,
      `03-02  els  lends to       w1  ane MIC-1  ..03-05  ok
       03-06  els  takes back     b1  MIC-1      -        ok
       03-06  els  writes off     l1  MIC-1      -        ok
       03-06  els  undoes return  v1  b1         -        copy-lost
       03-06  els  takes back     b2  MIC-1      -        not-on-loan`,
    ))

  it('may be put right on a day off, until the next working day', () =>
    play(
      world,
      `03-06  els  lends to         w1  ane MIC-1  ..03-09  ok
       03-07  els  undoes hand-out  v1  w1         -        ok
       03-06  els  lends to         w2  ane MIC-1  ..03-09  ok
       03-09  els  undoes hand-out  v2  w2         -        reversal-too-late`,
    ))
})

describe('a return that was a mistake', () => {
  it('is out again until the day it was due', () =>
    play(
      world,
      `03-02  els  lends to       w1  ane MIC-1   ..03-06       ok
       03-04  els  takes back     b1  MIC-1       ready         ok
       03-04  els  undoes return  v0  w1          -             not-found
       03-04  els  undoes return  v1  b1          -             ok
       03-04  els  undoes return  v2  b1          -             already-resolved
       03-04  els  lends to       w2  cia MIC-1   ..03-06       already-out
       03-04  cia  reserves       r1  microscope  03-05..03-09  booked
       03-05  els  takes back     b2  MIC-1       -             ok
       03-06  els  undoes return  v3  b2          -             reversal-too-late`,
    ))

  it('moves who was promised the days meanwhile, and is refused when they cannot', async () => {
    await play(
      world,
      `03-02  els  lends to       w1  ane BEE-1   ..03-06       ok
       03-04  els  takes back     b1  BEE-1       ready         ok
       03-04  cia  reserves       r1  bee-bots    03-05..03-06  ok
       03-04  els  undoes return  v1  b1          -             ok`,
    )
    expect(await copiesOf('r1')).toEqual(['BEE-2'])
    await play(
      world,
      `03-04  els  lends to       w2  ane MIC-1   ..03-06       ok
       03-04  els  takes back     b2  MIC-1       ready         ok
       03-04  cia  reserves       r2  microscope  03-05..03-06  ok
       03-04  els  undoes return  v2  b2          -             copy-promised
       03-04  els  lends to       w3  dre MIC-1   ..03-04       ok
       03-04  els  undoes return  v3  b2          -             already-out`,
    )
  })

  it('of a late copy is late again, and of a lost one lost again', async () => {
    await play(
      world,
      `03-02  els  lends to       w1  ane MIC-1   ..03-04       ok
       03-12  els  takes back     b1  MIC-1       -             ok
       03-12  els  undoes return  v1  b1          -             ok
       03-12  ane  reserves       r1  box         03-16..03-16  school-overdue
       03-12  els  writes off     z1  MIC-1       -             ok
       03-13  els  takes back     b2  MIC-1       -             ok
       03-13  els  undoes return  v2  b2          -             ok
       03-13  els  lends to       w2  cia MIC-1   ..03-13       copy-lost`,
    )
    expect((await getReservation(world.as('els'), 'w1')).state).toBe('lost')
  })

  it('forgets what was counted', async () => {
    const known = async () =>
      (
        await world.store.read
          .selectFrom('remark')
          .where('resolved_at', 'is', null)
          .select(['part', 'counted'])
          .execute()
      ).map(({ part, counted }) => `${part} ${counted}`)
    const back = (id: string, counted: number) =>
      returnCopy(world.as('els'), { id, barcode: 'BEE-1', parts: [{ part: 'robot', counted }] })
    await play(world, '03-02  els  lends to  w1  ane BEE-1  ..03-06  ok')
    await back('b1', 5)
    expect(await known()).toEqual(['robot 5'])
    await play(world, '03-02  els  undoes return  v1  b1  -  ok')
    expect(await known()).toEqual([])
  })
})
