import { type Decision, once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { listMaterials } from '../catalogue/list-materials.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import { listChains } from './chains.ts'
import { endWish } from './end-offer.ts'
import { writeEntry } from './entry.ts'
import { findAsker } from './find-asker.ts'
import { findOfferOfWish } from './find-offer.ts'
import { readReservations } from './find-reservation.ts'
import { getWish, type Wish } from './find-wish.ts'
import { judgeAskerForLines } from './judge-asker.ts'
import { inOrder } from './judge-lines.ts'
import { keepQuotas } from './keep-quotas.ts'
import { lapseOffers } from './lapse-offers.ts'
import { refuse } from './refuse.ts'
import { reservationLetter } from './reservation-letter.ts'
import { restOnSeats } from './rests-on.ts'

/**
 * Says yes to what was offered: it is a reservation like any other from now on, and the wish is fulfilled. Only who
 * wished says yes.
 *
 * Refuses `wish-not-found`, `wrong-state` while nothing is offered, `already-resolved` when it is too late, what concerns
 * the asker, `id-taken`, `busy`.
 */
export async function acceptOffer(
  ctx: Context,
  { id, wish: of }: { id: string; wish: string },
): Promise<{ wish: Wish; isRepeat: boolean }> {
  const wish = await getWish(ctx, of)
  if (wish.account?.id !== ctx.actor?.id) {
    throw new Problem('wish-not-found', 'There is no such wish on the waiting list.')
  }
  await lapseOffers(ctx, { offerings: [wish.offering] })
  const { isRepeat } = await once(ctx, { id, kind: 'accept-offer', body: { wish: of } }, () =>
    decide(ctx, { act: id, wish: of }),
  )
  return { wish: await getWish(ctx, of), isRepeat }
}

async function decide(
  ctx: Context,
  { act, wish }: { act: string; wish: string },
): Promise<Decision> {
  const { school, state } = await getWish(ctx, wish)
  const offer = await findOfferOfWish(ctx, wish)
  if (!offer || ctx.today > offer.heldUntil) throw refuseAnswer(state)
  const { asker, borrower } = await findAsker(ctx, { school })
  const [reservation] = await readReservations(ctx, [offer.reservation])
  const point = await findPickupPoint(ctx, offer.pickupPoint)
  if (!reservation || !point) throw new Error('An offer without its reservation.')
  const { pickupDay, returnDay, code } = reservation
  const period = { pickupDay, returnDay }
  const materials = await listMaterials(
    ctx,
    reservation.lines.map(({ offering }) => offering),
  )
  const lines = reservation.lines.flatMap(({ offering, quantity }) => {
    const material = materials.get(offering)
    return material ? [{ material, quantity }] : []
  })
  const reasons = await judgeAskerForLines(ctx, {
    asker: { ...asker, except: offer.reservation },
    point,
    lines,
    period,
  })
  if (reasons.length > 0) throw refuse(inOrder(reasons), [])
  return {
    result: offer.reservation,
    writes: [
      ...(await reserveOffered(ctx, { act, reservation: offer.reservation })),
      ...endWish(ctx, { wish, reservation: offer.reservation, answer: 'accepted' }),
      reservationLetter(ctx, 'reservation-confirmed', {
        borrower,
        code,
        reservation: offer.reservation,
        point,
        period,
        lines: reservation.lines,
      }),
      ...(await restOnSeats(ctx, { reservation: offer.reservation, asker, lines, pickupDay })),
      ...keepQuotas(ctx, { asker, point, lines, period }),
    ],
  }
}

/** Each copy stays where it is held; only what it is held for changes. */
async function reserveOffered(
  ctx: Context,
  { act, reservation }: { act: string; reservation: string },
) {
  const held = (await listChains(ctx, [reservation])).filter(({ state }) => state === 'offered')
  const written = await Promise.all(
    held.map(async (tip) => {
      const { chain, copy, offering, fromDay, untilDay, returnDay } = tip
      const entry = { chain, act, reservation, copy, offering, fromDay, untilDay, returnDay }
      const { writes } = await writeEntry({ ...entry, kind: 'reserved' }, tip)
      return writes
    }),
  )
  return written.flat()
}

function refuseAnswer(state: Wish['state']): Problem {
  return state === 'waiting'
    ? new Problem('wrong-state', 'Nothing is offered yet.', { with: { state } })
    : new Problem('already-resolved', 'That offer is answered or over.')
}
