import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { secret, sha256 } from '../hash.ts'
import { invalid } from '../problem.ts'
import { mailAddress } from './mail-address.ts'
import { accountWrites } from './put-account.ts'
import type { Role } from './roles.ts'

export interface TokenAsked {
  readonly email: string
  readonly role: Role
  /** What the token is for, to know it by later. */
  readonly name: string
  readonly school?: string | undefined
  readonly partner?: string | undefined
}

/**
 * Makes an API token, as whoever runs the service: an account that is not there is made, the role given, the tie to the
 * school confirmed. The text is shown once; only its SHA-256 is stored.
 *
 * Refuses `invalid-input`: no mail address, no name, a partner missing or too many, an unknown school.
 */
export async function createToken(ctx: Context, asked: TokenAsked): Promise<string> {
  const { role, school, partner } = asked
  const name = asked.name.trim()
  if (name === '') throw invalid('name', 'A token needs a name.', 'required')
  const writes = await accountWrites(ctx, { email: asked.email, role, school, partner })
  const token = `kb_${secret()}`
  const hash = sha256(token)
  const insert = build
    .insertInto('api_token')
    .columns(['token_hash', 'account', 'role', 'partner', 'name', 'created_at'])
    .expression((eb) =>
      eb
        .selectFrom('account')
        .select([
          eb.val(hash).as('token_hash'),
          'id',
          eb.val(role).as('role'),
          eb.val(partner ?? '').as('partner'),
          eb.val(name).as('name'),
          eb.val(ctx.now.toISOString()).as('created_at'),
        ])
        .where('email', '=', mailAddress(asked.email)),
    )
  await ctx.store.commit([...writes, insert])
  return token
}
