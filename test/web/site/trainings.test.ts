import { beforeEach, describe, expect, it } from 'vitest'
import { createSignInLink } from '../../../src/accounts/create-sign-in-link.ts'
import { contextOf } from '../../../src/context.ts'
import type { Browser } from '../../kit/browse.ts'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
let ane: Browser
beforeEach(async () => {
  world = await pagesWorld()
  ane = await world.signedIn('ane')
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const wednesday = { day: '2026-03-04', startsAt: '13:30', place: 'Kortrijk', seats: 1 }
const plan = async (more: object = {}): Promise<string> =>
  (await world.desk.post('/offerings/start/sessions', { ...wednesday, ...more })).body.id
const idIn = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('the page of a training', () => {
  it('lists when it is given, with seats and one button each', async () => {
    expect(main((await ane.get('/offerings/start')).html)).toContain('nog geen datum')
    await plan()
    const { html } = await ane.get('/offerings/start')
    expect(main(html)).toContain('href="#sessions"')
    expect(main(html)).toContain('nog 1 plaats')
    expect(main(html).match(/Schrijf mij in/g)).toHaveLength(1)
  })

  it('enrols, says so, and lets her leave again after asking once', async () => {
    const id = await plan()
    const path = `/trainings/sessions/${id}/enrolments`
    const form = { id: idIn(main((await ane.get('/offerings/start')).html)) }
    for (let presses = 0; presses < 2; presses++) {
      const { location } = await ane.post(path, form)
      expect(location).toBe('/offerings/start?done=enrolled#sessions')
    }
    expect((await ane.post(path, {})).location).toBe('/offerings/start#sessions')
    const { html } = await ane.get('/offerings/start?done=enrolled')
    expect(main(html)).toContain('Je bent ingeschreven. We stuurden je een e-mail.')
    expect(main(html)).not.toContain('Schrijf mij in')
    expect(main(html)).not.toContain('href="#sessions"')
    expect(main((await ane.get('/account')).html)).toContain('ingeschreven')
    const bo = await world.signedIn('bo')
    expect(main((await bo.get('/offerings/start')).html)).toContain('Zet mij op de wachtlijst')
    await bo.post(path, {})
    expect(main((await bo.get('/offerings/start')).html)).toContain('nummer 1 op de wachtlijst')
    const leave = `/trainings/sessions/${id}/withdrawal`
    const asks = main((await ane.get(leave)).html)
    expect((await ane.post(leave, { id: idIn(asks) })).location).toContain('done=left')
    expect(main((await bo.get('/offerings/start')).html)).toContain('Je bent ingeschreven')
  })

  it('asks a visitor to sign in first, and goes on with what she pressed', async () => {
    const id = await plan()
    const visitor = world.anyone()
    expect(main((await visitor.get('/offerings/start')).html)).toContain('Schrijf mij in')
    const { location } = await visitor.post(`/trainings/sessions/${id}/enrolments`, {})
    expect(location).toBe('/sign-in?returnTo=%2Fsign-in%2Fcontinue')
  })

  it('takes that she followed it before, and says that it is being checked', async () => {
    const asks = main((await ane.get('/trainings/start/claim')).html)
    const said = { id: idIn(asks), followedOn: '2025-10-08' }
    const wrong = await ane.post('/trainings/start/claim', { ...said, followedOn: '2027-01-01' })
    expect(wrong.status).toBe(422)
    expect(main(wrong.html)).toContain('aria-invalid="true"')
    const { location } = await ane.post('/trainings/start/claim', said)
    expect(location).toBe('/offerings/start?done=claimed#sessions')
    expect(main((await ane.get('/offerings/start')).html)).toContain('We kijken het na.')
    expect(main((await ane.get('/offerings/vr')).html)).toContain('We kijken het na.')
    expect((await ane.get('/trainings/bee-bots/claim')).status).toBe(404)
  })
})

describe('reserving what asks for a training', () => {
  const fields = {
    offering: 'vr',
    pickupPoint: 'kortrijk',
    pickupDay: '2026-03-06',
    returnDay: '2026-03-09',
  }
  const form = (html: string) => ({
    ...fields,
    id: idIn(/<form[^]*reserve-form[^]*/.exec(html)?.[0] ?? ''),
  })

  it('offers a session along with it, and makes both with one press', async () => {
    const before = main((await ane.get('/offerings/vr')).html)
    expect(before).toContain('geen datum met een vrije plaats')
    expect(before).not.toContain('Schrijf in en reserveer')
    const enrol = await plan()
    const { html } = await ane.get('/offerings/vr')
    expect(main(html)).toContain('Schrijf in en reserveer')
    expect(main(html)).toContain(`name="enrol" value="${enrol}"`)
    const { location } = await ane.post('/reservations', { ...form(html), enrol })
    const page = main((await ane.get(location ?? '')).html)
    expect(page).toContain('Onder voorbehoud')
    expect(page).toContain('Je volgt eerst')
    expect(main((await ane.get('/reservations')).html)).toContain('Onder voorbehoud')
    const again = main((await ane.get('/offerings/vr')).html)
    expect(again).toContain('Afhalen kan vanaf de dag erna')
    expect(again).not.toContain('Schrijf in en reserveer')
  })

  it('shows the session as an alternative, one press away', async () => {
    const enrol = await plan()
    const refused = await ane.post('/reservations', form((await ane.get('/offerings/vr')).html))
    expect(refused.status).toBe(409)
    const [, instead = ''] = /name="instead" value="(enrol=[^"]+)"/.exec(refused.html) ?? []
    expect(instead).toContain(enrol)
    expect(main(refused.html)).toContain('Volg de vorming op')
    const { location } = await ane.post('/reservations', { ...form(refused.html), instead })
    expect(location).toContain('done=reserved')
  })

  it('says at the pick-up day that the session is not over by then', async () => {
    const enrol = await plan({ day: '2026-03-11' })
    const sent = { ...form((await ane.get('/offerings/vr')).html), enrol }
    const refused = await ane.post('/reservations', sent)
    expect(refused.status).toBe(409)
    expect(main(refused.html)).toContain('De vorming moet voorbij zijn op je afhaaldag.')
  })

  it('lets the desk keep what lost its seat, with a reason', async () => {
    const enrol = await plan()
    const sent = { ...form((await ane.get('/offerings/vr')).html), enrol }
    const { location = '' } = await ane.post('/reservations', sent)
    const path = location.replace(/\?.*/, '')
    await world.desk.post(`/sessions/${enrol}/cancellation`)
    const lost = main((await ane.get(path)).html)
    expect(lost).toContain('vervalt deze reservatie op')
    expect(lost).not.toContain('Laat toch doorgaan')
    const els = await world.signedIn('els')
    const page = main((await els.get(path)).html)
    expect(page).toContain('Laat toch doorgaan')
    const id = /training-waiver[^]*?name="id" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const kept = await els.post(`${path}/training-waiver`, { id, reason: 'Ze kan het.' })
    expect(main((await els.get(kept.location ?? '')).html)).toContain('De reservatie blijft staan.')
  })
})

describe('the pages of who gives trainings', () => {
  const own = '/desk/trainings'

  it('plan a date, show who comes, and say what is not right', async () => {
    const els = await world.signedIn('els')
    const asks = main((await els.get(`${own}/plan?training=start`)).html)
    expect(asks).toMatch(/name="seats"[^>]*value="16"/)
    const said = { id: idIn(asks), training: 'start', ...wednesday, seats: '2' }
    const wrong = await els.post(`${own}/plan`, { ...said, day: '2026-03-01', startsAt: '14:00' })
    expect(wrong.status).toBe(422)
    expect(main(wrong.html)).toMatch(/name="startsAt"[^>]*value="14:00"/)
    expect((await els.post(`${own}/plan`, said)).location).toBe(`${own}?done=planned`)
    const list = main((await els.get(own)).html)
    const [, path = ''] = /href="(\/desk\/trainings\/sessions\/[^"]+)"/.exec(list) ?? []
    expect(main((await els.get(path)).html)).toContain('Nog niemand ingeschreven')
    await els.post(path, { ...wednesday, seats: '3', id: crypto.randomUUID() })
    expect(main((await els.get(path)).html)).toContain('0 van 3 plaatsen')
    await els.post(`${path}/cancellation`, { id: crypto.randomUUID() })
    expect(main((await els.get(path)).html)).toContain('gaat niet door')
  })

  it('tick who was there, and give certificates', async () => {
    const id = await plan({ seats: 5 })
    await ane.post(`/trainings/sessions/${id}/enrolments`, {})
    const bo = await world.signedIn('bo')
    await bo.post(`/trainings/sessions/${id}/enrolments`, {})
    world.app.clock.now = new Date('2026-03-04T16:00:00Z')
    const els = await world.signedIn('els')
    const path = `${own}/sessions/${id}`
    const page = main((await els.get(path)).html)
    const boxes = [...page.matchAll(/name="attended" value="([^"]+)"/g)].map(([, one = '']) => one)
    expect(boxes).toHaveLength(2)
    const wrong = await els.post(`${path}/attendance`, {
      id: idIn(page),
      attended: boxes[0] ?? '',
      others: 'niemand@example.org',
    })
    expect(wrong.status).toBe(422)
    expect(main(wrong.html)).toMatch(new RegExp(`value="${boxes[0]}" checked`))
    const { location } = await els.post(`${path}/attendance`, {
      id: idIn(page),
      attended: boxes[0] ?? '',
    })
    expect(main((await els.get(location ?? '')).html)).toContain('heeft nu een attest')
    expect(main((await ane.get('/account')).html)).toContain('gevolgd op')
    expect(main((await bo.get('/account')).html)).toContain('niet gevolgd')
  })

  it('confirm that somebody followed it before', async () => {
    await ane.post('/trainings/start/claim', { id: crypto.randomUUID(), followedOn: '2025-10-08' })
    const els = await world.signedIn('els')
    const [, path = ''] = /action="([^"]+\/confirmation)"/.exec((await els.get(own)).html) ?? []
    expect((await els.post(path, {})).location).toBe(`${own}?done=confirmed#claims`)
    expect(main((await ane.get('/offerings/vr')).html)).not.toContain('Eerst een vorming volgen')
  })

  it('take a list, and name the lines that are wrong', async () => {
    const els = await world.signedIn('els')
    const heading = 'email;school;vorming;datum'
    const wrong = await els.post(`${own}/csv`, { text: `${heading}\n;999999;start;2025-10-08` })
    expect(wrong.status).toBe(422)
    expect(main(wrong.html)).toContain('Regel 2')
    const right = await els.post(`${own}/csv`, { text: `${heading}\n;999001;start;2025-10-08` })
    expect(right.location).toBe(`${own}?done=imported&count=1`)
    expect(main((await els.get(right.location ?? '')).html)).toContain('1 attest bewaard')
  })

  it('are for the desk, the coordinator, and a partner’s own', async () => {
    const id = await plan()
    expect((await ane.get(own)).status).toBe(403)
    expect((await ane.get('/partner/trainings')).status).toBe(403)
    expect((await (await world.signedIn('karel')).get(own)).status).toBe(200)
    for (const [partner, status] of [
      ['rtc', 200],
      ['mos', 404],
    ] as const) {
      const email = `${partner}@partner.example`
      await world.app.token('partner', { email, partner })
      const browser = world.anyone()
      await browser.post(
        await createSignInLink(contextOf(world.app.services, undefined), { email }),
        {},
      )
      expect((await browser.get(`/partner/trainings/sessions/${id}`)).status).toBe(status)
      expect((await browser.get('/partner/trainings')).status).toBe(200)
    }
  })
})
