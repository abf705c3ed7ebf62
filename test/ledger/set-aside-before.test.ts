import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { layBack } from '../../src/ledger/lay-back.ts'
import { listSetAsideBefore } from '../../src/ledger/set-aside-before.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

const lying = async () =>
  (await listSetAsideBefore(world.as('els'), 'roeselare')).map(
    ({ barcode, reservation, wantedOn }) =>
      [barcode, reservation, wantedOn?.slice(5)].filter(Boolean).join(' '),
  )

describe('what lies apart with a name', () => {
  beforeEach(() =>
    play(
      world,
      `03-02  ane  reserves    r1  microscope + box x2  03-05..03-06       ok
       03-02  els  sets aside  p1  r1                   MIC-1 BOX-1 BOX-2  ok`,
    ),
  )

  it('is right while nothing changes, and while she is only kept waiting', async () => {
    expect(await lying()).toEqual([])
  })

  it('is named once its reservation moves to other days, until it is set aside again', async () => {
    await play(world, `03-02  ane  changes  x1  r1  03-09..03-10  ok`)
    expect(await lying()).toEqual(['BOX-1 r1 03-09', 'BOX-2 r1 03-09', 'MIC-1 r1 03-09'])
    await play(world, `03-02  els  sets aside  p2  r1  MIC-1 BOX-1 BOX-2  ok`)
    expect(await lying()).toEqual([])
  })

  it('is named once its reservation wants less of it, or nothing', async () => {
    await play(world, `03-02  ane  changes  x1  r1 microscope + box  -  ok`)
    expect(await lying()).toHaveLength(1)
    await play(world, `03-02  ane  cancels  x2  r1  -  ok`)
    expect(await lying()).toEqual(['BOX-1 r1', 'BOX-2 r1', 'MIC-1 r1'])
  })

  it('is named when it lapsed, until the desk lays it back, hands it out or sets it aside anew', async () => {
    await play(
      world,
      `03-09  ane  reserves     r2  box    03-11..03-12  ok
       03-09  els  sets aside   p2  r2     BOX-2         ok
       03-09  els  lends to     w1  cia BOX-1  ..03-10   ok`,
    )
    expect(await lying()).toEqual(['MIC-1 r1'])
    await layBack(world.as('els'), { id: 'l1', barcode: 'MIC-1' })
    await layBack(world.as('els'), { id: 'l1', barcode: 'MIC-1' })
    expect(await lying()).toEqual([])
    await expect(layBack(world.as('els'), { id: 'l2', barcode: 'MIC-1' })).rejects.toMatchObject({
      code: 'already-resolved',
    })
    await expect(layBack(world.as('ane'), { id: 'l3', barcode: 'MIC-1' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('is not named when the desk put it back itself, or another copy went out in its place', async () => {
    await play(
      world,
      `03-02  els  puts back   b1  r1     BOX-1              ok
       03-05  els  hands out   h1  r1     MIC-1 BOX-3 BOX-2  ok`,
    )
    expect(await lying()).toEqual([])
  })
})
