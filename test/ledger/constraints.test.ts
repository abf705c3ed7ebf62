import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

// Every rule of the ledger, broken by hand, past every act.

let world: World
let run: (sql: string) => Promise<void>
beforeEach(async () => {
  const fresh = await freshStore()
  run = fresh.run
  world = await smallWorld(fresh.store)
  await play(
    world,
    `03-02  ane  reserves   r1  microscope  03-03..03-05  ok
     03-02  cia  reserves   r2  box         03-03..03-05  ok
     03-03  els  hands out  h1  r1          MIC-1         ok`,
  )
})

const copy = (barcode: string) => `(select id from copy where barcode = '${barcode}')`
const column = (name: string, id: string) =>
  `(select ${name} from entry where reservation = '${id}' order by seq desc limit 1)`

describe('the database', () => {
  it.each([
    [
      'promises no copy twice on a day',
      `insert into held_day (copy_id, day, chain) values (${copy('MIC-1')}, '2026-03-05', 7)`,
      'held_day.copy_id, held_day.day',
    ],
    [
      'has no copy out twice',
      `insert into copy_out (copy_id, chain, due_day) values (${copy('MIC-1')}, 7, '2026-03-09')`,
      'copy_out.copy_id',
    ],
    [
      'never changes an entry',
      "update entry set until_day = '2026-03-04'",
      'entry-is-never-changed',
    ],
    ['never removes an entry', 'delete from entry', 'entry-is-never-removed'],
    [
      'lets no copy come back that was not out',
      `insert into entry (chain, act, kind, resolves, reservation, copy, offering, from_day, until_day, return_day, hash)
       select chain, act, 'returned', seq, reservation, copy, offering, from_day, until_day, return_day, '' from entry where seq = ${column('seq', 'r2')}`,
      'entry-out-of-order',
    ],
    [
      'resolves an entry once',
      `insert into entry (chain, act, kind, resolves, reservation, copy, offering, from_day, until_day, return_day, hash)
       select chain, act, 'cancelled', resolves, reservation, copy, offering, from_day, until_day, return_day, '' from entry where seq = ${column('seq', 'r1')}`,
      'entry.resolves',
    ],
    [
      'starts a chain once',
      `insert into entry (chain, act, kind, resolves, reservation, copy, offering, from_day, until_day, return_day, hash)
       select chain, act, 'reserved', null, reservation, copy, offering, from_day, until_day, return_day, '' from entry where seq = ${column('seq', 'r2')}`,
      'chain-taken',
    ],
    [
      'keeps an unchecked copy in',
      `insert into to_check (copy_id, chain, since_day) values (${copy('BOX-1')}, 7, '2026-03-03');
       insert into copy_out (copy_id, chain, due_day) values (${copy('BOX-1')}, 7, '2026-03-09')`,
      'copy-not-checked',
    ],
    ['keeps a quota', 'insert into quota (counted, most) values (6, 5)', 'quota_kept'],
  ])('%s', async (_, sql, rule) => {
    const all = async () => {
      for (const statement of sql.split(/;\s*\n/)) await run(statement.replaceAll('\n', ' '))
    }
    await expect(all()).rejects.toThrow(rule)
  })
})

describe('verify-ledger', () => {
  it('finds nothing wrong in what the acts made, with and without persons', async () => {
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
    await run('update party set account = null, name = null')
    await run('update act set made_by = null')
    expect(await verifyLedger(world.as('els'))).toBeUndefined()
  })

  it.each([
    [
      'a day that is gone',
      "delete from held_day where day = '2026-03-04'",
      'should be held on 2026-03-04',
    ],
    [
      'a day that nobody promised',
      `insert into held_day (copy_id, day, chain) values (${copy('BOX-3')}, '2026-03-20', 7)`,
      'no entry says so',
    ],
    ['a loan that is gone', 'delete from copy_out', 'should be out'],
    [
      'a loan that nobody made',
      `insert into copy_out (copy_id, chain, due_day) values (${copy('BOX-3')}, 7, '2026-03-20')`,
      'is out, and its entries do not say so',
    ],
    [
      'an entry that was changed',
      "drop trigger entry_is_never_changed; update entry set return_day = '2026-03-06' where seq = 1",
      'is not what it was',
    ],
    [
      'half a reservation',
      `insert into reservation (id, code, school, pickup_point, pickup_day, return_day, made_at)
       values ('half', 'HALF00', '999001', 'roeselare', '2026-03-03', '2026-03-05', '')`,
      'only half there',
    ],
  ])('names %s', async (_, sql, sentence) => {
    for (const statement of sql.split(/; (?=update)/)) await run(statement.replaceAll('\n', ' '))
    expect(await verifyLedger(world.as('els'))).toContain(sentence)
  })
})
