import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { findEnrolment } from '../training/find-enrolments.ts'
import { findSession } from '../training/find-session.ts'
import { enrolWrites, judgeEnrolling } from '../training/seat.ts'
import type { Session } from '../training/session.ts'
import type { Borrower } from './find-asker.ts'
import type { Asker } from './judge-asker.ts'

/** A session that somebody enrols in along with a reservation. */
export interface Enrolling {
  readonly session: Session
  /** The id that the enrolment gets. */
  readonly enrolment: string
}

/**
 * The session that she asks to enrol in; undefined when she asks for none, or has a seat in it already.
 *
 * Refuses `invalid-input` on `enrol` for an unknown session, `session-closed`, `session-full` when she waits in line.
 */
export async function findEnrolling(
  ctx: Context,
  { act, enrol, account }: { act: string; enrol: string | undefined; account: string },
): Promise<Enrolling | undefined> {
  if (enrol === undefined) return undefined
  const session = await findSession(ctx, enrol)
  if (!session) throw invalid('enrol', 'There is no such training session.', 'unknown')
  const before = await findEnrolment(ctx, { session: enrol, account })
  if (before?.state === 'seat' || before?.state === 'attended') return undefined
  // A place in line opens nothing.
  if (before?.state === 'waiting') throw sessionFull()
  judgeEnrolling(ctx, session, before)
  return { session, enrolment: act }
}

/**
 * The writes that enrol her; none when she enrols in nothing. They stand before those that rest a reservation on it.
 *
 * Refuses `session-full`.
 */
export function enrolAlong(
  ctx: Context,
  { asker, borrower }: { asker: Asker; borrower: Borrower },
): Compilable[] {
  if (!asker.enrolling) return []
  const { session, enrolment: id } = asker.enrolling
  if (session.seatsLeft === 0) {
    throw sessionFull()
  }
  return enrolWrites(ctx, { id, session, reader: borrower, school: asker.school })
}

function sessionFull(): Problem {
  return new Problem('session-full', 'Every seat in that session is taken.')
}
