import { build } from '../../db/build.ts'
import { breaks } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { secret } from '../hash.ts'
import { letter } from '../notify/letter.ts'
import { invalid, Problem } from '../problem.ts'
import { type Language, words } from '../words/words.ts'
import { findAccountByEmail } from './find-account.ts'
import { isLocalPath } from './local-path.ts'
import { mailAddress } from './mail-address.ts'
import { linkPath, newProofs, SIGN_IN_MINUTES, signInRow, TRIES_MAX } from './sign-in.ts'

const UNUSED_MAX = 5
const UNUSED_MINUTES = 15
const DOUBLE_CLICK_MS = 60_000
const MS_A_DAY = 86_400_000

export interface SignInAsked {
  readonly email: string
  /** The path of this service to go to afterwards. */
  readonly returnTo: string
  /** Minted by the form: a second click within a minute sends no second letter. */
  readonly id?: string | undefined
  /** Of the letter, when the address is not known yet. */
  readonly language?: Language | undefined
}

/**
 * Sends a code and a link to a mail address. The `id` goes into a cookie: the code only works beside it.
 * Does the same for every address, known or not.
 *
 * Refuses `invalid-input` (no mail address, a `returnTo` elsewhere) and `too-many`: five letters in a quarter of an hour
 * that nobody used.
 */
export async function beginSignIn(ctx: Context, asked: SignInAsked): Promise<{ id: string }> {
  const email = mailAddress(asked.email)
  const { returnTo } = asked
  if (!isLocalPath(returnTo)) throw invalid('returnTo', 'That is not a page of this service.')
  const before = asked.id === undefined ? undefined : await findSignIn(ctx, asked.id)
  if (before && isSameClick(ctx, before, email)) return { id: before.id }
  const id = asked.id && !before ? asked.id : secret()

  const proofs = newProofs()
  const row = signInRow(ctx, { id, email, returnTo, proofs })
  const language = (await findAccountByEmail(ctx, email))?.language ?? asked.language ?? 'nl'
  const said = words[language].letters.signIn({
    code: proofs.code,
    url: ctx.settings.baseUrl + linkPath(proofs.link),
  })
  try {
    await ctx.store.commit([
      build.deleteFrom('sign_in').where('created_at', '<', ago(ctx, MS_A_DAY)),
      insertUnlessTooMany(ctx, row),
      letter(ctx, { kind: 'sign-in', to: email, ...said, urgency: 'urgent' }),
    ])
  } catch (error) {
    if (breaks(error, 'sign_in_tries')) throw tooMany()
    // The other of two clicks was first.
    const other = await findSignIn(ctx, id)
    if (other && isSameClick(ctx, other, email)) return { id }
    throw error
  }
  return { id }
}

/** Counted in the write itself, so that requests side by side cannot pass together: no tries is a broken rule. */
function insertUnlessTooMany(ctx: Context, row: Awaited<ReturnType<typeof signInRow>>) {
  return build.insertInto('sign_in').values((eb) => ({
    ...row,
    tries_left: eb
      .case()
      .when(
        eb
          .selectFrom('sign_in as other')
          .select((inner) => inner.fn.countAll<number>().as('unused'))
          .where('other.email', '=', row.email)
          .where('other.used_at', 'is', null)
          .where('other.created_at', '>', ago(ctx, UNUSED_MINUTES * 60_000))
          .where('other.created_at', '<=', row.created_at),
        '<',
        UNUSED_MAX,
      )
      .then(TRIES_MAX)
      .else(-1)
      .end(),
  }))
}

interface Begun {
  readonly id: string
  readonly email: string
  readonly created_at: string
}

function findSignIn(ctx: Context, id: string): Promise<Begun | undefined> {
  return ctx.store.read
    .selectFrom('sign_in')
    .select(['id', 'email', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

function isSameClick(ctx: Context, begun: Begun, email: string): boolean {
  return begun.email === email && begun.created_at > ago(ctx, DOUBLE_CLICK_MS)
}

function tooMany(): Problem {
  const seconds = UNUSED_MINUTES * 60
  return new Problem(
    'too-many',
    `Too many letters went to that address. Use the last one (it works for ${SIGN_IN_MINUTES} minutes), or try again later.`,
    { retryAfterSeconds: seconds, with: { seconds } },
  )
}

function ago(ctx: Context, milliseconds: number): string {
  return new Date(ctx.now.getTime() - milliseconds).toISOString()
}
