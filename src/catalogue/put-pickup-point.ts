import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { daysBetween, isDay, type Weekday, weekdays } from '../day.ts'
import { invalid } from '../problem.ts'
import { findPickupPoint } from './find-pickup-point.ts'
import type { Closure, PickupPoint, SchoolYear } from './pickup-point.ts'

/** What is said of a pick-up point; what may be left out has a default. */
export interface PickupPointRecord {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly openDays: readonly Weekday[]
  /** Default: the open days. */
  readonly pickupDays?: readonly Weekday[] | undefined
  readonly returnDays?: readonly Weekday[] | undefined
  readonly workingDays: readonly Weekday[]
  readonly closures: readonly {
    readonly from: string
    readonly until: string
    readonly reason: string
    readonly worked?: boolean | undefined
    readonly holiday?: boolean | undefined
  }[]
  readonly maxOpenReservations?: number | undefined
  readonly openingDays?: number | undefined
  readonly schoolYears?: readonly SchoolYear[] | undefined
}

const OPEN_RESERVATIONS_DEFAULT = 5
const OPENING_DAYS_DEFAULT = 14
/** Closures are asked for day by day: some fifty years of them is enough. */
const CLOSED_DAYS_MAX = 20_000

/**
 * Adds a pick-up point, or replaces all that is said of it. What was reserved stays reserved; what that means for it
 * goes in the same commit, by `also`.
 *
 * Refuses `invalid-input`: a closure or school year that ends before it begins, or a school year in another.
 */
export async function putPickupPoint(
  ctx: Context,
  record: PickupPointRecord,
  also: (before: PickupPoint, after: PickupPoint) => readonly Compilable[] = () => [],
): Promise<PickupPoint> {
  const point = judged(record)
  const before = await findPickupPoint(ctx, point.id)
  await ctx.store.commit([
    ...pickupPointRow(point),
    ...rowsOf(point),
    ...(before ? also(before, point) : []),
  ])
  return point
}

/**
 * Adds a pick-up point, and never replaces one. Refuses what `putPickupPoint` refuses, and breaks `pickup_point.id` when
 * there is one with that id.
 */
export async function insertPickupPoint(
  ctx: Context,
  record: PickupPointRecord,
): Promise<PickupPoint> {
  const point = judged(record)
  await ctx.store.commit([
    build.insertInto('pickup_point').values({ id: point.id, ...columnsOf(point) }),
    ...rowsOf(point),
  ])
  return point
}

function judged(record: PickupPointRecord): PickupPoint {
  const point = withDefaults(record)
  for (const [n, { from, until }] of point.closures.entries()) {
    judgeSpan(`closures.${n}`, from, until)
  }
  const days = point.closures.reduce(
    (sum, { from, until }) => sum + daysBetween(from, until) + 1,
    0,
  )
  if (days > CLOSED_DAYS_MAX) {
    throw invalid('closures', `At most ${CLOSED_DAYS_MAX} days.`, 'too-many', {
      max: CLOSED_DAYS_MAX,
    })
  }
  judgeSchoolYears(record.schoolYears ?? [])
  return point
}

/** What stands beside its own row. */
function rowsOf(point: PickupPoint): Compilable[] {
  return [
    build.deleteFrom('closure').where('pickup_point', '=', point.id),
    closureRows(point.id, point.closures),
    build.deleteFrom('school_year').where('pickup_point', '=', point.id),
    schoolYearRows(point.id, point.schoolYears),
    indexChangesOfPoint(point.id),
  ]
}

function withDefaults(record: PickupPointRecord): PickupPoint {
  return {
    id: record.id,
    name: record.name,
    address: record.address,
    openDays: inWeekOrder(record.openDays),
    pickupDays: inWeekOrder(record.pickupDays ?? record.openDays),
    returnDays: inWeekOrder(record.returnDays ?? record.openDays),
    workingDays: inWeekOrder(record.workingDays),
    closures: record.closures.map((closure) => ({
      ...closure,
      worked: closure.worked ?? false,
      holiday: closure.holiday ?? false,
    })),
    maxOpenReservations: record.maxOpenReservations ?? OPEN_RESERVATIONS_DEFAULT,
    openingDays: record.openingDays ?? OPENING_DAYS_DEFAULT,
    schoolYears: (record.schoolYears ?? [])
      .map((year) => ({
        ...year,
        bookingOpensAt: new Date(year.bookingOpensAt).toISOString(),
      }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  }
}

/** Each weekday once, Monday first. */
function inWeekOrder(days: readonly Weekday[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day))
}

function judgeSpan(field: string, from: string, until: string): void {
  if (!isDay(from)) throw invalid(`${field}.from`, 'This is not a day that exists.', 'not-a-day')
  if (!isDay(until)) throw invalid(`${field}.until`, 'This is not a day that exists.', 'not-a-day')
  if (until < from) {
    throw invalid(`${field}.until`, 'The last day comes before the first.', 'backwards')
  }
}

/** Named by their place in what was sent, whatever their order in time. */
function judgeSchoolYears(years: readonly SchoolYear[]): void {
  for (const [n, year] of years.entries()) {
    judgeSpan(`schoolYears.${n}`, year.from, year.until)
    const other = years
      .slice(0, n)
      .find(({ from, until }) => year.from <= until && from <= year.until)
    if (other) {
      const message = 'The school years have days in common.'
      throw invalid(`schoolYears.${n}.from`, message, 'overlaps')
    }
  }
}

function columnsOf(point: PickupPoint) {
  return {
    name: point.name,
    address: point.address,
    open_days: JSON.stringify(point.openDays),
    pickup_days: JSON.stringify(point.pickupDays),
    return_days: JSON.stringify(point.returnDays),
    working_days: JSON.stringify(point.workingDays),
    max_open_reservations: point.maxOpenReservations,
    opening_days: point.openingDays,
  }
}

function pickupPointRow(point: PickupPoint): Compilable[] {
  const row = columnsOf(point)
  return [
    build
      .insertInto('pickup_point')
      .values({ id: point.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row)),
  ]
}

function closureRows(pickupPoint: string, closures: readonly Closure[]): Compilable {
  const item = sql<{ key: number; value: string }>`json_each(${JSON.stringify(closures)})`.as(
    'item',
  )
  return build
    .insertInto('closure')
    .columns(['pickup_point', 'position', 'from_day', 'until_day', 'reason', 'worked', 'holiday'])
    .expression((eb) =>
      eb
        .selectFrom(item)
        .select([
          sql<string>`${pickupPoint}`.as('pickup_point'),
          'item.key as position',
          field<string>('from').as('from_day'),
          field<string>('until').as('until_day'),
          field<string>('reason').as('reason'),
          field<number>('worked').as('worked'),
          field<number>('holiday').as('holiday'),
        ]),
    )
}

function schoolYearRows(pickupPoint: string, years: readonly SchoolYear[]): Compilable {
  const item = sql<{ value: string }>`json_each(${JSON.stringify(years)})`.as('item')
  return build
    .insertInto('school_year')
    .columns(['pickup_point', 'from_day', 'until_day', 'booking_opens_at'])
    .expression((eb) =>
      eb
        .selectFrom(item)
        .select([
          sql<string>`${pickupPoint}`.as('pickup_point'),
          field<string>('from').as('from_day'),
          field<string>('until').as('until_day'),
          field<string>('bookingOpensAt').as('booking_opens_at'),
        ]),
    )
}

/** What stands there is found by the point's name. */
function indexChangesOfPoint(id: string): Compilable {
  return build
    .insertInto('index_change')
    .columns(['offering'])
    .expression((eb) =>
      eb.selectFrom('copy').select('offering').distinct().where('pickup_point', '=', id),
    )
}

/** One property of the object that `json_each` is at; true and false become 1 and 0. */
function field<T>(name: string) {
  return sql<T>`json_extract(item.value, ${`$.${name}`})`
}
