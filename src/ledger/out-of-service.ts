import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { type Chain, listChainsByNumber } from './chains.ts'
import { follow } from './follow.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import { listOutOfService } from './list-out-of-service.ts'
import { inCommitOrder, type Moves } from './make-room.ts'
import { offerFreed } from './offer-freed.ts'
import { planMoves } from './replan.ts'
import { sayOutOfService } from './scan-copies.ts'
import type { OutOfServiceTable } from './tables.ts'

/** A copy of a material, at the point it belongs to. */
export interface OwnCopy {
  readonly id: number
  readonly offering: string
  readonly pickup_point: string
}

/** Days on which a copy is out of service, from one on; without end when `until` is left out. */
export interface OutDays {
  readonly kind: OutOfServiceTable['kind']
  readonly from: Day
  readonly until?: Day | undefined
}

/**
 * The writes that take a copy out of service. What is promised on those days moves to other copies where that fits,
 * what was set aside too; the rest stays, at risk, until the desk changes or cancels it.
 */
export async function takeOut(
  ctx: Context,
  { act, copy, days }: { act: string; copy: OwnCopy; days: OutDays },
): Promise<Compilable[]> {
  const { kind, from, until } = days
  const moves = await moveAway(ctx, { act, copy, days })
  const row = { copy_id: copy.id, kind, from_day: from, until_day: until ?? null }
  return [
    ...inCommitOrder(moves),
    build.insertInto('out_of_service').values({ id: act, ...row }),
    build.insertInto('copy_service').values({ act, ...row }),
  ]
}

interface Taken {
  readonly act: string
  readonly copy: OwnCopy
  readonly days: OutDays
}

/** A copy that is broken is no longer set aside for anyone: what was promised it moves like the rest. */
async function moveAway(ctx: Context, { act, copy, days }: Taken): Promise<Moves[]> {
  const { offering, pickup_point: pickupPoint } = copy
  const from = days.from < ctx.today ? ctx.today : days.from
  const asked = {
    act,
    offering,
    pickupPoint,
    blocked: [{ copy: copy.id, from, until: days.until }],
  }
  const prepared = await listPreparedOn(ctx, { copy, days })
  const planned =
    prepared.length > 0
      ? await planMoves(ctx, {
          ...asked,
          ignore: prepared.map(({ chain }) => chain),
          wants: prepared.map(({ fromDay, untilDay }) => ({ from: fromDay, until: untilDay })),
        })
      : undefined
  if (planned) {
    const own = prepared.map((chain, number) =>
      moveOver({ act, chain, to: planned.places[number]?.id ?? chain.copy }),
    )
    return [planned.moves, ...(await Promise.all(own))]
  }
  const rest = await planMoves(ctx, asked)
  const released = await Promise.all(
    prepared.map((chain) => follow(chain, { act, kind: 'put-back' })),
  )
  const entries = released.flatMap(({ writes }) => writes)
  return [...(rest ? [rest.moves] : []), { frees: [], entries, holds: [] }]
}

/** What is set aside on a copy, for days on which it will not be there. */
async function listPreparedOn(
  ctx: Context,
  { copy, days: { from, until } }: Omit<Taken, 'act'>,
): Promise<Chain[]> {
  let hit = ctx.store.read
    .selectFrom('promised')
    .where('copy_id', '=', copy.id)
    .where('is_prepared', '=', 1)
    .where('return_day', '>=', from)
  if (until !== undefined) hit = hit.where('from_day', '<=', until)
  const rows = await hit.select('chain').execute()
  return listChainsByNumber(
    ctx,
    rows.map(({ chain }) => chain),
  )
}

async function moveOver({
  act,
  chain,
  to,
}: {
  act: string
  chain: Chain
  to: number
}): Promise<Moves> {
  const back = await follow(chain, { act, kind: 'put-back' })
  if (to === chain.copy) return { frees: [], entries: back.writes, holds: [] }
  const moved = await follow(chain, { act, kind: 'moved', copy: to }, back.tip)
  return {
    frees: [freeDays(chain.copy, chain.chain, chain.fromDay)],
    entries: [...back.writes, ...moved.writes],
    holds: [holdDays(to, chain.chain, holdOfChain(chain))],
  }
}

/** The writes that put a copy back in service from today on; none when it is in service. */
export async function endService(
  ctx: Context,
  { act, copy, kinds }: { act: string; copy: OwnCopy; kinds: readonly OutOfServiceTable['kind'][] },
): Promise<Compilable[]> {
  const open = (await listOutOfService(ctx, [copy.id])).filter(({ kind }) => kinds.includes(kind))
  if (open.length === 0) return []
  const until = addDays(ctx.today, -1)
  const ends = open.map(({ id, fromDay }) =>
    fromDay > until
      ? build.deleteFrom('out_of_service').where('id', '=', id)
      : build.updateTable('out_of_service').set({ until_day: until }).where('id', '=', id),
  )
  const { id, offering, pickup_point: pickupPoint } = copy
  const frees = [{ copy: id, chain: 0, from: ctx.today, offering, pickupPoint }]
  const row = { act, copy_id: id, kind: 'back-in-service' as const }
  return [
    ...ends,
    build.insertInto('copy_service').values({ ...row, from_day: ctx.today, until_day: null }),
    ...(await offerFreed(ctx, { act, frees })),
  ]
}

/** Refuses `copy-retired` and `copy-lost` for a copy that is out of service for good already. */
export async function refuseEnded(
  ctx: Context,
  { copy, barcode }: { copy: number; barcode: string },
): Promise<void> {
  const ended = (await listOutOfService(ctx, [copy])).find(({ kind }) => kind !== 'repair')
  if (ended) throw sayOutOfService(ended.kind, barcode)
}
