import type { Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/sqlite'
import { kept } from '../../db/keep.ts'
import { question } from '../../db/prepared.ts'
import type { Schema } from '../../db/schema.ts'
import type { Store } from '../../db/store.ts'
import type { Actor } from '../context.ts'
import { sha256 } from '../hash.ts'
import { parsed } from './parsed.ts'

const SECRET_LENGTH_MAX = 100

/** Who holds the session with this cookie; undefined when it is forged, signed out or expired. */
export async function findActorBySession(
  store: Store,
  cookieValue: string,
  now: Date,
): Promise<Actor | undefined> {
  if (cookieValue.length > SECRET_LENGTH_MAX) return undefined
  const session = await sessionOf(store, sha256(cookieValue))
  return session && session.expiresAt > now.toISOString() ? session.actor : undefined
}

const sessionOf = kept(['account', 'account_role', 'tie', 'session'], async (store, hash) => {
  const [row] = await askSession(store, { hash })
  return row && { actor: asActor(row), expiresAt: row.expires_at }
})

const askSession = question((db, given: { hash: string }) =>
  accounts(db)
    .innerJoin('session', 'session.account', 'account.id')
    .select('session.expires_at')
    .where('session.token_hash', '=', given.hash),
)

/**
 * Who acts with this API token; undefined when it is unknown or revoked. The token's role is the only one she then has,
 * and only as long as she has it.
 */
export async function findActorByToken(store: Store, token: string): Promise<Actor | undefined> {
  if (token.length > SECRET_LENGTH_MAX) return undefined
  return ofToken(store, sha256(token))
}

const ofToken = kept(['account', 'account_role', 'tie', 'api_token'], async (store, hash) => {
  const [row] = await askToken(store, { hash })
  // What was revoked stays so, whatever the clock says.
  if (!row || row.revoked_at !== null) return undefined
  const actor = asActor(row)
  return {
    ...actor,
    roles: actor.roles.filter((role) => role === row.role),
    partners: actor.partners.filter((partner) => partner === row.partner),
  }
})

const askToken = question((db, given: { hash: string }) =>
  accounts(db)
    .innerJoin('api_token', 'api_token.account', 'account.id')
    .select(['api_token.role', 'api_token.partner', 'api_token.revoked_at'])
    .where('api_token.token_hash', '=', given.hash),
)

/** Roles and ties come along as JSON, so that knowing who asks is one question a request. */
function accounts(db: Pick<Kysely<Schema>, 'selectFrom'>) {
  return db
    .selectFrom('account')
    .select((eb) => [
      'account.id',
      'account.email',
      'account.name',
      'account.language',
      jsonArrayFrom(
        eb
          .selectFrom('account_role')
          .select(['role', 'partner'])
          .whereRef('account_role.account', '=', 'account.id')
          .orderBy('partner'),
      ).as('roles'),
      jsonArrayFrom(
        eb
          .selectFrom('tie')
          .select(['school', 'confirmed_at', 'is_contact'])
          .whereRef('tie.account', '=', 'account.id')
          .orderBy('requested_at'),
      ).as('ties'),
    ])
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof accounts>['executeTakeFirst']>>>

function asActor({ id, email, name, language, roles, ties }: Row): Actor {
  const held = parsed(roles)
  return {
    id,
    email,
    name,
    language,
    roles: [...new Set(held.map(({ role }) => role))],
    partners: held.map(({ partner }) => partner).filter((partner) => partner !== ''),
    ties: parsed(ties).map(({ school, confirmed_at, is_contact }) => ({
      school,
      isConfirmed: confirmed_at !== null,
      isContact: is_contact === 1,
    })),
  }
}
