import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { letter } from '../notify/letter.ts'
import { words } from '../words/words.ts'
import { findTie, mayDecideTies, noSuchTie, type TieKey } from './find-tie.ts'

/**
 * Unties a person from a school: she leaves it, or whoever decides on the school's ties says no, with a letter to her.
 *
 * Refuses `not-found` when there is no such tie, or it is not for this actor to decide.
 */
export async function removeTie(ctx: Context, { account, school }: TieKey): Promise<void> {
  const isHers = ctx.actor?.id === account
  if (!isHers && !mayDecideTies(ctx, school)) throw noSuchTie()
  const tie = await findTie(ctx, { account, school })
  const said = words[tie.language].letters.tieRemoved({
    school: tie.schoolName,
    url: `${ctx.settings.baseUrl}/account`,
  })
  await ctx.store.commit([
    build.deleteFrom('tie').where('account', '=', account).where('school', '=', school),
    ...(isHers ? [] : [letter(ctx, { kind: 'tie-removed', to: tie.email, ...said })]),
  ])
}
