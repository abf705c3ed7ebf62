import { beforeEach, describe, expect, it } from 'vitest'
import { parseCalendar } from '../../kit/ical.ts'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
beforeEach(async () => {
  world = await pagesWorld()
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const addressIn = (html: string) =>
  /value="http:\/\/localhost:3000(\/calendars\/[^"]+)"/.exec(html)?.[1]

describe('/account/calendars', () => {
  it('makes a secret address, shows it once, and serves what is in it to whoever knows it', async () => {
    const { code } = await world.reserved('2026-03-09', '2026-03-11')
    const ane = await world.signedIn('ane')
    const sent = await ane.post('/account/calendars', { kind: 'own', subject: '' })
    expect(sent.status).toBe(303)
    const address = addressIn((await ane.get(sent.location ?? '')).html) ?? ''
    expect(address).toMatch(/^\/calendars\/[\w-]{43}\.ics$/)
    expect(addressIn((await ane.get('/account/calendars')).html)).toBeUndefined()

    const file = await world.app.request(`http://localhost:3000${address}`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await file.text()
    expect(parseCalendar(text).events[0]?.DESCRIPTION).toContain(code)

    const etag = file.headers.get('etag') ?? ''
    const again = { headers: { 'if-none-match': etag } }
    expect((await world.app.request(`http://localhost:3000${address}`, again)).status).toBe(304)

    await ane.post('/account/calendars/removal', { kind: 'own', subject: '' })
    expect((await world.app.request(`http://localhost:3000${address}`)).status).toBe(404)
  })

  it('offers each only what she may follow', async () => {
    const ane = main((await (await world.signedIn('ane')).get('/account/calendars')).html)
    expect(ane).toContain('Mijn reservaties')
    expect(ane).not.toContain('value="point"')
    const els = main((await (await world.signedIn('els')).get('/account/calendars')).html)
    expect(els).toContain('value="point"')
    const refused = await (await world.signedIn('ane')).post('/account/calendars', {
      kind: 'point',
      subject: 'kortrijk',
    })
    expect(refused.status).toBe(404)
    expect((await world.anyone().get('/account/calendars')).status).toBe(303)
  })

  it('is made by the API too', async () => {
    const ane = world.app.as(await world.app.token('teacher', { email: 'ane@duinen.example' }))
    const { status, body } = await ane.post('/calendars', { kind: 'own' })
    expect(status).toBe(201)
    expect((await world.app.request(body.url)).status).toBe(200)
    expect((await ane.get('/calendars')).body).toMatchObject({ total: 1, hits: [{ kind: 'own' }] })
    expect((await ane.post('/calendars/removal', { kind: 'own' })).status).toBe(200)
    expect((await world.app.request(body.url)).status).toBe(404)
    expect((await ane.post('/calendars', { kind: 'point', subject: 'kortrijk' })).status).toBe(404)
    expect((await ane.post('/calendars', { kind: 'all' })).status).toBe(422)
    expect((await world.app.as().post('/calendars', { kind: 'own' })).status).toBe(401)
  })

  it('answers 404 to what is no address', async () => {
    const paths = ['/calendars/x.ics', '/calendars/.ics', '/calendars/a/b.ics', '/calendars/x']
    for (const path of paths) {
      expect((await world.app.request(`http://localhost:3000${path}`)).status).toBe(404)
    }
  })
})
