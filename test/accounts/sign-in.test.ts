import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { beginSignIn } from '../../src/accounts/begin-sign-in.ts'
import { createSignInLink } from '../../src/accounts/create-sign-in-link.ts'
import { findActorBySession } from '../../src/accounts/find-actor.ts'
import { finishSignInByCode, finishSignInByLink } from '../../src/accounts/finish-sign-in.ts'
import { isLocalPath } from '../../src/accounts/local-path.ts'
import { putAccount } from '../../src/accounts/put-account.ts'
import { signOut } from '../../src/accounts/sign-out.ts'
import { type Context, contextOf, type Services } from '../../src/context.ts'
import { sha256 } from '../../src/hash.ts'
import { type Clock, clockAt, servicesOn } from '../kit/services.ts'
import { lastProofs, wrongFor } from './play.ts'

let store: Store
let clock: Clock
let services: Services
beforeEach(async () => {
  ;({ store } = await freshStore())
  clock = clockAt('2026-03-09T08:00:00Z')
  services = servicesOn(store, { clock })
})

const visitor = (): Context => contextOf(services, undefined)
const ane = { email: 'ane@deduinen.example', returnTo: '/' }
const rows = async (table: 'account' | 'session' | 'letter' | 'sign_in') =>
  Number(
    (
      await store.read
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

async function begin(email = ane.email) {
  // Letters of one instant have no order.
  clock.pass(0.001)
  const { id } = await beginSignIn(visitor(), { email, returnTo: '/' })
  return { id, ...(await lastProofs(store, email)) }
}

describe('beginSignIn', () => {
  it('queues one urgent letter with a code and a link, and makes no account', async () => {
    const { code, link } = await begin()
    expect(code).toMatch(/^\d{6}$/)
    expect(link).toMatch(/^[\w-]{43}$/)
    const letter = await store.read.selectFrom('letter').selectAll().executeTakeFirstOrThrow()
    expect(letter).toMatchObject({ recipient: ane.email, urgency: 0, kind: 'sign-in' })
    expect(letter.body).toContain(`http://localhost:3000/sign-in/link/${link}`)
    expect(await rows('account')).toBe(0)
  })

  it('stores neither the code nor the secret of the link', async () => {
    const { id, code, link } = await begin()
    const row = await store.read.selectFrom('sign_in').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify({ ...row, id })).not.toContain(link)
    expect(row.code_hash).not.toContain(code)
    expect(row.code_hash).not.toBe(sha256(code))
  })

  it('writes to a known address in the language of its account, to another in that of the page', async () => {
    await putAccount(visitor(), { ...ane, role: 'teacher', language: 'en' })
    await beginSignIn(visitor(), { ...ane, language: 'nl' })
    await beginSignIn(visitor(), { email: 'bo@x.example', returnTo: '/', language: 'nl' })
    const letters = await store.read
      .selectFrom('letter')
      .select(['recipient', 'subject'])
      .orderBy('recipient')
      .execute()
    expect(letters.map(({ subject }) => subject.slice(7))).toEqual([
      'is your code for Klasbakken',
      'is je code voor Klasbakken',
    ])
  })

  it('takes the second click of one form for the first, also when they race', async () => {
    const id = crypto.randomUUID()
    const clicks = await Promise.all([1, 2, 3].map(() => beginSignIn(visitor(), { ...ane, id })))
    clicks.push(await beginSignIn(visitor(), { ...ane, id }))
    expect(clicks).toEqual([{ id }, { id }, { id }, { id }])
    expect(await rows('letter')).toBe(1)
  })

  it('gives another sign-in to the same form with another address, or a minute later', async () => {
    const id = crypto.randomUUID()
    await beginSignIn(visitor(), { ...ane, id })
    const other = await beginSignIn(visitor(), { ...ane, id, email: 'bo@x.example' })
    clock.pass(2)
    const later = await beginSignIn(visitor(), { ...ane, id })
    expect(new Set([id, other.id, later.id]).size).toBe(3)
    expect(await rows('letter')).toBe(3)
  })

  it.each([
    '',
    'ane',
    'ane@',
    '@x.be',
    'a b@x.be',
    'ane@x',
    'ane@x.be\r\nBcc: all@x.be',
    'ane@-x.be',
    `${'a'.repeat(250)}@x.be`,
    'ane\0@x.be',
    '"a,b"@x.be',
  ])('refuses %j as a mail address and writes nothing', async (email) => {
    await expect(beginSignIn(visitor(), { email, returnTo: '/' })).rejects.toMatchObject({
      code: 'invalid-input',
      extra: { errors: [{ field: 'email', rule: 'not-a-mail-address' }] },
    })
    expect(await rows('sign_in')).toBe(0)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'evil',
    '',
    '/\t/evil.example',
    '/a\nb',
  ])('refuses to go to %j afterwards', async (returnTo) => {
    expect(isLocalPath(returnTo)).toBe(false)
    await expect(beginSignIn(visitor(), { ...ane, returnTo })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })

  it('refuses a sixth unused letter in a quarter of an hour, though the six come at once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => beginSignIn(visitor(), ane)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'too-many', extra: { retryAfterSeconds: 900 } },
    })
    expect(await rows('letter')).toBe(5)
    await beginSignIn(visitor(), { ...ane, email: 'bo@x.example' })
    clock.pass(16)
    await beginSignIn(visitor(), ane)
  })

  it('does not count letters that were used', async () => {
    for (let n = 0; n < 7; n++) {
      const { id, code } = await begin()
      await finishSignInByCode(visitor(), { id, code })
    }
    expect(await rows('session')).toBe(7)
  })

  it('forgets sign-ins of more than a day ago', async () => {
    await begin()
    clock.pass(25 * 60)
    await begin('bo@x.example')
    expect(await rows('sign_in')).toBe(1)
  })
})

describe('finishSignInByCode', () => {
  it('makes who is new a teacher and gives a session of thirty days, of which only the hash is kept', async () => {
    const { id, code } = await begin()
    const { cookie, expiresAt, returnTo, isNew } = await finishSignInByCode(visitor(), { id, code })
    expect({ returnTo, isNew, expiresAt: expiresAt.toISOString() }).toEqual({
      returnTo: '/',
      isNew: true,
      expiresAt: '2026-04-08T08:00:00.060Z',
    })
    const session = await store.read.selectFrom('session').selectAll().executeTakeFirstOrThrow()
    expect(session.token_hash).toBe(sha256(cookie))
    expect(await findActorBySession(store, cookie, clock.now)).toMatchObject({
      email: ane.email,
      name: 'ane',
      roles: ['teacher'],
      partners: [],
      ties: [],
    })
  })

  it('leaves the roles of someone known as they are', async () => {
    await putAccount(visitor(), { email: 'els@x.example', role: 'desk', name: 'Els' })
    const { id, code } = await begin('els@x.example')
    const { cookie, isNew } = await finishSignInByCode(visitor(), { id, code })
    expect(isNew).toBe(false)
    expect(await findActorBySession(store, cookie, clock.now)).toMatchObject({
      name: 'Els',
      roles: ['desk'],
    })
  })

  it('takes a code with blanks in it', async () => {
    const { id, code } = await begin()
    await finishSignInByCode(visitor(), { id, code: ` ${code.slice(0, 3)} ${code.slice(3)} ` })
  })

  it('counts down five tries, after which the right code is refused too', async () => {
    const { id, code } = await begin()
    const left: unknown[] = []
    for (let n = 0; n < 5; n++) {
      await finishSignInByCode(visitor(), { id, code: wrongFor(code) }).catch((error) =>
        left.push(error.extra.with.triesLeft),
      )
    }
    expect(left).toEqual([4, 3, 2, 1, 0])
    await expect(finishSignInByCode(visitor(), { id, code })).rejects.toMatchObject({
      code: 'code-wrong',
      extra: { with: { triesLeft: 0 } },
    })
    expect(await rows('account')).toBe(0)
  })

  it('takes the right code at the fifth try', async () => {
    const { id, code } = await begin()
    for (let n = 0; n < 4; n++) {
      await finishSignInByCode(visitor(), { id, code: wrongFor(code) }).catch(() => {})
    }
    await finishSignInByCode(visitor(), { id, code })
  })

  it('looks at five guesses only, though a hundred come at once', async () => {
    const { id } = await begin()
    const guesses = await Promise.allSettled(
      Array.from({ length: 100 }, () => finishSignInByCode(visitor(), { id, code: 'nonsense' })),
    )
    expect(guesses.every(({ status }) => status === 'rejected')).toBe(true)
    const row = await store.read.selectFrom('sign_in').select('tries_left').executeTakeFirst()
    expect(row).toEqual({ tries_left: 0 })
  })

  it('lets one of two requests in that race with the right code', async () => {
    const { id, code } = await begin()
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => finishSignInByCode(visitor(), { id, code })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'code-wrong' })
    }
    expect([await rows('session'), await rows('account')]).toEqual([1, 1])
  })

  it('refuses a code that is half an hour old, one of another browser, and one that was used', async () => {
    const first = await begin()
    const other = await begin('bo@x.example')
    const refused = { code: 'code-wrong' }
    const finish = (id: string, code: string) => finishSignInByCode(visitor(), { id, code })
    await expect(finish('forged', first.code)).rejects.toMatchObject(refused)
    await finish(other.id, other.code)
    await expect(finish(other.id, other.code)).rejects.toMatchObject(refused)
    clock.pass(30)
    await expect(finish(first.id, first.code)).rejects.toMatchObject(refused)
    expect(await rows('session')).toBe(1)
  })

  it('works a second before the half hour is over', async () => {
    const { id, code } = await begin()
    clock.pass(30 - 1 / 60)
    await finishSignInByCode(visitor(), { id, code })
  })

  it('stops codes, not links, for an address with fifty wrong ones in a day', async () => {
    for (let letter = 0; letter < 10; letter++) {
      const { id, code } = await begin()
      for (let n = 0; n < 5; n++) {
        await finishSignInByCode(visitor(), { id, code: wrongFor(code) }).catch(() => {})
      }
      clock.pass(16)
    }
    const { id, code, link } = await begin()
    await expect(finishSignInByCode(visitor(), { id, code })).rejects.toMatchObject({
      code: 'code-wrong',
    })
    await finishSignInByLink(visitor(), { secret: link })
  })
})

describe('finishSignInByLink', () => {
  it('signs in once, and uses up the code with it', async () => {
    const { id, code, link } = await begin()
    const { cookie } = await finishSignInByLink(visitor(), { secret: link })
    expect(await findActorBySession(store, cookie, clock.now)).toMatchObject({ email: ane.email })
    const refused = { code: 'code-wrong' }
    await expect(finishSignInByLink(visitor(), { secret: link })).rejects.toMatchObject(refused)
    await expect(finishSignInByCode(visitor(), { id, code })).rejects.toMatchObject(refused)
  })

  it('lets one of two requests in that race', async () => {
    const { link } = await begin()
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => finishSignInByLink(visitor(), { secret: link })),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('refuses a link that is half an hour old, and a forged one', async () => {
    const { link } = await begin()
    clock.pass(30)
    for (const secret of [link, 'forged', '']) {
      await expect(finishSignInByLink(visitor(), { secret })).rejects.toMatchObject({
        code: 'code-wrong',
      })
    }
  })
})

describe('createSignInLink', () => {
  it('signs in without a letter, and only people who are known', async () => {
    await putAccount(visitor(), { email: 'els@x.example', role: 'desk' })
    const path = await createSignInLink(visitor(), { email: 'Els@X.example' })
    expect(await rows('letter')).toBe(0)
    const secret = /^\/sign-in\/link\/(\S+)$/.exec(path)?.[1] ?? ''
    await finishSignInByLink(visitor(), { secret })
    await expect(createSignInLink(visitor(), { email: 'no@x.example' })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })
})

describe('a session', () => {
  async function signIn() {
    const { id, code } = await begin()
    return finishSignInByCode(visitor(), { id, code })
  }

  it('ends after thirty days', async () => {
    const { cookie } = await signIn()
    clock.pass(30 * 24 * 60 - 1)
    expect(await findActorBySession(store, cookie, clock.now)).toBeDefined()
    clock.pass(1)
    expect(await findActorBySession(store, cookie, clock.now)).toBeUndefined()
  })

  it('ends when she signs out, and no other with it', async () => {
    const [here, there] = [await signIn(), await signIn()]
    await signOut(store, here.cookie)
    await signOut(store, 'forged')
    expect(await findActorBySession(store, here.cookie, clock.now)).toBeUndefined()
    expect(await findActorBySession(store, there.cookie, clock.now)).toBeDefined()
  })

  it.each(['', 'forged', 'x'.repeat(5000), 'é\0'])(
    'is nobody with the cookie %j',
    async (cookie) => {
      expect(await findActorBySession(store, cookie, clock.now)).toBeUndefined()
    },
  )

  it('that has ended is swept at the next sign-in', async () => {
    await signIn()
    clock.pass(31 * 24 * 60)
    await signIn()
    expect(await rows('session')).toBe(1)
  })
})
