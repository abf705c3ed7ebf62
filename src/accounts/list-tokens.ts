import type { Context } from '../context.ts'
import { mailAddress } from './mail-address.ts'
import type { Role } from './roles.ts'

/** An API token, without what would let anyone use it. */
export interface Token {
  /** The beginning of its hash: to point at it. */
  readonly id: string
  /** What it is for. */
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly partner: string | undefined
  readonly createdAt: string
}

/** So many digits of a hash are no two tokens' beginning. */
export const TOKEN_ID_LENGTH = 12

/** The tokens that work: everyone's for whoever runs the service, those of one account for that account. */
export async function listTokens(
  ctx: Context,
  { account, email }: { account?: string | undefined; email?: string | undefined } = {},
): Promise<Token[]> {
  let query = ctx.store.read
    .selectFrom('api_token')
    .innerJoin('account', 'account.id', 'api_token.account')
    .where('api_token.revoked_at', 'is', null)
  if (account !== undefined) query = query.where('account.id', '=', account)
  if (email !== undefined) query = query.where('account.email', '=', mailAddress(email))
  const rows = await query
    .select([
      'api_token.token_hash',
      'api_token.name',
      'account.email',
      'api_token.role',
      'api_token.partner',
      'api_token.created_at as createdAt',
    ])
    .orderBy('api_token.created_at')
    .orderBy('api_token.token_hash')
    .execute()
  return rows.map(({ token_hash, partner, ...row }) => ({
    ...row,
    id: token_hash.slice(0, TOKEN_ID_LENGTH),
    partner: partner === '' ? undefined : partner,
  }))
}
