import { build } from '../../db/build.ts'
import { breaks } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { sha256 } from '../hash.ts'
import { Problem } from '../problem.ts'
import type { Language } from '../words/words.ts'
import { makeAccount, teacherAtLeast } from './account.ts'
import { findAccountByEmail } from './find-account.ts'
import { type NewSession, newSession } from './session.ts'
import { hashCode, TRIES_MAX } from './sign-in.ts'
import type { SignInTable } from './tables.ts'

const WRONG_A_DAY_MAX = 50
const MS_A_DAY = 86_400_000

export interface SignedIn extends NewSession {
  readonly returnTo: string
  /** The account was made just now. */
  readonly isNew: boolean
}

/**
 * Signs in with the code from the letter, in the browser that asked for it. Whoever is new becomes a teacher.
 *
 * Refuses `code-wrong`, with how many tries are left; none when the code was used, is too old or was tried too often.
 * After 50 wrong codes in a day for one mail address only links work for it: so nobody can guess for long.
 */
export async function finishSignInByCode(
  ctx: Context,
  { id, code, language }: { id: string; code: string; language?: Language | undefined },
): Promise<SignedIn> {
  const row = await openSignIns(ctx).where('id', '=', id).executeTakeFirst()
  if (!row) throw over()
  await spendTry(ctx, id)
  if (hashCode(id, code.replaceAll(/\s/g, '')) !== row.code_hash) {
    const left = row.tries_left - 1
    if (left <= 0) throw over()
    throw new Problem('code-wrong', `That code is not right. Tries left: ${left}.`, {
      with: { triesLeft: left },
    })
  }
  return open(ctx, row, language)
}

/** Signs in with the secret of the link, in any browser. Refuses `code-wrong` when it was used, is too old or unknown. */
export async function finishSignInByLink(
  ctx: Context,
  { secret, language }: { secret: string; language?: Language | undefined },
): Promise<SignedIn> {
  const row = await openSignIns(ctx).where('link_hash', '=', sha256(secret)).executeTakeFirst()
  if (!row) throw over()
  return open(ctx, row, language)
}

function openSignIns(ctx: Context) {
  return ctx.store.read
    .selectFrom('sign_in')
    .selectAll()
    .where('used_at', 'is', null)
    .where('expires_at', '>', ctx.now.toISOString())
}

/** Committed before the code is looked at, so that guesses side by side cannot share one try. */
async function spendTry(ctx: Context, id: string): Promise<void> {
  const dayAgo = new Date(ctx.now.getTime() - MS_A_DAY).toISOString()
  const spend = build
    .updateTable('sign_in')
    .set((eb) => ({
      tries_left: eb
        .case()
        .when(
          eb
            .selectFrom('sign_in as other')
            .select((inner) =>
              inner.fn
                .sum<number>(
                  inner(inner.val<number>(TRIES_MAX), '-', inner.ref('other.tries_left')),
                )
                .as('n'),
            )
            .whereRef('other.email', '=', 'sign_in.email')
            .where('other.used_at', 'is', null)
            .where('other.created_at', '>', dayAgo),
          '<',
          WRONG_A_DAY_MAX,
        )
        .then(eb('tries_left', '-', 1))
        .else(-1)
        .end(),
    }))
    .where('id', '=', id)
  try {
    await ctx.store.commit([spend])
  } catch (error) {
    if (breaks(error, 'sign_in_tries')) throw over()
    throw error
  }
}

async function open(
  ctx: Context,
  row: SignInTable,
  language: Language | undefined,
): Promise<SignedIn> {
  const { email } = row
  const isNew = (await findAccountByEmail(ctx, email)) === undefined
  const { session, writes } = await newSession(ctx, email)
  const use = build
    .updateTable('sign_in')
    .set({ used_at: ctx.now.toISOString() })
    .where('id', '=', row.id)
  try {
    await ctx.store.commit([
      use,
      makeAccount(ctx, { email, language }),
      teacherAtLeast(email),
      ...writes,
    ])
  } catch (error) {
    if (breaks(error, 'sign-in-used')) throw over()
    throw error
  }
  return { ...session, returnTo: row.return_to, isNew }
}

function over(): Problem {
  return new Problem('code-wrong', 'That code or link no longer works. Ask for a new one.', {
    with: { triesLeft: 0 },
  })
}
