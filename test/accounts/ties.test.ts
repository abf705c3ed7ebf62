import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { confirmTie } from '../../src/accounts/confirm-tie.ts'
import { listTiesToConfirm } from '../../src/accounts/list-ties-to-confirm.ts'
import { nameSchool } from '../../src/accounts/name-school.ts'
import { putSchool } from '../../src/accounts/put-school.ts'
import { removeTie } from '../../src/accounts/remove-tie.ts'
import { type Context, contextOf, type Services } from '../../src/context.ts'
import { servicesOn } from '../kit/services.ts'
import { as, threeSchools } from './play.ts'

let store: Store
let services: Services
let desk: Context
beforeEach(async () => {
  ;({ store } = await freshStore())
  services = servicesOn(store)
  await threeSchools(contextOf(services, undefined))
  desk = await as(services, { email: 'els@x.example', role: 'desk', name: 'Els' })
})

const teacher = (email: string) => as(services, { email, role: 'teacher' })
const again = (ctx: Context) => teacher(ctx.actor?.email ?? '')
const idOf = (ctx: Context) => ctx.actor?.id ?? ''
const letters = () =>
  store.read.selectFrom('letter').select(['kind', 'recipient']).orderBy('kind').execute()

/** Bo is the contact of Sint-Jan. */
async function contact(): Promise<Context> {
  const bo = await teacher('bo@x.example')
  await nameSchool(bo, { school: '990002' })
  await confirmTie(desk, { account: idOf(bo), school: '990002', isContact: true })
  return again(bo)
}

describe('nameSchool', () => {
  it('confirms at once when her mail domain is that one school’s', async () => {
    const ane = await teacher('ane@deduinen.example')
    expect(await nameSchool(ane, { school: '990001' })).toEqual({ isConfirmed: true })
    expect((await again(ane)).actor?.ties).toEqual([
      { school: '990001', isConfirmed: true, isContact: false },
    ])
    expect(await letters()).toEqual([])
  })

  it.each([
    ['two schools share her domain', 'ane@scholengroep.example', '990002'],
    ['her domain is another school’s', 'ane@deduinen.example', '990002'],
    ['her domain only ends like the school’s', 'ane@xdeduinen.example', '990001'],
    ['her domain is below the school’s', 'ane@deduinen.example.evil.example', '990001'],
    ['her domain is no school’s', 'ane@home.example', '990001'],
  ])('leaves it to others when %s', async (_, email, school) => {
    const ane = await teacher(email)
    expect(await nameSchool(ane, { school })).toEqual({ isConfirmed: false })
    expect((await again(ane)).actor?.ties).toEqual([
      { school, isConfirmed: false, isContact: false },
    ])
  })

  it('stays one tie when it is named twice, and is confirmed once the domain proves it', async () => {
    const ane = await teacher('ane@kust.example')
    await nameSchool(ane, { school: '990001' })
    await nameSchool(await again(ane), { school: '990001' })
    await putSchool(desk, {
      number: '990001',
      name: 'De Duinen',
      municipality: 'Koksijde',
      levels: [],
      mailDomains: ['kust.example'],
    })
    await nameSchool(await again(ane), { school: '990001' })
    expect((await again(ane)).actor?.ties).toEqual([
      { school: '990001', isConfirmed: true, isContact: false },
    ])
  })

  it('never undoes a tie that is confirmed', async () => {
    const ane = await teacher('ane@home.example')
    await nameSchool(ane, { school: '990001' })
    await confirmTie(desk, { account: idOf(ane), school: '990001', isContact: true })
    // `ane` still believes that it is not: two tabs.
    await nameSchool(ane, { school: '990001' })
    expect((await again(ane)).actor?.ties).toEqual([
      { school: '990001', isConfirmed: true, isContact: true },
    ])
  })

  it('asks the contact of the school by letter, once', async () => {
    await contact()
    const ane = await teacher('ane@home.example')
    await nameSchool(ane, { school: '990002' })
    await nameSchool(await again(ane), { school: '990002' })
    expect((await letters()).filter(({ kind }) => kind === 'tie-requested')).toEqual([
      { kind: 'tie-requested', recipient: 'bo@x.example' },
    ])
  })

  it('refuses an unknown school, and whoever is not signed in', async () => {
    const ane = await teacher('ane@home.example')
    await expect(nameSchool(ane, { school: '123456' })).rejects.toMatchObject({
      code: 'invalid-input',
      extra: { errors: [{ field: 'school' }] },
    })
    await expect(
      nameSchool(contextOf(services, undefined), { school: '990001' }),
    ).rejects.toMatchObject({ code: 'sign-in-needed' })
  })
})

describe('confirmTie', () => {
  it.each(['desk', 'coordinator'] as const)(
    'lets the %s confirm, with one letter',
    async (role) => {
      const ane = await teacher('ane@home.example')
      await nameSchool(ane, { school: '990001' })
      const judge = await as(services, { email: 'judge@x.example', role })
      const tie = { account: idOf(ane), school: '990001' }
      await confirmTie(judge, tie)
      await confirmTie(judge, tie)
      expect((await again(ane)).actor?.ties).toEqual([
        { school: '990001', isConfirmed: true, isContact: false },
      ])
      expect(await letters()).toEqual([{ kind: 'tie-confirmed', recipient: 'ane@home.example' }])
    },
  )

  it('lets a contact confirm for her own school, and not name another contact', async () => {
    const bo = await contact()
    const ane = await teacher('ane@home.example')
    await nameSchool(ane, { school: '990002' })
    await nameSchool(ane, { school: '990003' })
    await expect(confirmTie(bo, { account: idOf(ane), school: '990003' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(
      confirmTie(bo, { account: idOf(ane), school: '990002', isContact: true }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await confirmTie(bo, { account: idOf(ane), school: '990002' })
    expect((await again(ane)).actor?.ties.map(({ isConfirmed }) => isConfirmed).toSorted()).toEqual(
      [false, true],
    )
  })

  it('is not for teachers, not even for her own tie', async () => {
    const ane = await teacher('ane@home.example')
    await nameSchool(ane, { school: '990001' })
    const tie = { account: idOf(ane), school: '990001' }
    for (const who of [await again(ane), contextOf(services, undefined)]) {
      await expect(confirmTie(who, tie)).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('refuses a tie that nobody asked for', async () => {
    await expect(confirmTie(desk, { account: 'nobody', school: '990001' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('removeTie', () => {
  it('is how the desk says no, with a letter', async () => {
    const ane = await teacher('ane@home.example')
    await nameSchool(ane, { school: '990001' })
    await removeTie(desk, { account: idOf(ane), school: '990001' })
    expect((await again(ane)).actor?.ties).toEqual([])
    expect(await letters()).toEqual([{ kind: 'tie-removed', recipient: 'ane@home.example' }])
    await expect(removeTie(desk, { account: idOf(ane), school: '990001' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('lets her leave a school, without a letter, and no other teacher make her', async () => {
    const ane = await teacher('ane@deduinen.example')
    await nameSchool(ane, { school: '990001' })
    const bo = await contact()
    const tie = { account: idOf(ane), school: '990001' }
    await expect(removeTie(bo, tie)).rejects.toMatchObject({ code: 'not-found' })
    await removeTie(ane, tie)
    expect((await again(ane)).actor?.ties).toEqual([])
    expect((await letters()).map(({ kind }) => kind)).toEqual(['tie-confirmed'])
  })
})

describe('listTiesToConfirm', () => {
  it('shows all to the desk, her own school’s to a contact, none to others', async () => {
    const bo = await contact()
    const ane = await teacher('ane@home.example')
    for (const school of ['990001', '990002']) await nameSchool(ane, { school })
    const seen = async (ctx: Context) =>
      (await listTiesToConfirm(ctx)).hits.map(({ school }) => school).toSorted()
    expect(await seen(desk)).toEqual(['990001', '990002'])
    expect(await seen(bo)).toEqual(['990002'])
    expect(await seen(ane)).toEqual([])
    expect(await listTiesToConfirm(desk, { limit: 1 })).toMatchObject({
      total: 2,
      hits: [
        {
          account: idOf(ane),
          name: 'ane',
          email: 'ane@home.example',
          municipality: expect.any(String),
        },
      ],
    })
  })
})
