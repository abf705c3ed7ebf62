import { type Context, isOf } from '../context.ts'
import { letter } from '../notify/letter.ts'
import { Problem } from '../problem.ts'
import { words } from '../words/words.ts'
import { findTie, mayDecideTies, noSuchTie, type TieKey } from './find-tie.ts'
import { confirmed } from './tie.ts'

/**
 * Confirms that a teacher belongs to a school, with a letter to her the first time. With `isContact` said, also makes
 * her the school's contact, or no longer. Doing it twice changes nothing more.
 *
 * Refuses `not-found` to whoever does not decide on that school's ties, or when nobody asked; `forbidden` when a school
 * contact names another.
 */
export async function confirmTie(
  ctx: Context,
  { account, school, isContact }: TieKey & { isContact?: boolean | undefined },
): Promise<void> {
  if (!ctx.actor || !mayDecideTies(ctx, school)) throw noSuchTie()
  const tie = await findTie(ctx, { account, school })
  if (isContact !== undefined && !isOf(ctx.actor, 'desk', 'coordinator')) {
    throw new Problem('forbidden', 'Only the desk or the coordinator names a school contact.')
  }
  const said = words[tie.language].letters.tieConfirmed({
    school: tie.schoolName,
    url: `${ctx.settings.baseUrl}/`,
  })
  await ctx.store.commit([
    confirmed(ctx, {
      account,
      school,
      by: ctx.actor.id,
      isContact: isContact ?? tie.isContact === 1,
    }),
    ...(tie.confirmedAt === null
      ? [letter(ctx, { kind: 'tie-confirmed', to: tie.email, ...said })]
      : []),
  ])
}
