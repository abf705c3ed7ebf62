import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { countEnrolments, stillSoMany } from '../training/enrolment.ts'
import { listEnrolments } from '../training/find-enrolments.ts'
import { getOwnSession, getSession } from '../training/find-session.ts'
import type { Session } from '../training/session.ts'
import { cancelledSession } from '../training/session-writes.ts'
import { sessionLetter } from '../training/training-letter.ts'
import { seatsLost } from './seats-lost.ts'

/**
 * Cancels a session, with a letter to everyone who is enrolled, and one more to whoever rests a reservation on it.
 *
 * Refuses `session-not-found`, also for another partner's; `already-resolved` when it was cancelled, `session-closed`
 * when it was held; `id-taken`, `busy`.
 */
export async function cancelSession(
  ctx: Context,
  { id, session: of }: { id: string; session: string },
): Promise<Session> {
  await getOwnSession(ctx, of)
  await once(ctx, { id, kind: 'cancel-session', body: { session: of } }, async () => {
    const count = await countEnrolments(ctx, of)
    const session = await getOwnSession(ctx, of)
    if (session.isCancelled) {
      throw new Problem('already-resolved', 'That session was cancelled already.')
    }
    if (session.isAttended) {
      throw new Problem('session-closed', 'That session was held: it cannot be cancelled.')
    }
    const enrolments = await listEnrolments(ctx, of)
    return {
      result: of,
      writes: [
        ...stillSoMany(of, count),
        ...(await seatsLost(
          ctx,
          enrolments.map(({ id: enrolment }) => enrolment),
        )),
        cancelledSession(ctx, of),
        ...enrolments.map((reader) => sessionLetter(ctx, 'cancelled', { reader, session })),
      ],
    }
  })
  return getSession(ctx, of)
}
