import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { findPickupPoint } from '../../src/catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../../src/catalogue/pickup-point.ts'
import { putPickupPoint } from '../../src/catalogue/put-pickup-point.ts'
import { listClosedDays } from '../../src/ledger/closed-days.ts'
import { keepClosedDays } from '../../src/ledger/closed-days-keep.ts'
import { tellClosedDays } from '../../src/ledger/closed-days-tell.ts'
import { change } from '../../src/ledger/change.ts'
import { extend } from '../../src/ledger/extend.ts'
import { reserve } from '../../src/ledger/reserve.ts'
import { meanwhile } from '../kit/meanwhile.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

const els = () => world.as('els')

async function save(change: (point: PickupPoint) => Partial<PickupPoint>): Promise<void> {
  const point = await findPickupPoint(els(), 'roeselare')
  if (!point) throw new Error('No Roeselare.')
  await putPickupPoint(els(), { ...point, ...change(point) }, (before, after) =>
    keepClosedDays(els(), before, after),
  )
  await tellClosedDays(els(), 'roeselare')
}

const close = (from: string, until = from) =>
  save(({ closures }) => ({
    closures: [...closures, { from, until, reason: 'staking', worked: false, holiday: false }],
  }))

const letters = () =>
  world.store.read
    .selectFrom('letter')
    .select(['recipient', 'subject', 'body'])
    .where('kind', '=', 'day-closed')
    .execute()

describe('a closure that is added later', () => {
  beforeEach(() =>
    play(
      world,
      `03-02  ane  reserves   r1  microscope  03-10..03-12  ok
       03-02  cia  reserves   r2  box         03-05..03-10  ok
       03-02  dre  reserves   r3  box         03-10..03-10  ok
       03-02  cia  reserves   r4  bee-bots    03-09..03-11  ok
       03-02  els  lends to   w1  dre BOX-3   ..03-10       ok`,
    ),
  )

  it('lists the pick-ups and returns that it hits, and proposes the next open day', async () => {
    await close('2026-03-10')
    expect(await listClosedDays(els(), 'roeselare')).toEqual([
      {
        reservation: 'r1',
        copies: ['microscope'],
        pickup: '2026-03-10',
        return: undefined,
        proposed: { pickupDay: '2026-03-11', returnDay: '2026-03-12' },
      },
      {
        reservation: 'r2',
        copies: ['box'],
        pickup: undefined,
        return: '2026-03-10',
        proposed: { pickupDay: '2026-03-05', returnDay: '2026-03-11' },
      },
      {
        reservation: 'r3',
        copies: ['box'],
        pickup: '2026-03-10',
        return: '2026-03-10',
        proposed: { pickupDay: '2026-03-11', returnDay: '2026-03-11' },
      },
      {
        reservation: 'w1',
        copies: ['box'],
        pickup: undefined,
        return: '2026-03-10',
        proposed: { pickupDay: '2026-03-02', returnDay: '2026-03-11' },
      },
    ])
  })

  it('proposes a day behind the whole closure and the weekend', async () => {
    await close('2026-03-10', '2026-03-13')
    const [first] = await listClosedDays(els(), 'roeselare')
    expect(first).toMatchObject({
      reservation: 'r1',
      proposed: { pickupDay: '2026-03-16', returnDay: '2026-03-18' },
    })
  })

  it('writes to each borrower once, however often it is saved', async () => {
    await close('2026-03-10')
    await save(() => ({}))
    await save(() => ({ closures: [] }))
    await close('2026-03-10')
    const sent = await letters()
    expect(sent.map(({ recipient }) => recipient).toSorted()).toEqual([
      'ane@example.org',
      'cia@example.org',
      'dre@example.org',
      'dre@example.org',
    ])
    const ane = sent.find(({ recipient }) => recipient.startsWith('ane'))
    expect(ane?.body).toContain('Op dinsdag 10 maart 2026 is roeselare dicht')
    expect(ane?.body).toContain('Afhalen: woensdag 11 maart 2026')
    expect(ane?.body.match(/https?:/g)).toHaveLength(1)
  })

  it('writes once when two save at the same moment', async () => {
    await Promise.all([close('2026-03-10'), close('2026-03-10')])
    expect(await letters()).toHaveLength(4)
  })

  it('is forgotten for what is cancelled, and when the point opens again', async () => {
    await close('2026-03-10')
    await play(world, '03-02  ane  cancels  c1  r1  -  ok')
    expect(
      (await listClosedDays(els(), 'roeselare')).map(({ reservation }) => reservation),
    ).toEqual(['r2', 'r3', 'w1'])
    await save(() => ({ closures: [] }))
    expect(await listClosedDays(els(), 'roeselare')).toEqual([])
  })

  it('also counts a weekday on which nobody comes any more', async () => {
    await save(() => ({ returnDays: ['mon', 'wed', 'thu', 'fri'] }))
    const hits = await listClosedDays(els(), 'roeselare')
    expect(hits.map(({ reservation }) => reservation)).toEqual(['r2', 'r3', 'w1'])
    expect(hits.every(({ pickup }) => pickup === undefined)).toBe(true)
  })

  it('hits nothing that the desk promised knowingly on a closed day, nor what another point promised', async () => {
    await close('2026-03-20')
    await play(
      world,
      `03-02  els  reserves   r5  microscope  03-20..03-20 !         ok
       03-02  cia  reserves   r6  bee-bots    03-23..03-24 @kortrijk  ok`,
    )
    await close('2026-03-23', '2026-03-24')
    expect(await listClosedDays(els(), 'roeselare')).toEqual([])
    expect(await letters()).toEqual([])
  })
  const hit = async () =>
    (await listClosedDays(els(), 'roeselare')).map(({ reservation, pickup, return: back }) =>
      [reservation, pickup?.slice(5), back?.slice(5)].join(' '),
    )

  it('lists what was judged before it and stands after it too, and tells it in the evening', async () => {
    const period = { pickupDay: '2026-03-16', returnDay: '2026-03-17' }
    const asked = { pickupPoint: 'roeselare', lines: [{ offering: 'box', quantity: 2 }] }
    const cia = meanwhile(world.as('cia'), () => close('2026-03-16'))
    await reserve(cia, { id: 'r5', ...asked, ...period })
    const dre = meanwhile(world.as('dre'), () => close('2026-03-17'))
    await reserve(dre, {
      id: 'r6',
      ...asked,
      lines: [{ offering: 'bee-bots', quantity: 1 }],
      ...period,
      pickupDay: '2026-03-13',
    })
    expect(await hit()).toEqual(['r5 03-16 03-17', 'r6  03-17'])
    await tellClosedDays(els())
    expect((await letters()).map(({ recipient }) => recipient).toSorted()).toEqual([
      'cia@example.org',
      'dre@example.org',
    ])
  })

  it('lists a change and an extension that met it on their way', async () => {
    await play(world, '03-02  els  hands out  h1  r3  BOX-1 on 03-02  ok')
    const ane = meanwhile(world.as('ane'), () => close('2026-03-16'))
    await change(ane, {
      id: 'x1',
      reservation: 'r1',
      pickupDay: '2026-03-16',
      returnDay: '2026-03-17',
    })
    const dre = meanwhile(world.as('dre'), () => close('2026-03-13'))
    await extend(dre, { id: 'x2', reservation: 'w1', returnDay: '2026-03-13' })
    expect(await hit()).toEqual(['w1  03-13', 'r1 03-16 '])
  })

  it('no longer lists what is reserved on a day that opened again, nor what the desk knew', async () => {
    await close('2026-03-16')
    await save(() => ({ closures: [] }))
    await play(world, '03-02  cia  reserves  r5  box  03-16..03-17  ok')
    await close('2026-03-20')
    await play(world, '03-02  els  reserves  r6  microscope  03-20..03-20 !  ok')
    expect(await hit()).toEqual([])
    expect(await world.store.read.selectFrom('closing').select('day').distinct().execute()).toEqual(
      [{ day: '2026-03-20' }],
    )
  })
})
