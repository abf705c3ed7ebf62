import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'

export const NAME_LENGTH_MAX = 100

/**
 * Sets her own name and language.
 *
 * Refuses `sign-in-needed`, and `invalid-input` for a name that is empty, over 100 characters or unreadable.
 */
export async function changeAccount(
  ctx: Context,
  { name, language }: { name: string; language: 'nl' | 'en' },
): Promise<void> {
  if (!ctx.actor) throw new Problem('sign-in-needed', 'Sign in to change your account.')
  const tidy = name.trim().replaceAll(/\s+/g, ' ')
  if (tidy === '') throw invalid('name', 'Fill in your name.', 'required')
  if (tidy.length > NAME_LENGTH_MAX) {
    throw invalid('name', `A name has ${NAME_LENGTH_MAX} characters at most.`, 'too-long', {
      max: NAME_LENGTH_MAX,
    })
  }
  if (/\p{Cc}/u.test(tidy)) {
    throw invalid('name', 'There are characters in it that cannot be read.', 'control-characters')
  }
  await ctx.store.commit([
    build.updateTable('account').set({ name: tidy, language }).where('id', '=', ctx.actor.id),
  ])
}
