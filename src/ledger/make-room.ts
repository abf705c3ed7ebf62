import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { type Chain, listChainsByNumber } from './chains.ts'
import type { Tip, Written } from './entry.ts'
import { follow } from './follow.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import type { Change } from './place.ts'

/** Writes that move promises, in the order in which a commit needs them: the key is checked row by row. */
export interface Moves {
  readonly frees: readonly Compilable[]
  readonly entries: readonly Compilable[]
  readonly holds: readonly Compilable[]
}

export const noMoves: Moves = { frees: [], entries: [], holds: [] }

export function inCommitOrder(moves: readonly Moves[]): Compilable[] {
  return [
    ...moves.flatMap(({ frees }) => frees),
    ...moves.flatMap(({ entries }) => entries),
    ...moves.flatMap(({ holds }) => holds),
  ]
}

/**
 * The writes that move promises to other copies. They keep their days, and nobody hears of it. What should have been
 * collected earlier loses the days that are over: on the other copy they may be another loan's.
 */
export async function writeMoves(
  ctx: Context,
  { act, changes }: { act: string; changes: readonly Change[] },
): Promise<Moves> {
  if (changes.length === 0) return noMoves
  const byChain = new Map(changes.map((change) => [change.chain, change]))
  const chains = await listChainsByNumber(ctx, [...byChain.keys()])
  const moves = await Promise.all(
    chains.map((chain) => {
      const { to, from } = byChain.get(chain.chain) ?? { to: chain.copy, from: chain.fromDay }
      return moveChain({ act, chain, to, fromDay: from > chain.fromDay ? from : chain.fromDay })
    }),
  )
  return {
    frees: moves.flatMap(({ frees }) => frees),
    entries: moves.flatMap(({ entries }) => entries),
    holds: moves.flatMap(({ holds }) => holds),
  }
}

async function moveChain({
  act,
  chain,
  to,
  fromDay,
}: {
  act: string
  chain: Chain
  to: number
  fromDay: Day
}): Promise<Moves> {
  const { writes } = await toOtherCopy(chain, { act, copy: to, fromDay })
  return {
    frees: [freeDays(chain.copy, chain.chain, chain.fromDay)],
    entries: writes,
    holds: [holdDays(to, chain.chain, holdOfChain({ ...chain, fromDay }))],
  }
}

/** The entries that bring a promise to another copy, from a day on: the days before it are given up. */
export async function toOtherCopy(
  chain: Chain,
  { fromDay, ...next }: { act: string; copy: number; fromDay: Day; untilDay?: Day },
  tip: Tip = chain,
): Promise<Written> {
  const isLate = chain.fromDay < fromDay
  const none = { act: next.act, kind: 'moved', untilDay: addDays(chain.fromDay, -1) } as const
  const left = isLate ? await follow(chain, none, tip) : undefined
  const moved = await follow(chain, { ...next, kind: 'moved', fromDay }, left?.tip ?? tip)
  return { writes: [...(left?.writes ?? []), ...moved.writes], tip: moved.tip }
}
