import { freshStore } from '#engine'
import { CompiledQuery } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { listReservations } from '../../src/ledger/list-reservations.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

describe('the list of reservations', () => {
  it('is the latest pick-up day first for the desk, a page at a time', async () => {
    await play(
      world,
      `03-02  ane  reserves  r1  microscope  03-05..03-06  ok
       03-02  cia  reserves  r2  box         03-11..03-12  ok
       03-02  dre  reserves  r3  bee-bots    03-09..03-10  ok`,
    )
    const page = async (offset: number) => {
      const { hits, total } = await listReservations(world.as('els'), { limit: 2, offset })
      return [total, ...hits.map(({ id }) => id)]
    }
    expect(await page(0)).toEqual([3, 'r2', 'r3'])
    expect(await page(2)).toEqual([3, 'r1'])
  })

  it('is not sorted anew for each page, however many there are', async () => {
    const plan = await world.store.ask(
      CompiledQuery.raw(
        `explain query plan
         select id from reservation order by pickup_day desc, made_at desc, id limit 20`,
      ),
    )
    expect(JSON.stringify(plan)).toContain('reservation_latest')
    expect(JSON.stringify(plan)).not.toContain('TEMP B-TREE')
  })
})
