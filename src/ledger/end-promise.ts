import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import type { Chain } from './chains.ts'
import { follow } from './follow.ts'
import { freeDays } from './held-days.ts'
import type { Moves } from './make-room.ts'

/** The writes that give a promised copy back. */
export function cancelPromise(ctx: Context, act: string, tip: Chain): Promise<Moves> {
  return endPromise(ctx, { act, tip, kind: 'cancelled' })
}

/** The writes that take a promised copy back from who may not have it, or did not come for it. */
export function lapsePromise(ctx: Context, act: string, tip: Chain): Promise<Moves> {
  return endPromise(ctx, { act, tip, kind: 'lapsed' })
}

async function endPromise(
  ctx: Context,
  { act, tip, kind }: { act: string; tip: Chain; kind: 'cancelled' | 'lapsed' },
): Promise<Moves> {
  // What is kept until a later day still holds its copy in between.
  const fromDay = ctx.today < tip.fromDay ? ctx.today : tip.fromDay
  const { writes } = await follow(tip, { act, kind, fromDay, untilDay: addDays(fromDay, -1) })
  return { frees: [freeDays(tip.copy, tip.chain, fromDay)], entries: writes, holds: [] }
}
