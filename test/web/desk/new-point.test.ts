import { beforeEach, describe, expect, it } from 'vitest'
import { addPickupPoint } from '../../../src/catalogue/add-pickup-point.ts'
import { contextOf } from '../../../src/context.ts'
import type { Browser } from '../../kit/browse.ts'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
let els: Browser
beforeEach(async () => {
  world = await pagesWorld()
  els = await world.signedIn('els')
})

const mistake = (html: string, field: string) =>
  new RegExp(`id="${field}-error"[^]*?<span>([^<]*)</span>`).exec(html)?.[1]

const ieper = {
  name: 'Uitleendienst Ieper',
  address: 'Grote Markt 1, 8900 Ieper',
  pickupDays: 'mon',
  returnDays: 'fri',
  workingDays: 'mon',
}
const pointOf = async (id: string) => {
  const { body } = await world.app.as().get('/pickup-points')
  return body.hits.find((one: { id: string }) => one.id === id)
}

describe('/desk/points', () => {
  it('adds a pick-up point, with the closures of another, and leads to its settings', async () => {
    expect((await els.get('/desk/settings')).html).toContain('href="/desk/points"')
    expect((await els.get('/desk/points')).html).toContain('name="like"')
    const { status, location } = await els.post('/desk/points', { ...ieper, like: 'kortrijk' })
    expect([status, location]).toEqual([303, '/desk/points/uitleendienst-ieper?done=added'])
    const kortrijk = await pointOf('kortrijk')
    expect(await pointOf('uitleendienst-ieper')).toMatchObject({
      name: ieper.name,
      address: ieper.address,
      openDays: ['mon', 'fri'],
      pickupDays: ['mon'],
      closures: kortrijk.closures,
      schoolYears: kortrijk.schoolYears,
    })
    expect(kortrijk.closures.length).toBeGreaterThan(0)
    const { html } = await els.get(location ?? '')
    expect(html).toContain('Uitleendienst Ieper is toegevoegd.')
    const copy = { offering: 'bee-bots', pickupPoint: 'uitleendienst-ieper' }
    expect((await world.desk.put('/copies/IE-1', copy)).status).toBeLessThan(300)
  })

  it('says what is missing or wrong, and keeps what was filled in', async () => {
    const empty = await els.post('/desk/points', { address: 'Grote Markt 1' })
    expect(empty.status).toBe(422)
    expect(mistake(empty.html, 'name')).toBeDefined()
    expect(empty.html).toContain('Grote Markt 1')
    const unknown = await els.post('/desk/points', { ...ieper, like: 'nowhere' })
    expect([unknown.status, mistake(unknown.html, 'like')]).toEqual([422, expect.any(String)])
    await els.post('/desk/points', ieper)
    const twice = await els.post('/desk/points', { ...ieper, name: 'uitleendienst ieper' })
    expect(mistake(twice.html, 'name')).toBe(
      'uitleendienst ieper bestaat al. Kies een andere naam.',
    )
    expect(await pointOf('uitleendienst-ieper')).toMatchObject({ closures: [] })
  })

  it('never replaces one: of two who add the same at once, one hears that it is there', async () => {
    const ctx = contextOf(world.app.services, undefined)
    const week = ['mon', 'fri'] as const
    const add = (address: string) =>
      addPickupPoint(ctx, {
        name: ieper.name,
        address,
        pickupDays: week,
        returnDays: week,
        workingDays: week,
      })
    const outcomes = await Promise.allSettled([add('A'), add('B')])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is for the desk and a coordinator', async () => {
    expect((await (await world.signedIn('ane')).post('/desk/points', ieper)).status).toBe(403)
    expect((await (await world.signedIn('karel')).post('/desk/points', ieper)).status).toBe(303)
  })
})
