import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import { type Lending, lendingDefaults } from '../../src/catalogue/lending.ts'
import { putPickupPoint } from '../../src/catalogue/put-pickup-point.ts'
import type { Closure, PickupPoint } from '../../src/catalogue/pickup-point.ts'
import { type Actor, type Context, contextOf, type Services } from '../../src/context.ts'
import { addDays, type Day } from '../../src/day.ts'
import { actorOf, servicesAt, smallWorld } from '../kit/world.ts'
import type { Chance } from './chance.ts'

export const FIRST_DAY = '2026-03-02'
export const POINT = 'roeselare'
export const TRAINING = 'vorming'
export const teachers = ['ane', 'bo', 'cia', 'dre', 'fien'] as const
export const materials = ['microscope', 'bee-bots', 'box'] as const
export type Material = (typeof materials)[number]

export interface SimCopy {
  readonly id: number
  readonly barcode: string
  readonly offering: string
  readonly pickupPoint: string
}

/** The small world with rules and a calendar by chance; its clock is moved by whoever plays. */
export interface SimWorld {
  readonly store: Store
  readonly copies: readonly SimCopy[]
  readonly lending: ReadonlyMap<string, Lending>
  point: PickupPoint
  /** The calendar day, and the hour in UTC. */
  today: Day
  hour: number
  as(who: string): Context
  services(): Services
}

type Weekdays = PickupPoint['openDays']
const monToFri: Weekdays = ['mon', 'tue', 'wed', 'thu', 'fri']
const monToSat: Weekdays = [...monToFri, 'sat']
const everyOther: Weekdays = ['mon', 'wed', 'fri']

export async function simWorld(store: Store, chance: Chance): Promise<SimWorld> {
  const small = await smallWorld(store)
  await small.set([
    build.insertInto('copy').values({
      barcode: 'BOX-4',
      offering: 'box',
      pickup_point: POINT,
      shelf: '',
      added_at: '2026-01-01T00:00:00.000Z',
    }),
  ])
  const lending = new Map<string, Lending>()
  for (const offering of materials) {
    const rules = rulesOf(offering, chance)
    lending.set(offering, { ...lendingDefaults, ...rules })
    await small.lending(offering, rules)
  }
  const point = pointOf(chance)
  const rows = await store.read
    .selectFrom('copy')
    .select(['id', 'barcode', 'offering', 'pickup_point'])
    .orderBy('id')
    .execute()
  const world: SimWorld = {
    store,
    copies: rows.map(({ pickup_point: pickupPoint, ...copy }) => ({ ...copy, pickupPoint })),
    lending,
    point,
    today: FIRST_DAY,
    hour: 7,
    services: () => servicesNow(world),
    as: (who) => contextOf(servicesNow(world), who === '' ? undefined : personOf(who)),
  }
  await putPickupPoint(world.as('els'), point)
  return world
}

function servicesNow({ store, today, hour }: SimWorld): Services {
  const hours = String(hour).padStart(2, '0')
  return { ...servicesAt(store, today), now: () => new Date(`${today}T${hours}:00:00.000Z`) }
}

/** Els at the desk also coordinates; dre is the contact of her school. */
function personOf(who: string): Actor {
  const person = actorOf(who)
  if (who === 'els') return { ...person, roles: ['desk', 'coordinator'] }
  if (who === 'dre')
    return { ...person, ties: person.ties.map((tie) => ({ ...tie, isContact: true })) }
  return person
}

function rulesOf(offering: Material, chance: Chance): Partial<Lending> {
  const turnaroundDays = chance.one([0, 0, 1, 2])
  return {
    turnaroundDays,
    sameDayTurnover: turnaroundDays === 0 && chance.percent(30),
    leadDays: chance.one([0, 0, 1, 2]),
    maxDays: chance.one([5, 7, 10, 14]),
    minDays: chance.one([0, 0, 1]),
    horizonDays: chance.one([30, 60, 365]),
    overHolidays: chance.percent(70),
    maxCopiesPerSchool: chance.one([1, 2, 10]),
    maxPerSchoolAtOpening: chance.one([1, 1, 2]),
    maxExtensions: chance.one([1, 1, 2, 0]),
    extensionDays: chance.one([3, 7]),
    trainings: chance.percent(offering === 'microscope' ? 60 : 25) ? [TRAINING] : [],
    trainingScope: chance.one(['school', 'person']),
  }
}

function pointOf(chance: Chance): PickupPoint {
  const openDays = chance.one([monToFri, monToFri, monToSat])
  const pickupDays = chance.one([openDays, openDays, everyOther])
  const closures: Closure[] = []
  for (let n = chance.int(0, 3); n > 0; n--) {
    const from = addDays(FIRST_DAY, chance.int(3, 60))
    closures.push({
      from,
      until: addDays(from, chance.int(0, 8)),
      reason: 'dicht',
      worked: chance.percent(30),
      holiday: chance.percent(50),
    })
  }
  const changeOfYear = addDays(FIRST_DAY, chance.int(20, 60))
  const opens = addDays(FIRST_DAY, chance.int(0, 25))
  const hasYears = chance.percent(40)
  return {
    id: POINT,
    name: POINT,
    address: 'Markt 1',
    openDays,
    pickupDays,
    returnDays: openDays,
    workingDays: chance.one([monToFri, monToSat]),
    closures,
    maxOpenReservations: chance.one([3, 6, 50]),
    openingDays: chance.one([5, 14]),
    schoolYears: hasYears
      ? [
          { from: '2025-09-01', until: changeOfYear, bookingOpensAt: '2025-05-01T08:00:00.000Z' },
          {
            from: addDays(changeOfYear, 1),
            until: '2026-12-31',
            bookingOpensAt: `${opens}T06:00:00.000Z`,
          },
        ]
      : [],
  }
}
