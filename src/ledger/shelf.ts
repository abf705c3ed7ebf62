import type { Context } from '../context.ts'
import { addDays, type Day, eachDay } from '../day.ts'
import { type CopyDays, countCopies } from './copy-days.ts'
import { isShort } from './free-counts.ts'
import { type Hold, lastDayOf } from './hold.ts'
import { listCopyDays, stockKey } from './list-copy-days.ts'
import { writeMoves } from './make-room.ts'
import { type Placement, placeIn } from './place.ts'
import { type Block, DAYS_BEFORE, type Replan, type Want } from './replan.ts'
import { type Stock, stockOf } from './stock.ts'

const FAR = '9999-12-31'

/** What frees a copy that is back in service: the days were nobody's. */
const NO_CHAIN = 0

/** What a commit changes on a shelf: chains that give days of a copy back, and days that are held anew. */
export interface Freeing {
  readonly frees: readonly { readonly copy: number; readonly chain: number; readonly from: Day }[]
  readonly holds: readonly Block[]
}

/** The copies of one material at one point, as they stand once a commit has freed some, and what is put there next. */
export class Shelf {
  private readonly stock: Stock
  /** Days that may be free now and were not before. */
  private readonly opened: readonly Block[]
  private readonly wants: Want[] = []
  private placement: Placement = { places: [], changes: [] }

  private constructor(stock: Stock, opened: readonly Block[]) {
    this.stock = stock
    this.opened = opened
  }

  static async open(
    ctx: Context,
    {
      offering,
      pickupPoint,
      freeing = { frees: [], holds: [] },
    }: { offering: string; pickupPoint: string; freeing?: Freeing },
  ): Promise<Shelf> {
    const since = addDays(ctx.today, -DAYS_BEFORE)
    const found = await listCopyDays(ctx, { offerings: [offering], pickupPoint, from: since })
    const copies = found.get(stockKey(offering, pickupPoint)) ?? []
    const { ignore, blocked, opened, mended } = changeOf(copies, freeing, ctx.today)
    const known = { today: ctx.today, since, isWhole: true, ignore, blocked }
    const served = copies.map((copy) =>
      mended.includes(copy.id) ? { ...copy, outOfService: [] } : copy,
    )
    return new Shelf(stockOf(served, known), opened)
  }

  /** How many copies there are. */
  get size(): number {
    return countCopies(this.stock.copies, this.stock.today)
  }

  /** Whether a hold has anything to do with what the commit frees. */
  touches(hold: Hold): boolean {
    const { from, until } = spanOf(hold)
    return this.opened.some((block) => block.from <= until && from <= (block.until ?? FAR))
  }

  /** Whether so many copies fit beside what was put there before; promises move where that helps. */
  mayFit(hold: Hold, quantity: number): boolean {
    return this.place(hold, quantity) !== undefined
  }

  /** Puts copies there if they fit. */
  put(hold: Hold, quantity: number): boolean {
    const placement = this.place(hold, quantity)
    if (!placement) return false
    this.wants.push(...wantsOf(hold, quantity))
    this.placement = placement
    return true
  }

  /** The copy of everything that was put there, in that order, and what has to move for it. */
  async placed(ctx: Context, act: string): Promise<Omit<Replan, 'atRisk'>> {
    const { places, changes } = this.placement
    return { places, moves: await writeMoves(ctx, { act, changes }) }
  }

  private place(hold: Hold, quantity: number): Placement | undefined {
    const { from, until } = spanOf(hold)
    if (isShort(this.stock, from, until, quantity)) return undefined
    return placeIn(this.stock, [...this.wants, ...wantsOf(hold, quantity)])
  }
}

function spanOf(hold: Hold): { from: Day; until: Day } {
  return { from: hold.loanDays[0] ?? FAR, until: lastDayOf(hold) }
}

function wantsOf(hold: Hold, quantity: number): Want[] {
  return Array.from({ length: quantity }, () => spanOf(hold))
}

function changeOf(
  copies: readonly CopyDays[],
  { frees, holds }: Freeing,
  since: Day,
): { ignore: number[]; blocked: Block[]; opened: Block[]; mended: number[] } {
  const ignore: number[] = []
  const mended: number[] = []
  const blocked: Block[] = [...holds]
  const opened: Block[] = []
  for (const { copy: id, chain, from } of frees) {
    const copy = copies.find((one) => one.id === id)
    if (!copy) continue
    if (chain === NO_CHAIN) {
      mended.push(id)
      opened.push({ copy: id, from, until: FAR })
      continue
    }
    const days = daysHeldBy(copy, chain)
    const isBack = copy.outOn === chain
    // A copy that is back may have counted as overdue for longer than its days.
    const last = isBack ? FAR : days.at(-1)
    ignore.push(chain)
    // Days before the first free one are held: turnaround, or a loan that was made shorter.
    const held = isBack ? eachDay(since, addDays(from, -1)) : days.filter((day) => day < from)
    blocked.push(...held.map((day) => ({ copy: id, from: day, until: day })))
    if (last !== undefined && last >= from) opened.push({ copy: id, from, until: last })
  }
  return { ignore, blocked, opened, mended }
}

function daysHeldBy(copy: CopyDays, chain: number): Day[] {
  return [...copy.held]
    .filter(([, held]) => held.chain === chain)
    .map(([day]) => day)
    .toSorted()
}
