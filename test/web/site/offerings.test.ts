import { beforeAll, describe, expect, it } from 'vitest'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
beforeAll(async () => {
  world = await pagesWorld()
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''

describe('GET /', () => {
  it('shows a search box, the kinds that there are, and what can be borrowed', async () => {
    const { status, html } = await world.anyone().get('/')
    expect(status).toBe(200)
    expect(html).toContain('name="q"')
    expect(html).toContain('href="/offerings?kind=material"')
    expect(html).not.toContain('href="/offerings?kind=grant"')
    expect(html).toContain('href="/offerings/bee-bots"')
  })

  it('says on every page that the data are invented', async () => {
    for (const path of ['/', '/offerings', '/offerings/bee-bots', '/sign-in', '/nergens']) {
      expect((await world.anyone().get(path)).html).toContain('alles hier is verzonnen')
    }
  })
})

describe('the top of an offering', () => {
  it('says that a training comes first, where one does', async () => {
    const badge = /class="badge training"/
    expect(main((await world.anyone().get('/offerings/vr')).html)).toMatch(badge)
    expect(main((await world.anyone().get('/offerings/bee-bots')).html)).not.toMatch(badge)
  })
})

describe('GET /offerings', () => {
  it('finds by text, marks it, and says how many there are', async () => {
    const { html } = await world.anyone().get('/offerings?q=bee-bots')
    expect(main(html)).toMatch(/role="status"[^>]*>2 resultaten</)
    expect(main(html)).toContain('<mark>')
  })

  it('counts by facet, and shows what is chosen with a way back', async () => {
    const { html } = await world.anyone().get('/offerings?kind=training&level=K3')
    expect(main(html)).toMatch(/role="status"[^>]*>1 resultaat</)
    expect(main(html)).toMatch(/id="kind-training"[^>]*checked/)
    expect(main(html)).toContain('href="/offerings?level=K3"')
    expect(main(html)).toContain('href="/offerings?kind=training"')
  })

  it('finds only what can be borrowed between two days', async () => {
    const free = await world.anyone().get('/offerings?from=2026-03-04&until=2026-03-11')
    expect(main(free.html)).toMatch(/role="status"[^>]*>2 resultaten</)
    const closed = await world.anyone().get('/offerings?from=2026-03-05&until=2026-03-11')
    expect(main(closed.html)).toMatch(/role="status"[^>]*>Niets gevonden</)
  })

  it.each([
    'from=2026-02-30&until=2026-03-01',
    'from=2026-03-11&until=2026-03-04',
    'from=2026-03-04',
  ])('says what is wrong with the days of %s, and finds all the same', async (days) => {
    const { status, html } = await world.anyone().get(`/offerings?${days}`)
    expect(status).toBe(200)
    expect(main(html)).toContain('Kies twee dagen')
    expect(main(html)).toMatch(/role="status"[^>]*>3 resultaten</)
  })

  it('helps when nothing is found, with nothing to sort or to narrow', async () => {
    const { html } = await world.anyone().get('/offerings?q=xyzzyq')
    expect(main(html)).toContain('We vonden niets voor “xyzzyq”')
    expect(main(html)).toContain('href="/offerings"')
    expect(main(html)).not.toContain('Haal een filter weg')
    expect(main(html)).not.toContain('name="sort"')
    expect(main(html)).toMatch(/<details[^>]*id="filters"[^>]* hidden/)
  })

  it('says to leave out a filter when one is chosen', async () => {
    const { html } = await world.anyone().get('/offerings?q=xyzzyq&kind=visit')
    expect(main(html)).toContain('Haal een filter weg')
    expect(main(html)).not.toMatch(/<details[^>]*id="filters"[^>]* hidden/)
  })

  it.each([
    ['', ['Nieuwste', 'Titel'], 'Nieuwste'],
    ['?sort=relevance', ['Nieuwste', 'Titel'], 'Nieuwste'],
    ['?sort=title', ['Nieuwste', 'Titel'], 'Titel'],
    ['?q=bee', ['Best passend', 'Nieuwste', 'Titel'], 'Best passend'],
    ['?q=bee&sort=newest', ['Best passend', 'Nieuwste', 'Titel'], 'Nieuwste'],
  ])('says of %j how it is sorted', async (query, choices, chosen) => {
    const { html } = await world.anyone().get(`/offerings${query}`)
    const [select = ''] = /<select name="sort"[^]*?<\/select>/.exec(html) ?? []
    expect([...select.matchAll(/<option[^>]*>([^<]+)</g)].map(([, text]) => text)).toEqual(choices)
    expect(/<option[^>]*selected[^>]*>([^<]+)</.exec(select)?.[1]).toBe(chosen)
    expect(select.match(/value=""/g)).toHaveLength(1)
  })

  it('ends what it shows of a text where the text ends', async () => {
    const { html } = await world.anyone().get('/offerings?q=weg')
    expect(main(html)).not.toContain('lente')
    expect((await world.anyone().get('/offerings?q=lente')).html).toContain(
      'href="/offerings/start"',
    )
  })

  it.each([
    ['a script', '"><script>alert(1)</script>'],
    ['quotes', "' or 1=1 --"],
    ['operators', '* AND NOT ('],
    ['a null character', '\0'],
    ['half a character', '\ud800'],
    ['3,000 words', 'woord '.repeat(3000)],
  ])('answers %s with a page', async (_, text) => {
    const { status, html } = await world
      .anyone()
      .get(`/offerings?${new URLSearchParams({ q: text })}`)
    expect(status).toBe(200)
    expect(html).not.toContain('<script>alert')
  })

  it.each(['offset=-1', 'offset=x', 'offset=999999999', 'sort=x', 'kind=x', 'level=%00', 'x=y'])(
    'answers %s with a page',
    async (odd) => {
      expect((await world.anyone().get(`/offerings?${odd}`)).status).toBe(200)
    },
  )
})

describe('GET /offerings/:slug', () => {
  it('says what it is, for whom, what is in it, and when it is free', async () => {
    const { html } = await world.anyone().get('/offerings/bee-bots')
    expect(main(html)).toContain('De kinderen geven de robot een weg in')
    expect(main(html)).toContain('Kleuter, Lager 1ste graad')
    expect(main(html)).toContain('robot')
    expect(main(html)).toContain('data-day="2026-03-04"')
    expect(main(html)).toContain('wo 4 mrt tot uiterlijk wo 18 mrt')
  })

  it('lets no day be chosen on which the point is closed', async () => {
    const { html } = await world.anyone().get('/offerings/bee-bots?month=2026-04')
    expect(main(html)).toContain('data-latest')
    expect(main(html)).not.toMatch(/<a [^>]*data-day="2026-04-08"/)
  })

  it('says once which training comes first, and shows who lacks it no form', async () => {
    const ane = await world.signedIn('ane')
    const { html } = await ane.get('/offerings/vr')
    expect(main(html).match(/Eerst een vorming volgen/g)).toHaveLength(1)
    expect(main(html)).toContain('href="/offerings/start"')
    expect(main(html)).not.toContain('name="pickupDay"')
    expect(main(html)).not.toContain('Kies een dag')
    expect(main(html)).not.toContain('class="legend')
    expect(main(html)).toContain('/trainings/start/claim')
  })

  it('calls a loan a loan, and those who come to a training participants', async () => {
    const material = await world.anyone().get('/offerings/bee-bots')
    expect(main(material.html)).toContain('<dt>Uitleentermijn</dt>')
    const course = await world.anyone().get('/offerings/start')
    expect(main(course.html)).toContain('hoogstens 16 deelnemers')
  })

  it('asks who belongs to no school to name one first', async () => {
    const { html } = await (await world.signedIn('new')).get('/offerings/bee-bots')
    expect(main(html)).toContain('/account?returnTo=')
    expect(main(html)).not.toContain('name="pickupDay"')
  })

  it('answers 404 with a page for what there is not, and for a draft', async () => {
    const draft = {
      kind: 'visit',
      title: 'Nog niet',
      summary: 'x',
      description: 'x',
      partner: 'rtc',
      levels: [],
      themes: [],
    }
    await world.coordinator.post('/offerings', { ...draft, slug: 'nog-niet' })
    for (const slug of ['nergens', 'nog-niet', '%00', '%22%3E']) {
      const { status, html } = await world.anyone().get(`/offerings/${slug}`)
      expect(status).toBe(404)
      expect(html).toContain('<h1>')
    }
  })

  it.each([
    'month=2026-13',
    'month=x',
    'month=2999-01',
    'pickupDay=x&returnDay=y',
    'pickupPoint=x',
    'kept=x',
  ])('answers %s with the page', async (odd) => {
    const { status } = await world.anyone().get(`/offerings/bee-bots?${odd}`)
    expect(status).toBe(200)
  })

  it('shows a text of a partner as text', async () => {
    const script = '<script>alert(1)</script>'
    const odd = {
      kind: 'visit',
      title: script,
      summary: script,
      description: `- ${script}\n\n${script}`,
    }
    const more = { slug: 'raar', partner: 'rtc', levels: [], themes: [], state: 'published' }
    await world.coordinator.post('/offerings', { ...odd, ...more, contact: { name: script } })
    const { html } = await world.anyone().get('/offerings/raar')
    expect(html).not.toContain(script)
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('POST /language', () => {
  it('changes the language of every page, and goes back', async () => {
    const browser = world.anyone()
    const page = await browser.get('/offerings?q=bee')
    expect(page.html).toContain('<html lang="nl"')
    const chosen = await browser.submit(page, '/language', { language: 'en' })
    expect([chosen.status, chosen.location]).toEqual([303, '/offerings?q=bee'])
    expect((await browser.get('/')).html).toContain('<html lang="en"')
  })

  it('goes nowhere else', async () => {
    const { location } = await world
      .anyone()
      .post('/language', { language: 'en', returnTo: '//evil.example' })
    expect(location).toBe('/')
  })
})
