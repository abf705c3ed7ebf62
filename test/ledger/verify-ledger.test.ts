import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
let run: (sql: string) => Promise<void>
beforeEach(async () => {
  const fresh = await freshStore()
  run = fresh.run
  world = await smallWorld(fresh.store)
  await world.lending('bee-bots', { turnaroundDays: 2 })
  await play(
    world,
    `03-02  ane  reserves    r1  bee-bots x2  03-03..03-05  ok
     03-02  cia  reserves    r2  box          03-03..03-05  ok
     03-02  cia  reserves    r3  box          03-10..03-12  ok
     03-03  els  hands out   h1  r1           BEE-1 BEE-2   ok
     03-04  els  takes back  b1  BEE-2        -             ok
     03-04  els  readies     c1  BEE-2        -             ok
     03-04  cia  cancels     x3  r3           -             ok`,
  )
})

const copy = (barcode: string) => `(select id from copy where barcode = '${barcode}')`
const chainOf = (reservation: string) =>
  `(select chain from entry where reservation = '${reservation}' limit 1)`
/** Past the triggers: what a hand at the file can do. */
const freely = 'drop trigger entry_is_never_changed; drop trigger entry_in_order; '
const next = (kind: string, reservation: string, hash = "''") =>
  `insert into entry (chain, act, kind, resolves, reservation, copy, offering, from_day, until_day, return_day, hash)
   select chain, act, '${kind}', seq, reservation, copy, offering, from_day, until_day, return_day, ${hash}
   from entry where reservation = '${reservation}' order by seq desc limit 1`

describe('verify-ledger', () => {
  it('finds nothing wrong in what the acts made, and says how far it is', async () => {
    let seen = 0
    const onProgress = (done: number) => (seen = done)
    expect(await verifyLedger(world.as('els'), { onProgress })).toBeUndefined()
    expect(seen).toBe(9)
  })

  it('needs no persons', async () => {
    await run('update party set account = null, name = null')
    await run('update act set made_by = null')
    await run('delete from letter')
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it.each([
    [
      'a day that two promises were given',
      `update held_day set chain = ${chainOf('r1')} where copy_id = ${copy('BOX-1')}`,
      'was promised it too',
    ],
    [
      'turnaround that is a loan',
      `update held_day set turnaround = 0 where copy_id = ${copy('BEE-1')}`,
      'wrong whether for turnaround',
    ],
    [
      'a day of a promise that was cancelled',
      `insert into held_day (copy_id, day, chain) values (${copy('BOX-3')}, '2026-03-10', ${chainOf('r3')})`,
      'no entry says so',
    ],
    ['another due day', "update copy_out set due_day = '2026-04-01'", 'its entries say 2026-03-05'],
    [
      'another copy that is out',
      `update copy_out set copy_id = ${copy('BOX-3')}`,
      'should be out, and is not',
    ],
    [
      'a loan of another reservation',
      "update copy_out set reservation = 'r3'",
      'out on another reservation',
    ],
    ['a promise that is gone', 'delete from promised', 'should be promised'],
    [
      'a promise that is set aside without an entry',
      'update promised set is_prepared = 1',
      'promised otherwise',
    ],
    [
      'a promise until another day',
      "update promised set return_day = '2026-03-06'",
      'promised otherwise',
    ],
    [
      'a promise that was kept in the table',
      `insert into promised (chain, copy_id, reservation, offering, from_day, until_day, return_day)
       select chain, copy, reservation, offering, from_day, until_day, return_day from entry where reservation = 'r3' limit 1`,
      'is promised, and its entries do not say so',
    ],
    [
      'a promise without any entry',
      `insert into promised (chain, copy_id, reservation, offering, from_day, until_day, return_day)
       values (9007199254740991, ${copy('BOX-3')}, 'r2', 'box', '2026-03-20', '2026-03-20', '2026-03-20')`,
      'is promised, and its entries do not say so',
    ],
    [
      'a hand-out that undid nothing',
      `${freely}${next('returned', 'r2')}`,
      'cannot follow reserved',
    ],
    ['an entry that was added by hand', next('checked-out', 'r2'), 'is not what it was'],
    [
      'a hash that was copied',
      `${freely}update entry set hash = (select hash from entry where reservation = 'r3' limit 1) where reservation = 'r2'`,
      'is not what it was',
    ],
    [
      'an entry of another chain',
      `${freely}update entry set resolves = null where kind = 'cancelled'`,
      'does not follow',
    ],
    [
      'an entry of another reservation',
      `${freely}update entry set reservation = 'r2' where kind = 'cancelled'`,
      'of another reservation',
    ],
    [
      'a copy that is out and waits to be checked',
      `insert into to_check (copy_id, chain, since_day) values (${copy('BEE-1')}, 7, '2026-03-03')`,
      'waits to be checked',
    ],
    ['an offer that nobody made', 'update promised set is_offer = 1', 'is promised otherwise'],
    [
      'a count that was left',
      'insert into quota (counted, most) values (1, 5)',
      'still stands in quota',
    ],
  ])('names %s', async (_, sql, sentence) => {
    for (const statement of sql.split('; ')) await run(statement.replaceAll('\n', ' '))
    expect(await verifyLedger(world.as('els'))).toContain(sentence)
  })
})
