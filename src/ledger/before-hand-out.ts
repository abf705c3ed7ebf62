import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import type { EntryKind } from './tables.ts'

/** A copy that an act handed out, and what it was promised as before that. */
export interface BeforeHandOut {
  readonly chain: number
  readonly copy: number
  readonly offering: string
  /** The first day it was out. */
  readonly outDay: Day
  /** False when it was handed out again after. */
  readonly isLast: boolean
  /** Undefined for a walk-in, which was not promised before. */
  readonly promise?:
    | {
        readonly copy: number
        readonly fromDay: Day
        readonly untilDay: Day
        readonly returnDay: Day
        readonly isPrepared: boolean
      }
    | undefined
}

/** What is set aside stays so when it is kept, or gives up some of its days. */
const stays: readonly EntryKind[] = ['kept', 'moved']

/** The copies that an act handed out of a reservation. */
export async function readBeforeHandOut(
  ctx: Context,
  { reservation, act }: { reservation: string; act: string },
): Promise<BeforeHandOut[]> {
  const rows = await ctx.store.read
    .selectFrom('entry')
    .where('reservation', '=', reservation)
    .select(['chain', 'act', 'kind', 'copy', 'offering', 'from_day', 'until_day', 'return_day'])
    .orderBy('seq')
    .execute()
  return [...Map.groupBy(rows, ({ chain }) => chain).values()].flatMap((entries) => {
    const out = entries.findIndex((one) => one.act === act && one.kind === 'checked-out')
    const entry = entries[out]
    if (!entry) return []
    const earlier = entries.slice(0, out).filter((one) => one.act !== act)
    const promise = earlier.at(-1)
    let isPrepared = false
    for (const { kind } of earlier) {
      isPrepared = kind === 'prepared' || (isPrepared && stays.includes(kind))
    }
    return {
      chain: entry.chain,
      copy: entry.copy,
      offering: entry.offering,
      outDay: entry.from_day,
      isLast: entries.findLastIndex(({ kind }) => kind === 'checked-out') === out,
      promise: promise && {
        copy: promise.copy,
        fromDay: promise.from_day,
        untilDay: promise.until_day,
        returnDay: promise.return_day,
        isPrepared,
      },
    }
  })
}
