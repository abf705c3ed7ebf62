import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { type Chain, listChainsByNumber } from './chains.ts'
import { writeEntry } from './entry.ts'
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
 * collected earlier leaves the days that are over behind: on the other copy they may be another loan's.
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
  const { untilDay, returnDay, reservation, offering } = chain
  const { writes } = await writeEntry(
    {
      chain: chain.chain,
      act,
      kind: 'moved',
      reservation,
      copy: to,
      offering,
      fromDay,
      untilDay,
      returnDay,
    },
    chain,
  )
  return {
    frees: [freeDays(chain.copy, chain.chain, fromDay)],
    entries: writes,
    holds: [holdDays(to, chain.chain, holdOfChain({ ...chain, fromDay }))],
  }
}
