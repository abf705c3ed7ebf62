import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import type { Role } from './roles.ts'

export interface NewAccount {
  readonly email: string
  readonly name?: string | undefined
  readonly language?: 'nl' | 'en' | undefined
}

/**
 * Writes that make the account with this mail address when it is not there, and leave it as it is when it is.
 * A name that is not given is what stands before the @, so that a desk never reads an empty line.
 */
export function makeAccount(ctx: Context, { email, name, language }: NewAccount): Compilable {
  return build
    .insertInto('account')
    .values({
      id: newId(),
      email,
      name: name ?? email.slice(0, email.indexOf('@')),
      language: language ?? 'nl',
      created_at: ctx.now.toISOString(),
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
}

/** Gives the account with this mail address a role; `partner` only with the role partner. */
export function giveRole(email: string, role: Role, partner = ''): Compilable {
  return build
    .insertInto('account_role')
    .columns(['account', 'role', 'partner'])
    .expression((eb) =>
      eb
        .selectFrom('account')
        .select(['id', eb.val(role).as('role'), eb.val(partner).as('partner')])
        .where('email', '=', email),
    )
    .onConflict((conflict) => conflict.doNothing())
}

/** Makes whoever has no role yet a teacher. */
export function teacherAtLeast(email: string): Compilable {
  return build
    .insertInto('account_role')
    .columns(['account', 'role', 'partner'])
    .expression((eb) =>
      eb
        .selectFrom('account')
        .select(['id', eb.val<Role>('teacher').as('role'), eb.val('').as('partner')])
        .where('email', '=', email)
        .where('id', 'not in', (inner) => inner.selectFrom('account_role').select('account')),
    )
    .onConflict((conflict) => conflict.doNothing())
}
