import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findOffering } from '../catalogue/find-offering.ts'
import { unknown } from '../catalogue/judge-record.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { invalid, Problem } from '../problem.ts'
import { schoolOf } from './enrol.ts'
import { type Claim, findClaim } from './find-claims.ts'

/**
 * Writes down that a teacher says she followed a training before. It opens nothing until the desk or the partner that
 * trains confirms it.
 *
 * Refuses `invalid-input` for an unknown training, a day to come, a school that is not hers, or when she waits for an
 * answer about that training already; `id-taken`.
 */
export async function claimTraining(
  ctx: Context,
  {
    id,
    training,
    followedOn,
    school,
  }: { id: string; training: string; followedOn: Day; school?: string | undefined },
): Promise<{ claim: Claim; isRepeat: boolean }> {
  const { actor } = ctx
  if (!actor) throw new Problem('sign-in-needed', 'Sign in first.')
  const body = { training, followedOn, school }
  const made = await once(ctx, { id, kind: 'claim-training', body }, async () => {
    const offering = await findOffering(ctx, training)
    if (!offering) throw unknown('training', 'training', training)
    if (offering.kind !== 'training') {
      const message = `'${training}' is not a training.`
      throw invalid('training', message, 'not-a-training', { value: training })
    }
    if (followedOn > ctx.today) {
      throw invalid('followedOn', 'That day is still to come.', 'in-the-future')
    }
    if (await isWaiting(ctx, { training, account: actor.id })) {
      throw invalid('training', 'You wait for an answer about that training.', 'twice', {
        value: offering.title,
      })
    }
    const row = {
      id,
      training,
      account: actor.id,
      school: schoolOf(actor, school) ?? null,
      followed_on: followedOn,
      made_at: ctx.now.toISOString(),
    }
    return { result: id, writes: [build.insertInto('training_claim').values(row)] }
  })
  return { claim: await findClaim(ctx, made.result), isRepeat: made.isRepeat }
}

async function isWaiting(
  ctx: Context,
  { training, account }: { training: string; account: string },
): Promise<boolean> {
  const row = await ctx.store.read
    .selectFrom('training_claim')
    .select('id')
    .where('training', '=', training)
    .where('account', '=', account)
    .where('judged_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
