import type { Context } from '../context.ts'
import { listChains, listChainsByNumber } from './chains.ts'
import type { Freed } from './offer-freed.ts'
import type { Block } from './replan.ts'

/**
 * The reservation that a commit ends, whose days do not count against its own school any more; undefined when the commit
 * ends none, or several.
 */
export async function exceptFreed(
  ctx: Context,
  { frees, holds }: { frees: readonly Freed[]; holds: readonly Block[] },
): Promise<string | undefined> {
  if (frees.length === 0 || holds.length > 0) return undefined
  const freed = frees.map(({ chain }) => chain)
  const reservations = new Set(
    (await listChainsByNumber(ctx, freed)).map(({ reservation }) => reservation),
  )
  const [only] = reservations
  if (only === undefined || reservations.size > 1) return undefined
  const open = (await listChains(ctx, [only])).filter(({ state }) =>
    ['offered', 'reserved', 'checked-out'].includes(state),
  )
  return open.every(({ chain }) => freed.includes(chain)) ? only : undefined
}
