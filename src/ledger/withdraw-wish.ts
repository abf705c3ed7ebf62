import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { closeWish, endOffer } from './end-offer.ts'
import { findOfferOfWish } from './find-offer.ts'
import { getWish, type Wish } from './find-wish.ts'

/**
 * Takes a wish from the waiting list; what is offered to it is declined and goes to the next at once.
 *
 * Refuses `wish-not-found`, `already-resolved` when it is over, `id-taken`, `busy`.
 */
export async function withdrawWish(
  ctx: Context,
  { id, wish }: { id: string; wish: string },
): Promise<{ wish: Wish; isRepeat: boolean }> {
  await getWish(ctx, wish)
  const { isRepeat } = await once(ctx, { id, kind: 'withdraw-wish', body: { wish } }, async () => {
    const { state } = await getWish(ctx, wish)
    const offer = await findOfferOfWish(ctx, wish)
    if (offer) {
      return {
        result: wish,
        writes: await endOffer(ctx, { act: id, offer, answer: 'declined' }),
      }
    }
    if (state !== 'waiting') {
      throw new Problem('already-resolved', 'That wish is not on the waiting list any more.')
    }
    return { result: wish, writes: [closeWish(ctx, wish, 'withdrawn')] }
  })
  return { wish: await getWish(ctx, wish), isRepeat }
}
