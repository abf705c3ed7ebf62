import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { describeOffering } from '../../src/catalogue/describe-offering.ts'
import { findCopy } from '../../src/catalogue/find-copy.ts'
import { findLending } from '../../src/catalogue/find-lending.ts'
import { lendingDefaults } from '../../src/catalogue/lending.ts'
import { listCopies } from '../../src/catalogue/list-copies.ts'
import { listParts } from '../../src/catalogue/list-parts.ts'
import { putCopy } from '../../src/catalogue/put-copy.ts'
import { putPickupPoint } from '../../src/catalogue/put-pickup-point.ts'
import { reviseOffering } from '../../src/catalogue/revise-offering.ts'
import { setLending } from '../../src/catalogue/set-lending.ts'
import { setParts } from '../../src/catalogue/set-parts.ts'
import type { Context } from '../../src/context.ts'
import { as, beeBots, emptyCatalogue, indexChanges, kortrijk, starting } from '../kit/catalogue.ts'

let store: Store
let run: (sql: string) => Promise<void>
let els: Context
beforeEach(async () => {
  ;({ store, run } = await freshStore())
  await emptyCatalogue(store)
  els = as(store, 'els')
  const cora = as(store, 'cora')
  await putPickupPoint(cora, { ...kortrijk, id: 'roeselare' })
  await describeOffering(cora, { id: 'a1', slug: 'bee-bots', record: beeBots })
  await describeOffering(cora, { id: 'a2', slug: 'vr', record: { ...beeBots, title: 'VR' } })
  await describeOffering(cora, { id: 'a3', slug: 'starten', record: starting })
  await run('delete from index_change')
})

const invalidOn = (field: string) => ({ code: 'invalid-input', extra: { errors: [{ field }] } })

describe('setLending', () => {
  it('sets what is given and lets the rest have its default, each time anew', async () => {
    expect(await findLending(els, 'bee-bots')).toEqual(lendingDefaults)
    const rules = {
      maxDays: 21,
      minDays: 1,
      leadDays: 3,
      horizonDays: 200,
      turnaroundDays: 2,
      overHolidays: false,
      maxCopiesPerSchool: 2,
      forLevels: ['L1', 'L1'],
      trainings: ['starten'],
      trainingScope: 'person',
    } as const
    await setLending(els, { offering: 'bee-bots', lending: rules })
    expect(await findLending(els, 'bee-bots')).toEqual({
      ...lendingDefaults,
      ...rules,
      forLevels: ['L1'],
    })
    await setLending(els, {
      offering: 'bee-bots',
      lending: { sameDayTurnover: true, maxDays: undefined },
    })
    expect(await findLending(els, 'bee-bots')).toEqual({
      ...lendingDefaults,
      sameDayTurnover: true,
    })
    expect(await indexChanges(store)).toEqual(['bee-bots', 'bee-bots'])
  })

  it.each([
    ['minDays', { minDays: 15 }],
    ['leadDays', { leadDays: 10, horizonDays: 9 }],
    ['sameDayTurnover', { sameDayTurnover: true, turnaroundDays: 1 }],
    ['forLevels.0', { forLevels: ['L9'] }],
    ['trainings.0', { trainings: ['none'] }],
    ['trainings.0', { trainings: ['vr'] }],
  ])('names %s of rules that cannot be, and keeps what was', async (field, lending) => {
    await expect(setLending(els, { offering: 'bee-bots', lending })).rejects.toMatchObject(
      invalidOn(field),
    )
    expect(await findLending(els, 'bee-bots')).toEqual(lendingDefaults)
  })

  it('has its own rules for the opening days and for extensions, and takes a level once', async () => {
    const own = { maxPerSchoolAtOpening: 3, maxExtensions: 0, extensionDays: 10 }
    const lending = { ...own, forLevels: ['L1', 'L2', 'L1'] }
    const set = await setLending(els, { offering: 'bee-bots', lending })
    expect(set).toEqual({ ...lendingDefaults, ...own, forLevels: ['L1', 'L2'] })
    expect(await findLending(els, 'bee-bots')).toEqual(set)
  })

  it.each([
    { minDays: 14 },
    { leadDays: 9, horizonDays: 9 },
    { sameDayTurnover: true, turnaroundDays: 0 },
  ])('may just be %j', async (lending) => {
    const set = await setLending(els, { offering: 'bee-bots', lending })
    expect(set).toEqual({ ...lendingDefaults, ...lending })
  })

  it('is for materials only', async () => {
    await expect(setLending(els, { offering: 'none', lending: {} })).rejects.toMatchObject({
      code: 'offering-not-found',
    })
    await expect(setLending(els, { offering: 'starten', lending: {} })).rejects.toMatchObject({
      code: 'wrong-state',
    })
  })
})

describe('setParts', () => {
  it('replaces the list, in its order', async () => {
    const parts = [
      { name: 'Robot', count: 6, essential: true },
      { name: 'Mat', count: 1, essential: false },
    ]
    await setParts(els, { offering: 'bee-bots', parts })
    expect(await listParts(els, 'bee-bots')).toEqual(parts)
    await setParts(els, { offering: 'bee-bots', parts: parts.toReversed() })
    expect(await listParts(els, 'bee-bots')).toEqual(parts.toReversed())
    await setParts(els, { offering: 'bee-bots', parts: [] })
    expect(await listParts(els, 'bee-bots')).toEqual([])
  })

  it('takes a long list', async () => {
    const parts = Array.from({ length: 200 }, (_, n) => ({
      name: `Part ${n}`,
      count: 1,
      essential: true,
    }))
    await setParts(els, { offering: 'bee-bots', parts })
    expect(await listParts(els, 'bee-bots')).toEqual(parts)
  })

  it('names a part that stands in it twice, and keeps what was', async () => {
    const part = { name: 'Mat', count: 1, essential: true }
    await setParts(els, { offering: 'bee-bots', parts: [part] })
    await expect(
      setParts(els, { offering: 'bee-bots', parts: [part, part] }),
    ).rejects.toMatchObject(invalidOn('1.name'))
    expect(await listParts(els, 'bee-bots')).toEqual([part])
  })
})

describe('putCopy', () => {
  const copy = { barcode: 'BEE-1', offering: 'bee-bots', pickupPoint: 'kortrijk', shelf: 'A-01' }

  it('adds a copy, and says anew where it stands', async () => {
    expect(await putCopy(els, copy)).toMatchObject({ copy, isNew: true })
    const { copy: before } = await putCopy(els, { ...copy, shelf: 'B-02' })
    expect(before).toMatchObject({ ...copy, shelf: 'B-02' })
    const moved = { ...copy, offering: 'vr', pickupPoint: 'roeselare' }
    expect(await putCopy(els, moved)).toMatchObject({
      copy: { ...moved, id: before.id },
      isNew: false,
    })
    expect(await findCopy(els, 'BEE-1')).toMatchObject(moved)
    expect(await listCopies(els, { offerings: ['bee-bots', 'vr'] })).toHaveLength(1)
    expect(await indexChanges(store)).toEqual(expect.arrayContaining(['bee-bots', 'vr']))
  })

  it('adds a barcode once when many send it at once', async () => {
    const put = await Promise.all(Array.from({ length: 8 }, () => putCopy(els, copy)))
    expect(new Set(put.map(({ copy: { id } }) => id)).size).toBe(1)
  })

  it('leaves a copy that is promised or out where it is, though its shelf may change', async () => {
    const { copy: bee } = await putCopy(els, copy)
    const move = () => putCopy(els, { ...copy, pickupPoint: 'roeselare' })
    await run(`insert into held_day (copy_id, day, chain) values (${bee.id}, '2026-03-01', 1)`)
    await move()
    await putCopy(els, copy)
    await run(`insert into held_day (copy_id, day, chain) values (${bee.id}, '2026-03-02', 1)`)
    await expect(move()).rejects.toMatchObject({ code: 'copy-promised' })
    await expect(putCopy(els, { ...copy, offering: 'vr' })).rejects.toMatchObject({
      code: 'copy-promised',
    })
    expect(await putCopy(els, { ...copy, shelf: 'C-03' })).toMatchObject({
      copy: { shelf: 'C-03' },
    })
    await run('delete from held_day')
    await run(`insert into copy_out (copy_id, chain, due_day) values (${bee.id}, 1, '2026-02-01')`)
    await expect(move()).rejects.toMatchObject({ code: 'copy-promised' })
    expect(await findCopy(els, 'BEE-1')).toMatchObject({ pickupPoint: 'kortrijk' })
  })

  it.each([
    ['offering', { offering: 'none' }],
    ['offering', { offering: 'starten' }],
    ['pickupPoint', { pickupPoint: 'none' }],
  ])('names %s when there is no such thing', async (field, wrong) => {
    await expect(putCopy(els, { ...copy, ...wrong })).rejects.toMatchObject(invalidOn(field))
    expect(await findCopy(els, 'BEE-1')).toBeUndefined()
  })

  it('makes sure that a material with copies stays one', async () => {
    await putCopy(els, copy)
    await expect(
      reviseOffering(as(store, 'cora'), {
        slug: 'bee-bots',
        record: { ...beeBots, kind: 'visit' },
      }),
    ).rejects.toMatchObject(invalidOn('kind'))
  })
})
