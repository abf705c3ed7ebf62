import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { keepSeats, newEnrolment } from './enrolment.ts'
import type { Enrolment } from './find-enrolments.ts'
import { isOpen, type Session } from './session.ts'
import { type Reader, sessionLetter } from './training-letter.ts'

/** Refuses `session-closed` for a session that has begun or was cancelled, `already-enrolled`. */
export function judgeEnrolling(
  ctx: Context,
  session: Session,
  before: Enrolment | undefined,
): void {
  if (!isOpen(session, ctx.today)) {
    throw new Problem('session-closed', 'Nobody can enrol in that session any more.')
  }
  if (before) throw new Problem('already-enrolled', 'She is enrolled in that session already.')
}

/** The writes that enrol somebody: with a seat while there is one, else at the end of the line; with a letter. */
export function enrolWrites(
  ctx: Context,
  {
    id,
    session,
    reader,
    school,
  }: {
    id: string
    session: Session
    reader: Reader & { readonly id: string }
    school: string | undefined
  },
): Compilable[] {
  const hasSeat = session.seatsLeft > 0
  return [
    newEnrolment(ctx, {
      id,
      session: session.id,
      account: reader.id,
      school,
      state: hasSeat ? 'seat' : 'waiting',
    }),
    ...keepSeats(session.id),
    sessionLetter(ctx, hasSeat ? 'enrolled' : 'in-line', {
      reader,
      session,
      place: hasSeat ? undefined : session.waiting + 1,
    }),
  ]
}
