import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import type { CopyDays, Held } from './copy-days.ts'

/**
 * The copies of these materials and the days on which they are held, by material and point: `slug point` → copies in
 * the order of their barcodes. Days before `from` and after `until` are left out.
 */
export async function listCopyDays(
  ctx: Context,
  {
    offerings,
    pickupPoint,
    from,
    until,
  }: {
    offerings: readonly string[]
    pickupPoint?: string | undefined
    from: Day
    until: Day
  },
): Promise<Map<string, CopyDays[]>> {
  let copies = ctx.store.read
    .selectFrom('copy')
    .leftJoin('copy_out', 'copy_out.copy_id', 'copy.id')
    .leftJoin('to_check', 'to_check.copy_id', 'copy.id')
    .where('copy.offering', 'in', listed(offerings))
  let held = ctx.store.read
    .selectFrom('held_day')
    .innerJoin('copy', 'copy.id', 'held_day.copy_id')
    .where('copy.offering', 'in', listed(offerings))
    .where('held_day.day', '>=', from)
    .where('held_day.day', '<=', until)
  if (pickupPoint !== undefined) {
    copies = copies.where('copy.pickup_point', '=', pickupPoint)
    held = held.where('copy.pickup_point', '=', pickupPoint)
  }
  const days = new Map<number, Map<Day, Held>>()
  const heldRows = await held
    .select(['held_day.copy_id', 'held_day.day', 'held_day.chain', 'held_day.turnaround'])
    .execute()
  for (const { copy_id, day, chain, turnaround } of heldRows) {
    const ofCopy = days.get(copy_id) ?? new Map<Day, Held>()
    days.set(copy_id, ofCopy.set(day, { chain, isTurnaround: turnaround === 1 }))
  }
  const copyRows = await copies
    .select([
      'copy.id',
      'copy.barcode',
      'copy.shelf',
      'copy.offering',
      'copy.pickup_point',
      'copy_out.due_day',
      'to_check.elsewhere',
      'to_check.since_day',
    ])
    .orderBy('copy.barcode')
    .execute()
  const found = new Map<string, CopyDays[]>()
  for (const row of copyRows) {
    const key = stockKey(row.offering, row.pickup_point)
    const copy: CopyDays = {
      id: row.id,
      barcode: row.barcode,
      shelf: row.shelf,
      held: days.get(row.id) ?? new Map<Day, Held>(),
      dueDay: row.due_day ?? undefined,
      elsewhereSince: row.elsewhere === null ? undefined : (row.since_day ?? undefined),
    }
    found.set(key, [...(found.get(key) ?? []), copy])
  }
  return found
}

/** The key of a material at a point. */
export function stockKey(offering: string, pickupPoint: string): string {
  return `${offering} ${pickupPoint}`
}
