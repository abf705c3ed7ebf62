import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import type { Chain } from './chains.ts'
import type { RefusedCopy, ScannedCopy } from './scan-copies.ts'

/** A scanned copy with the promise it is for. */
export interface Pair {
  readonly copy: ScannedCopy
  readonly chain: Chain
}

/** Refuses `copy-elsewhere`, naming the point that a copy belongs to. */
export async function refuseElsewhere(
  ctx: Context,
  copies: readonly ScannedCopy[],
  point: string,
): Promise<void> {
  const [first] = (await sortByPoint(ctx, copies, point)).refused
  if (first) throw first.problem
}

/** The copies of a point, apart from those that belong to another. */
export async function sortByPoint(
  ctx: Context,
  copies: readonly ScannedCopy[],
  point: string,
): Promise<{ copies: ScannedCopy[]; refused: RefusedCopy[] }> {
  const others = copies.filter(({ pickupPoint }) => pickupPoint !== point)
  const refused = await Promise.all(
    others.map(async ({ barcode, pickupPoint }) => {
      const name = (await findPickupPoint(ctx, pickupPoint))?.name ?? pickupPoint
      const problem = new Problem('copy-elsewhere', `Copy ${barcode} belongs to ${name}.`, {
        with: { barcode, pickupPoint: name },
      })
      return { barcode, problem }
    }),
  )
  return { copies: copies.filter((copy) => !others.includes(copy)), refused }
}

/**
 * Each scanned copy with the promise it is for: its own, or else one of the same material, those first that are not
 * set aside yet. Refuses `not-in-reservation`.
 */
export function pairCopies(copies: readonly ScannedCopy[], promised: readonly Chain[]): Pair[] {
  const { pairs, refused } = sortPairs(copies, promised)
  if (refused[0]) throw refused[0].problem
  return pairs
}

/** The same pairs, apart from the copies that no promise is left for. */
export function sortPairs(
  copies: readonly ScannedCopy[],
  promised: readonly Chain[],
): { pairs: Pair[]; refused: RefusedCopy[] } {
  const planned = copies.map((copy) => promised.find((chain) => chain.copy === copy.id))
  const open = new Set(
    promised
      .filter((chain) => !planned.includes(chain))
      .toSorted((a, b) => Number(a.isPrepared) - Number(b.isPrepared)),
  )
  const pairs: Pair[] = []
  const refused: RefusedCopy[] = []
  for (const [number, copy] of copies.entries()) {
    const { barcode } = copy
    const chain = planned[number] ?? [...open].find(({ offering }) => offering === copy.offering)
    if (chain) {
      open.delete(chain)
      pairs.push({ copy, chain })
      continue
    }
    const message = `Copy ${barcode} is not part of this reservation.`
    refused.push({
      barcode,
      problem: new Problem('not-in-reservation', message, { with: { barcode } }),
    })
  }
  return { pairs, refused }
}
