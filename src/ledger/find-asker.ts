import { kept } from '../../db/keep.ts'
import { question } from '../../db/prepared.ts'
import type { Context } from '../context.ts'
import { isOf } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import type { Asker } from './judge-asker.ts'

/** The borrower's own name and address, for letters and pages. */
export interface Borrower {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: 'nl' | 'en'
}

/**
 * For whom a reservation is: the teacher who asks, or the existing teacher whom the desk names by mail address; and
 * for which of her schools, her only one when none is named.
 *
 * Refuses `forbidden` when someone else than the desk names a borrower, `invalid-input` on `borrower` and `school`.
 */
export async function findAsker(
  ctx: Context,
  { borrower: email, school }: { borrower?: string | undefined; school?: string | undefined },
): Promise<{ asker: Asker; borrower: Borrower }> {
  const borrower = await findBorrower(ctx, email)
  const ties = await tiesOf(ctx.store, borrower.id)
  const tie = school === undefined ? onlyOne(ties) : ties.find(({ number }) => number === school)
  if (!tie && school !== undefined) {
    throw invalid('school', 'The borrower does not belong to a school with that number.', 'unknown')
  }
  if (!tie && ties.length > 1) {
    throw invalid('school', 'The borrower belongs to several schools: say which one.', 'required')
  }
  if (!tie) throw invalid('school', 'The borrower belongs to no school yet.', 'required')
  return {
    borrower,
    asker: {
      account: borrower.id,
      school: tie.number,
      levels: tie.levels,
      isConfirmed: tie.isConfirmed,
    },
  }
}

const tiesOf = kept(['tie', 'school'], async (store, account) => {
  const rows = await askTies(store, { account })
  return rows.map(({ number, levels, confirmed_at }) => ({
    number,
    levels: JSON.parse(levels) as string[],
    isConfirmed: confirmed_at !== null,
  }))
})

const askTies = question((db, given: { account: string }) =>
  db
    .selectFrom('tie')
    .innerJoin('school', 'school.number', 'tie.school')
    .where('tie.account', '=', given.account)
    .select(['school.number', 'school.levels', 'tie.confirmed_at']),
)

function onlyOne<T>(things: readonly T[]): T | undefined {
  return things.length === 1 ? things[0] : undefined
}

async function findBorrower(ctx: Context, email: string | undefined): Promise<Borrower> {
  if (email !== undefined && !isOf(ctx.actor, 'desk')) {
    throw new Problem('forbidden', 'Only the desk reserves for somebody else.')
  }
  if (email === undefined) {
    if (ctx.actor && isOf(ctx.actor, 'teacher')) return ctx.actor
    throw invalid('borrower', 'Say for which teacher, by her mail address.', 'required')
  }
  const account = await ctx.store.read
    .selectFrom('account')
    .innerJoin('account_role', (join) =>
      join.onRef('account_role.account', '=', 'account.id').on('account_role.role', '=', 'teacher'),
    )
    .where('account.email', '=', email.trim().toLowerCase())
    .select(['account.id', 'account.email', 'account.name', 'account.language'])
    .executeTakeFirst()
  if (!account) {
    const message = 'There is no teacher with that mail address.'
    throw invalid('borrower', message, 'unknown', { value: email })
  }
  return account
}
