import { findSchool } from '../../accounts/find-school.ts'
import { findLending } from '../../catalogue/find-lending.ts'
import { findOffering } from '../../catalogue/find-offering.ts'
import type { Lending } from '../../catalogue/lending.ts'
import { listCopies } from '../../catalogue/list-copies.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import type { SchoolYear } from '../../catalogue/pickup-point.ts'
import { type Context, isOf } from '../../context.ts'
import { addDays, type Day, isDay } from '../../day.ts'
import { availability, type Availability } from '../../ledger/availability.ts'
import { findGate, type Gate } from '../../ledger/find-gate.ts'
import { nextToOpen, openingsNow } from '../../ledger/opening.ts'
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
  /** The first of all, in whatever month. */
  readonly firstPeriod: Availability['periods'][number] | undefined
  readonly askerReasons: readonly Reason[]
  readonly trainings: readonly { readonly slug: string; readonly title: string }[]
  readonly gate: Gate
  readonly schools: readonly { readonly number: string; readonly name: string }[]
  readonly timeZone: string
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
  /** The first school year that cannot be reserved in yet. */
  readonly opens?: SchoolYear | undefined
  /** A year has just opened: until this day a school may only have a few reservations of a material in it. */
  readonly openingUntil?: Day | undefined
}

/** Reads it: `asked` is what the address or a form sent before says of point, month and days. */
export async function readReserveView(
  ctx: Context,
  { offering, asked }: { offering: string; asked: Fields },
): Promise<ReserveView> {
  const [lending, points] = await Promise.all([findLending(ctx, offering), pointsOf(ctx, offering)])
  const point = points.find(({ id }) => id === first(asked, 'pickupPoint')) ?? points[0]
  const calendar = point && (await readCalendar(ctx, { offering, point: point.id, asked }))
  const [trainings, schools, gate] = await Promise.all([
    titlesOf(ctx, lending.trainings),
    schoolsOf(ctx),
    findGate(ctx, offering),
  ])
  return {
    offering,
    lending,
    points,
    point,
    month: calendar?.month ?? ctx.today.slice(0, 7),
    days: calendar?.days ?? [],
    periods: calendar?.periods ?? [],
    firstPeriod: calendar?.firstPeriod,
    askerReasons: calendar?.askerReasons ?? [],
    trainings,
    gate,
    schools,
    timeZone: ctx.settings.timeZone,
    isSignedIn: ctx.actor !== undefined,
    mayReserve: mayReserve(ctx),
    fields: asked,
  }
}

/** The points that keep copies of a material. */
export async function pointsOf(ctx: Context, offering: string): Promise<PointChoice[]> {
  const [copies, points] = await Promise.all([
    listCopies(ctx, { offerings: [offering] }),
    listPickupPoints(ctx),
  ])
  return points
    .map((point) => ({
      id: point.id,
      name: point.name,
      address: point.address,
      copies: copies.filter(({ pickupPoint }) => pickupPoint === point.id).length,
      opens: nextToOpen(ctx, point),
      openingUntil: openingsNow(ctx, point)[0]?.lastDay,
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
  const [firstPeriod] = ahead.periods
  const month =
    monthIn(first(asked, 'month')) ??
    monthIn(first(asked, 'pickupDay').slice(0, 7)) ??
    firstPeriod?.pickupDay.slice(0, 7) ??
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
    firstPeriod,
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

/** The schools of who is signed in. */
export async function schoolsOf(ctx: Context) {
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
