import type { Context } from '../context.ts'
import type { Borrower } from './find-asker.ts'

/** Who borrows; undefined once the loan has lost its person. */
export function readBorrower(ctx: Context, reservation: string): Promise<Borrower | undefined> {
  return ctx.store.read
    .selectFrom('party')
    .innerJoin('account', 'account.id', 'party.account')
    .where('party.reservation', '=', reservation)
    .where('party.role', '=', 'borrower')
    .select(['account.id', 'account.email', 'account.name', 'account.language'])
    .executeTakeFirst()
}
