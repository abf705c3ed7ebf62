import { startEntry } from '#entry'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToken } from '../../src/accounts/create-token.ts'
import type { Role } from '../../src/accounts/roles.ts'
import { contextOf } from '../../src/context.ts'
import { addDays, dayAt } from '../../src/day.ts'
import type { Entry } from '../kit/entry-node.ts'
import { servicesAt } from '../kit/world.ts'

// One scene through each real entry: what they answer has to be the same, word for word.

let entry: Entry
beforeAll(async () => {
  entry = await startEntry()
})
afterAll(() => entry.stop())

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const today = dayAt(new Date(), 'Europe/Brussels')
const tomorrow = addDays(today, 1)
const nextWeek = addDays(today, 7)

async function tokenOf(role: Role, school?: string): Promise<string> {
  const ctx = contextOf(servicesAt(entry.store, today), undefined)
  return createToken(ctx, { email: `${role}@example.org`, role, name: 'scene', school })
}

interface Said {
  readonly code?: string
  readonly detail?: string
  readonly state?: string
  readonly total?: number
  readonly hits?: readonly { readonly id: string }[]
}

async function call(token: string | undefined, method: string, path: string, body?: unknown) {
  const answer = await entry.ask(`/api/v1${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as Said }
}

describe('the same service', () => {
  it('is set up, searched, reserved in, and worked at the desk', async () => {
    const coordinator = await tokenOf('coordinator')
    const desk = await tokenOf('desk')
    const told: string[] = []
    const tell = async (...said: Parameters<typeof call>) => {
      const [, method, path] = said
      const { status, body } = await call(...said)
      const found = body.hits?.map(({ id }) => id).join(', ')
      const outcome = status >= 400 ? `${body.code}: ${body.detail}` : (body.state ?? found ?? '')
      told.push(`${method} ${path.split('?')[0]} → ${status} ${outcome}`.trim())
    }
    await tell(coordinator, 'PUT', '/partners/rtc', { name: 'RTC', summary: 'Leent uit.' })
    await tell(coordinator, 'PUT', '/vocabulary/themes/techniek', {
      nl: 'Techniek',
      en: 'Technology',
    })
    await tell(coordinator, 'PUT', '/pickup-points/desk', {
      name: 'Desk',
      address: 'Markt 1',
      openDays: week,
      workingDays: week,
      closures: [],
    })
    await tell(coordinator, 'PUT', '/schools/999001', {
      name: 'De Duinen',
      municipality: 'Koksijde',
      levels: ['L1'],
    })
    const teacher = await tokenOf('teacher', '999001')
    const material = {
      slug: 'bee-bots',
      kind: 'material',
      title: 'Bee-Bots',
      summary: 'Kleine robots.',
      description: 'Zes robots.',
      partner: 'rtc',
      levels: ['L1'],
      themes: ['techniek'],
      state: 'published',
    }
    await tell(coordinator, 'POST', '/offerings', material)
    await tell(coordinator, 'PUT', '/offerings/bee-bots/lending', {
      leadDays: 0,
      turnaroundDays: 1,
    })
    await tell(coordinator, 'PUT', '/copies/BEE-1', { offering: 'bee-bots', pickupPoint: 'desk' })
    await searchable()
    await tell(undefined, 'GET', '/offerings?q=bijenrobot')
    const wish = {
      id: 'r1',
      lines: [{ offering: 'bee-bots', quantity: 1 }],
      pickupPoint: 'desk',
      pickupDay: today,
      returnDay: tomorrow,
    }
    await tell(undefined, 'POST', '/reservations', wish)
    await tell(teacher, 'POST', '/reservations', { ...wish, quantity: 1 })
    await tell(teacher, 'POST', '/reservations', wish)
    await tell(teacher, 'POST', '/reservations', wish)
    await tell(teacher, 'POST', '/reservations', { ...wish, id: 'r2', returnDay: nextWeek })
    await tell(desk, 'POST', '/check-outs', { reservation: 'r1', barcodes: ['BEE-1'] })
    await tell(desk, 'POST', '/returns', { barcode: 'BEE-1' })
    await tell(desk, 'POST', '/copies/BEE-1/readiness')
    await tell(teacher, 'GET', '/reservations/r1')
    await tell(teacher, 'GET', '/reservations/r2')
    expect(told).toMatchInlineSnapshot(`
      [
        "PUT /partners/rtc → 200",
        "PUT /vocabulary/themes/techniek → 200",
        "PUT /pickup-points/desk → 200",
        "PUT /schools/999001 → 200",
        "POST /offerings → 201 published",
        "PUT /offerings/bee-bots/lending → 200",
        "PUT /copies/BEE-1 → 200",
        "GET /offerings → 200 bee-bots",
        "POST /reservations → 401 sign-in-needed: This needs an API token.",
        "POST /reservations → 422 invalid-input: quantity: There is no field quantity.",
        "POST /reservations → 201 reserved",
        "POST /reservations → 200 reserved",
        "POST /reservations → 409 quota-reached: Your school has reserved this in that period already; more than 1 at once is not possible.",
        "POST /check-outs → 201 checked-out",
        "POST /returns → 201",
        "POST /copies/BEE-1/readiness → 200",
        "GET /reservations/r1 → 200 returned",
        "GET /reservations/r2 → 404 reservation-not-found: There is no such reservation.",
      ]
    `)
  })

  it('shows its pages', async () => {
    const statuses = await Promise.all(
      [
        '/',
        '/offerings',
        '/offerings/bee-bots',
        '/sign-in',
        '/desk',
        '/nergens',
        '/api/docs',
        '/healthz',
        '/readyz',
      ].map(async (path) => [
        path,
        (await entry.ask(path, { redirect: 'manual', headers: { accept: 'text/html' } })).status,
      ]),
    )
    expect(Object.fromEntries(statuses)).toEqual({
      '/': 200,
      '/offerings': 200,
      '/offerings/bee-bots': 200,
      '/sign-in': 200,
      '/desk': 303,
      '/nergens': 404,
      '/api/docs': 200,
      '/healthz': 200,
      '/readyz': 200,
    })
  })
})

/** A change can be found within a second; the machine may be busy. */
async function searchable(): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const { body } = await call(undefined, 'GET', '/offerings')
    if (body.total === 1) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
