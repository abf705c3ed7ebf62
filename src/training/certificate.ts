import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** The write that gives a certificate: to a person, to a school, or to both. */
export function newCertificate(
  ctx: Context,
  {
    id,
    training,
    account,
    school,
    followedOn,
    validUntil,
    enrolment,
  }: {
    id: string
    training: string
    account?: string | undefined
    school?: string | undefined
    followedOn?: Day | undefined
    /** The last day it counts. */
    validUntil?: Day | undefined
    /** The seat it was earned on. */
    enrolment?: string | undefined
  },
): Compilable {
  return build.insertInto('certificate').values({
    id,
    training,
    account: account ?? null,
    school: school ?? null,
    valid_until: validUntil ?? null,
    given_at: ctx.now.toISOString(),
    given_by: ctx.actor?.id ?? null,
    followed_on: followedOn ?? null,
    enrolment: enrolment ?? null,
  })
}

/** The write that takes back what was earned on a seat by mistake. */
export function withoutCertificate(enrolment: string): Compilable {
  return build.deleteFrom('certificate').where('enrolment', '=', enrolment)
}
