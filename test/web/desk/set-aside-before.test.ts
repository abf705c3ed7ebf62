import { beforeEach, describe, expect, it } from 'vitest'
import { emails, type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
let id: string
beforeEach(async () => {
  world = await pagesWorld()
  ;({ id } = await world.reserved('2026-03-04', '2026-03-06'))
  await world.desk.post(`/reservations/${id}/preparation`, { barcodes: ['KB-1'] })
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const today = async () => (await world.desk.get('/desk/today?pickupPoint=kortrijk')).body

describe('what was set aside and changed since', () => {
  it('stands on the desk’s pages with the new day, until it is set aside again', async () => {
    const els = await world.signedIn('els')
    expect(main((await els.get('/desk')).html)).not.toContain('daarna gewijzigd')
    const ane = world.app.as(await world.app.token('teacher', { email: emails.ane }))
    const days = { pickupDay: '2026-03-09', returnDay: '2026-03-11' }
    expect((await ane.post(`/reservations/${id}/change`, days)).status).toBe(200)
    for (const path of ['/desk', `/desk/preparations/${id}`]) {
      const html = main((await els.get(path)).html)
      expect(html).toContain('Klaargezet, en daarna gewijzigd')
      expect(html).toContain('De reservatie is gewijzigd: afhalen op ma 9 maart.')
    }
    expect((await today()).setAsideBefore).toMatchObject([
      { barcode: 'KB-1', reservation: id, wantedOn: '2026-03-09' },
    ])
    await world.desk.post(`/reservations/${id}/preparation`, { barcodes: ['KB-1'] })
    expect((await today()).setAsideBefore).toEqual([])
  })

  it('is laid back by one press, on the page and by the API', async () => {
    const els = await world.signedIn('els')
    await world.desk.post(`/reservations/${id}/cancellation`)
    const page = await els.get('/desk')
    expect(main(page.html)).toContain('Leg het terug in het rek.')
    expect((await els.submit(page, '/laying-back')).location).toBe('/desk')
    expect(main((await els.get('/desk')).html)).not.toContain('daarna gewijzigd')
    expect(await world.desk.post('/copies/KB-1/laying-back')).toMatchObject({
      status: 409,
      body: { code: 'already-resolved' },
    })
    expect((await world.desk.post('/copies/NONE/laying-back')).status).toBe(404)
  })
})
