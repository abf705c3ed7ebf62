import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { extend } from '../../src/ledger/extend.ts'
import { prepare } from '../../src/ledger/prepare.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import type { Problem } from '../../src/problem.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

// What the database keeps of promises, broken by hand, and what follows from it.

let world: World
let run: (sql: string) => Promise<void>
beforeEach(async () => {
  const fresh = await freshStore()
  run = fresh.run
  world = await smallWorld(fresh.store)
  await play(
    world,
    `03-02  ane  reserves  r1  bee-bots  03-03..03-05  ok
     03-02  cia  reserves  r2  bee-bots  03-10..03-12  ok`,
  )
})

const copy = (barcode: string) => `(select id from copy where barcode = '${barcode}')`
const setAside = (reservation: string, barcode: string) =>
  prepare(world.as('els'), { id: `p-${reservation}`, reservation, barcodes: [barcode] })
const next = (reservation: string, kind: string, onto: string) =>
  `insert into entry (chain, act, kind, resolves, reservation, copy, offering, from_day, until_day, return_day, hash)
   select chain, act, '${kind}', seq, reservation, ${copy(onto)}, offering, from_day, until_day, return_day, ''
   from entry where reservation = '${reservation}' order by seq desc limit 1`
const promised = () =>
  world.store.read
    .selectFrom('promised')
    .select(['reservation', 'is_prepared', 'is_offer'])
    .orderBy('reservation')
    .execute()

describe('what is set aside', () => {
  it('does not move to another copy in the database, and may give up days', async () => {
    await setAside('r1', 'BEE-1')
    await expect(run(next('r1', 'moved', 'BEE-2').replaceAll('\n', ' '))).rejects.toThrow(
      'prepared-stays',
    )
    await run(next('r1', 'moved', 'BEE-1').replaceAll('\n', ' '))
    expect((await promised())[0]).toMatchObject({ reservation: 'r1', is_prepared: 1 })
  })

  it('makes no room for another reservation, as what is not does', async () => {
    await setAside('r1', 'BEE-1')
    await setAside('r2', 'BEE-2')
    await play(world, '03-02  dre  reserves  r3  bee-bots  03-04..03-11  booked')
  })

  it('leaves the other to make room', async () => {
    await setAside('r1', 'BEE-1')
    await play(world, '03-02  dre  reserves  r3  bee-bots  03-04..03-11  ok')
    const copies = await world.store.read
      .selectFrom('promised')
      .innerJoin('copy', 'copy.id', 'promised.copy_id')
      .select(['reservation', 'barcode'])
      .orderBy('reservation')
      .execute()
    expect(copies).toEqual([
      { reservation: 'r1', barcode: 'BEE-1' },
      { reservation: 'r2', barcode: 'BEE-1' },
      { reservation: 'r3', barcode: 'BEE-2' },
    ])
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })
})

describe('an extension', () => {
  it('moves nothing that is set aside', async () => {
    await play(
      world,
      `03-02  ane  reserves   r6  box  03-02..03-06  ok
       03-02  els  hands out  h6  r6   BOX-3         ok
       03-02  cia  reserves   r7  box  03-11..03-13  ok
       03-02  dre  reserves   r8  box  03-09..03-10  ok`,
    )
    await setAside('r7', 'BOX-1')
    await setAside('r8', 'BOX-2')
    await play(world, '03-02  cia  reserves  r9  box  03-10..03-11  ok')
    const longer = { id: 'e6', reservation: 'r6', returnDay: '2026-03-11' }
    const refused = extend(world.as('ane'), longer).catch((error: Problem) => error.code)
    expect(await refused).toBe('booked')
    await run("update promised set is_prepared = 0 where reservation = 'r7'")
    await extend(world.as('ane'), longer)
  })
})

describe('a copy that is out of service', () => {
  const hold = (day: string, turnaround = 0) =>
    run(
      `insert into held_day (copy_id, day, chain, turnaround) values (${copy('BOX-1')}, '2026-04-${day}', 7, ${turnaround})`,
    )

  it.each([
    ['09', true],
    ['10', false],
    ['11', false],
    ['12', false],
    ['13', true],
  ])(
    'is held by nobody from the first day to the last: 10 to 12, on the %s',
    async (day, isHeld) => {
      await run(
        `insert into out_of_service (id, copy_id, kind, from_day, until_day) values ('x', ${copy('BOX-1')}, 'repair', '2026-04-10', '2026-04-12')`,
      )
      if (isHeld) await hold(day)
      else await expect(hold(day)).rejects.toThrow('copy-out-of-service')
    },
  )

  it('is held by nobody for good when there is no last day, but for being made ready', async () => {
    await run(
      `insert into out_of_service (id, copy_id, kind, from_day) values ('x', ${copy('BOX-1')}, 'loss', '2026-04-10')`,
    )
    await expect(hold('30')).rejects.toThrow('copy-out-of-service')
    await hold('10', 1)
  })
})
