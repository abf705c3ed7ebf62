import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import { type Lending, lendingDefaults } from '../../src/catalogue/lending.ts'
import type { Closure } from '../../src/catalogue/pickup-point.ts'
import { type Actor, type Context, contextOf, type Services } from '../../src/context.ts'

/**
 * A small world for the ledger's tests. Ane and Bo teach at De Duinen (bo's tie is not confirmed), Cia at De Linde,
 * Els is at the desk. There is one microscope, two Bee-Bot sets, three boxes, at Roeselare; and one set in Kortrijk.
 * It is Monday 2 March 2026, eight in the morning.
 */
export interface World {
  readonly store: Store
  as(who: string, day?: string): Context
  /** Changes rules or calendar of the world. */
  set(writes: readonly Compilable[]): Promise<void>
  lending(offering: string, rules: Partial<Lending>): Promise<void>
  closure(
    closure: Partial<Closure> & { from: string; until: string },
    point?: string,
  ): Promise<void>
}

const at = '2026-01-01T00:00:00.000Z'
const weekdays = '["mon","tue","wed","thu","fri"]'

export const schools = { duinen: '999001', linde: '999002', zee: '999003' } as const

const people: Record<string, { roles: Actor['roles']; schools: Record<string, boolean> }> = {
  ane: { roles: ['teacher'], schools: { [schools.duinen]: true } },
  bo: { roles: ['teacher'], schools: { [schools.duinen]: false } },
  cia: { roles: ['teacher'], schools: { [schools.linde]: true } },
  dre: { roles: ['teacher'], schools: { [schools.zee]: true } },
  fien: { roles: ['teacher'], schools: { [schools.linde]: true, [schools.zee]: true } },
  els: { roles: ['desk'], schools: {} },
}

export const copies: Record<string, { barcodes: string[]; pickupPoint: string }[]> = {
  microscope: [{ barcodes: ['MIC-1'], pickupPoint: 'roeselare' }],
  'bee-bots': [
    { barcodes: ['BEE-1', 'BEE-2'], pickupPoint: 'roeselare' },
    { barcodes: ['BEE-K'], pickupPoint: 'kortrijk' },
  ],
  box: [{ barcodes: ['BOX-1', 'BOX-2', 'BOX-3'], pickupPoint: 'roeselare' }],
}

export async function smallWorld(store: Store): Promise<World> {
  let closures = 0
  await store.commit(worldWrites())
  return {
    store,
    as: (who, day = '2026-03-02') => contextOf(servicesAt(store, day), actorOf(who)),
    set: (writes) => store.commit(writes),
    lending: (offering, rules) => store.commit([lendingRow(offering, rules)]),
    closure: (closure, point = 'roeselare') =>
      store.commit([
        build.insertInto('closure').values({
          pickup_point: point,
          position: closures++,
          from_day: closure.from,
          until_day: closure.until,
          reason: closure.reason ?? 'dicht',
          worked: closure.worked ? 1 : 0,
          holiday: closure.holiday ? 1 : 0,
        }),
      ]),
  }
}

export function actorOf(who: string): Actor {
  const person = people[who]
  if (!person) throw new Error(`Nobody is called ${who}.`)
  return {
    id: who,
    email: `${who}@example.org`,
    name: who,
    language: 'nl',
    roles: person.roles,
    partners: [],
    ties: Object.entries(person.schools).map(([school, isConfirmed]) => ({
      school,
      isConfirmed,
      isContact: false,
    })),
  }
}

/** Services on a store at eight in the morning of a day; nothing is searched or sent. */
export function servicesAt(store: Store, day: string): Services {
  const never = () => Promise.reject(new Error('Not in this world.'))
  return {
    store,
    search: { engines: [], ask: never, suggest: never },
    mail: { send: never },
    now: () => new Date(`${day}T07:00:00.000Z`),
    settings: {
      baseUrl: 'http://localhost:3000',
      timeZone: 'Europe/Brussels',
      isProduction: false,
      isSample: false,
      rateLimit: false,
    },
  }
}

function lendingRow(offering: string, rules: Partial<Lending>): Compilable {
  const lending = { ...lendingDefaults, leadDays: 0, maxCopiesPerSchool: 10, ...rules }
  const row = {
    max_days: lending.maxDays,
    min_days: lending.minDays,
    lead_days: lending.leadDays,
    horizon_days: lending.horizonDays,
    turnaround_days: lending.turnaroundDays,
    same_day_turnover: lending.sameDayTurnover ? 1 : 0,
    over_holidays: lending.overHolidays ? 1 : 0,
    max_copies_per_school: lending.maxCopiesPerSchool,
    max_per_school_at_opening: lending.maxPerSchoolAtOpening,
    max_extensions: lending.maxExtensions,
    extension_days: lending.extensionDays,
    for_levels: JSON.stringify(lending.forLevels),
    trainings: JSON.stringify(lending.trainings),
    training_scope: lending.trainingScope,
  }
  return build
    .insertInto('lending')
    .values({ offering, ...row })
    .onConflict((conflict) => conflict.column('offering').doUpdateSet(row))
}

function worldWrites(): Compilable[] {
  const offering = (slug: string, kind: 'material' | 'training') =>
    build.insertInto('offering').values({
      slug,
      kind,
      title: slug,
      summary: '',
      description: '',
      partner: 'rtc',
      levels: '[]',
      themes: '[]',
      subjects: '[]',
      details: '{}',
      external_id: null,
      state: 'published',
      rejection: null,
      created_at: at,
      changed_at: at,
      published_at: at,
    })
  const point = (id: string) =>
    build.insertInto('pickup_point').values({
      id,
      name: id,
      address: 'Markt 1',
      open_days: weekdays,
      pickup_days: weekdays,
      return_days: weekdays,
      working_days: weekdays,
      max_open_reservations: 50,
    })
  return [
    build.insertInto('partner').values({ slug: 'rtc', name: 'RTC', summary: '' }),
    ...Object.keys(copies).flatMap((slug) => [offering(slug, 'material'), lendingRow(slug, {})]),
    offering('vorming', 'training'),
    point('roeselare'),
    point('kortrijk'),
    ...Object.entries(copies).flatMap(([slug, places]) =>
      places.flatMap(({ barcodes, pickupPoint }) =>
        barcodes.map((barcode) =>
          build.insertInto('copy').values({
            barcode,
            offering: slug,
            pickup_point: pickupPoint,
            shelf: barcode,
            added_at: at,
          }),
        ),
      ),
    ),
    build.insertInto('part').values([
      { offering: 'bee-bots', position: 0, name: 'robot', count: 6, essential: 1 },
      { offering: 'bee-bots', position: 1, name: 'mat', count: 2, essential: 0 },
    ]),
    ...Object.values(schools).map((number) =>
      build.insertInto('school').values({
        number,
        name: `School ${number}`,
        municipality: 'Roeselare',
        levels: '["L1","L2"]',
      }),
    ),
    ...Object.entries(people).flatMap(([who, { roles, schools: ties }]) => [
      build.insertInto('account').values({
        id: who,
        email: `${who}@example.org`,
        name: who,
        language: 'nl',
        created_at: at,
      }),
      ...roles.map((role) =>
        build.insertInto('account_role').values({ account: who, role, partner: '' }),
      ),
      ...Object.entries(ties).map(([school, isConfirmed]) =>
        build.insertInto('tie').values({
          account: who,
          school,
          requested_at: at,
          confirmed_at: isConfirmed ? at : null,
          confirmed_by: isConfirmed ? 'els' : null,
          is_contact: 0,
        }),
      ),
    ]),
  ]
}
