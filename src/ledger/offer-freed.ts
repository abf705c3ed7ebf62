import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** Days of one copy that a commit gives back. */
export interface Freed {
  readonly copy: number
  readonly chain: number
  readonly from: Day
  /** The slug of the material. */
  readonly offering: string
  readonly pickupPoint: string
}

/**
 * The writes that offer what a commit frees to the first wish that fits it, in the same commit. They stand after the
 * writes that free.
 */
export async function offerFreed(
  _ctx: Context,
  _freed: { readonly act: string; readonly frees: readonly Freed[] },
): Promise<Compilable[]> {
  return []
}
