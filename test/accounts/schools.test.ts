import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { findSchool } from '../../src/accounts/find-school.ts'
import { listOwnSchools } from '../../src/accounts/list-own-schools.ts'
import { listSchools } from '../../src/accounts/list-schools.ts'
import { putSchool } from '../../src/accounts/put-school.ts'
import { type Context, contextOf, type Services } from '../../src/context.ts'
import { servicesOn } from '../kit/services.ts'
import { as, threeSchools } from './play.ts'

let store: Store
let services: Services
let ctx: Context
beforeEach(async () => {
  ;({ store } = await freshStore())
  services = servicesOn(store)
  ctx = contextOf(services, undefined)
  await threeSchools(ctx)
})

describe('putSchool', () => {
  it('adds a school, and replaces what is known of it', async () => {
    const school = {
      number: '990009',
      name: 'De Kade',
      municipality: 'Oostende',
      levels: ['SO1A'],
      mailDomains: ['DeKade.example', 'kade.example', 'kade.example'],
    }
    await putSchool(ctx, { ...school, email: 'info@dekade.example', phone: '059 00 00 00' })
    expect(await findSchool(ctx, '990009')).toEqual({
      ...school,
      email: 'info@dekade.example',
      phone: '059 00 00 00',
      mailDomains: ['dekade.example', 'kade.example'],
    })
    await putSchool(ctx, { ...school, name: 'De Kaai', mailDomains: [] })
    expect(await findSchool(ctx, '990009')).toMatchObject({
      name: 'De Kaai',
      email: undefined,
      mailDomains: [],
    })
  })

  it('takes any number of mail domains', async () => {
    const mailDomains = Array.from(
      { length: 300 },
      (_, n) => `s${String(n).padStart(3, '0')}.example`,
    )
    await putSchool(ctx, { number: '990001', name: 'x', municipality: '', levels: [], mailDomains })
    expect((await findSchool(ctx, '990001'))?.mailDomains).toEqual(mailDomains)
  })

  it.each([
    ['number', { number: '12345' }],
    ['number', { number: '12345a' }],
    ['name', { name: ' ' }],
    ['email', { email: 'none' }],
    ['mailDomains.1', { mailDomains: ['ok.example', 'a b'] }],
  ] as const)('names the field %s that is wrong, and stores nothing', async (field, wrong) => {
    const good = { number: '990009', name: 'De Kade', municipality: 'Oostende', levels: [] }
    await expect(putSchool(ctx, { ...good, ...wrong })).rejects.toMatchObject({
      code: 'invalid-input',
      extra: { errors: [{ field }] },
    })
    expect((await listSchools(ctx, { limit: 1, offset: 0 })).total).toBe(3)
  })
})

describe('listSchools', () => {
  it.each([
    ['', ['990001', '990002', '990003']],
    ['brugge', ['990002', '990003']],
    ['Brugge wijzer', ['990003']],
    ['9900', ['990001', '990002', '990003']],
    ['990001', ['990001']],
    ['%', []],
    ['\0', ['990001', '990002', '990003']],
    ['x'.repeat(3000), []],
    ["'; drop table school; --", []],
  ])('finds by %j', async (q, numbers) => {
    const { hits, total } = await listSchools(ctx, { q, limit: 20, offset: 0 })
    expect(hits.map(({ number }) => number).toSorted()).toEqual(numbers)
    expect(total).toBe(numbers.length)
  })

  it('takes thousands of words', async () => {
    const q = Array.from({ length: 3000 }, () => 'brugge').join(' ')
    expect((await listSchools(ctx, { q, limit: 20, offset: 0 })).total).toBe(2)
  })

  it('pages', async () => {
    const { hits, total } = await listSchools(ctx, { limit: 1, offset: 1 })
    expect([hits[0]?.name, total]).toEqual(['Sint-Jan', 3])
  })
})

describe('listOwnSchools', () => {
  it('gives her schools with what is known of the tie', async () => {
    const ane = await as(services, { email: 'ane@x.example', role: 'teacher', school: '990001' })
    expect(await listOwnSchools(ane)).toMatchObject([
      { number: '990001', name: 'Basisschool De Duinen', isConfirmed: true, isContact: false },
    ])
    expect(await listOwnSchools(ctx)).toEqual([])
  })
})
