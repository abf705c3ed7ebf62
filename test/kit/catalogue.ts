import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import type { OfferingRecord } from '../../src/catalogue/offering.ts'
import { putPartner } from '../../src/catalogue/put-partner.ts'
import { putPickupPoint } from '../../src/catalogue/put-pickup-point.ts'
import { putTerm } from '../../src/catalogue/put-term.ts'
import { type Actor, type Context, contextOf } from '../../src/context.ts'
import { clockAt, servicesOn } from './services.ts'

export const beeBots: OfferingRecord = {
  kind: 'material',
  title: 'Bee-Bots: rijden én tellen',
  summary: 'Zes robots om mee te leren programmeren.',
  description: 'De kinderen geven de robot een weg in, en kijken of hij er geraakt.',
  partner: 'rtc',
  levels: ['K3', 'L1'],
  themes: ['techniek'],
  subjects: [],
}

export const starting: OfferingRecord = {
  ...beeBots,
  kind: 'training',
  title: 'Starten met Bee-Bots',
}

export const kortrijk = {
  id: 'kortrijk',
  name: 'RTC Kortrijk',
  address: 'Kerkstraat 1, 8500 Kortrijk',
  openDays: ['mon', 'wed', 'fri'],
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  closures: [],
} as const

/** Who is who in the catalogue's tests: a coordinator, the desk, and the partners RTC and MOS. */
export const people = {
  cora: person('cora', { roles: ['coordinator'] }),
  els: person('els', { roles: ['desk'] }),
  rik: person('rik', { roles: ['partner'], partners: ['rtc'] }),
  mia: person('mia', { roles: ['partner'], partners: ['mos'] }),
  ane: person('ane', { roles: ['teacher'] }),
}

function person(id: string, more: Partial<Actor>): Actor {
  const email = `${id}@example.org`
  return { id, email, name: id, language: 'nl', roles: [], partners: [], ties: [], ...more }
}

/** Somebody's context, at an instant. */
export function as(store: Store, who: keyof typeof people, at = '2026-03-02T08:00:00Z'): Context {
  return contextOf(servicesOn(store, { clock: clockAt(at) }), people[who])
}

/** Two partners, a theme, a pick-up point, a school, and everybody's account. */
export async function emptyCatalogue(store: Store): Promise<void> {
  const ctx = as(store, 'cora')
  await putPartner(ctx, { slug: 'rtc', name: 'RTC', summary: '' })
  await putPartner(ctx, { slug: 'mos', name: 'MOS', summary: '' })
  await putTerm(ctx, { list: 'themes', slug: 'techniek', nl: 'Techniek', en: 'Technology' })
  await putPickupPoint(ctx, kortrijk)
  await store.commit([
    build
      .insertInto('school')
      .values({ number: '999001', name: 'De Duinen', municipality: 'Koksijde', levels: '[]' }),
    ...Object.values(people).map(({ id, email, name }) =>
      build
        .insertInto('account')
        .values({ id, email, name, language: 'nl', created_at: '2026-01-01T00:00:00.000Z' }),
    ),
  ])
}

/** The offerings that the indexes are told to take in anew, in order. */
export async function indexChanges(store: Store): Promise<string[]> {
  const rows = await store.read
    .selectFrom('index_change')
    .select('offering')
    .orderBy('seq')
    .execute()
  return rows.map(({ offering }) => offering)
}
