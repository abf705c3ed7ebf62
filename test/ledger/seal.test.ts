import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { findLatestSeal, sealEntries } from '../../src/ledger/seal.ts'
import { hourlyWork } from '../../src/ledger/evening.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { play } from '../kit/play.ts'
import { servicesAt, smallWorld, type World } from '../kit/world.ts'

let world: World
let run: (sql: string) => Promise<void>
beforeEach(async () => {
  const fresh = await freshStore()
  run = fresh.run
  world = await smallWorld(fresh.store)
  await play(
    world,
    `03-02  ane  reserves  r1  bee-bots x2  03-04..03-05  ok
     03-02  cia  reserves  r2  box          03-04..03-05  ok`,
  )
})

const seals = () => world.store.read.selectFrom('seal').selectAll().orderBy('until_seq').execute()
const verified = () => verifyLedger(world.as('els'))

/** Everything that speaks of a reservation, as somebody takes it away who knows the tables. */
async function takeAway(reservation: string): Promise<void> {
  const chains = `(select chain from entry where reservation = '${reservation}')`
  await run('drop trigger entry_is_never_removed')
  await run(`delete from held_day where chain in ${chains}`)
  await run(`delete from promised where chain in ${chains}`)
  await run(`delete from entry where reservation = '${reservation}'`)
  await run(`delete from party where reservation = '${reservation}'`)
  await run(`delete from reservation where id = '${reservation}'`)
}

describe('a seal', () => {
  it('shows that a reservation is gone of which nothing is left', async () => {
    await sealEntries(world.as('els'))
    expect(await verified()).toBeUndefined()
    await takeAway('r2')
    expect(await verified()).toBe('Of the entries 1 to 3, which are sealed, some are gone or new.')
  })

  it('shows it too when another entry takes the number of the last one', async () => {
    await sealEntries(world.as('els'))
    await takeAway('r2')
    await play(world, '03-02  cia  reserves  r3  box  03-04..03-05  ok')
    expect(await verified()).toContain('some are gone or new')
  })

  it('covers what is new every hour, from the seal before on, and is made for nothing else', async () => {
    await hourlyWork(servicesAt(world.store, '2026-03-02'))
    await play(world, '03-02  cia  reserves  r3  box  03-10..03-11  ok')
    await hourlyWork(servicesAt(world.store, '2026-03-02'))
    await hourlyWork(servicesAt(world.store, '2026-03-02'))
    expect(await seals()).toMatchObject([
      { after_seq: 0, until_seq: 3 },
      { after_seq: 3, until_seq: 4 },
    ])
    expect((await findLatestSeal(world.as('els'))).until).toBe(4)
    expect(await verified()).toBeUndefined()
  })

  it('is made once when two make it', async () => {
    await Promise.all([sealEntries(world.as('els')), sealEntries(world.as('els'))])
    expect(await seals()).toHaveLength(1)
    expect(await verified()).toBeUndefined()
  })

  it('stands', async () => {
    await sealEntries(world.as('els'))
    await expect(run("update seal set hash = ''")).rejects.toThrow('seal-is-never-changed')
    await expect(run('delete from seal')).rejects.toThrow('seal-is-never-removed')
  })
})
