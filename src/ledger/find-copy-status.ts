import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { readReservations } from './find-reservation.ts'
import { findNext } from './find-returned.ts'
import { listOutOfService, type OutOfService } from './list-out-of-service.ts'
import { listRemarks, type Remark } from './list-remarks.ts'
import type { Reservation } from './reservation.ts'
import { startsChain } from './chains.ts'

/** One copy as the desk sees it: where it stands, who has it, and what is next for it. */
export interface CopyStatus {
  readonly id: number
  readonly barcode: string
  readonly offering: string
  readonly title: string
  readonly pickupPoint: string
  readonly shelf: string
  /** The loan it is out on. */
  readonly loan?: Reservation | undefined
  /** It is back since that day, and has to be looked at; perhaps at another point than its own. */
  readonly toCheck?: { readonly sinceDay: Day; readonly elsewhere?: string | undefined } | undefined
  readonly remarks: readonly Remark[]
  /** When it cannot be lent, today or later. */
  readonly outOfService: readonly OutOfService[]
  /** The code of the reservation it is set aside for. */
  readonly preparedFor?: string | undefined
  /** Its next promise, from today on. */
  readonly next?: { readonly code: string; readonly pickupDay: Day } | undefined
}

/** What there is to know of a copy; undefined for a barcode that nobody knows. */
export async function findCopyStatus(
  ctx: Context,
  barcode: string,
): Promise<CopyStatus | undefined> {
  const row = await ctx.store.read
    .selectFrom('copy')
    .innerJoin('offering', 'offering.slug', 'copy.offering')
    .leftJoin('copy_out', 'copy_out.copy_id', 'copy.id')
    .leftJoin('entry', (join) =>
      join.onRef('entry.chain', '=', 'copy_out.chain').on(startsChain, 'is', null),
    )
    .leftJoin('to_check', 'to_check.copy_id', 'copy.id')
    .where('copy.barcode', '=', barcode)
    .select([
      'copy.id',
      'copy.barcode',
      'copy.offering',
      'offering.title',
      'copy.pickup_point',
      'copy.shelf',
      'copy_out.chain as out',
      'entry.reservation',
      'to_check.chain as unchecked',
      'to_check.since_day',
      'to_check.elsewhere',
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const [[loan], remarks, outOfService, preparedFor, next] = await Promise.all([
    readReservations(ctx, row.reservation === null ? [] : [row.reservation]),
    listRemarks(ctx, row.id),
    listOutOfService(ctx, [row.id]),
    findPreparedFor(ctx, row.id),
    findNext(ctx, { copy: row.id, chain: row.out ?? row.unchecked ?? undefined }),
  ])
  return {
    id: row.id,
    barcode: row.barcode,
    offering: row.offering,
    title: row.title,
    pickupPoint: row.pickup_point,
    shelf: row.shelf,
    loan,
    toCheck:
      row.since_day === null
        ? undefined
        : { sinceDay: row.since_day, elsewhere: row.elsewhere ?? undefined },
    remarks,
    outOfService,
    preparedFor,
    next,
  }
}

async function findPreparedFor(ctx: Context, copy: number): Promise<string | undefined> {
  const row = await ctx.store.read
    .selectFrom('promised')
    .innerJoin('reservation', 'reservation.id', 'promised.reservation')
    .where('promised.copy_id', '=', copy)
    .where('promised.is_prepared', '=', sql.lit(1)) // As the index says it.
    .select('reservation.code')
    .limit(1)
    .executeTakeFirst()
  return row?.code
}
