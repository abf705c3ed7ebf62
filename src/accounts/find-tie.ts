import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'

/** Whose tie, and to which school. */
export interface TieKey {
  /** The account. */
  readonly account: string
  readonly school: string
}

/** The desk and the coordinator decide on every tie, a school contact on those of her school. */
export function mayDecideTies(ctx: Context, school: string): boolean {
  if (isOf(ctx.actor, 'desk', 'coordinator')) return true
  return ctx.actor?.ties.some((tie) => tie.school === school && tie.isContact) ?? false
}

/** A tie with what letters about it say. Refuses `not-found`. */
export async function findTie(ctx: Context, { account, school }: TieKey) {
  const row = await ctx.store.read
    .selectFrom('tie')
    .innerJoin('account', 'account.id', 'tie.account')
    .innerJoin('school', 'school.number', 'tie.school')
    .select([
      'account.email',
      'account.language',
      'school.name as schoolName',
      'tie.confirmed_at as confirmedAt',
      'tie.is_contact as isContact',
    ])
    .where('tie.account', '=', account)
    .where('tie.school', '=', school)
    .executeTakeFirst()
  if (!row) throw noSuchTie()
  return row
}

export function noSuchTie(): Problem {
  return new Problem('not-found', 'Nobody asks to belong to that school under that name.')
}
