import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { inspect } from '../../src/ledger/inspect.ts'
import { report } from '../../src/ledger/report.ts'
import { returnCopy } from '../../src/ledger/return.ts'
import { play } from '../kit/play.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
  await play(world, '03-02  els  lends to  w1  ane BEE-1  ..03-06  ok')
})

/** What is known of BEE-1, as «part: counted» or the words. */
async function known(): Promise<string[]> {
  const rows = await world.store.read
    .selectFrom('remark')
    .where('resolved_at', 'is', null)
    .selectAll()
    .orderBy('made_at')
    .orderBy('part')
    .execute()
  return rows.map(
    ({ part, counted, remark, is_hers }) =>
      `${counted === null ? remark : `${part}: ${counted}`}${is_hers ? '' : ' (known)'}`,
  )
}

const back = (id: string, day: string, counted: Record<string, number>) =>
  returnCopy(world.as('els', day), {
    id,
    barcode: 'BEE-1',
    ready: true,
    parts: Object.entries(counted).map(([part, count]) => ({ part, counted: count })),
  })

describe('what is missing at a return', () => {
  it('stays with the copy, is not written twice, and is put right when it is there again', async () => {
    const { remarks } = await back('b1', '2026-03-04', { robot: 5, mat: 2 })
    expect(remarks.map(({ part, counted }) => [part, counted])).toEqual([['robot', 5]])
    await play(world, '03-05  els  lends to  w2  cia BEE-1  ..03-09  ok')
    await back('b2', '2026-03-06', { robot: 5 })
    expect(await known()).toEqual(['robot: 5'])
    await play(world, '03-09  els  lends to  w3  dre BEE-1  ..03-10  ok')
    await back('b3', '2026-03-10', { robot: 4 })
    expect(await known()).toEqual(['robot: 4'])
    await play(world, '03-11  els  lends to  w4  cia BEE-1  ..03-12  ok')
    await back('b4', '2026-03-12', { robot: 6 })
    expect(await known()).toEqual([])
  })

  it('is refused when the material has no such part, and then nothing came back', async () => {
    await expect(back('b1', '2026-03-04', { wheel: 1 })).rejects.toMatchObject({
      code: 'invalid-input',
      extra: { errors: [{ field: 'parts.0.part' }] },
    })
    expect((await back('b2', '2026-03-04', {})).stillOut).toEqual([])
  })
})

describe('what the borrower reports', () => {
  const said = { barcode: 'BEE-1', what: 'broken', remark: 'Een wiel is los.' } as const

  it('is not hers until the end of the school day after hand-out', async () => {
    expect(await report(world.as('ane', '2026-03-03'), { id: 'p1', ...said })).toEqual({
      isHers: false,
    })
    expect(await report(world.as('ane', '2026-03-04'), { id: 'p2', ...said })).toEqual({
      isHers: true,
    })
    expect(await known()).toEqual(['broken: Een wiel is los. (known)', 'broken: Een wiel is los.'])
  })

  it('counts school days: after a hand-out before a holiday, the first day of school', async () => {
    await world.closure({ from: '2026-03-03', until: '2026-03-06', holiday: true })
    expect(await report(world.as('ane', '2026-03-09'), { id: 'p1', ...said })).toEqual({
      isHers: false,
    })
    expect(await report(world.as('ane', '2026-03-10'), { id: 'p2', ...said })).toEqual({
      isHers: true,
    })
  })

  it('is for her who has the copy, and nobody else', async () => {
    await expect(
      report(world.as('cia', '2026-03-03'), { id: 'p1', ...said }),
    ).rejects.toMatchObject({
      code: 'copy-not-found',
    })
  })
})

describe('a look inside', () => {
  it('keeps what was counted, and keeps the copy in when it is not in order', async () => {
    await returnCopy(world.as('els', '2026-03-04'), { id: 'b1', barcode: 'BEE-1' })
    const parts = [{ part: 'robot', counted: 5 }]
    await inspect(world.as('els', '2026-03-04'), {
      id: 'i1',
      barcode: 'BEE-1',
      parts,
      ready: false,
    })
    expect(await known()).toEqual(['robot: 5'])
    await play(
      world,
      `03-04  els  lends to  w2  cia BEE-1  ..03-05  copy-not-checked
       03-04  els  readies   k1  BEE-1      -        ok
       03-04  els  lends to  w3  cia BEE-1  ..03-05  ok`,
    )
  })
})
