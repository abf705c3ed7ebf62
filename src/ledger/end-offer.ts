import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import { listChains } from './chains.ts'
import { writeEntry } from './entry.ts'
import type { OpenOffer } from './find-offer.ts'
import { freeDays } from './held-days.ts'
import { offerFreed } from './offer-freed.ts'
import type { WishOutcome } from './tables.ts'

/**
 * The writes that end an offer without a yes: its copies are free, its wish is over, and what comes free is offered to
 * the next in the same commit.
 */
export async function endOffer(
  ctx: Context,
  { act, offer, answer }: { act: string; offer: OpenOffer; answer: 'declined' | 'lapsed' },
): Promise<Compilable[]> {
  const { reservation, pickupPoint } = offer
  const held = (await listChains(ctx, [reservation])).filter(({ state }) => state === 'offered')
  const kind = answer === 'declined' ? 'cancelled' : 'lapsed'
  const ended = await Promise.all(
    held.map(async (tip) => {
      const { chain, copy, offering, fromDay, returnDay } = tip
      const untilDay = addDays(fromDay, -1)
      const entry = { chain, act, reservation, copy, offering, fromDay, untilDay, returnDay }
      const { writes } = await writeEntry({ ...entry, kind }, tip)
      return [freeDays(copy, chain, fromDay), ...writes]
    }),
  )
  const frees = held.map(({ copy, chain, offering, fromDay: from }) => {
    return { copy, chain, offering, from, pickupPoint }
  })
  return [
    ...ended.flat(),
    ...endWish(ctx, { wish: offer.wish, reservation, answer }),
    ...(await offerFreed(ctx, { act, frees })),
  ]
}

/** The writes that answer an offer and end its wish: in this order, a wish does not end while its offer is open. */
export function endWish(
  ctx: Context,
  {
    wish,
    reservation,
    answer,
  }: { wish: string; reservation: string; answer: 'accepted' | 'declined' | 'lapsed' },
): Compilable[] {
  return [
    build
      .updateTable('wish_offer')
      .set({ answer, answered_at: ctx.now.toISOString() })
      .where('reservation', '=', reservation),
    closeWish(ctx, wish, answer),
  ]
}

/** The write that ends a wish. */
export function closeWish(ctx: Context, wish: string, outcome: WishOutcome): Compilable {
  return build
    .updateTable('wish')
    .set({ ended_at: ctx.now.toISOString(), outcome })
    .where('id', '=', wish)
}
