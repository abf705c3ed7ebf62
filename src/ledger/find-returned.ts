import type { Context } from '../context.ts'
import { type Day, daysBetween } from '../day.ts'
import { inTheHand } from './find-lost.ts'
import { readReservations } from './find-reservation.ts'
import { listRemarks, type Remark } from './list-remarks.ts'
import type { Reservation } from './reservation.ts'
import { startsChain } from './chains.ts'

/** What the desk sees when a copy came back. */
export interface Returned {
  /** The return itself: by this id it is taken back. */
  readonly id: string
  readonly barcode: string
  /** The loan it came back from, and with it from whom. */
  readonly reservation: Reservation
  /** How many days after the day it was due. */
  readonly daysLate: number
  /** Barcodes of the same reservation that are still out. */
  readonly stillOut: readonly string[]
  /** It has to be looked at before it goes out again. */
  readonly toCheck: boolean
  /** What is known to be missing or broken. */
  readonly remarks: readonly Remark[]
  /** The next promise of this very copy. */
  readonly next?: { readonly code: string; readonly pickupDay: Day } | undefined
}

/** What a return came to, as it stands now. */
export async function findReturned(
  ctx: Context,
  { act, barcode }: { act: string; barcode: string },
): Promise<Returned> {
  const entries = ctx.store.read
    .selectFrom('copy')
    .innerJoin('entry', 'entry.copy', 'copy.id')
    .innerJoin('entry as loan', 'loan.seq', 'entry.resolves')
    .leftJoin('to_check', (join) =>
      join.onRef('to_check.copy_id', '=', 'copy.id').onRef('to_check.chain', '=', 'entry.chain'),
    )
    .where('copy.barcode', '=', barcode)
    .where(inTheHand)
    .where('entry.kind', '=', 'returned')
    .select([
      'copy.id',
      'entry.act',
      'entry.return_day as backDay',
      'loan.return_day as dueDay',
      'entry.reservation',
      'entry.chain',
      'to_check.since_day',
    ])
    .orderBy('entry.seq', 'desc')
    .limit(1)
  // The arrival at its own point of a copy that was brought elsewhere adds no entry: then it is the last return.
  const last =
    (await entries.where('entry.act', '=', act).executeTakeFirst()) ??
    (await entries.executeTakeFirst())
  const [reservation] = last ? await readReservations(ctx, [last.reservation]) : []
  if (!last || !reservation) throw new Error('A return that left no entry.')
  const copies = reservation.lines.flatMap((line) => line.copies)
  return {
    id: act || last.act,
    barcode,
    reservation,
    daysLate: Math.max(0, daysBetween(last.dueDay, last.backDay)),
    stillOut: copies.filter(({ state }) => state === 'checked-out').map((one) => one.barcode),
    toCheck: last.since_day !== null,
    remarks: await listRemarks(ctx, last.id),
    next: await findNext(ctx, { copy: last.id, chain: last.chain }),
  }
}

/** The first promise of a copy from today on, other than of this chain. */
export async function findNext(
  ctx: Context,
  { copy, chain }: { copy: number; chain?: number | undefined },
): Promise<{ code: string; pickupDay: Day } | undefined> {
  return ctx.store.read
    .selectFrom('held_day')
    .innerJoin('entry', (join) =>
      join.onRef('entry.chain', '=', 'held_day.chain').on(startsChain, 'is', null),
    )
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .where('held_day.copy_id', '=', copy)
    .where('held_day.day', '>=', ctx.today)
    .where('held_day.turnaround', '=', 0)
    .where('held_day.chain', '!=', chain ?? -1)
    .select(['reservation.code', 'reservation.pickup_day as pickupDay'])
    .orderBy('held_day.day')
    .limit(1)
    .executeTakeFirst()
}
