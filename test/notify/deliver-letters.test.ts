import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { contextOf, type Services } from '../../src/context.ts'
import { deliverLetters } from '../../src/notify/deliver-letters.ts'
import { letter } from '../../src/notify/letter.ts'
import { findLetter, listLetters } from '../../src/notify/list-letters.ts'
import { type Clock, clockAt, type FakeMail, fakeMail, servicesOn } from '../kit/services.ts'

let store: Store
let clock: Clock
let mail: FakeMail
let services: Services
beforeEach(async () => {
  ;({ store } = await freshStore())
  clock = clockAt('2026-03-09T08:00:00Z')
  mail = fakeMail()
  services = servicesOn(store, { clock, mail })
})

const ctx = () => contextOf(services, undefined)
const queue = (subject: string, urgency?: 'urgent') =>
  store.commit([
    letter(ctx(), { kind: 'test', to: 'ane@x.example', subject, body: 'Dag', urgency }),
  ])
const deliver = (worker = 'one') => deliverLetters(services, { worker })
const subjects = () => mail.sent.map(({ subject }) => subject)

describe('deliverLetters', () => {
  it('sends each letter once, the urgent one first, then the oldest', async () => {
    await queue('a')
    clock.pass(1)
    await queue('b')
    await queue('code', 'urgent')
    expect(await deliver()).toBe(3)
    expect(subjects()).toEqual(['code', 'a', 'b'])
    expect(await deliver()).toBe(0)
    clock.pass(60 * 24)
    expect(await deliver()).toBe(0)
    expect(mail.sent).toHaveLength(3)
  })

  it('sends nothing of a commit that failed', async () => {
    const twice = letter(ctx(), { kind: 'test', to: 'a@x.be', subject: 'x', body: '' })
    await expect(store.commit([twice, twice])).rejects.toThrow()
    expect(await deliver()).toBe(0)
  })

  it('sends each letter once, though five workers do it together', async () => {
    for (let n = 0; n < 20; n++) await queue(String(n))
    const counts = await Promise.all(['a', 'b', 'c', 'd', 'd'].map(deliver))
    expect(counts.reduce((sum, n) => sum + n)).toBe(20)
    expect(subjects().toSorted()).toEqual(
      Array.from({ length: 20 }, (_, n) => String(n)).toSorted(),
    )
  })

  it('tries again later when the server is down, with growing pauses and the same id', async () => {
    await queue('a')
    mail.isDown = true
    expect(await deliver()).toBe(0)
    const { hits } = await listLetters(ctx(), { limit: 20, offset: 0 })
    expect(hits[0]).toMatchObject({ sentAt: undefined, lastError: 'connect ECONNREFUSED' })
    mail.isDown = false
    expect(await deliver()).toBe(0)
    clock.pass(0.25)
    mail.isDown = true
    expect(await deliver()).toBe(0)
    mail.isDown = false
    clock.pass(0.25)
    expect(await deliver()).toBe(0)
    clock.pass(0.25)
    expect(await deliver()).toBe(1)
    expect(mail.sent[0]?.id).toBe(hits[0]?.id)
  })

  it('leaves the rest for later after three failures, and gives up after a day', async () => {
    for (let n = 0; n < 10; n++) await queue(String(n))
    mail.isDown = true
    await deliver()
    const tried = async () =>
      (await store.read.selectFrom('letter').select('id').where('tries', '>', 0).execute()).length
    expect(await tried()).toBe(3)
    let rounds = 0
    const waiting = async () =>
      (
        await store.read
          .selectFrom('letter')
          .select('id')
          .where('given_up_at', 'is', null)
          .execute()
      ).length
    while ((await waiting()) > 0 && rounds++ < 200) {
      await deliver()
      clock.pass(30)
    }
    expect(clock.now.getTime() - Date.parse('2026-03-09T08:00:00Z')).toBeGreaterThan(24 * 3600_000)
    mail.isDown = false
    expect(await deliver()).toBe(0)
  })

  it('does not send a code that is too old to be used', async () => {
    await queue('code', 'urgent')
    await queue('a')
    mail.isDown = true
    await deliver()
    clock.pass(31)
    await deliver()
    mail.isDown = false
    clock.pass(60)
    await deliver()
    expect(subjects()).toEqual(['a'])
  })

  it('takes over what a worker that died had claimed', async () => {
    await queue('a')
    const dead = { ...services, mail: { send: () => new Promise<void>(() => {}) } }
    void deliverLetters(dead, { worker: 'dead' })
    await new Promise((done) => setTimeout(done, 50))
    clock.pass(9)
    expect(await deliver()).toBe(0)
    clock.pass(1)
    expect(await deliver()).toBe(1)
  })

  it('delivers after the clock was set back', async () => {
    await queue('a')
    clock.pass(-7 * 24 * 60)
    expect(await deliver()).toBe(1)
  })
})

describe('listLetters', () => {
  it('gives the newest first, a page at a time', async () => {
    for (const subject of ['a', 'b', 'c']) {
      await queue(subject)
      clock.pass(1)
    }
    const { hits, total } = await listLetters(ctx(), { limit: 2, offset: 1 })
    expect(hits.map(({ subject }) => subject)).toEqual(['b', 'a'])
    expect(total).toBe(3)
    expect(await findLetter(ctx(), hits[0]?.id ?? '')).toMatchObject({
      subject: 'b',
      to: 'ane@x.example',
      body: 'Dag',
    })
    expect(await findLetter(ctx(), 'none')).toBeUndefined()
  })
})
