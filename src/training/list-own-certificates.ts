import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** Proof that she, or one of her schools, followed a training. */
export interface OwnCertificate {
  readonly id: string
  readonly training: string
  readonly title: string
  readonly followedOn?: Day | undefined
  /** The last day it counts; for good when there is none. */
  readonly validUntil?: Day | undefined
  /** Of the school and not of herself. */
  readonly school?: string | undefined
  readonly schoolName?: string | undefined
}

/** The actor's own certificates, and those of the schools that she belongs to for certain. */
export async function listOwnCertificates(ctx: Context): Promise<OwnCertificate[]> {
  const { actor } = ctx
  if (!actor) return []
  const schools = actor.ties.filter(({ isConfirmed }) => isConfirmed).map(({ school }) => school)
  const rows = await ctx.store.read
    .selectFrom('certificate')
    .innerJoin('offering', 'offering.slug', 'certificate.training')
    .leftJoin('school', 'school.number', 'certificate.school')
    .where((eb) =>
      eb.or([
        eb('certificate.account', '=', actor.id),
        eb.and([
          eb('certificate.account', 'is', null),
          eb('certificate.school', 'in', listed(schools)),
        ]),
      ]),
    )
    .select([
      'certificate.id',
      'certificate.training',
      'offering.title',
      'certificate.followed_on',
      'certificate.valid_until',
      'certificate.account',
      'certificate.school',
      'school.name',
    ])
    .orderBy('certificate.given_at', 'desc')
    .orderBy('certificate.id')
    .limit(CERTIFICATES_MAX)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    training: row.training,
    title: row.title,
    followedOn: row.followed_on ?? undefined,
    validUntil: row.valid_until ?? undefined,
    ...(row.account === null && {
      school: row.school ?? undefined,
      schoolName: row.name ?? undefined,
    }),
  }))
}

const CERTIFICATES_MAX = 200
