import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../kit/browse.ts'
import { emails, type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
let els: Browser
beforeEach(async () => {
  world = await pagesWorld()
  els = await world.signedIn('els')
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const out = async () => world.app.store.read.selectFrom('copy_out').selectAll().execute()
const toCheck = async () => world.app.store.read.selectFrom('to_check').selectAll().execute()

/** Scans one after the other, as the page asks: each scan goes along with those before it. */
async function scan(...texts: string[]) {
  let page = await els.get('/desk/check-outs/new')
  for (const text of texts) {
    const inputs = [
      ...page.html.matchAll(
        /<input[^>]*type="hidden"[^>]*name="(reservation|barcode)"[^>]*value="([^"]*)"/g,
      ),
    ]
    const before = inputs.map(([, name = '', value = '']) => [name, value])
    const unique = [...new Map(before.map((pair) => [pair.join('='), pair])).values()]
    page = await els.get(`/desk/check-outs/new?${new URLSearchParams([...unique, ['scan', text]])}`)
  }
  return page
}

async function handedOut() {
  const { id } = await world.reserved('2026-03-02', '2026-03-11')
  const page = await scan('KB-1')
  await els.submit(page, '/desk/check-outs')
  return id
}

describe('/desk', () => {
  it.each(['/desk', '/desk/check-outs/new', '/desk/returns', '/desk/copies/KB-1'])(
    'is for the desk alone: %s',
    async (path) => {
      expect((await world.anyone().get(path)).status).toBe(303)
      expect((await (await world.signedIn('ane')).get(path)).status).toBe(403)
      expect((await els.get(path)).status).toBe(200)
    },
  )

  it('leads a teacher who may not come here to a page where she may', async () => {
    const { html } = await (await world.signedIn('ane')).get('/desk')
    expect(html).not.toContain('href="/desk')
    expect(main(html)).toContain('href="/offerings"')
  })

  it('says of an unknown barcode only that, and of an unknown page that it may be mistyped', async () => {
    const copy = await els.get('/desk/copies/NIETS-1')
    expect(copy.status).toBe(404)
    expect(main(copy.html)).not.toContain('verkeerd getypt')
    expect(main((await els.get('/desk/nergens')).html)).toContain('verkeerd getypt')
  })

  it('lists what waits today, and remembers the point', async () => {
    const { code } = await world.reserved('2026-03-02', '2026-03-11')
    const { html } = await els.get('/desk?pickupPoint=kortrijk')
    expect(main(html)).toContain(code)
    expect(main(html)).toContain('KB-1')
    expect(main(html)).toContain('A-01')
    expect(els.cookies.get('desk-point')).toBe('kortrijk')
  })

  it('takes a scan to where it is dealt with', async () => {
    expect((await els.get('/desk/scan?scan=KB-2')).location).toBe('/desk/check-outs/new?scan=KB-2')
    await handedOut()
    expect((await els.get('/desk/scan?scan=KB-1')).location).toBe('/desk/copies/KB-1')
  })
})

describe('/desk/check-outs', () => {
  it('says for whom a planned copy is, and hands it out', async () => {
    await world.reserved('2026-03-02', '2026-03-11')
    const page = await scan('KB-1')
    expect(main(page.html)).toContain('Voor ane')
    expect(main(page.html)).toContain('1 van 1 gescand')
    const sent = await els.submit(page, '/desk/check-outs', { collectedBy: 'Bo' })
    expect(sent.status).toBe(303)
    expect(main((await els.get(sent.location ?? '')).html)).toContain('Meegegeven')
    expect(await out()).toHaveLength(1)
  })

  it('finds a reservation by its code, and takes another copy for it than the planned one', async () => {
    const { code } = await world.reserved('2026-03-02', '2026-03-11')
    const page = await scan(code.toLowerCase(), 'KB-2')
    expect(main(page.html)).toContain(code)
    expect((await els.submit(page, '/desk/check-outs')).status).toBe(303)
    expect(await out()).toHaveLength(1)
  })

  it('asks whether an unplanned copy is for a reservation of today', async () => {
    const { id } = await world.reserved('2026-03-02', '2026-03-11')
    const { html } = await scan('KB-2')
    expect(main(html)).toContain(`reservation=${id}&amp;barcode=KB-2`)
  })

  it.each([
    ['a barcode nobody knows', 'NIETS-1'],
    ['a script', '<script>alert(1)</script>'],
    ['a null character', '\0'],
    ['300 letters', 'x'.repeat(300)],
  ])('says that it does not know %s', async (_, text) => {
    const { status, html } = await scan(text)
    expect(status).toBe(200)
    expect(main(html)).toContain('We kennen geen exemplaar')
    expect(main(html)).not.toContain('<script>')
  })

  it('takes a copy once', async () => {
    const { html } = await scan('KB-1', 'KB-1')
    expect(main(html)).toContain('KB-1 is al gescand')
  })

  it('hands out without a reservation, and keeps what was filled in when it is refused', async () => {
    const page = await scan('KB-1')
    const wrong = await els.submit(page, '/desk/check-outs', {
      borrower: 'niemand@nergens.example',
      returnDay: '2026-03-11',
    })
    expect(wrong.status).toBe(422)
    expect(main(wrong.html)).toContain('id="borrower-error"')
    // It stands far down: a sentence at the top leads to it.
    expect(main(wrong.html)).toContain('<a href="#borrower">')
    expect(main(wrong.html)).toContain('value="niemand@nergens.example"')
    const right = { borrower: emails.ane, returnDay: '2026-03-11' }
    expect((await els.submit(wrong, '/desk/check-outs', right)).status).toBe(303)
    expect(await out()).toHaveLength(1)
  })

  it('lets the desk decide otherwise, for a reason that stays', async () => {
    const page = await scan('KB-1')
    const long = { borrower: emails.ane, returnDay: '2026-04-27' }
    const refused = await els.submit(page, '/desk/check-outs', long)
    expect(refused.status).toBe(409)
    expect(main(refused.html)).toContain('name="reason"')
    const all = { ...long, reason: 'Afgesproken met de directie' }
    expect((await els.submit(refused, '/desk/check-outs', all)).status).toBe(303)
    const acts = await world.app.store.read.selectFrom('act').select('reason').execute()
    expect(acts).toContainEqual({ reason: 'Afgesproken met de directie' })
  })

  it.each([{}, { returnDay: '2026-02-30' }, { school: 'x' }])(
    'refuses %j with a page',
    async (odd) => {
      const page = await scan('KB-1')
      const { status } = await els.submit(page, '/desk/check-outs', { ...odd })
      expect(status).toBe(422)
      expect(await out()).toEqual([])
    },
  )

  it('refuses to hand out nothing', async () => {
    const fields = { id: crypto.randomUUID(), borrower: emails.ane, returnDay: '2026-03-11' }
    expect((await els.post('/desk/check-outs', fields)).status).toBe(422)
  })
})

describe('/desk/returns', () => {
  it('takes back by one scan, says from whom, and what has to be counted', async () => {
    await handedOut()
    const sent = await els.submit(await els.get('/desk/returns'), '/desk/returns', {
      barcode: 'KB-1',
    })
    expect([sent.status, sent.location]).toEqual([303, '/desk/returns?barcode=KB-1'])
    const { html } = await els.get(sent.location ?? '')
    expect(main(html)).toContain('Alles van deze uitlening is terug')
    expect(main(html)).toContain('robot')
    expect(await out()).toEqual([])
    expect(await toCheck()).toHaveLength(1)
  })

  it('keeps what was counted, and lets the copy go when it is ready', async () => {
    await handedOut()
    await els.submit(await els.get('/desk/returns'), '/desk/returns', { barcode: 'KB-1' })
    const page = await els.get('/desk/returns?barcode=KB-1')
    const counted = { 'counted-0': '5', 'counted-1': '2', remark: 'Een wieltje los' }
    const action = '/desk/copies/KB-1/inspection'
    await els.submit(page, action, { ...counted, ready: 'no' })
    expect(await toCheck()).toHaveLength(1)
    const known = await els.get('/desk/copies/KB-1')
    expect(main(known.html)).toContain('robot: 5 geteld')
    expect(main(known.html)).toContain('Een wieltje los')
    await els.submit(known, action, { 'counted-0': '5', 'counted-1': '2', ready: 'yes' })
    expect(await toCheck()).toEqual([])
  })

  it.each(['KB-2', 'NIETS-1', '', '\0', '<b>'])('says why %j cannot come back', async (barcode) => {
    const page = await els.submit(await els.get('/desk/returns'), '/desk/returns', { barcode })
    expect([404, 409, 422]).toContain(page.status)
    expect(main(page.html)).toContain('id="barcode-error"')
  })

  it('shows nothing of a copy that never was out', async () => {
    expect((await els.get('/desk/returns?barcode=KB-2')).status).toBe(200)
    expect((await els.get('/desk/returns?barcode=x')).status).toBe(200)
  })
})

describe('/desk/copies', () => {
  it('says where a copy is and who has it', async () => {
    await handedOut()
    expect(main((await els.get('/desk/copies/KB-1')).html)).toContain('Uitgeleend aan')
    expect(main((await els.get('/desk/copies/KB-2')).html)).toContain('In het rek')
    expect((await els.get('/desk/copies/KB-9')).status).toBe(404)
  })
})
