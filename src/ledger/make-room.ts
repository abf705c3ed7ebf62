import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { type Chain, listChainsByNumber } from './chains.ts'
import { blockedBy, type CopyDays, fittingCopies, type Held } from './copy-days.ts'
import { writeEntry } from './entry.ts'
import { freeDays, holdDays } from './held-days.ts'
import { type Hold, holdOfChain } from './hold.ts'

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

/** The copies of one material at one point, as they would stand after moves that are decided but not written. */
export class Stock {
  private readonly days: Map<number, Map<Day, Held>>
  private readonly moved = new Set<number>()
  private readonly copies: readonly CopyDays[]

  constructor(copies: readonly CopyDays[]) {
    this.copies = copies
    this.days = new Map(copies.map(({ id, held }) => [id, new Map(held)]))
  }

  list(): CopyDays[] {
    return this.copies.map((copy) => ({ ...copy, held: this.days.get(copy.id) ?? copy.held }))
  }

  find(id: number): CopyDays | undefined {
    return this.list().find((copy) => copy.id === id)
  }

  free(copy: number, chain: number): void {
    const days = this.days.get(copy)
    for (const [day, held] of days ?? []) if (held.chain === chain) days?.delete(day)
  }

  hold(copy: number, chain: number, { loanDays, turnaroundDays }: Hold): void {
    const days = this.days.get(copy)
    for (const day of loanDays) days?.set(day, { chain, isTurnaround: false })
    for (const day of turnaroundDays) days?.set(day, { chain, isTurnaround: true })
    this.moved.add(chain)
  }

  isMoved(chain: number): boolean {
    return this.moved.has(chain)
  }
}

/**
 * Moves what is promised on a copy to other copies, so that the copy is free on these days; undefined when that cannot
 * be done so simply. Nothing that is out moves.
 */
export async function makeRoom(
  ctx: Context,
  { act, stock, copy, days }: { act: string; stock: Stock; copy: number; days: readonly Day[] },
): Promise<Moves | undefined> {
  const target = stock.find(copy)
  if (!target) return undefined
  const numbers = new Set(days.flatMap((day) => target.held.get(day)?.chain ?? []))
  if (numbers.size === 0) {
    return days.every((day) => blockedBy(target, day, ctx.today) === undefined)
      ? noMoves
      : undefined
  }
  const chains = await listChainsByNumber(ctx, [...numbers])
  const isMovable = (chain: Chain) =>
    chain.state === 'reserved' && !chain.isPrepared && !stock.isMoved(chain.chain)
  if (!chains.every(isMovable)) return undefined
  const moves: Moves[] = []
  for (const chain of chains) {
    const hold = holdOfChain(chain)
    const elsewhere = stock.list().filter(({ id }) => id !== copy)
    const [to] = fittingCopies(elsewhere, [...hold.loanDays, ...hold.turnaroundDays], ctx.today)
    if (!to) return undefined
    stock.free(copy, chain.chain)
    stock.hold(to.id, chain.chain, hold)
    moves.push(await moveChain({ act, chain, to: to.id }))
  }
  const cleared = stock.find(copy)
  if (!cleared || days.some((day) => blockedBy(cleared, day, ctx.today))) return undefined
  return {
    frees: moves.flatMap(({ frees }) => frees),
    entries: moves.flatMap(({ entries }) => entries),
    holds: moves.flatMap(({ holds }) => holds),
  }
}

/** The writes that move one promise to another copy. */
async function moveChain({
  act,
  chain,
  to,
}: {
  act: string
  chain: Chain
  to: number
}): Promise<Moves> {
  const { fromDay, untilDay, returnDay, ...same } = chain
  const { writes } = await writeEntry(
    { ...same, act, kind: 'moved', copy: to, fromDay, untilDay, returnDay },
    chain,
  )
  return {
    frees: [freeDays(chain.copy, chain.chain, fromDay)],
    entries: writes,
    holds: [holdDays(to, chain.chain, holdOfChain(chain))],
  }
}
