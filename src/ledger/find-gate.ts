import { findLending } from '../catalogue/find-lending.ts'
import { type Context, isOf } from '../context.ts'
import type { Day } from '../day.ts'
import { listOwnClaims } from '../training/find-claims.ts'
import { listOwnEnrolments } from '../training/find-enrolments.ts'
import { findSeat } from '../training/find-seat.ts'
import { listSessions } from '../training/find-session.ts'
import { isTrained } from '../training/is-trained.ts'
import { isOpen, type Session } from '../training/session.ts'

/** How a teacher stands to the training that a material asks for. */
export interface Gate {
  /** A certificate opens it today, or it asks for none. */
  readonly isOpen: boolean
  /** The last day of the session that she, or a colleague for her, has a seat in: it opens after that. */
  readonly opensAfter?: Day | undefined
  /** Where she can still get a seat. */
  readonly sessions: readonly Session[]
  /** She said that she followed it before, and nobody has answered yet. */
  readonly isClaimed: boolean
}

const openGate: Gate = { isOpen: true, sessions: [], isClaimed: false }

/** How the training of a material stands for the teacher who asks, for any of her schools; open to everyone else. */
export async function findGate(ctx: Context, offering: string): Promise<Gate> {
  const { actor } = ctx
  const { trainings, trainingScope: scope } = await findLending(ctx, offering)
  if (!actor || !isOf(actor, 'teacher') || trainings.length === 0) return openGate
  const about = actor.ties.map(({ school, isConfirmed }) => ({
    ...{ trainings, scope, account: actor.id, school, isConfirmed },
  }))
  const trained = await Promise.all(about.map((one) => isTrained(ctx, { ...one, day: ctx.today })))
  if (trained.includes(true)) return openGate
  const [seats, sessions, enrolments, claims] = await Promise.all([
    Promise.all(about.map((one) => findSeat(ctx, one))),
    listSessions(ctx, { trainings, from: ctx.today }),
    listOwnEnrolments(ctx),
    listOwnClaims(ctx),
  ])
  const own = enrolments.map(({ session }) => session.id)
  const [opensAfter] = seats.flatMap((seat) => seat?.untilDay ?? []).toSorted()
  return {
    isOpen: false,
    opensAfter,
    sessions: sessions.filter(
      (one) => isOpen(one, ctx.today) && one.seatsLeft > 0 && !own.includes(one.id),
    ),
    isClaimed: claims.some(
      ({ training, outcome }) => outcome === undefined && trainings.includes(training),
    ),
  }
}
