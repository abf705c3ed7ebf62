import { beforeEach, describe, expect, it } from 'vitest'
import { eveningWork } from '../../../src/ledger/evening.ts'
import type { Browser } from '../../kit/browse.ts'
import { emails, type PagesWorld, pagesWorld } from '../../kit/pages.ts'
import type { Visitor } from '../../kit/visitor.ts'

// Kortrijk hands out on Monday, Wednesday and Friday.

let world: PagesWorld
let ane: Browser
let id: string
beforeEach(async () => {
  world = await pagesWorld()
  ane = await world.signedIn('ane')
  ;({ id } = await world.reserved('2026-03-04', '2026-03-11'))
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''

/** It becomes that hour in Brussels, in winter, and what happens by itself happens. */
async function evening(day: string, hour = 18): Promise<void> {
  world.app.clock.now = new Date(`${day}T${String(hour - 1).padStart(2, '0')}:00:00Z`)
  await eveningWork(world.app.services)
}

async function letter(kind: string): Promise<{ subject: string; body: string }> {
  return world.app.store.read
    .selectFrom('letter')
    .select(['subject', 'body'])
    .where('kind', '=', kind)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
}

const asked = async () => /\/keep\/[\w-]+/.exec((await letter('still-coming')).body)?.[0] ?? ''

describe('the letter «still coming?»', () => {
  it('leads to a page with one button, that keeps it without signing in', async () => {
    await evening('2026-03-04')
    const nobody = world.anyone()
    const path = await asked()
    const page = await nobody.get(path)
    expect(main(page.html).match(/<button/g)).toHaveLength(1)
    expect(main(page.html)).toContain('Ja, hou het bij tot vr 6 maart')
    expect(main(page.html)).not.toContain('ane')
    expect((await world.desk.get(`/reservations/${id}`)).body).not.toHaveProperty('keptUntil')

    const sent = await nobody.submit(page, path)
    expect([sent.status, sent.location]).toEqual([303, path])
    const after = main((await nobody.get(path)).html)
    expect(after).toContain('We houden het bij tot vrijdag 6 maart 2026')
    expect(after).not.toContain('<button')
    expect((await world.desk.get(`/reservations/${id}`)).body.keptUntil).toBe('2026-03-06')
    expect((await nobody.submit(page, path)).status).toBe(303)
  })

  it('says so when it is too late, and that another link is none', async () => {
    await evening('2026-03-04')
    const path = await asked()
    await evening('2026-03-07', 9)
    const nobody = world.anyone()
    expect(main((await nobody.get(path)).html)).toContain('Dit is vervallen')
    expect((await nobody.post(path, {})).status).toBe(409)
    expect((await nobody.get('/keep/guess')).status).toBe(404)
    expect((await nobody.post('/keep/guess', {})).status).toBe(404)
  })
})

describe('the page of a reservation', () => {
  it('offers to keep it from its pick-up day on, and says until when', async () => {
    expect(main((await ane.get(`/reservations/${id}`)).html)).not.toContain('/keeping')
    world.app.clock.now = new Date('2026-03-04T09:00:00Z')
    const page = await ane.get(`/reservations/${id}`)
    const { status, location = '' } = await ane.submit(page, '/keeping')
    expect(status).toBe(303)
    const after = main((await ane.get(location)).html)
    expect(after).toContain('We houden het bij tot vrijdag 6 maart 2026')
    expect(after).not.toContain('/keeping"')
  })

  it('says that it lapsed, and the list shows it as past', async () => {
    await evening('2026-03-07', 9)
    expect(main((await ane.get(`/reservations/${id}`)).html)).toContain('Vervallen')
    expect(main((await ane.get('/reservations')).html)).toContain('Vervallen')
    expect((await letter('reservation-lapsed')).body).toContain('/offerings/bee-bots')
  })

  it('says that it is uncertain, to her and to the desk', async () => {
    const { body } = await world.desk.post('/check-outs', {
      borrower: emails.bo,
      school: '999001',
      returnDay: '2026-03-02',
      barcodes: ['KB-1', 'KB-2'],
      override: { reason: 'Afgesproken.' },
    })
    expect(body.state).toBe('checked-out')
    await evening('2026-03-02')
    expect(main((await ane.get(`/reservations/${id}`)).html)).toContain('Misschien is dit er niet')
    expect(main((await ane.get('/reservations')).html)).toContain('Onzeker')
    const els = await world.signedIn('els')
    expect(main((await els.get('/desk')).html)).toContain('Onzeker')
    const { body: today } = await world.desk.get('/desk/today?pickupPoint=kortrijk')
    expect(today.atRisk).toMatchObject([{ id, atRisk: true }])
    expect((await letter('at-risk')).body).toContain(`/reservations/${id}`)
    expect((await letter('at-risk-desk')).body).toContain('/desk')
  })
})

describe('POST /reservations/{id}/keeping', () => {
  let teacher: Visitor
  beforeEach(async () => {
    const token = await world.app.token('teacher', { email: emails.ane, school: '999001' })
    teacher = world.app.as(token)
  })

  it('keeps it, and the same key does so once', async () => {
    world.app.clock.now = new Date('2026-03-04T09:00:00Z')
    const key = { 'idempotency-key': 'k1' }
    const one = await teacher.post(`/reservations/${id}/keeping`, undefined, key)
    const two = await teacher.post(`/reservations/${id}/keeping`, undefined, key)
    expect([one.status, two.status]).toEqual([200, 200])
    expect(one.body.keptUntil).toBe('2026-03-06')
    const entries = await world.app.store.read
      .selectFrom('entry')
      .where('kind', '=', 'kept')
      .select('seq')
      .execute()
    expect(entries).toHaveLength(1)
  })

  it.each([
    ['before its pick-up day', '2026-03-03T09:00:00Z', 409, 'wrong-state'],
    ['once it has lapsed', '2026-03-07T09:00:00Z', 409, 'already-resolved'],
  ])('refuses %s', async (_, now, status, code) => {
    world.app.clock.now = new Date(now)
    const answer = await teacher.post(`/reservations/${id}/keeping`)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it('does not know another’s', async () => {
    const bo = world.app.as(await world.app.token('teacher', { email: emails.new }))
    expect((await bo.post(`/reservations/${id}/keeping`)).status).toBe(404)
  })
})

describe('the letter that confirms', () => {
  it('brings the days for her calendar along, to be seen where letters are shown', async () => {
    const row = await world.app.store.read
      .selectFrom('letter')
      .select(['id', 'calendar', 'body'])
      .where('kind', '=', 'reservation-confirmed')
      .executeTakeFirstOrThrow()
    expect(row.body).toContain('agenda')
    expect(row.calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20260304\r\n/)
    const path = `/dev/letters/${row.id}`
    expect(main((await ane.get(path)).html)).toContain(`${path}/klasbakken.ics`)
    const file = await ane.get(`${path}/klasbakken.ics`)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    expect(file.html).toBe(row.calendar)
  })
})
