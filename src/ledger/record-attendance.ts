import type { Compilable } from 'kysely'
import { findAccountByEmail } from '../accounts/find-account.ts'
import { once } from '../act/act.ts'
import { unknown } from '../catalogue/judge-record.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { newCertificate, withoutCertificate } from '../training/certificate.ts'
import { countEnrolments, moveEnrolment, newEnrolment, stillSoMany } from '../training/enrolment.ts'
import { type Enrolment, listEnrolments } from '../training/find-enrolments.ts'
import { getOwnSession } from '../training/find-session.ts'
import type { Session } from '../training/session.ts'
import { attendedSession } from '../training/session-writes.ts'
import { seatsLost } from './seats-lost.ts'

/**
 * Says who was at a session, by enrolment or by mail address: they get a certificate. Who had a seat and is not named
 * has missed it: what rests on that seat lapses in the end. Saying it again puts it right: what rested on the seat of
 * somebody who turns out to have missed it lapses too.
 *
 * Refuses `session-not-found`, also for another partner's; `session-closed` when it was cancelled, or has yet to begin;
 * `invalid-input` on `attended.N` for somebody unknown or named twice; `id-taken`, `busy`.
 */
export async function recordAttendance(
  ctx: Context,
  { id, session: of, attended }: { id: string; session: string; attended: readonly string[] },
): Promise<Enrolment[]> {
  await getOwnSession(ctx, of)
  const body = { session: of, attended }
  await once(ctx, { id, kind: 'record-attendance', body }, async () => {
    const count = await countEnrolments(ctx, of)
    const session = await getOwnSession(ctx, of)
    if (session.isCancelled || session.day > ctx.today) {
      throw new Problem('session-closed', 'Nobody has been at that session.')
    }
    const enrolments = await listEnrolments(ctx, of)
    const present = await findPresent(ctx, { id, enrolments, attended })
    const isPresent = ({ account }: Enrolment) => present.some((one) => one.account === account)
    const missed = enrolments.filter(
      (one) => !isPresent(one) && (one.state === 'seat' || one.state === 'attended'),
    )
    const arrived = present.filter(({ state }) => state !== 'attended')
    return {
      result: of,
      writes: [
        ...stillSoMany(of, count),
        ...(await seatsLost(
          ctx,
          missed.map((one) => one.id),
        )),
        ...missed.flatMap((one) => [moveEnrolment(one.id, 'missed'), withoutCertificate(one.id)]),
        ...arrived.flatMap((one) => arrivedWrites(ctx, session, one)),
        attendedSession(ctx, of),
      ],
    }
  })
  return listEnrolments(ctx, of)
}

/** Somebody who was there: `enrolment` is there already, or is made along with it. */
interface Present {
  readonly enrolment: string
  readonly account: string
  readonly state: Enrolment['state'] | undefined
}

async function findPresent(
  ctx: Context,
  {
    id,
    enrolments,
    attended,
  }: {
    id: string
    enrolments: readonly Enrolment[]
    attended: readonly string[]
  },
): Promise<Present[]> {
  const present: Present[] = []
  for (const [n, who] of attended.entries()) {
    const email = who.trim().toLowerCase()
    const known = enrolments.find((one) => one.id === who || one.email === email)
    const account = known ? undefined : await findAccountByEmail(ctx, who)
    if (!known && !account) throw unknown(`attended.${n}`, 'enrolment or mail address', who)
    const one = known
      ? { enrolment: known.id, account: known.account, state: known.state }
      : { enrolment: `${id}-${n}`, account: account?.id ?? '', state: undefined }
    // Named by enrolment and by address, she is there once.
    if (!present.some((other) => other.account === one.account)) present.push(one)
  }
  return present
}

function arrivedWrites(
  ctx: Context,
  session: Session,
  { enrolment, account, state }: Present,
): Compilable[] {
  const { training, untilDay, certificateUntil } = session
  return [
    state === undefined
      ? newEnrolment(ctx, {
          id: enrolment,
          session: session.id,
          account,
          school: undefined,
          state: 'attended',
        })
      : moveEnrolment(enrolment, 'attended'),
    newCertificate(ctx, {
      id: `${enrolment}-certificate`,
      training,
      account,
      followedOn: untilDay < ctx.today ? untilDay : ctx.today,
      validUntil: certificateUntil,
      enrolment,
    }),
  ]
}
