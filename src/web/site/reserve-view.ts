import { findSchool } from '../../accounts/find-school.ts'
import { findLending } from '../../catalogue/find-lending.ts'
import { findOffering } from '../../catalogue/find-offering.ts'
import type { Lending } from '../../catalogue/lending.ts'
import { listCopies } from '../../catalogue/list-copies.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import { type Context, isOf } from '../../context.ts'
import { addDays, type Day, isDay } from '../../day.ts'
import { availability, type Availability } from '../../ledger/availability.ts'
import type { Reason } from '../../problem.ts'
import { monthBounds } from '../kit/calendar.tsx'
import { type Fields, first } from '../kit/form.ts'

/** How far the first free day is looked for. */
const DAYS_LOOKED_AHEAD = 120

/** Everything that the reserve section of one material shows to one person. */
export interface ReserveView {
  readonly offering: string
  readonly lending: Lending
  /** Points that keep copies of it. */
  readonly points: readonly PointChoice[]
  readonly point: PointChoice | undefined
  /** `2026-03` */
  readonly month: string
  readonly days: Availability['days']
  /** Those that start in the month. */
  readonly periods: Availability['periods']
  /** The first day of all on which a loan can start, when it is in another month. */
  readonly firstMonth: string | undefined
  readonly askerReasons: readonly Reason[]
  readonly trainings: readonly { readonly slug: string; readonly title: string }[]
  readonly schools: readonly { readonly number: string; readonly name: string }[]
  readonly isSignedIn: boolean
  readonly mayReserve: 'herself' | 'for-others' | 'both' | 'no'
  /** What stands in the form. */
  readonly fields: Fields
}

export interface PointChoice {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly copies: number
}

/** Reads it: `asked` is what the address or a form sent before says of point, month and days. */
export async function readReserveView(
  ctx: Context,
  { offering, asked }: { offering: string; asked: Fields },
): Promise<ReserveView> {
  const [lending, points] = await Promise.all([findLending(ctx, offering), pointsOf(ctx, offering)])
  const point = points.find(({ id }) => id === first(asked, 'pickupPoint')) ?? points[0]
  const calendar = point && (await readCalendar(ctx, { offering, point: point.id, asked }))
  const [trainings, schools] = await Promise.all([titlesOf(ctx, lending.trainings), schoolsOf(ctx)])
  return {
    offering,
    lending,
    points,
    point,
    month: calendar?.month ?? ctx.today.slice(0, 7),
    days: calendar?.days ?? [],
    periods: calendar?.periods ?? [],
    firstMonth: calendar?.firstMonth,
    askerReasons: calendar?.askerReasons ?? [],
    trainings,
    schools,
    isSignedIn: ctx.actor !== undefined,
    mayReserve: mayReserve(ctx),
    fields: asked,
  }
}

async function pointsOf(ctx: Context, offering: string): Promise<PointChoice[]> {
  const [copies, points] = await Promise.all([
    listCopies(ctx, { offerings: [offering] }),
    listPickupPoints(ctx),
  ])
  return points
    .map(({ id, name, address }) => ({
      id,
      name,
      address,
      copies: copies.filter(({ pickupPoint }) => pickupPoint === id).length,
    }))
    .filter(({ copies }) => copies > 0)
}

/** The month that is asked for, or that of the day in the form, or the one in which something is free first. */
async function readCalendar(
  ctx: Context,
  { offering, point, asked }: { offering: string; point: string; asked: Fields },
) {
  const ahead = await availability(ctx, {
    offering,
    pickupPoint: point,
    from: ctx.today,
    until: addDays(ctx.today, DAYS_LOOKED_AHEAD),
  })
  const firstMonth = ahead.periods[0]?.pickupDay.slice(0, 7)
  const month =
    monthIn(first(asked, 'month')) ??
    monthIn(first(asked, 'pickupDay').slice(0, 7)) ??
    firstMonth ??
    ctx.today.slice(0, 7)
  const { from, until } = monthBounds(month)
  const isKnown = from >= ctx.today && until <= addDays(ctx.today, DAYS_LOOKED_AHEAD)
  const shown = isKnown
    ? ahead
    : await availability(ctx, { offering, pickupPoint: point, from, until })
  const isShown = (day: Day) => from <= day && day <= until
  return {
    month,
    days: shown.days.filter(({ day }) => isShown(day)),
    periods: shown.periods.filter(({ pickupDay }) => isShown(pickupDay)),
    firstMonth,
    askerReasons: ahead.forYou.reasons,
  }
}

function monthIn(text: string): string | undefined {
  return isDay(`${text}-01`) ? text : undefined
}

async function titlesOf(ctx: Context, slugs: readonly string[]) {
  const found = await Promise.all(slugs.map((slug) => findOffering(ctx, slug)))
  return found.flatMap((one) => (one ? [{ slug: one.slug, title: one.title }] : []))
}

async function schoolsOf(ctx: Context) {
  const found = await Promise.all(
    (ctx.actor?.ties ?? []).map(({ school }) => findSchool(ctx, school)),
  )
  return found.flatMap((school) =>
    school ? [{ number: school.number, name: `${school.name}, ${school.municipality}` }] : [],
  )
}

function mayReserve({ actor }: Context): ReserveView['mayReserve'] {
  const isTeacher = actor === undefined || isOf(actor, 'teacher')
  if (isOf(actor, 'desk')) return isTeacher ? 'both' : 'for-others'
  return isTeacher ? 'herself' : 'no'
}
