import { beforeAll, describe, expect, it } from 'vitest'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'
import { record } from '../../kit/small-catalogue.ts'

// How pages say things: what is wrong, what is Dutch whatever the page speaks, what has no price.

let world: PagesWorld
beforeAll(async () => {
  world = await pagesWorld()
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''

describe('a form that comes back', () => {
  it('names the fields that are empty, above them', async () => {
    const ane = await world.signedIn('ane')
    const { status, html } = await ane.post('/reservations', {
      id: crypto.randomUUID(),
      offering: 'bee-bots',
      pickupPoint: 'kortrijk',
      returnDay: '2026-03-06',
    })
    expect(status).toBe(422)
    expect(main(html)).toContain('<a href="#pickupDay">Afhalen op: Vul dit veld in.</a>')
    expect(main(html)).not.toContain('Terugbrengen op: ')
  })

  it('says a sentence that names its field as it is', async () => {
    const ane = await world.signedIn('ane')
    const days = { pickupDay: '2026-03-06', returnDay: '2026-03-04' }
    const asked = { id: crypto.randomUUID(), offering: 'bee-bots', pickupPoint: 'kortrijk' }
    const { html } = await ane.post('/reservations', { ...asked, ...days })
    expect(main(html)).toContain('<a href="#returnDay">De terugbrengdag')
  })

  it('ticks no pick-up point of itself once they were all left out', async () => {
    const { body } = await world.coordinator.get('/pickup-points/kortrijk')
    const { id: _, ...point } = body
    await world.coordinator.put('/pickup-points/roeselare', { ...point, name: 'Roeselare' })
    await world.desk.put('/copies/KB-3', { offering: 'bee-bots', pickupPoint: 'roeselare' })
    const ane = await world.signedIn('ane')
    const ticked = (html: string) => main(html).match(/name="point"[^>]*checked/g) ?? []
    const page = await ane.get('/waiting/new?offering=bee-bots')
    expect(ticked(page.html)).toHaveLength(2)
    const days = { from: '2026-03-09', until: '2026-03-20', days: '7' }
    const refused = await ane.submit(page, '/waiting', days)
    expect(refused.status).toBe(422)
    expect(ticked(refused.html)).toHaveLength(0)
  })
})

describe('an offering', () => {
  it('says on an English page that it is written in Dutch, and on a Dutch one nothing', async () => {
    const english = await world.anyone({ 'accept-language': 'en' }).get('/offerings/bee-bots')
    expect(english.html).toContain('<html lang="en">')
    expect(main(english.html)).toContain('is in Dutch')
    expect(main(english.html)).toMatch(/<h1 lang="nl">/)
    const dutch = await world.anyone({ 'accept-language': 'nl' }).get('/offerings/bee-bots')
    expect(main(dutch.html)).not.toContain('Deze tekst is in het Nederlands')
    expect(main(dutch.html)).not.toContain('lang="nl"')
  })

  it('has a price, unless it is a grant', async () => {
    const steun = { slug: 'steun', kind: 'grant', title: 'Steun', state: 'published' }
    const { status } = await world.coordinator.post('/offerings', { ...record, ...steun })
    expect(status).toBeLessThan(300)
    const shown = main((await world.anyone().get('/offerings/steun')).html)
    expect(shown).toContain('Steun')
    expect(shown).not.toContain('Prijs')
    expect(main((await world.anyone().get('/offerings/start')).html)).toContain('Prijs')
  })
})
