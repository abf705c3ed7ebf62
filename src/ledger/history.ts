import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { inTheHand } from './find-lost.ts'
import type { CopyServiceTable, EntryKind } from './tables.ts'

/** One thing that happened to a reservation or a copy. */
export interface Happened {
  /** The act it was part of. */
  readonly act: string
  readonly at: string
  readonly kind: EntryKind | CopyServiceTable['kind']
  readonly barcode: string
  /** The code of the reservation, for what belongs to one. */
  readonly code?: string | undefined
  readonly reservation?: string | undefined
  /** The first day it is about. */
  readonly day: Day
  /** The day it has to be back, or in service again. */
  readonly untilDay?: Day | undefined
  /** Who did it; undefined for what happened by itself, and once the person is forgotten. */
  readonly by?: string | undefined
  /** Why the desk decided so. */
  readonly reason?: string | undefined
}

const HAPPENED_MAX = 200

/** What happened to a reservation, the latest first. */
export async function listReservationHistory(
  ctx: Context,
  reservation: string,
): Promise<Happened[]> {
  const rows = await entries(ctx).where('entry.reservation', '=', reservation).execute()
  return rows.map(happened)
}

/** What happened to a copy in the hand, the latest first; what was only planned for it is left out. */
export async function listCopyHistory(ctx: Context, copy: number): Promise<Happened[]> {
  const [rows, service] = await Promise.all([
    entries(ctx).where('entry.copy', '=', copy).where(inTheHand).execute(),
    listService(ctx, copy),
  ])
  return [...rows.map(happened), ...service]
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, HAPPENED_MAX)
}

function entries(ctx: Context) {
  return ctx.store.read
    .selectFrom('entry')
    .innerJoin('act', 'act.id', 'entry.act')
    .innerJoin('copy', 'copy.id', 'entry.copy')
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .leftJoin('account', 'account.id', 'act.made_by')
    .select([
      'entry.act',
      'entry.kind',
      'entry.from_day',
      'entry.return_day',
      'entry.reservation',
      'reservation.code',
      'copy.barcode',
      'act.made_at',
      'act.reason',
      'account.name',
    ])
    .orderBy('entry.seq', 'desc')
    .limit(HAPPENED_MAX)
}

function happened(
  row: Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number],
): Happened {
  return {
    act: row.act,
    at: row.made_at,
    kind: row.kind,
    barcode: row.barcode,
    code: row.code,
    reservation: row.reservation,
    day: row.from_day,
    untilDay: row.return_day,
    by: row.name ?? undefined,
    reason: row.reason ?? undefined,
  }
}

async function listService(ctx: Context, copy: number): Promise<Happened[]> {
  const rows = await ctx.store.read
    .selectFrom('copy_service')
    .innerJoin('act', 'act.id', 'copy_service.act')
    .innerJoin('copy', 'copy.id', 'copy_service.copy_id')
    .leftJoin('account', 'account.id', 'act.made_by')
    .where('copy_service.copy_id', '=', copy)
    .select([
      'copy_service.act',
      'copy_service.kind',
      'copy_service.from_day',
      'copy_service.until_day',
      'copy.barcode',
      'act.made_at',
      'act.reason',
      'account.name',
    ])
    .orderBy('act.made_at', 'desc')
    .limit(HAPPENED_MAX)
    .execute()
  return rows.map((row) => ({
    act: row.act,
    at: row.made_at,
    kind: row.kind,
    barcode: row.barcode,
    day: row.from_day,
    untilDay: row.until_day ?? undefined,
    by: row.name ?? undefined,
    reason: row.reason ?? undefined,
  }))
}
