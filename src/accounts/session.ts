import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { secret, sha256 } from '../hash.ts'

const SESSION_DAYS = 30
const MS_A_DAY = 86_400_000

/** What the browser gets to keep. Only the cookie's SHA-256 is stored. */
export interface NewSession {
  readonly cookie: string
  readonly expiresAt: Date
}

/** A session for the account with this mail address, and the writes that open it; her expired ones go. */
export async function newSession(
  ctx: Context,
  email: string,
): Promise<{ session: NewSession; writes: Compilable[] }> {
  const cookie = secret()
  const hash = sha256(cookie)
  const expiresAt = new Date(ctx.now.getTime() + SESSION_DAYS * MS_A_DAY)
  const now = ctx.now.toISOString()
  const sweep = build
    .deleteFrom('session')
    .where('expires_at', '<=', now)
    .where('account', 'in', (eb) =>
      eb.selectFrom('account').select('id').where('email', '=', email),
    )
  const open = build
    .insertInto('session')
    .columns(['token_hash', 'account', 'created_at', 'expires_at'])
    .expression((eb) =>
      eb
        .selectFrom('account')
        .select([
          eb.val(hash).as('token_hash'),
          'id',
          eb.val(now).as('created_at'),
          eb.val(expiresAt.toISOString()).as('expires_at'),
        ])
        .where('email', '=', email),
    )
  return { session: { cookie, expiresAt }, writes: [sweep, open] }
}
