import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { changeAccount } from '../../src/accounts/change-account.ts'
import { createToken } from '../../src/accounts/create-token.ts'
import { findAccountByEmail } from '../../src/accounts/find-account.ts'
import { findActorByToken } from '../../src/accounts/find-actor.ts'
import { listTokens } from '../../src/accounts/list-tokens.ts'
import { putAccount } from '../../src/accounts/put-account.ts'
import { revokeOwnToken, revokeToken } from '../../src/accounts/revoke-token.ts'
import type { Context, Services } from '../../src/context.ts'
import { sha256 } from '../../src/hash.ts'
import { asked, servicesOn } from '../kit/services.ts'
import { as, threeSchools } from './play.ts'

let store: Store
let run: (sql: string) => Promise<void>
let services: Services
let operator: Context
beforeEach(async () => {
  ;({ store, run } = await freshStore())
  services = servicesOn(store)
  operator = await asked(services)
  await threeSchools(operator)
})

const els = 'els@x.example'
const actorBy = (token: string) => findActorByToken(store, token)

describe('createToken', () => {
  it('makes the account, its role and a confirmed tie, and keeps only the hash of the token', async () => {
    const token = await createToken(operator, {
      email: 'Ane@DeDuinen.example',
      role: 'teacher',
      name: 'test',
      school: '990001',
    })
    expect(token).toMatch(/^kb_[\w-]{43}$/)
    expect(await actorBy(token)).toMatchObject({
      email: 'ane@deduinen.example',
      name: 'ane',
      roles: ['teacher'],
      ties: [{ school: '990001', isConfirmed: true, isContact: false }],
    })
    const row = await store.read.selectFrom('api_token').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ token_hash: sha256(token), name: 'test' })
  })

  it('gives a token that acts in its one role only', async () => {
    await createToken(operator, { email: els, role: 'coordinator', name: 'one' })
    await createToken(operator, { email: els, role: 'partner', partner: 'mos', name: 'two' })
    const desk = await createToken(operator, { email: els, role: 'desk', name: 'bar' })
    const rtc = await createToken(operator, {
      email: els,
      role: 'partner',
      partner: 'rtc',
      name: 'x',
    })
    expect(await actorBy(desk)).toMatchObject({ roles: ['desk'], partners: [] })
    expect(await actorBy(rtc)).toMatchObject({ roles: ['partner'], partners: ['rtc'] })
  })

  it('gives a token that ends with the role, and when it is revoked', async () => {
    const token = await createToken(operator, { email: els, role: 'desk', name: 'bar' })
    await run("delete from account_role where role = 'desk'")
    expect(await actorBy(token)).toMatchObject({ roles: [] })
    await run("update api_token set revoked_at = '2026-03-01'")
    expect(await actorBy(token)).toBeUndefined()
    expect(await actorBy('kb_forged')).toBeUndefined()
    expect(await actorBy('x'.repeat(10_000))).toBeUndefined()
  })

  it('gives a token that can be ended by its id, its text, or a name that is its own', async () => {
    const make = (name: string, email = els) => createToken(operator, { email, role: 'desk', name })
    const [bar, shop, lost, twin, other] = [
      await make('bar'),
      await make('shop'),
      await make('lost'),
      await make('twin'),
      await make('twin', 'an@x.example'),
    ]
    const id = (token: string) => sha256(token).slice(0, 12)
    const revoke = (which: string, email?: string) => revokeToken(operator, { which, email })
    expect(await revoke('bar')).toMatchObject({ name: 'bar', email: els })
    await revoke(id(shop))
    await revoke(lost)
    await expect(revoke('twin')).rejects.toThrow(new RegExp(`${id(twin)}|${id(other)}`))
    await revoke('twin', 'an@x.example')
    for (const token of [bar, shop, lost, other]) expect(await actorBy(token)).toBeUndefined()
    expect(await actorBy(twin)).toBeDefined()
    await expect(revoke('bar')).rejects.toMatchObject({ code: 'not-found' })
    const left = await listTokens(operator)
    expect(left.map(({ id, email }) => [id, email])).toEqual([[id(twin), els]])
  })

  it('gives a token that stays ended when the clock is set back', async () => {
    const token = await createToken(operator, { email: els, role: 'desk', name: 'bar' })
    await run("update api_token set revoked_at = '2099-01-01'")
    expect(await actorBy(token)).toBeUndefined()
  })

  it('gives a token that its owner ends, and nobody else', async () => {
    const token = await createToken(operator, { email: els, role: 'desk', name: 'bar' })
    const [made] = await listTokens(operator)
    const id = made?.id ?? ''
    const someone = await createToken(operator, { email: 'an@x.example', role: 'desk', name: 'x' })
    await expect(
      revokeOwnToken({ ...operator, actor: await actorBy(someone) }, id),
    ).rejects.toMatchObject({ code: 'not-found' })
    const own = { ...operator, actor: await actorBy(token) }
    expect(await listTokens(own, { account: own.actor?.id })).toHaveLength(1)
    await revokeOwnToken(own, id)
    expect(await actorBy(token)).toBeUndefined()
  })

  it.each([
    ['school', { role: 'teacher', school: '123456' }],
    ['partner', { role: 'partner' }],
    ['partner', { role: 'desk', partner: 'mos' }],
    ['name', { role: 'desk', name: ' ' }],
    ['email', { role: 'desk', email: 'els' }],
  ] as const)('names the field %s that is wrong, and makes nothing', async (field, wrong) => {
    await expect(
      createToken(operator, { email: els, name: 'bar', ...wrong }),
    ).rejects.toMatchObject({ code: 'invalid-input', extra: { errors: [{ field }] } })
    expect(await findAccountByEmail(operator, els)).toBeUndefined()
  })
})

describe('putAccount', () => {
  it('adds a role to someone known, and leaves her name', async () => {
    await putAccount(operator, { email: els, role: 'desk', name: 'Els' })
    await putAccount(operator, { email: els, role: 'teacher', name: 'Other', school: '990001' })
    await putAccount(operator, { email: els, role: 'teacher', school: '990001' })
    const ctx = await as(services, { email: els, role: 'coordinator' })
    expect(ctx.actor).toMatchObject({
      name: 'Els',
      ties: [{ school: '990001', isConfirmed: true }],
    })
    expect(ctx.actor?.roles.toSorted()).toEqual(['coordinator', 'desk', 'teacher'])
  })

  it('makes one account of one address, though two come at once', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(() => putAccount(operator, { email: els, role: 'desk' })),
    )
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  })
})

describe('changeAccount', () => {
  it('sets name and language', async () => {
    const ctx = await as(services, { email: els, role: 'teacher' })
    await changeAccount(ctx, { name: '  Els   Peeters ', language: 'en' })
    expect(await findAccountByEmail(operator, ' ELS@x.example ')).toMatchObject({
      name: 'Els Peeters',
      language: 'en',
    })
  })

  it.each(['', '  ', 'x'.repeat(101), 'El\0s'])('refuses the name %j', async (name) => {
    const ctx = await as(services, { email: els, role: 'teacher' })
    await expect(changeAccount(ctx, { name, language: 'nl' })).rejects.toMatchObject({
      code: 'invalid-input',
      extra: { errors: [{ field: 'name' }] },
    })
  })

  it('refuses whoever is not signed in', async () => {
    await expect(changeAccount(operator, { name: 'Els', language: 'nl' })).rejects.toMatchObject({
      code: 'sign-in-needed',
    })
  })
})
