import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { describeOffering } from '../../src/catalogue/describe-offering.ts'
import { certify } from '../../src/training/certify.ts'
import { isTrained } from '../../src/training/is-trained.ts'
import { as, beeBots, emptyCatalogue, starting } from '../kit/catalogue.ts'

let store: Store
beforeEach(async () => {
  ;({ store } = await freshStore())
  await emptyCatalogue(store)
  await describeOffering(as(store, 'cora'), { id: 'a1', slug: 'starten', record: starting })
  await describeOffering(as(store, 'cora'), { id: 'a2', slug: 'bee-bots', record: beeBots })
})

const school = '999001'
const certificates = () => store.read.selectFrom('certificate').selectAll().execute()
const trained = (day: string, account = 'ane') =>
  isTrained(as(store, 'ane'), {
    trainings: ['starten'],
    scope: 'school',
    account,
    school,
    isConfirmed: true,
    day,
  })

describe('certify', () => {
  it('opens the material for the school until the last day it counts', async () => {
    const given = { training: 'starten', school, validUntil: '2026-08-31' }
    expect(await certify(as(store, 'els'), { id: 'c1', ...given })).toEqual({
      id: 'c1',
      isRepeat: false,
    })
    expect(await trained('2026-08-31')).toBe(true)
    expect(await trained('2026-09-01')).toBe(false)
  })

  it('opens it for a person, by her mail address', async () => {
    await certify(as(store, 'els'), { id: 'c1', training: 'starten', person: 'Ane@example.org' })
    expect(await trained('2030-01-01')).toBe(true)
    expect(await trained('2030-01-01', 'rik')).toBe(false)
  })

  it('is done once for one id', async () => {
    const call = { id: 'c1', training: 'starten', school }
    await certify(as(store, 'els'), call)
    expect(await certify(as(store, 'els'), call)).toEqual({ id: 'c1', isRepeat: true })
    expect(await certificates()).toHaveLength(1)
  })

  it('is for desk, coordinator and the partner that gives the training', async () => {
    for (const who of ['els', 'cora', 'rik'] as const) {
      await certify(as(store, who), { id: who, training: 'starten', school })
    }
    for (const who of ['mia', 'ane'] as const) {
      await expect(
        certify(as(store, who), { id: who, training: 'starten', school }),
      ).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect(await certificates()).toHaveLength(3)
  })

  it.each([
    ['training', { training: 'none', school }],
    ['training', { training: 'bee-bots', school }],
    ['school', { training: 'starten', school: '999999' }],
    ['school', { training: 'starten' }],
    ['person', { training: 'starten', person: 'nobody@example.org' }],
  ])('names %s when there is no such thing: %j', async (field, given) => {
    await expect(certify(as(store, 'els'), { id: 'c1', ...given })).rejects.toMatchObject({
      code: 'invalid-input',
      extra: { errors: [{ field }] },
    })
    expect(await certificates()).toEqual([])
  })
})
