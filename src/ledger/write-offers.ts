import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { actBeside } from '../act/act.ts'
import type { Context } from '../context.ts'
import { newChain } from '../id.ts'
import type { Choice, Chosen } from './choose-offers.ts'
import { writeEntry } from './entry.ts'
import { holdDays } from './held-days.ts'
import { lastDayOf } from './hold.ts'
import { keepQuotas } from './keep-quotas.ts'
import { inCommitOrder, type Moves } from './make-room.ts'
import { newCode } from './new-code.ts'
import { wishLetter } from './wish-letter.ts'

/**
 * The writes that make offers: for each a reservation that is held for the wish and waits for its answer, and a letter
 * that asks for it. An offer is an act of its own, beside the one that freed the copies.
 */
export async function writeOffers(ctx: Context, choices: readonly Choice[]): Promise<Compilable[]> {
  const all = choices.flatMap(({ chosen }) => chosen)
  const moves: Moves[] = []
  for (const { chosen, places, moves: others } of choices) {
    let next = 0
    moves.push(others)
    for (const one of chosen) {
      const copies = places.slice(next, next + one.waiting.quantity)
      next += one.waiting.quantity
      moves.push(
        await startChains(
          one,
          copies.map(({ id }) => id),
        ),
      )
    }
  }
  return [
    ...all.flatMap((one) => beginOffer(ctx, one)),
    ...inCommitOrder(moves),
    ...all.flatMap((one) => askAndKeep(ctx, one)),
  ]
}

/** The reservation, and whom it is for. */
function beginOffer(ctx: Context, { id, waiting, candidate }: Chosen): Compilable[] {
  return [
    actBeside(ctx, { id, kind: 'offer', body: { wish: waiting.id } }),
    build.insertInto('reservation').values({
      id,
      code: newCode(),
      school: waiting.asker.school,
      pickup_point: candidate.point.id,
      pickup_day: candidate.period.pickupDay,
      return_day: candidate.period.returnDay,
      made_at: ctx.now.toISOString(),
      note: null,
    }),
    build.insertInto('party').values({
      reservation: id,
      role: 'borrower',
      position: 0,
      account: waiting.asker.account,
      name: null,
    }),
    build.insertInto('wish_offer').values({
      reservation: id,
      wish: waiting.id,
      held_until: candidate.heldUntil,
      answered_at: null,
      answer: null,
    }),
  ]
}

async function startChains(
  { id, waiting, candidate: { hold, period } }: Chosen,
  copies: readonly number[],
): Promise<Moves> {
  const started = await Promise.all(
    copies.map(async (copy) => {
      const chain = newChain()
      const { writes } = await writeEntry({
        chain,
        act: id,
        kind: 'offered',
        reservation: id,
        copy,
        offering: waiting.offering,
        fromDay: period.pickupDay,
        untilDay: lastDayOf(hold),
        returnDay: period.returnDay,
      })
      return { entries: writes, hold: holdDays(copy, chain, hold) }
    }),
  )
  return {
    frees: [],
    entries: started.flatMap(({ entries }) => entries),
    holds: started.map(({ hold }) => hold),
  }
}

/** The letter that asks, and the quotas once more, at the moment of the commit. */
function askAndKeep(ctx: Context, { waiting, material, candidate }: Chosen): Compilable[] {
  const { point, period, heldUntil } = candidate
  const { asker, borrower, quantity } = waiting
  const line = { material, quantity }
  return [
    wishLetter(ctx, 'wish-offered', {
      wish: waiting.id,
      borrower,
      title: material.title,
      quantity,
      point,
      period,
      heldUntil,
    }),
    ...keepQuotas(ctx, { asker, point, lines: [line], period }),
  ]
}
