import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findAnyOffering, offeringNotFound } from '../catalogue/find-offering.ts'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { getSession } from './find-session.ts'
import { mayTrain } from './may-train.ts'
import type { Session, SessionRecord } from './session.ts'

/**
 * Adds a time at which a training is given.
 *
 * Refuses `offering-not-found` for another partner's training too, `wrong-state` for what is no training,
 * `invalid-input`, `id-taken`.
 */
export async function scheduleSession(
  ctx: Context,
  { id, training: slug, record }: { id: string; training: string; record: SessionRecord },
): Promise<{ session: Session; isRepeat: boolean }> {
  const training = await findAnyOffering(ctx, slug)
  if (!training || !mayTrain(ctx.actor, training.partner)) throw offeringNotFound(slug)
  if (training.kind !== 'training') {
    throw new Problem('wrong-state', 'Only a training has sessions; this is another kind.')
  }
  const made = await once(
    ctx,
    { id, kind: 'schedule-session', body: { slug, record } },
    async () => {
      judgeSession(ctx, record)
      const row = { ...sessionRow(record), id, training: slug, made_at: ctx.now.toISOString() }
      return { result: id, writes: [build.insertInto('training_session').values(row)] }
    },
  )
  return { session: await getSession(ctx, made.result), isRepeat: made.isRepeat }
}

/** Refuses `invalid-input` for a session that is over already, or ends before it begins. */
export function judgeSession(ctx: Context, record: SessionRecord): void {
  const { day, untilDay, startsAt, endsAt, certificateUntil } = record
  if ((untilDay ?? day) < ctx.today) {
    throw invalid('day', 'That day is over.', 'too-long-ago', { first: ctx.today })
  }
  if (untilDay !== undefined && untilDay < day) {
    throw invalid('untilDay', 'The last day comes before the first.', 'backwards')
  }
  const isOneDay = untilDay === undefined || untilDay === day
  if (isOneDay && startsAt !== undefined && endsAt !== undefined && endsAt <= startsAt) {
    throw invalid('endsAt', 'It ends before it begins.', 'backwards')
  }
  if (certificateUntil !== undefined && certificateUntil < (untilDay ?? day)) {
    throw invalid(
      'certificateUntil',
      'The certificate would be over before it is given.',
      'backwards',
    )
  }
}

/** What a record says, as the table keeps it. */
export function sessionRow(record: SessionRecord) {
  return {
    day: record.day,
    until_day: record.untilDay ?? record.day,
    starts_at: record.startsAt ?? null,
    ends_at: record.endsAt ?? null,
    place: record.place,
    seats: record.seats,
    note: record.note ?? null,
    certificate_until: record.certificateUntil ?? null,
  }
}
