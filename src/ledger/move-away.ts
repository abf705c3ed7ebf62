import type { Context } from '../context.ts'
import { type Chain, listChainsByNumber } from './chains.ts'
import { follow } from './follow.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import type { Moves } from './make-room.ts'
import type { OwnCopy } from './out-of-service.ts'
import type { DaysOfCopy, PromisedOn } from './promised-on.ts'
import { planMoves } from './replan.ts'

/** What leaves a copy, and what has nowhere to go. */
interface MovedAway {
  readonly moves: readonly Moves[]
  /** The chains that stay, at risk. */
  readonly stay: ReadonlySet<number>
}

/**
 * Moves what is promised on these days of a copy to others, where it fits. A copy that is broken is no longer set aside
 * for anyone: what was promised it moves like the rest.
 */
export async function moveAway(
  ctx: Context,
  {
    act,
    copy,
    from,
    until,
    promised,
  }: Omit<DaysOfCopy, 'copy'> & {
    act: string
    copy: OwnCopy
    promised: readonly PromisedOn[]
  },
): Promise<MovedAway> {
  const { offering, pickup_point: pickupPoint } = copy
  const first = from < ctx.today ? ctx.today : from
  const asked = { act, offering, pickupPoint, blocked: [{ copy: copy.id, from: first, until }] }
  const aside = promised.filter(({ isPrepared }) => isPrepared).map(({ chain }) => chain)
  const prepared = await listChainsByNumber(ctx, aside)
  const planned =
    prepared.length > 0
      ? await planMoves(ctx, {
          ...asked,
          ignore: aside,
          wants: prepared.map(({ fromDay, untilDay }) => ({ from: fromDay, until: untilDay })),
        })
      : undefined
  if (planned) {
    const own = prepared.map((chain, number) =>
      moveOver({ act, chain, to: planned.places[number]?.id ?? chain.copy }),
    )
    return { moves: [planned.moves, ...(await Promise.all(own))], stay: new Set(planned.atRisk) }
  }
  const rest = await planMoves(ctx, asked)
  const released = await Promise.all(
    prepared.map((chain) => follow(chain, { act, kind: 'put-back' })),
  )
  const entries = released.flatMap(({ writes }) => writes)
  return {
    moves: [...(rest ? [rest.moves] : []), { frees: [], entries, holds: [] }],
    stay: new Set([...(rest?.atRisk ?? []), ...aside]),
  }
}

async function moveOver({
  act,
  chain,
  to,
}: {
  act: string
  chain: Chain
  to: number
}): Promise<Moves> {
  const back = await follow(chain, { act, kind: 'put-back' })
  if (to === chain.copy) return { frees: [], entries: back.writes, holds: [] }
  const moved = await follow(chain, { act, kind: 'moved', copy: to }, back.tip)
  return {
    frees: [freeDays(chain.copy, chain.chain, chain.fromDay)],
    entries: [...back.writes, ...moved.writes],
    holds: [holdDays(to, chain.chain, holdOfChain(chain))],
  }
}
