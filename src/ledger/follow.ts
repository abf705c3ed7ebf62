import type { Day } from '../day.ts'
import type { Chain } from './chains.ts'
import { type Tip, type Written, writeEntry } from './entry.ts'
import type { EntryKind } from './tables.ts'

/** What an entry says anew; what is left out stays as the chain has it. */
export interface Next {
  readonly act: string
  readonly kind: EntryKind
  readonly copy?: number
  readonly fromDay?: Day
  readonly untilDay?: Day
  readonly returnDay?: Day
}

/** Adds an entry to a chain, after its last one or after one of the same commit. */
export function follow(chain: Chain, next: Next, tip: Tip = chain): Promise<Written> {
  const { copy, fromDay, untilDay, returnDay } = chain
  return writeEntry(
    {
      chain: chain.chain,
      reservation: chain.reservation,
      offering: chain.offering,
      copy,
      fromDay,
      untilDay,
      returnDay,
      ...next,
    },
    tip,
  )
}
