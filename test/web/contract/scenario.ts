import { record } from '../../kit/small-catalogue.ts'
import { type Answered, type TestApp, testApp, type Visitor } from '../../kit/visitor.ts'

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** A pick-up point that is open and works every day, school or not. */
export const alwaysOpen = {
  name: 'Desk',
  address: 'Markt 1',
  openDays: week,
  workingDays: week,
  closures: [],
  maxOpenReservations: 1000,
}

/** Rules that are in nobody's way, so that a scenario says only what it is about. */
export const freely = { leadDays: 0, maxDays: 60, horizonDays: 3650, maxCopiesPerSchool: 1000 }

export interface Scene {
  readonly app: TestApp
  readonly coordinator: Visitor
  readonly desk: Visitor
  /** Teachers, each of a school of her own. */
  readonly ane: Visitor
  readonly bo: Visitor
  readonly cia: Visitor
  /** It becomes eight in the morning (UTC) of that day; a restart may set the clock back. */
  readonly day: (day: string) => void
  /** A material with so many copies `SLUG-1`, `SLUG-2`, … at a point. */
  readonly material: (
    slug: string,
    copies: number,
    lending?: object,
    pickupPoint?: string,
  ) => Promise<void>
  /** Reserves `lego`, one copy, at the point `desk`, unless told otherwise. */
  readonly reserve: (
    who: Visitor,
    pickupDay: string,
    returnDay: string,
    more?: object,
  ) => Promise<Answered>
  /** How many copies are free on each of these days. */
  readonly free: (...days: string[]) => Promise<number[]>
  /** The largest quantity that can be reserved from the one day until the other. Nothing of it stays. */
  readonly freeSpan: (pickupDay: string, returnDay: string) => Promise<number>
}

/** A service with one point `desk` and one material `lego`, on the morning of a day. */
export async function scene({
  today = '2026-02-02',
  copies = 1,
  lending = {},
  point = {},
}: {
  today?: string
  copies?: number
  lending?: object
  point?: object
} = {}): Promise<Scene> {
  const app = await testApp()
  const day = (said: string) => {
    app.clock.now = new Date(`${said}T08:00:00Z`)
  }
  day(today)
  const coordinator = app.as(await app.token('coordinator'))
  const desk = app.as(await app.token('desk'))
  await done(desk.put('/pickup-points/desk', { ...alwaysOpen, ...point }))
  await done(coordinator.put('/partners/rtc', { name: 'RTC' }))
  await done(coordinator.put('/vocabulary/themes/techniek', { nl: 'Techniek', en: 'Technology' }))
  const teacher = async (name: string, school: string) => {
    await done(
      desk.put(`/schools/${school}`, { name: school, municipality: 'Tielt', levels: ['L1'] }),
    )
    return app.as(await app.token('teacher', { email: `${name}@example.org`, school }))
  }
  const ane = await teacher('ane', '999001')
  const material: Scene['material'] = async (slug, count, rules = {}, pickupPoint = 'desk') => {
    const known = await coordinator.get(`/offerings/${slug}`)
    if (known.status === 404) {
      await done(
        coordinator.post('/offerings', { ...record, slug, title: slug, state: 'published' }),
      )
      await done(desk.put(`/offerings/${slug}/lending`, { ...freely, ...rules }))
    }
    for (let n = 1; n <= count; n++) {
      const barcode =
        `${pickupPoint === 'desk' ? slug : `${slug}-${pickupPoint}`}-${n}`.toUpperCase()
      await done(desk.put(`/copies/${barcode}`, { offering: slug, pickupPoint, shelf: barcode }))
    }
  }
  await material('lego', copies, lending)
  const reserve: Scene['reserve'] = (who, pickupDay, returnDay, more = {}) =>
    who.post('/reservations', { ...lego(1), pickupPoint: 'desk', pickupDay, returnDay, ...more })
  return {
    app,
    coordinator,
    desk,
    ane,
    bo: await teacher('bo', '999002'),
    cia: await teacher('cia', '999003'),
    day,
    material,
    reserve,
    async free(...days) {
      const found: number[] = []
      for (const one of days) {
        const path = `/offerings/lego/availability?from=${one}&until=${one}&pickupPoint=desk`
        found.push((await done(app.as().get(path))).body.days[0].free)
      }
      return found
    },
    async freeSpan(pickupDay, returnDay) {
      for (let quantity = 1; ; quantity++) {
        const { status, body } = await reserve(ane, pickupDay, returnDay, lego(quantity))
        if (status !== 201) return quantity - 1
        await done(ane.post(`/reservations/${body.id}/cancellation`))
      }
    },
  }
}

/** The lines of a reservation of so many copies. */
export function lego(quantity: number, offering = 'lego') {
  return { lines: [{ offering, quantity }] }
}

/** What a call came to, on one line: `201`, or `409 too-soon booked` with the reasons in their order. */
export function outcome({ status, body }: Answered): string {
  const reasons = (body.reasons ?? []).map(({ code }: { code: string }) => code)
  const said = reasons.length > 0 ? reasons : [body.code]
  return [status, ...(status < 300 ? [] : said)].join(' ')
}

/** A call that has to work for the scenario to begin. */
export async function done(asked: Promise<Answered>): Promise<Answered> {
  const answered = await asked
  if (answered.status >= 300) throw new Error(JSON.stringify(answered.body))
  return answered
}
