import { beforeEach, describe, expect, it } from 'vitest'
import { createSignInLink } from '../../src/accounts/create-sign-in-link.ts'
import { findActorBySession } from '../../src/accounts/find-actor.ts'
import { putAccount } from '../../src/accounts/put-account.ts'
import { contextOf } from '../../src/context.ts'
import { sha256 } from '../../src/hash.ts'
import { lastProofs, threeSchools, wrongFor } from '../accounts/play.ts'
import { type Browser, browse, type Page } from '../kit/browse.ts'
import { type TestApp, testApp } from '../kit/visitor.ts'

let app: TestApp
let her: Browser
beforeEach(async () => {
  app = await testApp()
  her = browse(app)
})

const ane = 'ane@deduinen.example'
const operator = () => contextOf(app.services, undefined)
const proofs = (email = ane) => lastProofs(app.store, email)
const who = async (browser: Browser) => {
  const cookie = browser.cookies.get('session')
  return cookie && (await findActorBySession(app.store, cookie, app.clock.now))?.email
}

async function ask(browser = her, email = ane, returnTo = '/'): Promise<Page> {
  const page = await browser.get(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
  return browser.submit(page, '/sign-in', { email })
}

async function signedIn(browser: Browser, email: string): Promise<Browser> {
  const path = await createSignInLink(operator(), { email })
  await browser.post(path, {})
  return browser
}

describe('/sign-in', () => {
  it('signs in by the code of the letter, and goes where she came from', async () => {
    const sent = await ask(her, ane, '/offerings?q=robot#reserve')
    expect([sent.status, sent.location]).toEqual([303, '/sign-in/code'])
    const page = await her.get('/sign-in/code')
    const { code } = await proofs()
    const done = await her.submit(page, '/sign-in/code', { code })
    expect([done.status, done.location]).toEqual([303, '/offerings?q=robot#reserve'])
    expect(await who(her)).toBe(ane)
    expect(her.cookies.has('sign-in')).toBe(false)
  })

  it('signs in by the link, in another browser, with one button', async () => {
    await ask()
    const { link } = await proofs()
    const phone = browse(app)
    const page = await phone.get(`/sign-in/link/${link}`)
    expect(page.html.match(/<main[^]*<\/main>/)?.[0].match(/<button/g)).toHaveLength(1)
    const done = await phone.submit(page, `/sign-in/link/${link}`)
    expect([done.status, done.location]).toEqual([303, '/account'])
    expect(await who(phone)).toBe(ane)
    expect(await who(her)).toBeUndefined()
  })

  it('uses nothing up when a mail scanner opens the link, however often', async () => {
    await ask()
    const { link } = await proofs()
    const rows = async () =>
      JSON.stringify(await app.store.read.selectFrom('sign_in').selectAll().execute())
    const before = await rows()
    const scanner = browse(app)
    for (let n = 0; n < 10; n++) {
      const page = await scanner.get(`/sign-in/link/${link}`)
      expect([page.status, page.headers.get('set-cookie')]).toEqual([200, null])
      await app.request(`/sign-in/link/${link}`, { method: 'HEAD' })
    }
    expect(await rows()).toBe(before)
    expect((await her.post(`/sign-in/link/${link}`, {})).status).toBe(303)
    expect((await her.post(`/sign-in/link/${link}`, {})).status).toBe(422)
  })

  it('answers a known and an unknown address alike, byte for byte but for what is minted', async () => {
    await putAccount(operator(), { email: ane, role: 'coordinator' })
    const answers = await Promise.all(
      [ane, 'nobody@x.example'].map(async (email) => {
        const browser = browse(app)
        const asking = await browser.get('/sign-in')
        const sent = await browser.submit(asking, '/sign-in', { email })
        const page = await browser.get('/sign-in/code')
        const wrong = await browser.submit(page, '/sign-in/code', { code: 'nonsense' })
        return [sent, page, wrong].map(({ status, headers, html }) => ({
          status,
          html,
          headers: [...headers].map(([name, value]) =>
            name === 'set-cookie' || name === 'x-request-id'
              ? [name, value.replace(/[\w-]{36}/, 'minted')]
              : [name, value],
          ),
        }))
      }),
    )
    expect(answers[0]).toEqual(answers[1])
  })

  it('counts the tries down, and refuses the right code after the fifth', async () => {
    await ask()
    const { code } = await proofs()
    for (const left of [4, 3, 2]) {
      const page = await her.post('/sign-in/code', { code: wrongFor(code) })
      expect(page.status).toBe(422)
      expect(page.html).toContain(`nog ${left} keer proberen`)
    }
    await her.post('/sign-in/code', { code: wrongFor(code) })
    const last = await her.post('/sign-in/code', { code: wrongFor(code) })
    expect(last.html).toContain('werkt niet meer')
    expect((await her.post('/sign-in/code', { code })).status).toBe(422)
    expect(await who(her)).toBeUndefined()
  })

  it('refuses a code after half an hour, and one that was used', async () => {
    await ask()
    const { code } = await proofs()
    app.clock.pass(31)
    expect((await her.post('/sign-in/code', { code })).html).toContain('werkt niet meer')
    await ask()
    const fresh = await proofs()
    const cookie = her.cookies.get('sign-in') ?? ''
    expect((await her.post('/sign-in/code', { code: fresh.code })).status).toBe(303)
    her.cookies.clear()
    her.cookies.set('sign-in', cookie)
    expect((await her.post('/sign-in/code', { code: fresh.code })).status).toBe(422)
  })

  it('lets one of two requests in that race with one code', async () => {
    await ask()
    const { code } = await proofs()
    const answers = await Promise.all([1, 2].map(() => her.post('/sign-in/code', { code })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 422]))
  })

  it('takes a code only in the browser that asked for it', async () => {
    await ask()
    const { code } = await proofs()
    const thief = browse(app)
    expect((await thief.get('/sign-in/code')).location).toBe('/sign-in')
    expect((await thief.post('/sign-in/code', { code })).status).toBe(422)
    thief.cookies.set('sign-in', 'forged')
    expect((await thief.post('/sign-in/code', { code })).status).toBe(422)
  })

  it('sends one letter for a form that is sent twice', async () => {
    const page = await her.get('/sign-in')
    await her.submit(page, '/sign-in', { email: ane })
    await her.submit(page, '/sign-in', { email: ane })
    expect(await app.store.read.selectFrom('letter').select('id').execute()).toHaveLength(1)
  })

  it.each(['', 'ane', 'a@b', `${'x'.repeat(300)}@x.be`, 'a\0b@x.be'])(
    'shows the form again for the address %j, with the sentence beside the field',
    async (email) => {
      const page = await her.submit(await her.get('/sign-in'), '/sign-in', { email })
      expect(page.status).toBe(422)
      expect(page.html).toContain('id="email-error"')
      expect(await app.store.read.selectFrom('sign_in').select('id').execute()).toEqual([])
    },
  )

  it('says so when too many codes went to an address, known or not', async () => {
    for (let n = 0; n < 5; n++) await ask(browse(app))
    const page = await ask()
    expect([page.status, page.headers.get('retry-after')]).toEqual([429, '900'])
    expect(page.html).toContain('al vijf codes')
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    '/\t/evil.example',
  ])('never leads to %j', async (returnTo) => {
    const page = await her.get(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
    expect(page.html).toContain('name="returnTo" value="/"')
    const posted = await her.post('/sign-in', { email: ane, returnTo })
    expect([posted.status, posted.location]).toEqual([422, undefined])
    await putAccount(operator(), { email: ane, role: 'teacher' })
    await signedIn(her, ane)
    const back = await her.get(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
    expect(back.location).toBe('/')
  })

  it('refuses a form that another site sent', async () => {
    const answer = await app.request('http://localhost:3000/sign-in', {
      method: 'POST',
      body: 'email=ane%40x.example',
      headers: {
        origin: 'https://evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    expect(answer.status).toBe(403)
  })

  it('keeps the session in an HttpOnly cookie of this host, and its hash only', async () => {
    await ask()
    const done = await her.post('/sign-in/code', { code: (await proofs()).code })
    const line = done.headers.getSetCookie().find((one) => one.startsWith('session='))
    expect(line).toMatch(/HttpOnly/)
    expect(line).toMatch(/SameSite=Lax/)
    // How long, not until when: the service's clock may be set to another year than the browser's.
    expect(line).toMatch(/Max-Age=2592000/)
    expect(line).not.toMatch(/Expires/)
    expect(line).not.toMatch(/Secure|Domain/)
    const hash = sha256(her.cookies.get('session') ?? '')
    const row = await app.store.read.selectFrom('session').select('token_hash').executeTakeFirst()
    expect(row?.token_hash).toBe(hash)
  })

  it('names every cookie __Host- and makes it secure on https', async () => {
    app = await testApp({ baseUrl: 'https://klasbakken.example' })
    her = browse(app, { origin: 'https://klasbakken.example' })
    const sent = await ask()
    const done = await her.post('/sign-in/code', { code: (await proofs()).code })
    const lines = [...sent.headers.getSetCookie(), ...done.headers.getSetCookie()]
    expect([...her.cookies.keys()]).toEqual(['__Host-session'])
    for (const line of lines) {
      expect(line).toMatch(/^__Host-/)
      expect(line).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax/)
    }
  })

  it.each(['forged', 'x'.repeat(3000), '%00', ''])(
    'is nobody with the session cookie %j',
    async (value) => {
      her.cookies.set('session', value)
      const page = await her.get('/account')
      expect([page.status, page.location]).toEqual([303, '/sign-in?returnTo=%2Faccount'])
    },
  )
})

describe('a form that was begun before sign-in', () => {
  const fields = { name: 'Ane "é" <Peeters>', language: 'en' }

  it('is there again afterwards, to be sent with one press', async () => {
    const sent = await her.post('/account', fields)
    expect(sent.location).toBe('/sign-in?returnTo=%2Fsign-in%2Fcontinue')
    const asking = await her.get(sent.location ?? '')
    await her.submit(asking, '/sign-in', { email: ane })
    const { code } = await proofs()
    const done = await her.submit(await her.get('/sign-in/code'), '/sign-in/code', { code })
    expect(done.location).toBe('/sign-in/continue')
    const page = await her.get('/sign-in/continue')
    expect((await her.submit(page, '/account')).location).toBe('/account?done=saved')
    const row = await app.store.read
      .selectFrom('account')
      .select(['name', 'language'])
      .executeTakeFirst()
    expect(row).toEqual(fields)
  })

  it('is not there in another browser, so that nobody is made to send it for someone else', async () => {
    const sent = await her.post('/account', fields)
    await ask(her, ane, '/sign-in/continue')
    expect(sent.status).toBe(303)
    const victim = browse(app)
    const done = await victim.post(`/sign-in/link/${(await proofs()).link}`, {})
    expect(done.location).toBe('/sign-in/continue')
    const page = await victim.get('/sign-in/continue')
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('Peeters')
  })
})

describe('/account', () => {
  beforeEach(async () => {
    await threeSchools(operator())
    await putAccount(operator(), { email: ane, role: 'teacher', name: 'Ane' })
    await signedIn(her, ane)
  })

  it('changes name and language, and says what is wrong beside the field', async () => {
    const wrong = await her.submit(await her.get('/account'), '/account', {
      name: ' ',
      language: 'nl',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('id="name-error"')
    await her.submit(await her.get('/account'), '/account', { name: 'Ane Peeters', language: 'en' })
    const page = await her.get('/account?done=saved')
    expect(page.html).toContain('My account')
    expect(page.html).toContain('value="Ane Peeters"')
    expect(page.html.indexOf('id="name"')).toBeLessThan(page.html.indexOf('id="schools"'))
  })

  it('finds schools by part of a name or a number, and adds one', async () => {
    const found = await her.get('/account?q=brugge')
    expect(found.html).toContain('De Wijzer')
    expect(found.html).not.toContain('De Duinen')
    const added = await her.post('/account/schools', { school: '990003' })
    expect(added.location).toBe('/account?done=added')
    const own = await her.get('/account')
    expect(own.html).toContain('wacht op bevestiging')
    const sure = await her.post('/account/schools', { school: '990001' })
    expect(sure.location).toBe('/account?done=addedConfirmed')
    await her.submit(await her.get('/account'), '/990003/removal')
    expect((await her.get('/account')).html).not.toContain('De Wijzer')
  })

  it.each(["'", '%', '"><script>', 'x'.repeat(5000), '\0'])('takes the search %j', async (q) => {
    const page = await her.get(`/account?q=${encodeURIComponent(q)}`)
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('"><script>')
  })

  it('refuses a school that is not there', async () => {
    expect((await her.post('/account/schools', { school: '123456' })).status).toBe(422)
  })

  it('signs out by a form, not by a look', async () => {
    const session = her.cookies.get('session') ?? ''
    expect((await her.get('/account/sign-out')).status).toBe(404)
    await her.submit(await her.get('/account'), '/account/sign-out')
    expect(her.cookies.has('session')).toBe(false)
    her.cookies.set('session', session)
    expect((await her.get('/account')).status).toBe(303)
  })
})

describe('/desk/ties', () => {
  let desk: Browser
  beforeEach(async () => {
    await threeSchools(operator())
    await putAccount(operator(), { email: ane, role: 'teacher', name: 'Ane' })
    await putAccount(operator(), { email: 'els@x.example', role: 'desk' })
    await signedIn(her, ane)
    desk = await signedIn(browse(app), 'els@x.example')
    await her.post('/account/schools', { school: '990002' })
  })

  it('shows who waits, and confirms by one press', async () => {
    const page = await desk.get('/desk/ties')
    expect(page.html).toContain('Ane, Sint-Jan')
    const done = await desk.submit(page, '/confirmation')
    expect(done.location).toBe('/desk/ties?done=confirmed')
    expect((await desk.get('/desk/ties')).html).toContain('Niemand wacht')
    expect((await her.get('/account')).html).toContain('bevestigd')
  })

  it('refuses, and then the tie is gone', async () => {
    await desk.submit(await desk.get('/desk/ties'), '/rejection')
    expect((await her.get('/account')).html).not.toContain('Sint-Jan')
  })

  it('makes a contact, who then confirms her colleagues on her own page', async () => {
    await desk.submit(await desk.get('/desk/ties'), '/confirmation', { contact: 'yes' })
    await putAccount(operator(), { email: 'bo@x.example', role: 'teacher', name: 'Bo' })
    const bo = await signedIn(browse(app), 'bo@x.example')
    await bo.post('/account/schools', { school: '990002' })
    const page = await her.get('/account')
    expect(page.html).toContain('Bo, Sint-Jan')
    expect((await her.submit(page, '/confirmation')).location).toBe('/account?done=confirmed')
  })

  it('is open to the coordinator, and to nobody else', async () => {
    await putAccount(operator(), { email: 'co@x.example', role: 'coordinator' })
    const coordinator = await signedIn(browse(app), 'co@x.example')
    expect((await coordinator.get('/desk/ties')).status).toBe(200)
    expect((await her.get('/desk/ties')).status).toBe(403)
    expect((await browse(app).get('/desk/ties')).status).toBe(303)
    const forged = await her.post('/desk/ties/nobody/990002/confirmation', {})
    expect(forged.status).toBe(403)
    expect((await desk.post('/desk/ties/nobody/990002/confirmation', {})).status).toBe(404)
  })
})

describe('/dev/letters', () => {
  it('shows the letters with their links', async () => {
    await ask()
    const { code, link } = await proofs()
    const list = await her.get('/dev/letters')
    expect(list.html).toContain(code)
    const id = /\/dev\/letters\/([\w-]{36})/.exec(list.html)?.[1]
    const letter = await her.get(`/dev/letters/${id}`)
    expect(letter.html).toContain(`href="http://localhost:3000/sign-in/link/${link}"`)
    expect((await her.get('/dev/letters/none')).status).toBe(404)
  })

  it('is not there in production', async () => {
    app = await testApp({ isProduction: true })
    her = browse(app)
    expect((await her.get('/dev/letters')).status).toBe(404)
    expect((await her.get('/dev/look')).status).toBe(404)
    expect((await her.get('/desk/look')).status).toBe(404)
  })
})
