import type { Context } from '../context.ts'

export interface Account {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: 'nl' | 'en'
}

/** The account with this mail address, however it is written; undefined when there is none. */
export async function findAccountByEmail(
  ctx: Context,
  email: string,
): Promise<Account | undefined> {
  return ctx.store.read
    .selectFrom('account')
    .select(['id', 'email', 'name', 'language'])
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
}
