import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'

/** Who confirmed a tie: an account, the mail domain, or whoever runs the service. */
export type ConfirmedBy = 'mail-domain' | 'operator' | (string & {})

/**
 * Ties the account with this mail address to a school; confirmed when it says by whom. A tie that is confirmed already
 * stays as it is.
 */
export function tieTo(
  ctx: Context,
  {
    email,
    school,
    confirmedBy,
  }: { email: string; school: string; confirmedBy?: ConfirmedBy | undefined },
): Compilable {
  const now = ctx.now.toISOString()
  return build
    .insertInto('tie')
    .columns(['account', 'school', 'requested_at', 'confirmed_at', 'confirmed_by', 'is_contact'])
    .expression((eb) =>
      eb
        .selectFrom('account')
        .select([
          'id',
          eb.val(school).as('school'),
          eb.val(now).as('requested_at'),
          eb.val(confirmedBy ? now : null).as('confirmed_at'),
          eb.val(confirmedBy ?? null).as('confirmed_by'),
          eb.val(0).as('is_contact'),
        ])
        .where('email', '=', email),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'school'])
        .doUpdateSet((eb) => ({
          confirmed_at: eb.ref('excluded.confirmed_at'),
          confirmed_by: eb.ref('excluded.confirmed_by'),
        }))
        .where('tie.confirmed_at', 'is', null),
    )
}

/** Confirms a tie that stands; a contact sees and cancels all of the school's loans. */
export function confirmed(
  ctx: Context,
  {
    account,
    school,
    by,
    isContact,
  }: { account: string; school: string; by: ConfirmedBy; isContact: boolean },
): Compilable {
  return build
    .updateTable('tie')
    .set((eb) => ({
      confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(ctx.now.toISOString())),
      confirmed_by: eb.fn.coalesce('confirmed_by', eb.val(by)),
      is_contact: isContact ? 1 : 0,
    }))
    .where('account', '=', account)
    .where('school', '=', school)
}
