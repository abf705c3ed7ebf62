import type { TokenAsked } from '../../src/accounts/create-token.ts'
import { addDays, type Day } from '../../src/day.ts'
import { type Answer, recorder } from './answers.ts'
import { mistakes } from './mistakes.ts'
import { pages } from './pages.ts'
import { trainings } from './trainings.ts'
import { waitings } from './waitings.ts'

/** A service that the journey goes through, whatever it runs on. */
export interface Twin {
  ask(path: string, init?: RequestInit): Promise<Response>
  token(asked: Omit<TokenAsked, 'name'>): Promise<string>
}

/** Where a service's clock has to stand: a Monday. */
export const NOW = '2026-03-02T07:00:00Z'
export const today: Day = '2026-03-02'
export const dayAfter = (days: number): Day => addDays(today, days)

const monToFri = ['mon', 'tue', 'wed', 'thu', 'fri']

export const robots = 'proefrobots'
export const box = 'proefdoos'
export const training = 'proefvorming'
export const point = 'proefpunt'
export const otherPoint = 'proefpunt-zuid'
export const school = '998001'
export const otherSchool = '998002'

/** Whoever asks: nobody, or somebody with a token. */
export interface People {
  readonly coordinator: string
  readonly desk: string
  readonly partner: string
  readonly ane: string
  readonly bo: string
}

export type Tell = ReturnType<typeof recorder>['tell']

/** From an empty shelf to a report of unmet demand: one long way through every room of the API. Gives every answer. */
export async function journey(twin: Twin): Promise<Answer[]> {
  const { answers, tell, settle } = recorder(twin)
  const coordinator = await twin.token({ email: 'proef-co@example.org', role: 'coordinator' })
  await setUp(tell, coordinator)
  const people: People = {
    coordinator,
    desk: await twin.token({ email: 'proef-els@example.org', role: 'desk' }),
    partner: await twin.token({
      email: 'proef-wim@example.org',
      role: 'partner',
      partner: 'proefpartner',
    }),
    ane: await twin.token({ email: 'proef-ane@example.org', role: 'teacher', school }),
    bo: await twin.token({ email: 'proef-bo@example.org', role: 'teacher', school: otherSchool }),
  }
  await fill(tell, people)
  await settle()
  await search(tell)
  await lend(tell, people)
  await waitings(tell, people)
  await trainings(tell, people)
  await serve(tell, people)
  await calendars(twin, tell, people)
  await mistakes(tell, people)
  await pages(tell, people)
  return answers
}

/** Partner, words, points and schools. */
async function setUp(tell: Tell, coordinator: string): Promise<void> {
  await tell(coordinator, 'PUT', '/partners/proefpartner', {
    name: 'Proefpartner',
    summary: 'Leent uit om te proberen.',
  })
  await tell(undefined, 'GET', '/partners/proefpartner')
  await tell(coordinator, 'PUT', '/vocabulary/themes/proeven', { nl: 'Proeven', en: 'Trials' })
  for (const [id, name] of [
    [point, 'Proefpunt'],
    [otherPoint, 'Proefpunt Zuid'],
  ]) {
    await tell(coordinator, 'PUT', `/pickup-points/${id}`, {
      name,
      address: 'Markt 1',
      openDays: monToFri,
      workingDays: monToFri,
      closures: [
        { from: dayAfter(16), until: dayAfter(17), reason: 'Inventaris' },
        { from: dayAfter(35), until: dayAfter(48), reason: 'Paasvakantie', holiday: true },
      ],
    })
    await tell(undefined, 'GET', `/pickup-points/${id}`)
  }
  for (const [number, name] of [
    [school, 'Proefschool'],
    [otherSchool, 'Andere proefschool'],
  ]) {
    await tell(coordinator, 'PUT', `/schools/${number}`, {
      name,
      municipality: 'Koksijde',
      levels: ['L1', 'L2'],
      mailDomains: [],
    })
  }
}

/** What is offered, how it is lent, and the copies on the shelf. */
async function fill(tell: Tell, { coordinator, desk, partner }: People): Promise<void> {
  const record = {
    kind: 'material',
    summary: 'Zes robots om te proberen.',
    description: 'Kinderen geven de robots opdrachten en zoeken de weg over een raster.',
    partner: 'proefpartner',
    levels: ['L1', 'L2'],
    themes: ['proeven'],
    keywords: ['bijenrobot'],
    prices: [{ cents: 0, per: 'loan' }],
  }
  await tell(partner, 'POST', '/offerings', { ...record, slug: robots, title: 'Proefrobots' })
  await tell(partner, 'POST', `/offerings/${robots}/submission`)
  await tell(partner, 'POST', `/offerings/${robots}/publication`)
  await tell(undefined, 'GET', `/offerings/${robots}`)
  await tell(coordinator, 'POST', `/offerings/${robots}/rejection`, { reason: 'Wat kost het?' })
  await tell(partner, 'POST', `/offerings/${robots}/submission`)
  await tell(coordinator, 'POST', `/offerings/${robots}/publication`)
  await tell(undefined, 'GET', `/offerings/${robots}`)
  const published = { ...record, state: 'published' }
  await tell(coordinator, 'POST', '/offerings', { ...published, slug: box, title: 'Proefdoos' })
  await tell(coordinator, 'POST', '/offerings', {
    ...published,
    kind: 'training',
    slug: training,
    title: 'Proefvorming',
    summary: 'Leer met de doos werken.',
  })
  await tell(desk, 'PUT', `/offerings/${robots}/lending`, { leadDays: 0, turnaroundDays: 1 })
  await tell(desk, 'PUT', `/offerings/${robots}/lending`, { minDays: 9, maxDays: 3 })
  await tell(desk, 'PUT', `/offerings/${box}/lending`, {
    leadDays: 1,
    trainings: [training],
    trainingScope: 'person',
  })
  await tell(desk, 'GET', `/offerings/${box}/lending`)
  await tell(desk, 'PUT', `/offerings/${robots}/parts`, [
    { name: 'robot', count: 6, essential: true },
    { name: 'raster', count: 1, essential: false },
  ])
  await tell(desk, 'GET', `/offerings/${robots}/parts`)
  for (const [barcode, offering] of [
    ['PROEF-1', robots],
    ['PROEF-2', robots],
    ['PROEF-3', box],
  ]) {
    await tell(desk, 'PUT', `/copies/${barcode}`, { offering, pickupPoint: point, shelf: 'A1' })
  }
  await tell(desk, 'GET', '/copies/PROEF-1')
}

/** Found, filtered, counted, completed. What both engines put first for a word is held together in `test/search/`. */
async function search(tell: Tell): Promise<void> {
  for (const query of [
    'q=proefrobots',
    'q=proefrobots&kind=material&level=L1&costFree=true',
    'partner=proefpartner&sort=title',
    'partner=proefpartner&sort=title&limit=1&offset=1',
    `partner=proefpartner&sort=title&pickupPoint=${point}`,
    `partner=proefpartner&sort=title&from=${dayAfter(2)}&until=${dayAfter(4)}`,
    'theme=proeven&kind=training',
    'q=zzzyxw',
    'limit=1000',
    'colour=red',
    `q=${'a'.repeat(2000)}`,
  ]) {
    await tell(undefined, 'GET', `/offerings?${query}`)
  }
  await tell(undefined, 'GET', '/suggestions?q=proefrobots')
  await tell(undefined, 'GET', '/suggestions')
  await tell(undefined, 'GET', '/vocabulary')
  await tell(undefined, 'GET', '/partners?limit=2')
  await tell(undefined, 'GET', '/pickup-points')
  const days = `from=${today}&until=${dayAfter(30)}&pickupPoint=${point}`
  await tell(undefined, 'GET', `/offerings/${robots}/availability?${days}`)
  await tell(undefined, 'GET', `/offerings/${box}/availability?${days}`)
  await tell(undefined, 'GET', `/offerings/${robots}/availability?from=${today}`)
}

/** One loan from its promise until it is ready again, and everything that is refused on the way. */
async function lend(tell: Tell, { ane, bo, desk }: People): Promise<void> {
  const wish = {
    id: 'proef-r1',
    lines: [{ offering: robots, quantity: 1 }],
    pickupPoint: point,
    pickupDay: today,
    returnDay: dayAfter(2),
  }
  const later = { ...wish, pickupDay: dayAfter(7), returnDay: dayAfter(11) }
  await tell(undefined, 'POST', '/reservations', wish)
  await tell(desk, 'POST', '/reservations', wish)
  await tell(ane, 'POST', '/reservations', wish)
  await tell(ane, 'POST', '/reservations', wish)
  await tell(bo, 'POST', '/reservations', wish)
  await tell(ane, 'POST', '/reservations', { ...wish, id: 'proef-r2', returnDay: dayAfter(3) })
  await tell(ane, 'POST', '/reservations', later, { 'idempotency-key': 'proef-r3' })
  await tell(ane, 'POST', '/reservations', { ...later, id: 'proef-r3' })
  await tell(bo, 'POST', '/reservations', {
    ...later,
    id: 'proef-r4',
    lines: [{ offering: robots, quantity: 2 }],
  })
  await tell(bo, 'POST', '/reservations', { ...later, id: 'proef-r5' })
  for (const [pickupDay, returnDay] of [
    [dayAfter(-1), dayAfter(1)],
    [dayAfter(4), dayAfter(3)],
    [dayAfter(5), dayAfter(8)],
    [dayAfter(14), dayAfter(34)],
    [dayAfter(14), dayAfter(16)],
    [dayAfter(600), dayAfter(602)],
  ]) {
    await tell(bo, 'POST', '/reservations', { ...wish, id: 'proef-no', pickupDay, returnDay })
  }
  await tell(bo, 'POST', '/reservations/proef-r5/change', { pickupDay: dayAfter(8) })
  await tell(bo, 'POST', '/reservations/proef-r5/change', {
    lines: [{ offering: robots, quantity: 2 }],
  })
  await tell(ane, 'POST', '/reservations/proef-r5/change', { returnDay: dayAfter(12) })
  await tell(ane, 'GET', '/reservations')
  await tell(desk, 'GET', '/reservations?limit=2')
  await tell(ane, 'GET', '/reservations/proef-r3')
  await tell(bo, 'GET', '/reservations/proef-r3')
  await tell(desk, 'GET', `/desk/today?pickupPoint=${point}`)
  await tell(desk, 'POST', '/reservations/proef-r1/preparation', { barcodes: ['PROEF-2'] })
  await tell(desk, 'POST', '/reservations/proef-r1/put-back')
  await tell(desk, 'POST', '/check-outs', { reservation: 'proef-r1', barcodes: ['NERGENS'] })
  const handOut = { reservation: 'proef-r1', barcodes: ['PROEF-1'] }
  await tell(desk, 'POST', '/check-outs', handOut, { 'idempotency-key': 'proef-out-1' })
  await tell(desk, 'POST', '/check-outs', handOut, { 'idempotency-key': 'proef-out-1' })
  await tell(desk, 'POST', '/check-outs', handOut)
  await tell(ane, 'POST', '/reservations/proef-r1/extension', { returnDay: dayAfter(3) })
  await tell(ane, 'POST', '/reservations/proef-r1/extension', { returnDay: dayAfter(30) })
  await tell(ane, 'POST', '/reservations/proef-r1/extension', { returnDay: dayAfter(4) })
  await tell(ane, 'POST', '/reservations/proef-r1/transfer', { to: 'proef-bo@example.org' })
  await tell(ane, 'GET', `/schools/${school}/loans`)
  await tell(bo, 'GET', `/schools/${school}/loans`)
  await tell(ane, 'POST', '/copies/PROEF-1/reports', { what: 'missing', remark: 'Een robot.' })
  await tell(ane, 'POST', '/reservations/proef-r1/cancellation')
  await tell(desk, 'POST', '/check-outs/proef-out-1/reversal')
  await tell(desk, 'POST', '/check-outs', handOut, { 'idempotency-key': 'proef-out-2' })
  const back = { barcode: 'PROEF-1', parts: [{ part: 'robot', counted: 5 }], remark: 'Eén kwijt.' }
  await tell(desk, 'POST', '/returns', back, { 'idempotency-key': 'proef-back-1' })
  await tell(desk, 'POST', '/returns', back)
  await tell(desk, 'POST', '/returns/proef-back-1/reversal')
  await tell(desk, 'POST', '/returns', { barcode: 'PROEF-1' })
  await tell(desk, 'POST', '/check-outs', {
    borrower: 'proef-bo@example.org',
    school: otherSchool,
    returnDay: dayAfter(1),
    barcodes: ['PROEF-1'],
  })
  await tell(desk, 'POST', '/copies/PROEF-1/readiness')
  await tell(ane, 'POST', '/reservations/proef-r3/cancellation')
  await tell(ane, 'POST', '/reservations/proef-r3/cancellation')
  await tell(desk, 'GET', '/reservations/proef-r1/history')
  await tell(desk, 'GET', '/copies/PROEF-1/history')
  await tell(desk, 'GET', '/copies/PROEF-1')
}

/** Repair, loss and retirement; days that close; what nobody could have. */
async function serve(tell: Tell, { ane, desk, coordinator }: People): Promise<void> {
  await tell(desk, 'POST', '/copies/PROEF-2/repairs', { reason: 'Wiel los.', from: today })
  await tell(desk, 'POST', '/copies/PROEF-2/repairs', { reason: 'Wiel los.', from: '2026-02-30' })
  await tell(desk, 'POST', '/copies/PROEF-2/service')
  await tell(desk, 'POST', '/copies/PROEF-2/loss', { reason: 'Nergens te vinden.' })
  await tell(desk, 'POST', '/copies/PROEF-2/service')
  await tell(desk, 'PUT', '/copies/PROEF-4', { offering: robots, pickupPoint: point })
  await tell(desk, 'POST', '/copies/PROEF-4/retirement', { reason: 'Versleten.' })
  await tell(desk, 'POST', '/copies/PROEF-4/retirement', { reason: 'Versleten.' })
  await tell(desk, 'GET', '/copies/PROEF-4')
  await tell(ane, 'POST', '/reservations', {
    id: 'proef-r6',
    lines: [{ offering: robots, quantity: 1 }],
    pickupPoint: point,
    pickupDay: dayAfter(21),
    returnDay: dayAfter(23),
  })
  const closed = {
    name: 'Proefpunt',
    address: 'Markt 1',
    openDays: monToFri,
    workingDays: monToFri,
    closures: [{ from: dayAfter(21), until: dayAfter(21), reason: 'Studiedag' }],
  }
  await tell(desk, 'PUT', `/pickup-points/${point}`, closed)
  await tell(desk, 'GET', `/pickup-points/${point}/closed-days`)
  await tell(desk, 'PUT', `/pickup-points/${point}`, { ...closed, openDays: ['sun', 'zondag'] })
  await tell(coordinator, 'GET', `/demand?from=${today}&until=${dayAfter(1)}&limit=5`)
}

/** Addresses that only their owner knows, and what a calendar reads there. */
async function calendars(twin: Twin, tell: Tell, { ane, desk }: People): Promise<void> {
  await tell(ane, 'POST', '/calendars', { kind: 'own' })
  await tell(ane, 'POST', '/calendars', { kind: 'school', subject: otherSchool })
  const made = await tell(desk, 'POST', '/calendars', { kind: 'point', subject: point })
  await tell(ane, 'GET', '/calendars')
  const { url } = made as { url: string }
  await tell(undefined, 'GET', new URL(url).pathname, undefined, { accept: 'text/calendar' })
  await tell(desk, 'POST', '/calendars/removal', { kind: 'point', subject: point })
  const gone = await twin.ask(new URL(url).pathname)
  if (gone.status !== 404) throw new Error(`The calendar that was removed answers ${gone.status}.`)
}
