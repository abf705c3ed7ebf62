import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { keepSeats, moveEnrolment } from '../training/enrolment.ts'
import { listEnrolments } from '../training/find-enrolments.ts'
import { getSession } from '../training/find-session.ts'
import { moveUp } from '../training/move-up.ts'
import { isOpen } from '../training/session.ts'
import { seatsLost } from './seats-lost.ts'

/**
 * Gives up the actor's own seat, or her place in line; the first in line moves up in the same commit. What she reserved
 * on that seat lapses in the end, like after a session that was cancelled.
 *
 * Refuses `session-not-found`, `session-closed`, `not-found` when she is not enrolled, `id-taken`, `busy`.
 */
export async function leaveSession(
  ctx: Context,
  { id, session: of }: { id: string; session: string },
): Promise<void> {
  await once(ctx, { id, kind: 'leave-session', body: { session: of } }, async () => {
    const session = await getSession(ctx, of)
    const enrolments = await listEnrolments(ctx, of)
    const own = enrolments.find(({ account }) => account === ctx.actor?.id)
    if (!own) throw new Problem('not-found', 'You are not enrolled in that session.')
    if (!isOpen(session, ctx.today)) {
      throw new Problem('session-closed', 'Nobody can leave that session any more.')
    }
    const hadSeat = own.state === 'seat'
    return {
      result: of,
      writes: [
        ...(hadSeat ? await seatsLost(ctx, [own.id]) : []),
        moveEnrolment(own.id, 'left'),
        ...(hadSeat ? moveUp(ctx, { session, enrolments, seats: session.seatsLeft + 1 }) : []),
        ...keepSeats(of),
      ],
    }
  })
}
