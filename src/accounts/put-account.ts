import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import { invalid } from '../problem.ts'
import { giveRole, makeAccount } from './account.ts'
import { type Account, findAccountByEmail } from './find-account.ts'
import { findSchool } from './find-school.ts'
import { mailAddress } from './mail-address.ts'
import type { Role } from './roles.ts'
import { tieTo } from './tie.ts'

export interface AccountGiven {
  readonly email: string
  readonly role: Role
  /** Only for an account that is not there yet. */
  readonly name?: string | undefined
  readonly language?: 'nl' | 'en' | undefined
  /** A school she belongs to: confirmed, because the operator says so. */
  readonly school?: string | undefined
  /** The slug of the partner she speaks for; with the role partner, and only then. */
  readonly partner?: string | undefined
}

/**
 * Gives a person a role, as whoever runs the service: makes the account when it is not there, and adds to it when it is.
 *
 * Refuses `invalid-input`: no mail address, a partner missing or too many, an unknown school.
 */
export async function putAccount(ctx: Context, given: AccountGiven): Promise<Account> {
  await ctx.store.commit(await accountWrites(ctx, given))
  const account = await findAccountByEmail(ctx, given.email)
  if (!account) throw new Error(`The account of ${given.email} was not made.`)
  return account
}

/** The writes of `putAccount`, with its refusals, for a commit that does more. */
export async function accountWrites(ctx: Context, given: AccountGiven): Promise<Compilable[]> {
  const email = mailAddress(given.email)
  const { role, partner, school, name, language } = given
  if (role === 'partner' && !partner) {
    throw invalid('partner', 'The role partner needs a partner.', 'required')
  }
  if (role !== 'partner' && partner) {
    throw invalid('partner', 'Only the role partner has a partner.', 'only-together', {
      other: 'role',
    })
  }
  if (school !== undefined && !(await findSchool(ctx, school))) {
    throw invalid('school', `There is no school ${school}.`, 'unknown', { value: school })
  }
  return [
    makeAccount(ctx, { email, name, language }),
    giveRole(email, role, partner),
    ...(school === undefined ? [] : [tieTo(ctx, { email, school, confirmedBy: 'operator' })]),
  ]
}
