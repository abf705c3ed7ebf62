import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import type { Chain } from './chains.ts'
import { follow } from './follow.ts'
import { freeDays } from './held-days.ts'
import { offerFreed } from './offer-freed.ts'

/** The writes that end a chain whose copy was looked at and is in order: it is held no longer than yesterday. */
export async function becomeReady(
  ctx: Context,
  { act, tip, pickupPoint }: { act: string; tip: Chain; pickupPoint: string },
): Promise<Compilable[]> {
  const { chain, copy, offering } = tip
  const checked = build.deleteFrom('to_check').where('copy_id', '=', copy)
  if (tip.kind !== 'returned') return [checked]
  const held = { fromDay: ctx.today, untilDay: addDays(ctx.today, -1) }
  const { writes } = await follow(tip, { act, kind: 'ready', ...held })
  const frees = [{ copy, chain, from: ctx.today, offering, pickupPoint }]
  return [
    checked,
    ...writes,
    freeDays(copy, chain, ctx.today),
    ...(await offerFreed(ctx, { act, frees })),
  ]
}
