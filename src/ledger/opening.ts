import type { PickupPoint, SchoolYear } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, dayAt } from '../day.ts'

/** A school year that has just opened: until `lastDay` a school may only have a few reservations of a material in it. */
export interface Opening {
  readonly year: SchoolYear
  readonly lastDay: Day
}

/** The school years of a point whose opening days are running. The day on which a year opens is the first of them. */
export function openingsNow(ctx: Context, point: PickupPoint): Opening[] {
  return point.schoolYears.flatMap((year) => {
    const opensAt = new Date(year.bookingOpensAt)
    const firstDay = dayAt(opensAt, ctx.settings.timeZone)
    const lastDay = addDays(firstDay, point.openingDays - 1)
    return opensAt <= ctx.now && ctx.today <= lastDay ? [{ year, lastDay }] : []
  })
}

/** The first school year of a point that cannot be reserved in yet. */
export function nextToOpen(ctx: Context, point: PickupPoint): SchoolYear | undefined {
  return point.schoolYears.find(
    ({ until, bookingOpensAt }) => until >= ctx.today && new Date(bookingOpensAt) > ctx.now,
  )
}

/** The opening in whose school year a pick-up day falls. */
export function openingOf(ctx: Context, point: PickupPoint, pickupDay: Day): Opening | undefined {
  return openingsNow(ctx, point).find(
    ({ year }) => year.from <= pickupDay && pickupDay <= year.until,
  )
}
