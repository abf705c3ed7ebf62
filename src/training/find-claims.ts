import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { mayTrain } from './may-train.ts'

/** That a teacher says she followed a training before. */
export interface Claim {
  readonly id: string
  readonly training: string
  readonly title: string
  readonly partner: string
  readonly account: string
  readonly name: string
  readonly email: string
  readonly language: 'nl' | 'en'
  readonly school?: string | undefined
  readonly schoolName?: string | undefined
  readonly followedOn: Day
  readonly madeAt: string
  readonly outcome?: 'confirmed' | 'refused' | undefined
}

/** Her own, or one that the actor judges. Refuses `claim-not-found` for any other. */
export async function findClaim(ctx: Context, id: string): Promise<Claim> {
  const row = await claims(ctx).where('training_claim.id', '=', id).executeTakeFirst()
  if (row && (row.account === ctx.actor?.id || mayTrain(ctx.actor, row.partner))) {
    return toClaim(row)
  }
  throw new Problem('claim-not-found', 'There is no such claim.')
}

/** What waits for the actor to judge, longest first. */
export async function listClaimsToJudge(ctx: Context): Promise<Claim[]> {
  const rows = await claims(ctx).where('training_claim.judged_at', 'is', null).execute()
  return rows.filter(({ partner }) => mayTrain(ctx.actor, partner)).map(toClaim)
}

/** The actor's own, whatever became of them. */
export async function listOwnClaims(ctx: Context): Promise<Claim[]> {
  const rows = await claims(ctx)
    .where('training_claim.account', '=', ctx.actor?.id ?? '')
    .execute()
  return rows.map(toClaim)
}

function claims(ctx: Context) {
  return ctx.store.read
    .selectFrom('training_claim')
    .innerJoin('offering', 'offering.slug', 'training_claim.training')
    .innerJoin('account', 'account.id', 'training_claim.account')
    .leftJoin('school', 'school.number', 'training_claim.school')
    .select([
      'training_claim.id',
      'training_claim.training',
      'offering.title',
      'offering.partner',
      'training_claim.account',
      'account.name',
      'account.email',
      'account.language',
      'training_claim.school',
      'school.name as schoolName',
      'training_claim.followed_on as followedOn',
      'training_claim.made_at as madeAt',
      'training_claim.outcome',
    ])
    .orderBy('training_claim.made_at')
    .orderBy('training_claim.id')
}

function toClaim(
  row: NonNullable<Awaited<ReturnType<ReturnType<typeof claims>['executeTakeFirst']>>>,
): Claim {
  return {
    ...row,
    school: row.school ?? undefined,
    schoolName: row.schoolName ?? undefined,
    outcome: row.outcome ?? undefined,
  }
}
