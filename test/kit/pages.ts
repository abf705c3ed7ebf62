import { createSignInLink } from '../../src/accounts/create-sign-in-link.ts'
import { contextOf } from '../../src/context.ts'
import { type Browser, browse } from './browse.ts'
import { record, smallCatalogue, training } from './small-catalogue.ts'
import { type TestApp, testApp, type Visitor } from './visitor.ts'

/**
 * What the pages are tried on: two Bee-Bot sets in Kortrijk, open Monday, Wednesday and Friday; a VR set that a
 * training opens. Ane and Bo teach at De Duinen, Els is at the desk. It is Monday 2 March 2026.
 */
export interface PagesWorld {
  readonly app: TestApp
  readonly desk: Visitor
  readonly coordinator: Visitor
  /** A browser without script, signed in. */
  signedIn(who: keyof typeof emails): Promise<Browser>
  anyone(headers?: Record<string, string>): Browser
  /** A reservation of Bee-Bots by Ane, from one day until another; its id. */
  reserved(pickupDay: string, returnDay: string): Promise<{ id: string; code: string }>
}

export const emails = {
  ane: 'ane@duinen.example',
  bo: 'bo@duinen.example',
  new: 'nieuw@elders.example',
  els: 'desk@example.org',
  karel: 'coordinator@example.org',
} as const

export async function pagesWorld(): Promise<PagesWorld> {
  const app = await testApp({ isSample: true })
  const { coordinator, desk } = await smallCatalogue(app)
  const ane = app.as(await app.token('teacher', { email: emails.ane, school: '999001' }))
  await app.token('teacher', { email: emails.bo, school: '999001' })
  await app.token('teacher', { email: emails.new })
  await made(coordinator.post('/offerings', { ...record, slug: 'bee-bots', state: 'published' }))
  const start = { slug: 'start', groupSizeMax: 16, setting: 'binnen', season: 'lente' }
  await made(coordinator.post('/offerings', { ...training, ...start, state: 'published' }))
  const vr = { ...record, slug: 'vr', title: 'VR-set', state: 'published' }
  await made(coordinator.post('/offerings', vr))
  await made(desk.put('/offerings/bee-bots/lending', { leadDays: 0, maxCopiesPerSchool: 2 }))
  await made(desk.put('/offerings/vr/lending', { leadDays: 0, trainings: ['start'] }))
  await made(
    desk.put('/offerings/bee-bots/parts', [
      { name: 'robot', count: 6, essential: true },
      { name: 'mat', count: 2, essential: false },
    ]),
  )
  for (const [barcode, offering] of [
    ['KB-1', 'bee-bots'],
    ['KB-2', 'bee-bots'],
    ['VR-1', 'vr'],
  ]) {
    await made(desk.put(`/copies/${barcode}`, { offering, pickupPoint: 'kortrijk', shelf: 'A-01' }))
  }
  await app.index()
  return {
    app,
    desk,
    coordinator,
    anyone: (headers) => browse(app, headers),
    async signedIn(who) {
      const browser = browse(app)
      const email = emails[who]
      const path = await createSignInLink(contextOf(app.services, undefined), { email })
      await browser.post(path, {})
      return browser
    },
    async reserved(pickupDay, returnDay) {
      const lines = [{ offering: 'bee-bots', quantity: 1 }]
      const wish = { lines, pickupPoint: 'kortrijk', pickupDay, returnDay }
      return made(ane.post('/reservations', wish))
    },
  }
}

async function made(call: ReturnType<Visitor['post']>) {
  const { status, body } = await call
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}
