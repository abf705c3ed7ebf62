import { sql } from 'kysely'
import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { mayTrain } from './may-train.ts'
import type { Session } from './session.ts'

/** One session of a training that the actor may see: of a published one, or of her own. */
export async function findSession(ctx: Context, id: string): Promise<Session | undefined> {
  const row = await sessions(ctx).where('training_session.id', '=', id).executeTakeFirst()
  return row && (row.state === 'published' || mayTrain(ctx.actor, row.partner))
    ? toSession(row)
    : undefined
}

export async function getSession(ctx: Context, id: string): Promise<Session> {
  const session = await findSession(ctx, id)
  if (!session) throw new Problem('session-not-found', 'There is no such training session.')
  return session
}

/** A session that the actor may change. Refuses `session-not-found`, also for another partner's. */
export async function getOwnSession(ctx: Context, id: string): Promise<Session> {
  const session = await getSession(ctx, id)
  if (mayTrain(ctx.actor, session.partner)) return session
  throw new Problem('session-not-found', 'There is no such training session.')
}

/** The sessions of these trainings that are not over on a day, the first first; cancelled ones left out. */
export async function listSessions(
  ctx: Context,
  { trainings, from }: { trainings: readonly string[]; from: Day },
): Promise<Session[]> {
  if (trainings.length === 0) return []
  const rows = await sessions(ctx)
    .where('training_session.training', 'in', listed(trainings))
    .where('training_session.until_day', '>=', from)
    .where('training_session.cancelled_at', 'is', null)
    .where('offering.state', '=', 'published')
    .execute()
  return rows.map(toSession)
}

/** Every session that the actor looks after, the latest first; past and cancelled ones too. */
export async function listOwnSessions(
  ctx: Context,
  { from, limit }: { from: Day; limit: number },
): Promise<Session[]> {
  const rows = await sessions(ctx)
    .where('training_session.until_day', '>=', from)
    .limit(limit)
    .execute()
  return rows.filter(({ partner }) => mayTrain(ctx.actor, partner)).map(toSession)
}

function sessions(ctx: Context) {
  return ctx.store.read
    .selectFrom('training_session')
    .innerJoin('offering', 'offering.slug', 'training_session.training')
    .selectAll('training_session')
    .select(['offering.title', 'offering.partner', 'offering.state'])
    .select((eb) => [
      eb
        .selectFrom('enrolment')
        .whereRef('enrolment.session', '=', 'training_session.id')
        .where('enrolment.state', 'in', ['seat', 'attended', 'missed'])
        .select(sql<number>`count(*)`.as('count'))
        .as('taken'),
      eb
        .selectFrom('enrolment')
        .whereRef('enrolment.session', '=', 'training_session.id')
        .where('enrolment.state', '=', 'waiting')
        .select(sql<number>`count(*)`.as('count'))
        .as('waiting'),
    ])
    .orderBy('training_session.day')
    .orderBy('training_session.starts_at')
    .orderBy('training_session.id')
}

function toSession(
  row: NonNullable<Awaited<ReturnType<ReturnType<typeof sessions>['executeTakeFirst']>>>,
): Session {
  return {
    id: row.id,
    training: row.training,
    title: row.title,
    partner: row.partner,
    day: row.day,
    untilDay: row.until_day,
    startsAt: row.starts_at ?? undefined,
    endsAt: row.ends_at ?? undefined,
    place: row.place,
    seats: row.seats,
    note: row.note ?? undefined,
    certificateUntil: row.certificate_until ?? undefined,
    seatsLeft: Math.max(0, row.seats - (row.taken ?? 0)),
    waiting: row.waiting ?? 0,
    isCancelled: row.cancelled_at !== null,
    isAttended: row.attended_at !== null,
  }
}
