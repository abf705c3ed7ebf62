import { sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { sha256 } from '../hash.ts'
import { Problem } from '../problem.ts'
import { listTokens, type Token, TOKEN_ID_LENGTH } from './list-tokens.ts'

/**
 * Ends an API token for good, as whoever runs the service: by its name, its id, or its text. Several of one name are
 * told apart by their ids.
 *
 * Refuses `not-found`, also for one that was revoked before; `invalid-input` when several have that name.
 */
export async function revokeToken(
  ctx: Context,
  { which, email }: { which: string; email?: string | undefined },
): Promise<Token> {
  const tokens = await listTokens(ctx, { email })
  const said = which.trim()
  const ids = [said, sha256(said)].map((one) => one.slice(0, TOKEN_ID_LENGTH).toLowerCase())
  const byId = tokens.find(({ id }) => ids.includes(id))
  const found = byId ? [byId] : tokens.filter(({ name }) => name === said)
  const [token] = found
  if (!token) throw new Problem('not-found', `There is no token ${said} that works.`)
  if (found.length > 1) {
    const those = found.map(({ id, email: whose }) => `${id} (${whose})`).join(', ')
    throw new Problem(
      'invalid-input',
      `Several tokens are called ${said}; say which by its id: ${those}.`,
    )
  }
  await end(ctx, token.id)
  return token
}

/** Ends one of the actor's own tokens. Refuses `not-found`, for another's too. */
export async function revokeOwnToken(ctx: Context, id: string): Promise<void> {
  const own = ctx.actor ? await listTokens(ctx, { account: ctx.actor.id }) : []
  if (!own.some((token) => token.id === id)) {
    throw new Problem('not-found', 'You have no such token.')
  }
  await end(ctx, id)
}

async function end(ctx: Context, id: string): Promise<void> {
  await ctx.store.commit([
    build
      .updateTable('api_token')
      .set({ revoked_at: ctx.now.toISOString() })
      .where(sql<string>`substr(token_hash, 1, ${TOKEN_ID_LENGTH})`, '=', id)
      .where('revoked_at', 'is', null),
  ])
}
