import { freshStore } from '#engine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { change } from '../../src/ledger/change.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})
afterEach(async () => {
  expect(await verifyLedger(world.as('els'))).toBeUndefined()
})

/** What a reservation is now, in one line. */
async function stands(id: string): Promise<string> {
  const { lines, pickupPoint, pickupDay, returnDay } = await getReservation(world.as('els'), id)
  const what = lines.map(({ offering, quantity, copies }) => {
    const barcodes = copies.map(({ barcode, isPrepared }) => barcode + (isPrepared ? '*' : ''))
    return `${offering} x${quantity} (${barcodes.toSorted().join(' ')})`
  })
  return `${what.join(' + ')} @${pickupPoint} ${pickupDay.slice(5)}..${returnDay.slice(5)}`
}

describe('a change of days', () => {
  it('may shorten, lengthen and shift, over its own days too', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-05  ok
       03-02  ane  changes   c1  r1          ..03-04       ok
       03-02  cia  reserves  r2  microscope  03-05..03-05  ok
       03-02  ane  changes   c2  r1          ..03-05       booked
       03-02  ane  changes   c3  r1          03-04..03-04  ok
       03-02  cia  cancels   x1  r2          -             ok
       03-02  ane  changes   c4  r1          03-03..03-06  ok
       03-02  ane  changes   c5  r1          03-05..03-10  ok
       03-02  cia  reserves  r3  microscope  03-03..03-04  ok`,
    )
    expect(await stands('r1')).toBe('microscope x1 (MIC-1) @roeselare 03-05..03-10')
  })

  it('frees the days before a later pick-up day, and holds those of an earlier one', () =>
    play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-05  ok
       03-02  ane  changes   c1  r1          03-10..03-12  ok
       03-02  cia  reserves  r2  microscope  03-03..03-05  ok
       03-02  ane  changes   c2  r1          03-06..03-09  ok
       03-02  cia  reserves  r3  microscope  03-10..03-11  ok
       03-02  dre  reserves  r4  microscope  03-06..03-06  booked`,
    ))

  it('is judged by the rules of a reservation', async () => {
    await world.lending('microscope', { leadDays: 2, maxDays: 7, minDays: 1 })
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-05..03-09    ok
       03-02  ane  changes   c1  r1          03-06..03-05    period-backwards
       03-02  ane  changes   c2  r1          03-03..         too-soon
       03-02  ane  changes   c3  r1          03-06..03-06    period-too-short
       03-02  ane  changes   c4  r1          ..03-13         period-too-long
       03-02  ane  changes   c5  r1          ..03-08         closed
       03-02  ane  changes   c6  r1          03-05..03-08 !  forbidden
       03-02  els  changes   c7  r1          ..03-13 !       ok`,
    )
  })

  it('does not ask again for the pick-up day that it has', async () => {
    await world.lending('microscope', { leadDays: 2 })
    await world.lending('box', { leadDays: 2 })
    await play(
      world,
      `03-02  ane  reserves  r1  microscope + box  03-05..03-09  ok
       03-04  ane  changes   c1  r1                ..03-10       ok
       03-04  ane  changes   c2  r1 box            -             ok
       03-04  ane  changes   c3  r1 box x2         -             too-soon
       03-04  ane  changes   c4  r1                @kortrijk     too-soon`,
    )
    expect(await stands('r1')).toMatch(/^box x1 \(BOX-\d\) @roeselare 03-05\.\.03-10$/)
  })

  it('holds turnaround anew', async () => {
    await world.lending('microscope', { turnaroundDays: 2 })
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-04    ok
       03-02  cia  reserves  r2  microscope  03-09..03-10    ok
       03-02  ane  changes   c1  r1          ..03-05         turnaround
       03-02  els  changes   c2  r1          ..03-05 !       ok
       03-02  els  changes   c3  r1          ..03-09 !       booked
       03-02  dre  reserves  r3  microscope  03-06..03-06    turnaround`,
    )
  })
})

describe('a change of lines', () => {
  it('gives back what is no longer wanted, and holds what is new, or changes nothing', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  bee-bots x2 + box  03-03..03-05  ok
       03-02  cia  reserves  r2  microscope         03-03..03-05  ok
       03-02  ane  changes   c1  r1 microscope      -             booked
       03-02  ane  changes   c2  r1 bee-bots x3     -             no-such-copy
       03-02  ane  changes   c3  r1 nothing         -             invalid-input
       03-02  ane  changes   c4  r1 bee-bots + box x3  -          ok
       03-02  cia  reserves  r3  bee-bots           03-03..03-05  ok
       03-02  cia  reserves  r4  box                03-03..03-05  booked`,
    )
    expect(await stands('r1')).toMatch(/^bee-bots x1 \(BEE-\d\) \+ box x3 \(BOX-1 BOX-2 BOX-3\)/)
  })

  it('may leave some of it for another point', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  bee-bots x2  03-03..03-05  ok
       03-02  ane  changes   c1  r1           @kortrijk     no-such-copy
       03-02  ane  changes   c2  r1 bee-bots  @kortrijk     ok
       03-02  cia  reserves  r2  bee-bots x2  03-03..03-05  ok`,
    )
    expect(await stands('r1')).toBe('bee-bots x1 (BEE-K) @kortrijk 03-03..03-05')
  })

  it('is cancelled in part though its days would not be given any more', async () => {
    await play(world, '03-02  ane  reserves  r1  bee-bots x2  03-03..03-05  ok')
    await world.closure({ from: '2026-03-03', until: '2026-03-05' })
    await play(
      world,
      `03-02  ane  changes  c1  r1            ..03-04  closed
       03-02  ane  changes  c2  r1 bee-bots   -        ok
       03-02  ane  cancels  x1  r1            -        ok`,
    )
    expect(await stands('r1')).toMatch(/^bee-bots x1 /)
  })
})

describe('a change', () => {
  it('moves others where it fits no other way', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  bee-bots  03-03..03-05  ok
       03-02  cia  reserves  r2  bee-bots  03-09..03-11  ok
       03-02  dre  reserves  r3  bee-bots  03-05..03-06  ok
       03-02  ane  changes   c1  r1        03-03..03-12  ok`,
    )
  })

  it('does not count its own copies against the school’s share', async () => {
    await world.lending('box', { maxCopiesPerSchool: 2 })
    await play(
      world,
      `03-02  ane  reserves  r1  box x2  03-03..03-05  ok
       03-02  ane  changes   c1  r1      ..03-06       ok
       03-02  ane  changes   c2  r1 box x3  -          quota-reached
       03-02  ane  reserves  r2  box     03-09..03-10  ok
       03-02  ane  changes   c3  r1      ..03-09       quota-reached
       03-02  ane  changes   c4  r1 box  ..03-09       ok`,
    )
  })

  it('does not count itself among her open reservations', async () => {
    await world.set([
      build
        .updateTable('pickup_point')
        .set({ max_open_reservations: 1 })
        .where('id', '=', 'roeselare'),
    ])
    await play(
      world,
      `03-02  ane  reserves  r1  box  03-03..03-05  ok
       03-02  ane  reserves  r2  box  03-09..03-10  quota-reached
       03-02  ane  changes   c1  r1   03-09..03-10  ok`,
    )
  })

  it('is for who may see it, once, and as long as nothing of it was handed out', () =>
    play(
      world,
      `03-02  ane  reserves   r1  bee-bots x2  03-03..03-05  ok
       03-02  cia  changes    c1  r1           ..03-04       reservation-not-found
       03-02  ane  changes    c2  r1           ..03-04       ok
       03-02  ane  changes    c2  r1           ..03-04       ok
       03-02  ane  changes    c2  r1           ..03-05       id-taken
       03-03  els  hands out  h1  r1           BEE-1         ok
       03-03  ane  changes    c3  r1           ..03-05       already-resolved
       03-02  ane  reserves   r2  box          03-03..03-05  ok
       03-02  ane  cancels    x1  r2           -             ok
       03-02  ane  changes    c4  r2           ..03-04       already-resolved`,
    ))

  it('says in a letter what was and what is, and says nothing when nothing changed', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  bee-bots x2  03-03..03-05  ok
       03-02  ane  changes   c1  r1 bee-bots  03-04..03-06  ok
       03-02  ane  changes   c2  r1 bee-bots  03-04..03-06  ok`,
    )
    const letters = await world.store.read
      .selectFrom('letter')
      .where('kind', '=', 'reservation-changed')
      .selectAll()
      .execute()
    expect(letters.map(({ recipient }) => recipient)).toEqual(['ane@example.org'])
    expect(letters[0]?.body).toMatch(
      /- bee-bots\nAfhalen: .*4 maart[\s\S]*- 2 × bee-bots\nAfhalen: .*3 maart/,
    )
  })

  it('carries what would do instead', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-03..03-04  ok
       03-02  cia  reserves  r2  microscope  03-05..03-06  ok`,
    )
    const refused = change(world.as('ane'), {
      id: 'c1',
      reservation: 'r1',
      returnDay: '2026-03-05',
    })
    await expect(refused).rejects.toMatchObject({
      code: 'booked',
      extra: {
        alternatives: [
          {
            kind: 'period',
            pickupPoint: 'roeselare',
            pickupDay: '2026-03-02',
            returnDay: '2026-03-04',
          },
        ],
      },
    })
  })

  it('lets one of two that come together look again', async () => {
    await play(world, '03-02  ane  reserves  r1  bee-bots + box  03-03..03-05  ok')
    await Promise.all([
      play(world, '03-02  ane  changes  c1  r1 bee-bots x2 + box  -  ok'),
      play(world, '03-02  ane  changes  c2  r1 bee-bots + box x2  -  ok'),
    ])
    expect(await stands('r1')).toMatch(/^(bee-bots x2 .*box x1|bee-bots x1 .*box x2)/)
  })
})
