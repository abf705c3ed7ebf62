import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { describeOffering } from '../../src/catalogue/describe-offering.ts'
import { findPickupPoint } from '../../src/catalogue/find-pickup-point.ts'
import { isIndexed, newestChange } from '../../src/catalogue/is-indexed.ts'
import { findPartner, listPartners } from '../../src/catalogue/list-partners.ts'
import { listPickupPoints } from '../../src/catalogue/list-pickup-points.ts'
import { listVocabulary } from '../../src/catalogue/list-vocabulary.ts'
import { putCopy } from '../../src/catalogue/put-copy.ts'
import { putPartner } from '../../src/catalogue/put-partner.ts'
import { putPickupPoint } from '../../src/catalogue/put-pickup-point.ts'
import { putTerm } from '../../src/catalogue/put-term.ts'
import type { Context } from '../../src/context.ts'
import { as, beeBots, emptyCatalogue, indexChanges, kortrijk } from '../kit/catalogue.ts'

let store: Store
let run: (sql: string) => Promise<void>
let cora: Context
beforeEach(async () => {
  ;({ store, run } = await freshStore())
  await emptyCatalogue(store)
  cora = as(store, 'cora')
  await describeOffering(cora, { id: 'a1', slug: 'bee-bots', record: beeBots })
  const mos = { ...beeBots, partner: 'mos', themes: [] }
  await describeOffering(cora, { id: 'a2', slug: 'compost', record: mos })
  await run('delete from index_change')
})

describe('putPartner', () => {
  it('adds a partner or says it anew, and indexes its offerings anew', async () => {
    const rtc = {
      slug: 'rtc',
      name: 'RTC West',
      summary: 'Techniek',
      website: 'https://rtc.example',
    }
    await putPartner(cora, rtc)
    expect(await findPartner(cora, 'rtc')).toEqual({ ...rtc, email: undefined })
    expect((await listPartners(cora)).map(({ slug }) => slug)).toEqual(['mos', 'rtc'])
    expect(await indexChanges(store)).toEqual(['bee-bots'])
  })
})

describe('putTerm', () => {
  it('adds a word or names it anew, and indexes what carries it anew', async () => {
    await putTerm(cora, { list: 'themes', slug: 'techniek', nl: 'Techniek!', en: 'Tech' })
    await putTerm(cora, { list: 'subjects', slug: 'techniek', nl: 'Vak', en: 'Subject' })
    const { themes, subjects } = await listVocabulary(cora)
    expect(themes).toEqual([{ slug: 'techniek', nl: 'Techniek!', en: 'Tech' }])
    expect(subjects).toEqual([{ slug: 'techniek', nl: 'Vak', en: 'Subject' }])
    expect(await indexChanges(store)).toEqual(['bee-bots'])
  })
})

describe('putPickupPoint', () => {
  it('replaces all that is said of a point; collecting and returning are on open days unless said', async () => {
    const closure = {
      from: '2026-04-06',
      until: '2026-04-19',
      reason: 'Pasen',
      worked: true,
      holiday: true,
    }
    const years = [
      { from: '2026-09-01', until: '2027-06-30', bookingOpensAt: '2026-05-01T10:00:00+02:00' },
      { from: '2025-09-01', until: '2026-06-30', bookingOpensAt: '2025-05-01T08:00:00Z' },
    ]
    await putPickupPoint(cora, {
      ...kortrijk,
      closures: [closure],
      schoolYears: years,
      returnDays: ['fri'],
    })
    expect(await findPickupPoint(cora, 'kortrijk')).toEqual({
      ...kortrijk,
      pickupDays: kortrijk.openDays,
      returnDays: ['fri'],
      closures: [closure],
      maxOpenReservations: 5,
      openingDays: 14,
      schoolYears: [
        { ...years[1], bookingOpensAt: '2025-05-01T08:00:00.000Z' },
        { ...years[0], bookingOpensAt: '2026-05-01T08:00:00.000Z' },
      ],
    })
    await putPickupPoint(cora, { ...kortrijk, maxOpenReservations: 3, openingDays: 0 })
    expect(await listPickupPoints(cora)).toMatchObject([
      { closures: [], schoolYears: [], maxOpenReservations: 3, returnDays: kortrijk.openDays },
    ])
    expect((await findPickupPoint(cora, 'kortrijk'))?.openingDays).toBe(0)
  })

  it('keeps each weekday once, in the order of the week', async () => {
    const days = ['fri', 'mon', 'fri', 'wed'] as const
    const point = await putPickupPoint(cora, { ...kortrijk, openDays: days, workingDays: days })
    expect(point).toMatchObject({
      openDays: ['mon', 'wed', 'fri'],
      pickupDays: ['mon', 'wed', 'fri'],
      workingDays: ['mon', 'wed', 'fri'],
    })
    expect(await findPickupPoint(cora, 'kortrijk')).toEqual(point)
  })

  it('names a school year that overlaps by its place in what was sent', async () => {
    const opens = { bookingOpensAt: '2025-05-01T08:00:00Z' }
    const later = { from: '2026-09-01', until: '2027-06-30', ...opens }
    const before = { from: '2025-09-01', until: '2026-08-31', ...opens }
    await putPickupPoint(cora, { ...kortrijk, schoolYears: [later, before] })
    const over = { ...before, until: '2026-09-01' }
    await expect(
      putPickupPoint(cora, { ...kortrijk, schoolYears: [later, over] }),
    ).rejects.toMatchObject({ extra: { errors: [{ field: 'schoolYears.1.from' }] } })
    await expect(
      putPickupPoint(cora, { ...kortrijk, schoolYears: [over, later] }),
    ).rejects.toMatchObject({ extra: { errors: [{ field: 'schoolYears.1.from' }] } })
  })

  it('indexes anew what stands there, once', async () => {
    for (const barcode of ['BEE-1', 'BEE-2']) {
      await putCopy(cora, { barcode, offering: 'bee-bots', pickupPoint: 'kortrijk', shelf: '' })
    }
    await run('delete from index_change')
    await putPickupPoint(cora, { ...kortrijk, name: 'RTC in Kortrijk' })
    expect(await indexChanges(store)).toEqual(['bee-bots'])
  })

  it('takes a long list of closures', async () => {
    const closures = Array.from({ length: 300 }, (_, n) => ({
      from: '2026-01-01',
      until: '2026-01-01',
      reason: `${n}`,
    }))
    await putPickupPoint(cora, { ...kortrijk, closures })
    expect((await findPickupPoint(cora, 'kortrijk'))?.closures.map(({ reason }) => reason)).toEqual(
      closures.map(({ reason }) => reason),
    )
  })
})

describe('isIndexed', () => {
  it('is true once one index has taken in every change', async () => {
    await run("insert into index_change (seq, offering) values (7, 'bee-bots'), (8, 'compost')")
    expect(await newestChange(store)).toBe(8)
    expect(await isIndexed(store, 8)).toBe(false)
    await run("insert into index_place values ('meilisearch', 7, 'x'), ('sqlite', 8, 'y')")
    expect(await isIndexed(store, 8)).toBe(true)
  })
})
