import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'
import { record } from '../../kit/small-catalogue.ts'

let world: PagesWorld
beforeEach(async () => {
  world = await pagesWorld()
})

const gzip = { 'accept-encoding': 'gzip' }

async function page(path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await world.app.request(path, { headers: { ...gzip, ...headers } })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  return gunzipSync(await answer.arrayBuffer()).toString()
}

/** The pages carry an id that is minted each time one is made, so a page that comes again is a kept one. */
const minted = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1]

describe('a page that everyone sees alike', () => {
  it('is made once, and is the same for whoever cannot unpack it', async () => {
    const first = await page('/offerings/bee-bots')
    expect(minted(first)).toBeDefined()
    expect(await page('/offerings/bee-bots')).toBe(first)
    const plain = await (await world.app.request('/offerings/bee-bots')).text()
    expect(plain.replaceAll(minted(plain) ?? '', '')).toBe(
      first.replaceAll(minted(first) ?? '', ''),
    )
  })

  it('is made once for all who ask at the same time', async () => {
    const pages = await Promise.all([1, 2, 3].map(() => page('/offerings/bee-bots')))
    expect(new Set(pages.map(minted)).size).toBe(1)
  })

  it('is made anew when the catalogue or the calendar changes', async () => {
    const first = await page('/offerings/bee-bots')
    await world.desk.put('/copies/KB-1', {
      offering: 'bee-bots',
      pickupPoint: 'kortrijk',
      shelf: 'B-09',
    })
    const second = await page('/offerings/bee-bots')
    expect(minted(second)).not.toBe(minted(first))
    await world.reserved('2026-03-04', '2026-03-06')
    expect(minted(await page('/offerings/bee-bots'))).not.toBe(minted(second))
  })

  it('is made anew after a minute: what opens at an hour changes nothing', async () => {
    const first = await page('/offerings/bee-bots')
    world.app.clock.pass(1)
    expect(minted(await page('/offerings/bee-bots'))).not.toBe(minted(first))
  })

  it('is one for each language and each question', async () => {
    expect(await page('/offerings', { 'accept-language': 'en' })).toContain('lang="en"')
    expect(await page('/offerings', { 'accept-language': 'nl' })).toContain('lang="nl"')
    expect(await page('/offerings?q=vr')).not.toBe(await page('/offerings'))
  })

  it('is never the page of somebody who is signed in, nor hers anyone’s', async () => {
    await page('/offerings/bee-bots')
    const ane = await world.signedIn('ane')
    const hers = (await ane.get('/offerings/bee-bots')).html
    expect(hers).toContain('href="/account"')
    expect(await page('/offerings/bee-bots')).not.toContain('href="/account"')
  })

  it('keeps no refusal', async () => {
    const answer = await world.app.request('/offerings/none', { headers: gzip })
    expect(answer.status).toBe(404)
    await world.coordinator.post('/offerings', { ...record, slug: 'none', state: 'published' })
    expect((await world.app.request('/offerings/none', { headers: gzip })).status).toBe(200)
  })
})
