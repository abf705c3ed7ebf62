import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../kit/browse.ts'
import { emails, type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
let ane: Browser
let id: string
beforeEach(async () => {
  world = await pagesWorld()
  ane = await world.signedIn('ane')
  id = (await world.reserved('2026-03-04', '2026-03-09')).id
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const fields = { pickupDay: '2026-03-04', returnDay: '2026-03-09', 'quantity-bee-bots': '1' }
const found = async () => (await world.desk.get(`/reservations/${id}`)).body

async function change(more: Record<string, string>, browser = ane) {
  const page = await browser.get(`/reservations/${id}/change`)
  return browser.submit(page, '/change#change-form', { ...fields, ...more })
}

describe('/reservations/:id/change', () => {
  it('shows what it is now, and a calendar on which its own copy is free', async () => {
    await world.desk.post('/reservations', {
      lines: [{ offering: 'bee-bots', quantity: 1 }],
      pickupPoint: 'kortrijk',
      pickupDay: '2026-03-04',
      returnDay: '2026-03-09',
      borrower: emails.bo,
    })
    const { html } = await ane.get(`/reservations/${id}/change`)
    expect(main(html)).toMatch(/id="pickupDay"[^>]*value="2026-03-04"/)
    expect(main(html)).toMatch(/id="quantity-bee-bots"[^>]*value="1"/)
    expect(main(html)).toMatch(/data-day="2026-03-04" data-latest=/)
    const more = await ane.get(`/reservations/${id}/change?quantity-bee-bots=2`)
    expect(main(more.html)).not.toMatch(/data-day="2026-03-04" data-latest=/)
  })

  it('changes it, and says so', async () => {
    const sent = await change({ returnDay: '2026-03-11', 'quantity-bee-bots': '2' })
    expect([sent.status, sent.location]).toEqual([303, `/reservations/${id}?done=changed`])
    const { html } = await ane.get(sent.location ?? '')
    expect(main(html)).toContain('Je reservatie is gewijzigd.')
    expect(await found()).toMatchObject({ returnDay: '2026-03-11', lines: [{ quantity: 2 }] })
  })

  it.each([
    ['a return on a closed day', { returnDay: '2026-03-10' }, 'returnDay'],
    ['no day', { returnDay: '' }, 'returnDay'],
    ['more copies than there are', { 'quantity-bee-bots': '3' }, 'quantity-bee-bots'],
    ['a material that is not there', { add: 'nothing' }, 'add'],
    ['a point that is not there', { pickupPoint: 'nowhere' }, 'pickupPoint'],
  ])('refuses %s beside its field, and keeps what was filled in', async (_, wrong, field) => {
    const { status, html } = await change({ pickupDay: '2026-03-06', ...wrong })
    expect([409, 422]).toContain(status)
    if (field !== 'pickupPoint') expect(main(html)).toContain(`id="${field}-error"`)
    expect(main(html)).toMatch(/id="pickupDay"[^>]*value="2026-03-06"/)
    expect(await found()).toMatchObject({ pickupDay: '2026-03-04', returnDay: '2026-03-09' })
  })

  it('says to cancel when nothing would be left', async () => {
    const { status, html } = await change({ 'quantity-bee-bots': '0' })
    expect(status).toBe(422)
    expect(main(html)).toContain('Annuleer dan de reservatie')
  })

  it('offers what would do, which one press takes', async () => {
    await world.desk.post('/reservations', {
      lines: [{ offering: 'bee-bots', quantity: 2 }],
      pickupPoint: 'kortrijk',
      pickupDay: '2026-03-11',
      returnDay: '2026-03-16',
      borrower: emails.bo,
      override: { reason: 'Zo is het.' },
    })
    const refused = await change({ pickupDay: '2026-03-11', returnDay: '2026-03-13' })
    expect(refused.status).toBe(409)
    const instead = /name="instead" value="([^"]+)"/.exec(refused.html)?.[1] ?? ''
    const taken = await ane.submit(refused, '/change#change-form', { ...fields, instead })
    expect(taken.status).toBe(303)
    expect((await found()).pickupDay).toBe(instead.split(' ')[0])
  })

  it('lets the desk go on with a reason, and tells it what no longer stands ready', async () => {
    const els = await world.signedIn('els')
    await world.desk.post(`/reservations/${id}/preparation`, { barcodes: ['KB-1'] })
    const refused = await change({ returnDay: '2026-03-10' }, els)
    expect(main(refused.html)).toContain('name="override"')
    const sent = await change({ returnDay: '2026-03-10', override: 'De school belde.' }, els)
    expect(sent.status).toBe(303)
    const { html } = await els.get(sent.location ?? '')
    expect(main(html)).toContain('staat niet meer klaar')
  })

  it('is not there for somebody else, nor for what was handed out', async () => {
    const bo = await world.signedIn('bo')
    expect((await bo.get(`/reservations/${id}/change`)).status).toBe(404)
    expect((await world.anyone().get(`/reservations/${id}/change`)).status).toBe(303)
    await world.desk.post('/check-outs', { reservation: id, barcodes: ['KB-1'] })
    const { status, location } = await ane.get(`/reservations/${id}/change`)
    expect([status, location]).toEqual([303, `/reservations/${id}`])
  })
})

describe('/reservations/:id/extension', () => {
  beforeEach(async () => {
    await world.desk.post('/check-outs', { reservation: id, barcodes: ['KB-1'] })
  })
  const extension = (returnDay: string, browser = ane) =>
    browser.post(`/reservations/${id}/extension`, { id: crypto.randomUUID(), returnDay })

  it('is proposed on the page, and is one press', async () => {
    const { html } = await ane.get(`/reservations/${id}`)
    expect(main(html)).toContain('Je kunt het houden tot maandag 16 maart 2026.')
    const [, day = ''] = /name="returnDay" value="([^"]+)"/.exec(html) ?? []
    const sent = await extension(day)
    expect(sent.location).toBe(`/reservations/${id}?done=extended`)
    const after = await ane.get(sent.location ?? '')
    expect(main(after.html)).toContain('Je mag het houden tot maandag 16 maart 2026.')
    expect(main(after.html)).toContain('dat deed je al')
  })

  it('is refused beside the day, with the last day that would do', async () => {
    const { status, html } = await extension('2026-03-18')
    expect(status).toBe(409)
    expect(main(html)).toMatch(/id="returnDay-error"[^]*hoogstens 7 dagen langer/)
    expect((await extension('')).status).toBe(422)
    expect((await found()).returnDay).toBe('2026-03-09')
  })
})

describe('/reservations/:id/transfer', () => {
  it('passes it on to a colleague, after which it is not hers to see', async () => {
    const page = await ane.get(`/reservations/${id}/transfer`)
    const stranger = await ane.submit(page, '/transfer', { to: emails.new })
    expect([stranger.status, main(stranger.html).includes('id="to-error"')]).toEqual([422, true])
    const sent = await ane.submit(page, '/transfer', { to: emails.bo })
    expect([sent.status, sent.location]).toEqual([303, '/reservations?done=transferred'])
    expect((await ane.get(sent.location ?? '')).html).toContain('Doorgegeven.')
    expect((await ane.get(`/reservations/${id}`)).status).toBe(404)
    const bo = await world.signedIn('bo')
    expect((await bo.get(`/reservations/${id}`)).status).toBe(200)
  })
})

describe('/schools/:number/loans', () => {
  it('is for the desk and the contact of the school', async () => {
    const els = await world.signedIn('els')
    const { status, html } = await els.get('/schools/999001/loans')
    expect([status, main(html).includes('Uitleningen van De Duinen')]).toEqual([200, true])
    expect((await ane.get('/schools/999001/loans')).status).toBe(404)
  })
})
