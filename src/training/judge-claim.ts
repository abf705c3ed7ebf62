import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { newCertificate } from './certificate.ts'
import { type Claim, findClaim } from './find-claims.ts'
import { mayTrain } from './may-train.ts'
import { claimLetter } from './training-letter.ts'

/**
 * Says whether somebody followed the training that she says she did; a certificate comes with a yes, a letter with
 * both.
 *
 * Refuses `claim-not-found`, also for another partner's; `already-resolved`, `id-taken`.
 */
export async function judgeClaim(
  ctx: Context,
  {
    id,
    claim: of,
    outcome,
    validUntil,
  }: {
    id: string
    claim: string
    outcome: 'confirmed' | 'refused'
    /** The last day the certificate counts. */
    validUntil?: Day | undefined
  },
): Promise<Claim> {
  const body = { claim: of, outcome, validUntil }
  await once(ctx, { id, kind: 'judge-claim', body }, async () => {
    const claim = await findClaim(ctx, of)
    if (!mayTrain(ctx.actor, claim.partner)) {
      throw new Problem('claim-not-found', 'There is no such claim.')
    }
    if (claim.outcome !== undefined) {
      throw new Problem('already-resolved', 'Somebody has answered that already.')
    }
    const { training, title, account, followedOn } = claim
    return {
      result: of,
      writes: [
        build
          .updateTable('training_claim')
          .set({ outcome, judged_at: ctx.now.toISOString(), judged_by: ctx.actor?.id ?? null })
          .where('id', '=', of),
        ...(outcome === 'confirmed'
          ? [newCertificate(ctx, { id, training, account, followedOn, validUntil })]
          : []),
        claimLetter(ctx, outcome, { reader: claim, training, title }),
      ],
    }
  })
  return findClaim(ctx, of)
}
