import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../kit/browse.ts'
import { emails, type PagesWorld, pagesWorld } from '../../kit/pages.ts'
import { lastProofs } from '../../accounts/play.ts'

let world: PagesWorld
let ane: Browser
beforeEach(async () => {
  world = await pagesWorld()
  ane = await world.signedIn('ane')
})

const form = '/reservations#reserve-form'
const period = { pickupDay: '2026-03-04', returnDay: '2026-03-11' }
const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const reservations = async () =>
  world.app.store.read.selectFrom('reservation').selectAll().execute()

async function send(fields: Record<string, string>, browser = ane) {
  return browser.submit(await browser.get('/offerings/bee-bots'), form, fields)
}

describe('POST /reservations', () => {
  it('reserves, and shows the code', async () => {
    const sent = await send({ ...period, note: 'Ik kom <b>zelf</b>' })
    expect(sent.status).toBe(303)
    const { html } = await ane.get(sent.location ?? '')
    const [row] = await reservations()
    expect(main(html)).toContain(row?.code)
    expect(main(html)).toContain('woensdag 4 maart 2026')
    expect(main(html)).toContain('Ik kom &lt;b&gt;zelf&lt;/b&gt;')
  })

  it('reserves once when the button is pressed twice', async () => {
    const page = await ane.get('/offerings/bee-bots')
    const [one, two] = [await ane.submit(page, form, period), await ane.submit(page, form, period)]
    expect([one.status, two.status, two.location]).toEqual([303, 303, one.location])
    expect(await reservations()).toHaveLength(1)
  })

  it.each([
    ['a day that does not exist', { pickupDay: '2026-02-30' }, 'pickupDay'],
    ['no day', { pickupDay: '' }, 'pickupDay'],
    ['a return before the pick-up', { returnDay: '2026-03-02' }, 'returnDay'],
    ['a day on which the point is closed', { pickupDay: '2026-03-05' }, 'pickupDay'],
    ['a return on a closed day', { returnDay: '2026-03-12' }, 'returnDay'],
    ['a loan that is too long', { returnDay: '2026-03-25' }, 'returnDay'],
    ['more copies than there are', { quantity: '3' }, 'quantity'],
    ['quantity 0', { quantity: '0' }, 'quantity'],
    ['quantity 10000', { quantity: '10000' }, 'quantity'],
    ['half a set', { quantity: '0.5' }, 'quantity'],
    ['a note that is too long', { note: 'x'.repeat(1001) }, 'note'],
    ['a note with a null character', { note: 'a\0b' }, 'note'],
    ['a school that is not hers', { school: '999009' }, 'school'],
  ])('refuses %s beside its field, and keeps what was filled in', async (_, wrong, field) => {
    const fields = { ...period, note: 'Voor de "L1"', quantity: '1', ...wrong }
    const { status, html } = await send(fields)
    expect([409, 422]).toContain(status)
    expect(main(html)).toContain(`id="${field}-error"`)
    expect(main(html)).toMatch(new RegExp(`id="${field}"[^>]*aria-invalid="true"`))
    if (!('note' in wrong)) expect(main(html)).toContain('Voor de &quot;L1&quot;')
    expect(await reservations()).toEqual([])
  })

  it('offers another period when all copies are taken, which one press reserves', async () => {
    await send({ ...period, quantity: '2' })
    const refused = await send(period, await world.signedIn('bo'))
    expect(refused.status).toBe(409)
    const instead = /name="instead" value="([^"]+)"/.exec(refused.html)?.[1] ?? ''
    const bo = await world.signedIn('bo')
    const taken = await bo.submit(refused, form, { ...period, instead })
    expect([taken.status, await reservations()]).toEqual([303, expect.any(Array)])
    expect(await reservations()).toHaveLength(2)
    expect(instead).toContain(' kortrijk')
  })

  it('keeps the form of who has to sign in first, and goes on with it', async () => {
    const browser = world.anyone()
    const sent = await send({ ...period, note: 'Bewaar mij' }, browser)
    expect(sent.status).toBe(303)
    const asked = await browser.get(sent.location ?? '')
    await browser.submit(asked, '/sign-in', { email: emails.ane })
    const { code } = await lastProofs(world.app.store, emails.ane)
    const back = await browser.submit(await browser.get('/sign-in/code'), '/sign-in/code', { code })
    const page = await browser.get(back.location ?? '')
    expect(main(page.html)).toContain('value="2026-03-04"')
    expect(main(page.html)).toContain('Bewaar mij')
    expect(await reservations()).toEqual([])
    expect((await browser.submit(page, form, period)).status).toBe(303)
  })

  it('shows a kept form to nobody else', async () => {
    const browser = world.anyone()
    const { location } = await send({ ...period, note: 'Geheim' }, browser)
    const returnTo = new URLSearchParams(location?.split('?')[1]).get('returnTo') ?? ''
    expect((await ane.get(returnTo)).html).not.toContain('Geheim')
  })

  it('refuses a material that there is not, and a form of another site', async () => {
    const there = { id: crypto.randomUUID(), pickupPoint: 'kortrijk', ...period }
    expect((await ane.post('/reservations', { ...there, offering: 'nergens' })).status).toBe(404)
    const foreign = await world.app.request('http://localhost:3000/reservations', {
      method: 'POST',
      headers: {
        origin: 'https://evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'offering=bee-bots',
    })
    expect(foreign.status).toBe(403)
  })

  it('says above the form what her school has already, and offers only what she may have', async () => {
    await world.desk.put('/offerings/bee-bots/lending', { leadDays: 0, maxCopiesPerSchool: 1 })
    await send(period)
    const bo = await world.signedIn('bo')
    const refused = await send(period, bo)
    expect(refused.status).toBe(409)
    expect(main(refused.html)).toContain('Je school heeft dit al gereserveerd in die periode')
    expect(main(refused.html)).not.toContain('id="quantity-error"')
    const instead = /name="instead" value="([^"]+)"/.exec(refused.html)?.[1] ?? ''
    expect((await bo.submit(refused, form, { ...period, instead })).status).toBe(303)
  })

  it('marks the catalogue in the menu while it shows the form again', async () => {
    const { html } = await send({ ...period, quantity: '3' })
    expect(html).toMatch(/href="\/offerings" aria-current="page"/)
    expect(html).not.toMatch(/href="\/reservations" aria-current="page"/)
  })

  it('refuses a teacher who lacks the training, saying so once', async () => {
    const wish = { id: crypto.randomUUID(), offering: 'vr', pickupPoint: 'kortrijk', ...period }
    const { status, html } = await ane.post('/reservations', wish)
    expect(status).toBe(409)
    expect(main(html).match(/Eerst een vorming volgen/g)).toHaveLength(1)
    expect(await reservations()).toEqual([])
  })
})

describe('/reservations', () => {
  it('sends a visitor to sign in', async () => {
    const { status, location } = await world.anyone().get('/reservations')
    expect([status, location]).toEqual([303, '/sign-in?returnTo=%2Freservations'])
  })

  it('says so when there is none, and lists her own', async () => {
    expect(main((await ane.get('/reservations')).html)).toContain('nog niets gereserveerd')
    const { code } = await world.reserved('2026-03-04', '2026-03-11')
    expect(main((await ane.get('/reservations')).html)).toContain(code)
    const bo = await world.signedIn('bo')
    expect(main((await bo.get('/reservations')).html)).not.toContain(code)
  })

  it('shows which copies they are once they were handed out', async () => {
    const { id } = await world.reserved('2026-03-02', '2026-03-11')
    expect(main((await ane.get(`/reservations/${id}`)).html)).not.toContain('KB-1')
    const out = await world.desk.post('/check-outs', { reservation: id, barcodes: ['KB-1'] })
    expect(out.status).toBe(201)
    expect(main((await ane.get(`/reservations/${id}`)).html)).toContain('KB-1')
  })

  it("answers 404 to another's reservation, seen or cancelled", async () => {
    const { id } = await world.reserved('2026-03-04', '2026-03-11')
    const bo = await world.signedIn('bo')
    expect((await bo.get(`/reservations/${id}`)).status).toBe(404)
    expect((await bo.get(`/reservations/${id}/cancellation`)).status).toBe(404)
    expect((await bo.post(`/reservations/${id}/cancellation`, {})).status).toBe(404)
    expect((await ane.get(`/reservations/${id}`)).status).toBe(200)
  })

  it('cancels after asking once, and only once', async () => {
    const { id } = await world.reserved('2026-03-04', '2026-03-11')
    const page = await ane.get(`/reservations/${id}/cancellation`)
    expect(main(page.html)).toContain('annuleren?')
    const sent = await ane.submit(page, `/reservations/${id}/cancellation`)
    expect(sent.status).toBe(303)
    expect(main((await ane.get(sent.location ?? '')).html)).toContain('is geannuleerd')
    const again = await ane.post(`/reservations/${id}/cancellation`, { id: crypto.randomUUID() })
    expect(again.status).toBe(409)
  })
})
