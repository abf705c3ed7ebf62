import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../../db/build.ts'
import type { Context } from '../../src/context.ts'
import { type FeedOf, listFeeds, renewFeed, stopFeed } from '../../src/ledger/calendar-feed.ts'
import { readCalendarFeed } from '../../src/ledger/read-calendar.ts'
import { Problem } from '../../src/problem.ts'
import { parseCalendar } from '../kit/ical.ts'
import { play } from '../kit/play.ts'
import { schools, smallWorld, type World } from '../kit/world.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
  await play(
    world,
    `03-02  ane  reserves  r1  microscope      03-10..03-12            ok
     03-02  ane  reserves  r2  bee-bots + box  03-16..03-17            ok
     03-02  cia  reserves  r3  box             03-10..03-11            ok
     03-02  cia  reserves  r4  bee-bots        03-10..03-11 @kortrijk  ok
     03-03  ane  cancels   c1  r2              -                       ok`,
  )
})

const own: FeedOf = { kind: 'own', subject: '' }
const duinen: FeedOf = { kind: 'school', subject: schools.duinen }
const roeselare: FeedOf = { kind: 'point', subject: 'roeselare' }

/** Ane as the contact of De Duinen. */
function contact(): Context {
  const ctx = world.as('ane')
  const ties = [{ school: schools.duinen, isConfirmed: true, isContact: true }]
  return { ...ctx, actor: ctx.actor && { ...ctx.actor, ties } }
}

const makeContact = () =>
  world.set([build.updateTable('tie').set({ is_contact: 1 }).where('account', '=', 'ane')])

const read = (key: string, day = '2026-03-04') =>
  readCalendarFeed({ ...world.as('els', day), actor: undefined }, key)

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'ok',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  )

describe('a calendar at a secret address', () => {
  it('holds her own reservations, and says which was cancelled', async () => {
    const key = await renewFeed(world.as('ane'), own)
    const { events } = parseCalendar((await read(key)) ?? '')
    expect(events.map(({ UID, STATUS, SEQUENCE }) => [UID, STATUS, SEQUENCE]).toSorted()).toEqual([
      ['r1-pickup@localhost', 'CONFIRMED', '0'],
      ['r1-return@localhost', 'CONFIRMED', '0'],
      ['r2-pickup@localhost', 'CANCELLED', '2'],
      ['r2-return@localhost', 'CANCELLED', '2'],
    ])
    expect(events.find(({ UID }) => UID === 'r1-pickup@localhost')?.SUMMARY).toBe(
      'Afhalen: microscope',
    )
  })

  it('is the same text until something changes', async () => {
    const key = await renewFeed(world.as('ane'), own)
    expect(await read(key, '2026-03-05')).toBe(await read(key))
  })

  it('of a school names no teacher and no code', async () => {
    await makeContact()
    await play(world, '03-04  bo  reserves  r5  box  03-10..03-11  ok')
    const key = await renewFeed(contact(), duinen)
    const text = (await read(key)) ?? ''
    const { events } = parseCalendar(text)
    expect(
      events
        .map(({ UID }) => UID)
        .filter((uid) => uid?.includes('pickup'))
        .toSorted(),
    ).toEqual(['r1-pickup@localhost', 'r2-pickup@localhost', 'r5-pickup@localhost'])
    expect(text).not.toMatch(/Code|example\.org|\bane\b|\bbo\b/)
  })

  it('of a point holds what is collected there, by school and code', async () => {
    const key = await renewFeed(world.as('els'), roeselare)
    const text = (await read(key)) ?? ''
    const { events } = parseCalendar(text)
    expect(events.map(({ UID }) => UID)).not.toContain('r4-pickup@localhost')
    expect(events.find(({ UID }) => UID === 'r3-return@localhost')).toMatchObject({
      SUMMARY: `Terug van School ${schools.linde}: box`,
      'DTSTART;VALUE=DATE': '20260311',
    })
    expect(text).not.toMatch(/example\.org|\bcia\b/)
  })

  it('forgets what has long been over', async () => {
    const key = await renewFeed(world.as('ane'), own)
    expect(parseCalendar((await read(key, '2026-04-10')) ?? '').events).toHaveLength(4)
    expect(parseCalendar((await read(key, '2026-04-14')) ?? '').events).toHaveLength(2)
    expect(parseCalendar((await read(key, '2026-06-14')) ?? '').events).toHaveLength(0)
  })

  it('stops when it is renewed or ended, and keeps only the hash of its secret', async () => {
    const first = await renewFeed(world.as('ane'), own)
    const second = await renewFeed(world.as('ane'), own)
    expect(await read(first)).toBeUndefined()
    expect(await read(second)).toBeDefined()
    const rows = await world.store.read.selectFrom('calendar_feed').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(second)
    await stopFeed(world.as('ane'), own)
    expect(await read(second)).toBeUndefined()
    expect(await listFeeds(world.as('ane'))).toEqual([{ ...own, madeAt: undefined }])
  })

  it('stops when she is no longer at the desk, or no longer the contact', async () => {
    await makeContact()
    const school = await renewFeed(contact(), duinen)
    const point = await renewFeed(world.as('els'), roeselare)
    expect([await read(school), await read(point)]).not.toContain(undefined)
    await world.set([
      build.updateTable('tie').set({ is_contact: 0 }).where('account', '=', 'ane'),
      build.deleteFrom('account_role').where('account', '=', 'els'),
    ])
    expect([await read(school), await read(point)]).toEqual([undefined, undefined])
  })

  it('is not made for what she may not see', async () => {
    const nobody = { ...world.as('ane'), actor: undefined }
    expect(await codeOf(renewFeed(world.as('ane'), duinen))).toBe('not-found')
    expect(await codeOf(renewFeed(world.as('ane'), roeselare))).toBe('not-found')
    expect(await codeOf(renewFeed(world.as('els'), duinen))).toBe('not-found')
    expect(await codeOf(renewFeed(world.as('els'), { kind: 'point', subject: 'nowhere' }))).toBe(
      'not-found',
    )
    expect(await codeOf(renewFeed(nobody, own))).toBe('sign-in-needed')
    expect(await codeOf(stopFeed(world.as('ane'), roeselare))).toBe('not-found')
  })

  it.each(['', 'x', 'x'.repeat(5000), "' or 1=1 --"])(
    'is not there for the key %j',
    async (key) => {
      expect(await read(key)).toBeUndefined()
    },
  )
})
