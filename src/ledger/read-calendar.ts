import { sql } from 'kysely'
import { listed } from '../../db/build.ts'
import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import { sha256 } from '../hash.ts'
import { type Language, words } from '../words/words.ts'
import type { FeedOf } from './calendar-feed.ts'
import { type Chain, listChains } from './chains.ts'
import { readReservations } from './find-reservation.ts'
import { calendarText } from './ical.ts'
import type { Reservation, ReservationLine } from './reservation.ts'
import { type CalendarReservation, reservationEvents } from './reservation-calendar.ts'

/** What is over for longer than this has left the calendar. */
const DAYS_BEHIND = 30
/** Before its last days a loan began: with holidays it can be long. */
const LOAN_DAYS = 120
const RESERVATIONS_MAX = 2000
const SECRET_LENGTH_MAX = 100

interface Reader extends FeedOf {
  readonly account: string
  readonly language: Language
}

/**
 * The calendar behind a secret address as iCalendar text; undefined when there is none, or when she who made the
 * address may not see any more what is in it.
 */
export async function readCalendarFeed(ctx: Context, key: string): Promise<string | undefined> {
  const reader = key.length > SECRET_LENGTH_MAX ? undefined : await findReader(ctx, key)
  if (!reader || !(await maySee(ctx, reader))) return undefined
  const ids = await listIds(ctx, reader)
  const [reservations, chains, changes, points] = await Promise.all([
    readReservations(ctx, ids),
    listChains(ctx, ids),
    listChanges(ctx, ids),
    listPickupPoints(ctx),
  ])
  const names = await namesFor(ctx, reader, reservations)
  const said = { settings: ctx.settings, now: ctx.now, language: reader.language }
  const events = reservations.flatMap((one) => {
    const point = points.find(({ id }) => id === one.pickupPoint)
    const own = chains.filter(({ reservation }) => reservation === one.id)
    if (!point || one.state === 'offered') return []
    const reservation = {
      ...asEvents(one, own),
      ...changes.get(one.id),
      code: reader.kind === 'school' ? undefined : one.code,
      schoolName: names.get(one.school),
    }
    return reservationEvents({ ...said, point, reservation })
  })
  return calendarText({ name: await nameOf(ctx, reader, points), events })
}

function findReader(ctx: Context, key: string): Promise<Reader | undefined> {
  return ctx.store.read
    .selectFrom('calendar_feed')
    .innerJoin('account', 'account.id', 'calendar_feed.account')
    .where('calendar_feed.secret_hash', '=', sha256(key))
    .select([
      'calendar_feed.account',
      'calendar_feed.kind',
      'calendar_feed.subject',
      'account.language',
    ])
    .executeTakeFirst()
}

/** Whoever is no longer at the desk, or no longer the contact of the school, has no calendar of it any more. */
async function maySee(ctx: Context, { kind, subject, account }: Reader): Promise<boolean> {
  if (kind === 'own') return true
  const { read } = ctx.store
  const found =
    kind === 'point'
      ? await read
          .selectFrom('account_role')
          .select('account')
          .where('account', '=', account)
          .where('role', '=', 'desk')
          .executeTakeFirst()
      : await read
          .selectFrom('tie')
          .select('account')
          .where('account', '=', account)
          .where('school', '=', subject)
          .where('is_contact', '=', 1)
          .where('confirmed_at', 'is not', null)
          .executeTakeFirst()
  return found !== undefined
}

async function listIds(ctx: Context, { kind, subject, account }: Reader): Promise<string[]> {
  const since = addDays(ctx.today, -DAYS_BEHIND)
  let query = ctx.store.read
    .selectFrom('reservation')
    .where('reservation.pickup_day', '>=', addDays(since, -LOAN_DAYS))
    .where('reservation.return_day', '>=', since)
  if (kind === 'school') query = query.where('reservation.school', '=', subject)
  if (kind === 'point') query = query.where('reservation.pickup_point', '=', subject)
  if (kind === 'own') {
    query = query.where('reservation.id', 'in', (eb) =>
      eb
        .selectFrom('party')
        .select('party.reservation')
        .where('party.account', '=', account)
        .where('party.role', '=', 'borrower'),
    )
  }
  const rows = await query
    .select('reservation.id')
    .orderBy('reservation.pickup_day', 'desc')
    .orderBy('reservation.id')
    .limit(RESERVATIONS_MAX)
    .execute()
  return rows.map(({ id }) => id)
}

/** How often each was changed since it was made, and when last. */
async function listChanges(ctx: Context, ids: readonly string[]) {
  const rows = await ctx.store.read
    .selectFrom('entry')
    .innerJoin('act', 'act.id', 'entry.act')
    .where('entry.reservation', 'in', listed(ids))
    .groupBy('entry.reservation')
    .select([
      'entry.reservation',
      sql<number>`count(entry.resolves)`.as('sequence'),
      sql<string>`max(act.made_at)`.as('changedAt'),
    ])
    .execute()
  return new Map(
    rows.map(({ reservation, sequence, changedAt }) => [
      reservation,
      { sequence, changedAt: new Date(changedAt) },
    ]),
  )
}

/** Its days as they stand now: kept longer, extended, or in part given back. */
function asEvents(reservation: Reservation, chains: readonly Chain[]): CalendarReservation {
  const { id, state, lines, pickupDay, returnDay } = reservation
  const waiting = chains.filter((chain) => chain.state === 'reserved')
  const isCancelled = state === 'cancelled' || state === 'lapsed'
  const running = chains.filter(({ state: of }) => of === 'reserved' || of === 'checked-out')
  return {
    id,
    pickupDay: waiting.map(({ fromDay }) => fromDay).toSorted()[0] ?? pickupDay,
    returnDay:
      running
        .map((chain) => chain.returnDay)
        .toSorted()
        .at(-1) ?? returnDay,
    lines: isCancelled ? lines : lines.flatMap(whatStands),
    isCancelled,
  }
}

/** A copy that was given back is not collected. */
function whatStands({ title, copies }: ReservationLine) {
  const quantity = copies.filter(({ state }) => !['cancelled', 'lapsed'].includes(state)).length
  return quantity > 0 ? [{ title, quantity }] : []
}

/** Number → name of the schools, for who works for many. */
async function namesFor(
  ctx: Context,
  { kind }: Reader,
  reservations: readonly Reservation[],
): Promise<ReadonlyMap<string, string>> {
  if (kind !== 'point') return new Map()
  const numbers = [...new Set(reservations.map(({ school }) => school))]
  const rows = await ctx.store.read
    .selectFrom('school')
    .select(['number', 'name'])
    .where('number', 'in', listed(numbers))
    .execute()
  return new Map(rows.map(({ number, name }) => [number, name]))
}

async function nameOf(
  ctx: Context,
  { kind, subject, language }: Reader,
  points: readonly PickupPoint[],
): Promise<string> {
  const said = words[language].calendars
  if (kind === 'own') return said.nameOwn
  if (kind === 'point') return said.namePoint(points.find(({ id }) => id === subject)?.name ?? '')
  const school = await ctx.store.read
    .selectFrom('school')
    .select('name')
    .where('number', '=', subject)
    .executeTakeFirst()
  return said.nameSchool(school?.name ?? subject)
}
