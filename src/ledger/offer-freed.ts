import type { Compilable } from 'kysely'
import { looksBefore } from '../act/act.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { chooseOffers } from './choose-offers.ts'
import { listAwaited } from './list-waiting.ts'
import type { Block } from './replan.ts'
import { writeOffers } from './write-offers.ts'

/** Days of one copy that a commit gives back. */
export interface Freed {
  readonly copy: number
  /** Whose days they are; 0 for a copy that is back in service. */
  readonly chain: number
  /** The first day that is free once the commit is done. */
  readonly from: Day
  /** The slug of the material. */
  readonly offering: string
  readonly pickupPoint: string
}

/** An act that meets others again and again goes on alone: what it frees is offered within the hour. */
const LOOKS_MAX = 3

/**
 * The writes that offer what a commit frees to the first wishes that it fits, in the same commit. They stand after the
 * writes that free. `holds` are the days that the commit holds anew, and `look` how often it looked before.
 */
export async function offerFreed(
  ctx: Context,
  {
    act,
    frees,
    holds = [],
    look = looksBefore(act),
  }: {
    readonly act: string
    readonly frees: readonly Freed[]
    readonly holds?: readonly Block[]
    readonly look?: number
  },
): Promise<Compilable[]> {
  if (frees.length === 0 || look >= LOOKS_MAX) return []
  const awaited = await listAwaited(ctx, [...new Set(frees.map(({ offering }) => offering))])
  const writes: Compilable[] = []
  for (const offering of awaited) {
    const chosen = await chooseOffers(ctx, {
      act,
      offering,
      frees: frees.filter((freed) => freed.offering === offering),
      holds,
    })
    writes.push(...(await writeOffers(ctx, chosen)))
  }
  return writes
}
