import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { countEnrolments, keepSeats, stillSoMany } from '../training/enrolment.ts'
import { listEnrolments } from '../training/find-enrolments.ts'
import { getOwnSession, getSession } from '../training/find-session.ts'
import { moveUp } from '../training/move-up.ts'
import { judgeSession } from '../training/schedule-session.ts'
import { opens, type Session, type SessionRecord } from '../training/session.ts'
import { changedSession } from '../training/session-writes.ts'
import { sessionLetter } from '../training/training-letter.ts'
import { seatsLost } from './seats-lost.ts'

/**
 * Changes when and where a session is, and how many seats it has. Whoever is enrolled gets a letter when the time or
 * the place is another; more seats go to who waits. What cannot rest on it any more is as if the seat was lost.
 *
 * Refuses `session-not-found`, also for another partner's; `session-closed` for a cancelled one or one that was held;
 * `invalid-input`, for fewer seats than are taken too; `id-taken`, `busy`.
 */
export async function changeSession(
  ctx: Context,
  { id, session: of, record }: { id: string; session: string; record: SessionRecord },
): Promise<Session> {
  await getOwnSession(ctx, of)
  await once(ctx, { id, kind: 'change-session', body: { session: of, record } }, async () => {
    const count = await countEnrolments(ctx, of)
    const before = await getOwnSession(ctx, of)
    if (before.isCancelled || before.isAttended) {
      throw new Problem('session-closed', 'That session does not change any more.')
    }
    judgeSession(ctx, record)
    const enrolments = await listEnrolments(ctx, of)
    const seated = enrolments.filter(({ state }) => state === 'seat')
    if (record.seats < seated.length) {
      const taken = seated.length
      throw invalid('seats', `${taken} people are enrolled already.`, 'seats-taken', { taken })
    }
    const after = { ...before, ...record, untilDay: record.untilDay ?? record.day }
    const isNews = isElsewhere(before, after)
    const lost = await seatsLost(
      ctx,
      seated.map(({ id: enrolment }) => enrolment),
      ({ pickupDay }) => !opens(after, pickupDay),
    )
    const seats = record.seats - seated.length
    return {
      result: of,
      writes: [
        ...stillSoMany(of, count),
        ...lost,
        changedSession(of, record),
        ...(isNews
          ? seated.map((reader) => sessionLetter(ctx, 'changed', { reader, session: after }))
          : []),
        ...moveUp(ctx, { session: after, enrolments, seats }),
        ...keepSeats(of),
      ],
    }
  })
  return getSession(ctx, of)
}

function isElsewhere(before: Session, after: Session): boolean {
  const when = ({ day, untilDay, startsAt, endsAt, place }: Session) =>
    JSON.stringify([day, untilDay, startsAt, endsAt, place])
  return when(before) !== when(after)
}
