import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { secret } from '../hash.ts'
import { invalid } from '../problem.ts'
import { findAccountByEmail } from './find-account.ts'
import { mailAddress } from './mail-address.ts'
import { linkPath, newProofs, signInRow, TRIES_MAX } from './sign-in.ts'

/**
 * Makes a sign-in link without a letter, for when mail is down: the path of the page with the one button. It works once,
 * for half an hour. Refuses `invalid-input` when nobody has that mail address.
 */
export async function createSignInLink(ctx: Context, given: { email: string }): Promise<string> {
  const email = mailAddress(given.email)
  if (!(await findAccountByEmail(ctx, email))) {
    throw invalid('email', `There is no account with the address ${email}.`, 'unknown', {
      value: email,
    })
  }
  const proofs = newProofs()
  const row = signInRow(ctx, { id: secret(), email, returnTo: '/', proofs })
  await ctx.store.commit([build.insertInto('sign_in').values({ ...row, tries_left: TRIES_MAX })])
  return linkPath(proofs.link)
}
