import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '../../src/context.ts'
import { Problem } from '../../src/problem.ts'
import { claimTraining } from '../../src/training/claim-training.ts'
import { listClaimsToJudge, listOwnClaims } from '../../src/training/find-claims.ts'
import { isTrained } from '../../src/training/is-trained.ts'
import { judgeClaim } from '../../src/training/judge-claim.ts'
import { listOwnCertificates } from '../../src/training/list-own-certificates.ts'
import { smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

const claim = (who = 'ane', id = 'c1', more: object = {}) =>
  claimTraining(world.as(who), { id, training: 'vorming', followedOn: '2025-10-08', ...more })
const judge = (outcome: 'confirmed' | 'refused', ctx: Context, id = 'j1', more: object = {}) =>
  judgeClaim(ctx, { id, claim: 'c1', outcome, ...more })
const partner = (slug: string): Context => {
  const ctx = world.as('els')
  return { ...ctx, actor: ctx.actor && { ...ctx.actor, roles: ['partner'], partners: [slug] } }
}
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error: unknown) => (error instanceof Problem ? error.code : Promise.reject(error)),
  )
const isOpen = (day = '2026-03-03') =>
  isTrained(world.as('ane'), {
    trainings: ['vorming'],
    scope: 'person',
    account: 'ane',
    school: '999001',
    isConfirmed: true,
    day,
  })
const letters = async () =>
  (await world.store.read.selectFrom('letter').select('kind').execute()).map(({ kind }) => kind)

describe('an earlier training', () => {
  it('counts once the partner that trains, or the desk, confirms it', async () => {
    expect((await claim()).isRepeat).toBe(false)
    expect((await claim()).isRepeat).toBe(true)
    expect(await isOpen()).toBe(false)
    expect(await listClaimsToJudge(partner('mos'))).toEqual([])
    expect(await listClaimsToJudge(partner('rtc'))).toMatchObject([{ id: 'c1', account: 'ane' }])
    expect(await codeOf(judge('confirmed', partner('mos')))).toBe('claim-not-found')
    expect(await codeOf(judge('confirmed', world.as('cia')))).toBe('claim-not-found')
    expect(await codeOf(judge('confirmed', world.as('ane')))).toBe('claim-not-found')
    await judge('confirmed', partner('rtc'))
    await judge('confirmed', partner('rtc'))
    expect(await isOpen()).toBe(true)
    expect(await letters()).toEqual(['claim-confirmed'])
    expect(await listOwnCertificates(world.as('ane'))).toMatchObject([
      { training: 'vorming', followedOn: '2025-10-08' },
    ])
    expect(await listClaimsToJudge(world.as('els'))).toEqual([])
  })

  it('opens nothing once it is refused, and is answered once', async () => {
    await claim()
    await judge('refused', world.as('els'))
    expect(await isOpen()).toBe(false)
    expect(await letters()).toEqual(['claim-refused'])
    expect(await codeOf(judge('confirmed', world.as('els'), 'j2'))).toBe('already-resolved')
    expect(await listOwnClaims(world.as('ane'))).toMatchObject([{ outcome: 'refused' }])
    // She may ask again.
    expect(await codeOf(claim('ane', 'c2'))).toBe('ok')
  })

  it('may count until a day', async () => {
    await claim()
    await judge('confirmed', world.as('els'), 'j1', { validUntil: '2026-08-31' })
    expect([await isOpen('2026-08-31'), await isOpen('2026-09-01')]).toEqual([true, false])
  })

  it('is answered by one of two who do so at once', async () => {
    await claim()
    const answers = await Promise.all([
      codeOf(judge('confirmed', world.as('els'), 'j1')),
      codeOf(judge('refused', partner('rtc'), 'j2')),
    ])
    expect(answers.toSorted()).toEqual(['already-resolved', 'ok'])
    expect(await letters()).toHaveLength(1)
    expect(await isOpen()).toBe(answers[0] === 'ok')
  })

  it.each([
    ['training', { training: 'none' }],
    ['training', { training: 'bee-bots' }],
    ['followedOn', { followedOn: '2026-03-03' }],
    ['school', { school: '999003' }],
  ])('names %s when it makes no sense: %j', async (field, more) => {
    await expect(claim('ane', 'c1', more)).rejects.toMatchObject({ extra: { errors: [{ field }] } })
  })

  it('waits for one answer at a time', async () => {
    await claim()
    await expect(claim('ane', 'c2')).rejects.toMatchObject({
      extra: { errors: [{ field: 'training', rule: 'twice' }] },
    })
    const both = await Promise.all([codeOf(claim('cia', 'd1')), codeOf(claim('cia', 'd2'))])
    expect(both.toSorted()).toEqual(['invalid-input', 'ok'])
  })
})
