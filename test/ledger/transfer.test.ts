import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import { getReservation } from '../../src/ledger/find-reservation.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

describe('passing on to a colleague', () => {
  it('is for the borrower, to a confirmed teacher of the same school', async () => {
    await play(
      world,
      `03-02  cia  reserves   r1  bee-bots  03-03..03-05  ok
       03-02  ane  transfers  t1  r1        ane           reservation-not-found
       03-02  cia  transfers  t2  r1        ane           invalid-input
       03-02  cia  transfers  t3  r1        nobody        invalid-input
       03-02  cia  transfers  t4  r1        els           invalid-input
       03-02  cia  transfers  t5  r1        fien          ok
       03-02  cia  transfers  t5  r1        fien          ok
       03-02  cia  transfers  t6  r1        fien          reservation-not-found
       03-02  cia  cancels    x1  r1        -             reservation-not-found
       03-03  els  hands out  h1  r1        BEE-1         ok
       03-03  els  transfers  t7  r1        cia           ok
       03-04  els  takes back  b1  BEE-1    -             ok
       03-04  els  transfers  t8  r1        fien          already-resolved`,
    )
    const { borrower } = await getReservation(world.as('cia'), 'r1')
    expect(borrower?.id).toBe('cia')
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it('is not for who is not confirmed', () =>
    play(
      world,
      `03-02  ane  reserves   r1  box  03-03..03-05  ok
       03-02  ane  transfers  t1  r1   bo            invalid-input`,
    ))

  it('writes no entry, and a letter to both', async () => {
    await play(world, '03-02  cia  reserves   r1  bee-bots  03-03..03-05  ok')
    const entries = await world.store.read.selectFrom('entry').selectAll().execute()
    await play(world, '03-02  cia  transfers  t1  r1  fien  ok')
    expect(await world.store.read.selectFrom('entry').selectAll().execute()).toEqual(entries)
    const letters = await world.store.read
      .selectFrom('letter')
      .where('kind', 'in', ['reservation-given', 'reservation-received'])
      .select(['kind', 'recipient'])
      .orderBy('kind')
      .execute()
    expect(letters).toEqual([
      { kind: 'reservation-given', recipient: 'cia@example.org' },
      { kind: 'reservation-received', recipient: 'fien@example.org' },
    ])
  })

  it('keeps a colleague within her own share, unless the desk does it', async () => {
    await world.set([
      build.updateTable('pickup_point').set({ max_open_reservations: 1 }),
      build.deleteFrom('tie').where('account', '=', 'fien').where('school', '=', '999003'),
    ])
    await play(
      world,
      `03-02  cia   reserves   r1  bee-bots  03-03..03-05  ok
       03-02  fien  reserves   r2  bee-bots  03-03..03-05  ok
       03-02  cia   transfers  t1  r1        fien          quota-reached
       03-02  els   transfers  t2  r1        fien          ok`,
    )
  })

  it('asks of a colleague the training that counts for one person', async () => {
    await world.lending('bee-bots', { trainings: ['vorming'], trainingScope: 'person' })
    await world.lending('box', { trainings: ['vorming'], trainingScope: 'school' })
    const follow = (who: string) =>
      build.insertInto('certificate').values({
        id: `c-${who}`,
        training: 'vorming',
        account: who,
        given_at: '2026-01-01T00:00:00Z',
      })
    await world.set([follow('cia')])
    await play(
      world,
      `03-02  cia   reserves   r1  bee-bots  03-03..03-05  ok
       03-02  cia   reserves   r2  box       03-03..03-05  ok
       03-02  cia   transfers  t1  r1        fien          training-missing
       03-02  cia   transfers  t2  r2        fien          ok`,
    )
    await world.set([follow('fien')])
    await play(world, '03-02  cia  transfers  t3  r1  fien  ok')
  })
})
