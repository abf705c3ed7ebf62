import { describe, expect, it } from 'vitest'
import { record, smallCatalogue } from '../../kit/small-catalogue.ts'
import { testApp } from '../../kit/visitor.ts'

describe('every answer', () => {
  it('names its request, and lets nothing be loaded from elsewhere', async () => {
    const app = await testApp()
    const { headers } = await app.as().get('/vocabulary')
    expect(headers.get('x-request-id')).toMatch(/./)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('is a page to who wants a page, and a problem to everyone else', async () => {
    const app = await testApp()
    const page = await app.request('/nothing', { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(page.status).toBe(404)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('<html lang="nl"')
    for (const [path, accept] of [
      ['/nothing', '*/*'],
      ['/api/nothing', 'text/html'],
    ] as const) {
      const problem = await app.request(path, { headers: { accept } })
      expect(problem.status).toBe(404)
      expect(problem.headers.get('content-type')).toBe('application/problem+json')
    }
  })

  it('shows nothing of what broke', async () => {
    const app = await testApp()
    const { store } = app.services
    Object.assign(store, {
      read: {
        selectFrom: () => {
          throw new Error('secret of the house')
        },
      },
    })
    const said: unknown[] = []
    const log = console.error
    console.error = (line: unknown) => said.push(line)
    const answered = await app.as().get('/partners')
    console.error = log
    expect(answered).toMatchObject({ status: 500, body: { status: 500, code: 'internal' } })
    expect(JSON.stringify(answered.body)).not.toContain('secret')
    expect(String(said)).toContain('secret of the house')
  })
})

describe('GET /offerings/{slug}', () => {
  it('answers 304 while nothing has changed', async () => {
    const app = await testApp()
    const { coordinator, anyone } = await smallCatalogue(app)
    await coordinator.post('/offerings', { ...record, slug: 'bee-bots', state: 'published' })
    const first = await anyone.get('/offerings/bee-bots')
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect(await anyone.get('/offerings/bee-bots', tag)).toMatchObject({ status: 304, body: '' })
    await coordinator.put('/offerings/bee-bots', { ...record, title: 'Bijenrobots' })
    expect(await anyone.get('/offerings/bee-bots', tag)).toMatchObject({
      status: 200,
      body: { title: 'Bijenrobots' },
    })
  })
})

describe('the rate limit', () => {
  it('answers 429 with Retry-After to one account, and goes on for the others', async () => {
    const app = await testApp({ rateLimit: true })
    const busy = app.as(await app.token('desk'))
    const calm = app.as(await app.token('coordinator'))
    const statuses = []
    for (let n = 0; n < 601; n++) statuses.push((await busy.get('/copies/NONE')).status)
    expect(statuses.filter((status) => status === 404)).toHaveLength(600)
    const refused = await busy.get('/copies/NONE')
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many' } })
    expect(refused.headers.get('retry-after')).toBe('1')
    expect((await calm.get('/copies/NONE')).status).toBe(404)
    app.clock.pass(1)
    expect((await busy.get('/copies/NONE')).status).toBe(404)
  })

  it('gives a page one way on: the same page again', async () => {
    const app = await testApp({ rateLimit: true })
    const ask = () => app.request('/offerings?q=bij', { headers: { accept: 'text/html' } })
    let page = await ask()
    for (let n = 0; page.status === 200 && n < 2400; n++) page = await ask()
    expect(page.status).toBe(429)
    const main = /<main[^]*<\/main>/.exec(await page.text())?.[0]
    expect(main?.match(/href="[^"]*"/g)).toEqual(['href="/offerings?q=bij"'])
  })
})

describe('a form', () => {
  const post = (headers: Record<string, string>) => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: 'a=b',
  })

  it('of another site is refused, and one of our own is not', async () => {
    const app = await testApp()
    const foreign = await app.request('/nothing', post({ origin: 'https://evil.example' }))
    expect(foreign.status).toBe(403)
    const unsaid = await app.request('/nothing', post({}))
    expect(unsaid.status).toBe(403)
    const own = await app.request('/nothing', post({ origin: 'http://localhost:3000' }))
    expect(own.status).toBe(404)
  })

  it('of another site cannot use a session on the API', async () => {
    const app = await testApp()
    const path = '/api/v1/offerings/none/publication'
    const forged = { cookie: 'session=forged', origin: 'https://evil.example' }
    expect((await app.request(path, post(forged))).status).toBe(403)
    expect((await app.request(path, post({ origin: 'https://evil.example' }))).status).toBe(401)
  })
})

describe('a session', () => {
  it('that is forged is nobody’s', async () => {
    const app = await testApp()
    const cookie = { cookie: 'session=forged' }
    expect((await app.as().get('/schools', cookie)).status).toBe(401)
    expect((await app.as().get('/vocabulary', cookie)).status).toBe(200)
  })
})

describe('GET /healthz and /readyz', () => {
  it('say that it is alive, and ready with an empty catalogue', async () => {
    const app = await testApp()
    expect((await app.request('/healthz')).status).toBe(200)
    const ready = await app.request('/readyz')
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', index: 'filled' }])
  })

  it('say 503 without a database', async () => {
    const app = await testApp()
    Object.assign(app.services.store, {
      read: {
        selectFrom: () => {
          throw new Error('gone')
        },
      },
    })
    expect((await app.request('/readyz')).status).toBe(503)
    expect((await app.request('/healthz')).status).toBe(200)
  })
})
