import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import type { Enrolment } from './find-enrolments.ts'
import { moveEnrolment } from './enrolment.ts'
import type { Session } from './session.ts'
import { sessionLetter } from './training-letter.ts'

/** The writes that give so many freed seats to whoever waits longest, with a letter to each. */
export function moveUp(
  ctx: Context,
  {
    session,
    enrolments,
    seats,
  }: { session: Session; enrolments: readonly Enrolment[]; seats: number },
): Compilable[] {
  return enrolments
    .filter(({ state }) => state === 'waiting')
    .slice(0, Math.max(0, seats))
    .flatMap((reader) => [
      moveEnrolment(reader.id, 'seat'),
      sessionLetter(ctx, 'moved-up', { reader, session }),
    ])
}
