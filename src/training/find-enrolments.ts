import type { Context } from '../context.ts'
import { findSession } from './find-session.ts'
import type { Session } from './session.ts'
import type { EnrolmentState } from './tables.ts'

/** Somebody who has a seat in a session, waits for one, or had one. */
export interface Enrolment {
  readonly id: string
  readonly session: string
  readonly account: string
  readonly name: string
  readonly email: string
  readonly language: 'nl' | 'en'
  readonly school?: string | undefined
  readonly schoolName?: string | undefined
  readonly state: EnrolmentState
  /** Of those who wait, how many come before her and she herself. */
  readonly place?: number | undefined
}

/** Everybody who is enrolled, in the order in which they came; who left is left out. */
export async function listEnrolments(ctx: Context, session: string): Promise<Enrolment[]> {
  const rows = await enrolments(ctx)
    .where('enrolment.session', '=', session)
    .where('enrolment.state', '<>', 'left')
    .orderBy('enrolment.in_line')
    .execute()
  const waiting = rows.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  return rows.map((row) => toEnrolment(row, waiting.indexOf(row.id) + 1))
}

/** Her enrolment in a session; undefined when she has none, or left. */
export async function findEnrolment(
  ctx: Context,
  { session, account }: { session: string; account: string },
): Promise<Enrolment | undefined> {
  return (await listEnrolments(ctx, session)).find((one) => one.account === account)
}

/** Where somebody has a seat, waits for one, or has been, the latest session first. */
export async function listOwnEnrolments(
  ctx: Context,
): Promise<{ enrolment: Enrolment; session: Session }[]> {
  const rows = await ctx.store.read
    .selectFrom('enrolment')
    .innerJoin('training_session', 'training_session.id', 'enrolment.session')
    .where('enrolment.account', '=', ctx.actor?.id ?? '')
    .where('enrolment.state', '<>', 'left')
    .select('enrolment.session')
    .orderBy('training_session.day', 'desc')
    .limit(OWN_MAX)
    .execute()
  const found = await Promise.all(
    rows.map(async ({ session: id }) => {
      const [session, enrolment] = await Promise.all([
        findSession(ctx, id),
        findEnrolment(ctx, { session: id, account: ctx.actor?.id ?? '' }),
      ])
      return session && enrolment ? [{ session, enrolment }] : []
    }),
  )
  return found.flat()
}

const OWN_MAX = 20

function enrolments(ctx: Context) {
  return ctx.store.read
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.account')
    .leftJoin('school', 'school.number', 'enrolment.school')
    .select([
      'enrolment.id',
      'enrolment.session',
      'enrolment.account',
      'enrolment.school',
      'enrolment.state',
      'account.name',
      'account.email',
      'account.language',
      'school.name as schoolName',
    ])
}

function toEnrolment(
  row: NonNullable<Awaited<ReturnType<ReturnType<typeof enrolments>['executeTakeFirst']>>>,
  place: number,
): Enrolment {
  return {
    ...row,
    school: row.school ?? undefined,
    schoolName: row.schoolName ?? undefined,
    place: place > 0 ? place : undefined,
  }
}
