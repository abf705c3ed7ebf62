import { type Context, isOf } from '../../context.ts'
import { listOwnClaims } from '../../training/find-claims.ts'
import { listOwnEnrolments } from '../../training/find-enrolments.ts'
import { listSessions } from '../../training/find-session.ts'
import { listOwnCertificates } from '../../training/list-own-certificates.ts'
import { mayTrain } from '../../training/may-train.ts'
import type { SessionsView } from './training-sessions.tsx'

/** Reads when a training is given, and how whoever looks stands to it. */
export async function readSessionsView(
  ctx: Context,
  { training, partner, done }: { training: string; partner: string; done: string | undefined },
): Promise<SessionsView> {
  const [sessions, enrolments, certificates, claims] = await Promise.all([
    listSessions(ctx, { trainings: [training], from: ctx.today }),
    ctx.actor ? listOwnEnrolments(ctx) : [],
    listOwnCertificates(ctx),
    ctx.actor ? listOwnClaims(ctx) : [],
  ])
  const counting = certificates.filter(
    (one) =>
      one.training === training && (one.validUntil === undefined || one.validUntil >= ctx.today),
  )
  const organises = ctx.actor !== undefined && mayTrain(ctx.actor, partner)
  const isStaff = isOf(ctx.actor, 'desk', 'coordinator')
  return {
    training,
    sessions,
    enrolments: enrolments.map(({ enrolment }) => enrolment),
    isSignedIn: ctx.actor !== undefined,
    mayEnrol: ctx.actor === undefined || isOf(ctx.actor, 'teacher'),
    trained: counting.some(({ school }) => school === undefined)
      ? 'herself'
      : counting.length > 0
        ? 'her-school'
        : undefined,
    isClaimed: claims.some((one) => one.training === training && one.outcome === undefined),
    organiseAt: organises ? `${isStaff ? '/desk' : '/partner'}/trainings` : undefined,
    done,
  }
}
