import type { Selectable } from 'kysely'
import { kept } from '../../db/keep.ts'
import type { Store } from '../../db/store.ts'
import type { Context } from '../context.ts'
import type { Weekday } from '../day.ts'
import type { PickupPoint } from './pickup-point.ts'
import type { ClosureTable, PickupPointTable, SchoolYearTable } from './tables.ts'

/** Every pick-up point with its calendar, by name. */
export function listPickupPoints(ctx: Context): Promise<readonly PickupPoint[]> {
  return allPoints(ctx.store, '')
}

const allPoints = kept(['pickup_point', 'closure', 'school_year'], readPoints)

async function readPoints({ read }: Store): Promise<readonly PickupPoint[]> {
  const [points, closures, years] = await Promise.all([
    read.selectFrom('pickup_point').selectAll().orderBy('name').execute(),
    read.selectFrom('closure').selectAll().orderBy('position').execute(),
    read.selectFrom('school_year').selectAll().orderBy('from_day').execute(),
  ])
  const of = <Row extends { pickup_point: string }>(rows: readonly Row[], { id }: { id: string }) =>
    rows.filter(({ pickup_point }) => pickup_point === id)
  return points.map((point) => toPickupPoint(point, of(closures, point), of(years, point)))
}

/** A point's rows as one value. */
export function toPickupPoint(
  row: Selectable<PickupPointTable>,
  closures: readonly ClosureTable[],
  years: readonly SchoolYearTable[],
): PickupPoint {
  return {
    id: row.id,
    name: row.name,
    address: row.address,
    openDays: days(row.open_days),
    pickupDays: days(row.pickup_days),
    returnDays: days(row.return_days),
    workingDays: days(row.working_days),
    closures: closures.map((closure) => ({
      from: closure.from_day,
      until: closure.until_day,
      reason: closure.reason,
      worked: closure.worked === 1,
      holiday: closure.holiday === 1,
    })),
    maxOpenReservations: row.max_open_reservations,
    openingDays: row.opening_days,
    schoolYears: years.map((year) => ({
      from: year.from_day,
      until: year.until_day,
      bookingOpensAt: year.booking_opens_at,
    })),
  }
}

/** Only `putPickupPoint` writes these, from weekdays. */
function days(json: string): Weekday[] {
  return JSON.parse(json) as Weekday[]
}
