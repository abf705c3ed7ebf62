import { jsonArrayFrom } from 'kysely/helpers/sqlite'
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
  const row = await accounts(store)
    .innerJoin('session', 'session.account', 'account.id')
    .where('session.token_hash', '=', await sha256(cookieValue))
    .where('session.expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return row && asActor(row)
}

/**
 * Who acts with this API token; undefined when it is unknown or revoked. The token's role is the only one she then has,
 * and only as long as she has it.
 */
export async function findActorByToken(
  store: Store,
  token: string,
  now: Date,
): Promise<Actor | undefined> {
  if (token.length > SECRET_LENGTH_MAX) return undefined
  const row = await accounts(store)
    .innerJoin('api_token', 'api_token.account', 'account.id')
    .select(['api_token.role', 'api_token.partner'])
    .where('api_token.token_hash', '=', await sha256(token))
    .where((eb) =>
      eb.or([
        eb('api_token.revoked_at', 'is', null),
        eb('api_token.revoked_at', '>', now.toISOString()),
      ]),
    )
    .executeTakeFirst()
  if (!row) return undefined
  const actor = asActor(row)
  return {
    ...actor,
    roles: actor.roles.filter((role) => role === row.role),
    partners: actor.partners.filter((partner) => partner === row.partner),
  }
}

/** Roles and ties come along as JSON, so that knowing who asks is one question a request. */
function accounts(store: Store) {
  return store.read
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
