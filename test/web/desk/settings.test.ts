import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../kit/browse.ts'
import { type PagesWorld, pagesWorld } from '../../kit/pages.ts'

let world: PagesWorld
let els: Browser
beforeEach(async () => {
  world = await pagesWorld()
  els = await world.signedIn('els')
})

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
/** What stands beside a field. */
const mistake = (html: string, field: string) =>
  new RegExp(`id="${field}-error"[^]*?<span>([^<]*)</span>`).exec(html)?.[1]

const paths = [
  '/desk/settings',
  '/desk/materials/bee-bots/rules',
  '/desk/points/kortrijk',
  '/desk/points/kortrijk/closed-days',
  '/desk/demand',
]

describe('the settings', () => {
  it.each(paths)('%s is for the desk and a coordinator', async (path) => {
    expect((await world.anyone().get(path)).status).toBe(303)
    expect((await (await world.signedIn('ane')).get(path)).status).toBe(403)
    expect((await els.get(path)).status).toBe(200)
    expect((await (await world.signedIn('karel')).get(path)).status).toBe(200)
  })

  it('lead to every point and material, and find one by its name', async () => {
    const { html } = await els.get('/desk/settings')
    expect(main(html)).toContain('/desk/points/kortrijk')
    expect(main(html)).toContain('/desk/materials/bee-bots/rules')
    const found = await els.get('/desk/settings?q=vr')
    expect(main(found.html)).toContain('/desk/materials/vr/rules')
    expect(main(found.html)).not.toContain('/desk/materials/bee-bots/rules')
  })

  it('answer 404 for what is not there', async () => {
    for (const path of ['/desk/materials/none/rules', '/desk/points/none']) {
      expect((await els.get(path)).status).toBe(404)
    }
  })
})

const rules = {
  maxDays: '21',
  minDays: '1',
  leadDays: '3',
  horizonDays: '100',
  turnaroundDays: '0',
  maxCopiesPerSchool: '2',
  maxPerSchoolAtOpening: '3',
  maxExtensions: '2',
  extensionDays: '5',
  trainingScope: 'person',
}

describe('the rules of a material', () => {
  const path = '/desk/materials/bee-bots/rules'

  it('are saved as they are filled in, and shown again', async () => {
    const sent = await els.post(path, { ...rules, overHolidays: 'yes', forLevels: 'L1' })
    expect(sent).toMatchObject({ status: 303, location: `${path}?done=saved` })
    const saved = await world.desk.get('/offerings/bee-bots/lending')
    expect(saved.body).toEqual({
      maxDays: 21,
      minDays: 1,
      leadDays: 3,
      horizonDays: 100,
      turnaroundDays: 0,
      sameDayTurnover: false,
      overHolidays: true,
      maxCopiesPerSchool: 2,
      maxPerSchoolAtOpening: 3,
      maxExtensions: 2,
      extensionDays: 5,
      forLevels: ['L1'],
      trainings: [],
      trainingScope: 'person',
    })
    const { html } = await els.get(`${path}?done=saved`)
    expect(main(html)).toContain('Bewaard.')
    expect(main(html)).toMatch(/name="maxDays"[^>]*value="21"/)
    expect(main(html)).toContain('Standaard 14.')
  })

  it.each([
    [
      'minDays',
      { minDays: '22' },
      'De kortste termijn (22) kan niet langer zijn dan de langste (21).',
    ],
    ['leadDays', { leadDays: '101' }, 'De eerste afhaaldag valt zo na de laatste.'],
    [
      'sameDayTurnover',
      { sameDayTurnover: 'yes', turnaroundDays: '1' },
      'Dit kan alleen als er geen dagen voor klaarmaken zijn.',
    ],
    ['maxDays', { maxDays: '1001' }, 'Dit mag hoogstens 1000 zijn.'],
    ['extensionDays', { extensionDays: 'veel' }, 'Vul een geheel getal in.'],
    ['maxExtensions', { maxExtensions: '' }, 'Vul dit veld in.'],
  ])('are refused beside %s, and nothing is saved or lost', async (field, wrong, sentence) => {
    const { status, html } = await els.post(path, { ...rules, ...wrong })
    expect(status).toBe(422)
    expect(mistake(main(html), field)).toBe(sentence)
    expect(main(html)).toMatch(/name="horizonDays"[^>]*value="100"/)
    expect((await world.desk.get('/offerings/bee-bots/lending')).body.maxDays).toBe(14)
  })

  it.each([
    { minDays: '21' },
    { leadDays: '100' },
    { sameDayTurnover: 'yes', turnaroundDays: '0' },
    { maxDays: '1000' },
  ])('are accepted on the edge: %j', async (edge) => {
    expect((await els.post(path, { ...rules, ...edge })).status).toBe(303)
  })
})

describe('a pick-up point', () => {
  const path = '/desk/points/kortrijk'
  const form = {
    name: 'RTC Kortrijk',
    address: 'Kerkstraat 1',
    pickupDays: 'mon',
    returnDays: 'wed',
    workingDays: 'mon',
    maxOpenReservations: '7',
    openingDays: '10',
  }
  const easter = {
    from: '2026-04-06',
    until: '2026-04-19',
    reason: 'Paasvakantie',
    worked: false,
    holiday: true,
  }
  const saved = async () => (await world.desk.get('/pickup-points/kortrijk')).body

  it('has its week and its numbers saved', async () => {
    expect((await els.post(path, form)).status).toBe(303)
    expect(await saved()).toMatchObject({
      openDays: ['mon', 'wed'],
      pickupDays: ['mon'],
      returnDays: ['wed'],
      workingDays: ['mon'],
      maxOpenReservations: 7,
      openingDays: 10,
    })
  })

  it('is not saved without a day to collect', async () => {
    const { pickupDays: _, ...without } = form
    const { status, html } = await els.post(path, without)
    expect(status).toBe(422)
    expect(main(html)).toContain('Er is nog niets bewaard.')
    expect((await saved()).openDays).toEqual(['mon', 'wed', 'fri'])
  })

  it('gets a closure, and loses it again', async () => {
    const closure = { from: '2026-05-14', reason: 'Hemelvaart', worked: 'yes' }
    expect((await els.post(`${path}/closures`, closure)).status).toBe(303)
    const day = { from: '2026-05-14', until: '2026-05-14' }
    const made = { ...day, reason: 'Hemelvaart', worked: true, holiday: false }
    expect((await saved()).closures).toEqual([made, easter])
    const page = await els.get(path)
    expect(main(page.html)).toContain('Hemelvaart, er wordt wel gewerkt')
    await els.post(`${path}/closures/removal`, {
      goneFrom: '2026-05-14',
      goneUntil: '2026-05-14',
    })
    expect((await saved()).closures).toEqual([easter])
  })

  it('says beside the day that a closure runs backwards', async () => {
    const closure = { from: '2026-05-14', until: '2026-05-13', reason: 'Pasen' }
    const { status, html } = await els.post(`${path}/closures`, closure)
    expect([status, mistake(main(html), 'until')]).toEqual([422, 'Het einde komt voor het begin.'])
    expect((await saved()).closures).toEqual([easter])
  })

  it('gets a school year that opens at an hour of the clock here, and refuses one that overlaps', async () => {
    const year = { yearFrom: '2026-09-01', yearUntil: '2027-06-30', opensDay: '2026-06-01' }
    expect((await els.post(`${path}/school-years`, { ...year, opensHour: '08:30' })).status).toBe(
      303,
    )
    expect((await saved()).schoolYears).toEqual([
      { from: '2026-09-01', until: '2027-06-30', bookingOpensAt: '2026-06-01T06:30:00.000Z' },
    ])
    const before = { ...year, yearFrom: '2025-09-01', yearUntil: '2026-09-01' }
    const refused = await els.post(`${path}/school-years`, { ...before, opensHour: '08:30' })
    expect(mistake(main(refused.html), 'yearFrom')).toBe('Dit overlapt met een andere periode.')
    const fits = { ...before, yearUntil: '2026-08-31', opensHour: '08:30' }
    expect((await els.post(`${path}/school-years`, fits)).status).toBe(303)
  })

  it('shows what a closure hits and leads to moving it', async () => {
    const { id, code } = await world.reserved('2026-03-09', '2026-03-11')
    await els.post(`${path}/closures`, { from: '2026-03-09', reason: 'staking' })
    expect(main((await els.get(path)).html)).toContain('1 reservatie valt op een gesloten dag')
    const { html } = await els.get(`${path}/closed-days`)
    expect(main(html)).toContain(code)
    expect(main(html)).toContain(
      `/reservations/${id}/change?pickupDay=2026-03-11&amp;returnDay=2026-03-13`,
    )
  })
})

describe('the report of demand', () => {
  it('counts what was refused, by month and reason', async () => {
    const ane = world.app.as(await world.app.token('teacher', { email: 'ane@duinen.example' }))
    const wish = {
      lines: [{ offering: 'bee-bots', quantity: 2 }],
      pickupPoint: 'kortrijk',
      pickupDay: '2026-03-09',
      returnDay: '2026-03-11',
    }
    expect((await ane.post('/reservations', wish)).status).toBe(201)
    expect((await ane.post('/reservations', wish)).status).toBe(409)
    const { html } = await els.get('/desk/demand')
    expect(main(html)).toContain('maart 2026')
    expect(main(html)).toContain('Er is geen exemplaar vrij op die dagen: 1\u00a0×')
    const answer = await world.desk.get('/demand?from=2026-03&until=2026-03')
    expect(answer.body).toMatchObject({ total: 1, hits: [{ asked: 2, refused: 1, copies: 2 }] })
    expect((await els.get('/desk/demand?from=nonsense')).status).toBe(200)
  })

  it('is refused by the API to a teacher, and for months that are none', async () => {
    const ane = world.app.as(await world.app.token('teacher', { email: 'ane@duinen.example' }))
    expect((await ane.get('/demand')).status).toBe(403)
    expect((await world.app.as().get('/demand')).status).toBe(401)
    for (const query of ['from=2026-13', 'until=2026', 'from=2026-03&until=2026-02', 'when=2026']) {
      expect((await world.desk.get(`/demand?${query}`)).status).toBe(422)
    }
  })
})
