import { once } from '../act/act.ts'
import type { Actor, Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { type Enrolment, findEnrolment } from './find-enrolments.ts'
import { getSession } from './find-session.ts'
import { enrolWrites, judgeEnrolling } from './seat.ts'

/**
 * Enrols the teacher who asks in a session: with a seat, or in line when it is full; her place in line is said.
 *
 * Refuses `session-not-found`, `session-closed`, `already-enrolled`, `invalid-input` on `school`, `id-taken`, `busy`.
 */
export async function enrol(
  ctx: Context,
  { id, session: of, school }: { id: string; session: string; school?: string | undefined },
): Promise<{ enrolment: Enrolment; isRepeat: boolean }> {
  const { actor } = ctx
  if (!actor) throw new Problem('sign-in-needed', 'Sign in first.')
  const body = { session: of, school }
  const made = await once(ctx, { id, kind: 'enrol', body }, async () => {
    const session = await getSession(ctx, of)
    const before = await findEnrolment(ctx, { session: of, account: actor.id })
    judgeEnrolling(ctx, session, before)
    const about = { id, session, reader: actor, school: schoolOf(actor, school) }
    return { result: id, writes: enrolWrites(ctx, about) }
  })
  const enrolment = await findEnrolment(ctx, { session: of, account: actor.id })
  if (!enrolment) throw new Problem('already-resolved', 'She has left that session since.')
  return { enrolment, isRepeat: made.isRepeat }
}

/** The school she names, which has to be hers; her only one when she names none; none when she has several or none. */
export function schoolOf(actor: Actor, school: string | undefined): string | undefined {
  if (school === undefined) return actor.ties.length === 1 ? actor.ties[0]?.school : undefined
  if (actor.ties.some((tie) => tie.school === school)) return school
  throw invalid('school', 'You do not belong to a school with that number.', 'unknown', {
    value: school,
  })
}
