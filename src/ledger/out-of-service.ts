import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { comingDay } from './evening-day.ts'
import { listOutOfService } from './list-out-of-service.ts'
import { inCommitOrder } from './make-room.ts'
import { moveAway } from './move-away.ts'
import { offerFreed } from './offer-freed.ts'
import { listPromisedOn, stillPromised } from './promised-on.ts'
import { sayOutOfService } from './scan-copies.ts'
import type { OutOfServiceTable } from './tables.ts'
import { atRiskLetters } from './tell-at-risk.ts'

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
 * what was set aside too; the rest stays, at risk, until the desk changes or cancels it: the letters that say so are
 * among the writes.
 */
export async function takeOut(
  ctx: Context,
  { act, copy, days }: { act: string; copy: OwnCopy; days: OutDays },
): Promise<Compilable[]> {
  const { kind, from, until } = days
  const promised = await listPromisedOn(ctx, { copy: copy.id, from, until })
  const { moves, stay } = await moveAway(ctx, { act, copy, from, until, promised })
  const row = { copy_id: copy.id, kind, from_day: from, until_day: until ?? null }
  const risky = promised.filter(
    ({ chain, isOffer, fromDay }) => stay.has(chain) && !isOffer && fromDay >= comingDay(ctx),
  )
  return [
    ...stillPromised({ copy: copy.id, from, until }, promised),
    ...inCommitOrder(moves),
    build.insertInto('out_of_service').values({ id: act, ...row }),
    build.insertInto('copy_service').values({ act, ...row }),
    ...(await atRiskLetters(ctx, risky)),
  ]
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
