import type { Kysely } from 'kysely'
import { build, listed } from '../../db/build.ts'
import { question } from '../../db/prepared.ts'
import type { Schema } from '../../db/schema.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import type { CopyDays, Held, HeldPromise, OutOfService } from './copy-days.ts'

/** Which copies, and on which days. */
export interface Asked {
  readonly offerings: readonly string[]
  readonly pickupPoint?: string | undefined
  readonly from: Day
  /** No end when left out. */
  readonly until?: Day | undefined
  /** A reservation that is about to change: what it is promised counts as free. */
  readonly except?: string | undefined
}

/**
 * The copies of these materials and the days on which they are held, by material and point: `slug point` → copies in
 * the order of their barcodes. Days before `from` and after `until` are left out.
 */
export async function listCopyDays(ctx: Context, asked: Asked): Promise<Map<string, CopyDays[]>> {
  const [days, rows] = await Promise.all([listHeld(ctx, asked), listCopies(ctx, asked)])
  const copies = new Map<number, { copy: CopyDays; key: string; outOfService: OutOfService[] }>()
  for (const row of rows) {
    const outOfService = copies.get(row.id)?.outOfService ?? []
    if (row.out_from !== null) {
      const isGone = row.out_kind !== 'repair'
      outOfService.push({ from: row.out_from, until: row.out_until ?? undefined, isGone })
    }
    const copy: CopyDays = {
      id: row.id,
      barcode: row.barcode,
      shelf: row.shelf,
      held: days.get(row.id) ?? new Map<Day, Held>(),
      outOn: row.out_on ?? undefined,
      dueDay: row.due_day ?? undefined,
      elsewhereSince: row.elsewhere === null ? undefined : (row.since_day ?? undefined),
      outOfService,
    }
    copies.set(row.id, { copy, key: stockKey(row.offering, row.pickup_point), outOfService })
  }
  const found = new Map<string, CopyDays[]>()
  for (const { copy, key } of copies.values()) {
    const known = found.get(key)
    if (known) known.push(copy)
    else found.set(key, [copy])
  }
  return found
}

function listCopies({ store }: Context, { offerings, pickupPoint }: Asked) {
  return pickupPoint === undefined
    ? copiesOf(store, { offerings })
    : copiesAt(store, { offerings, pickupPoint })
}

const copiesOf = question((db, given: { offerings: readonly string[] }) =>
  copies(db, given.offerings),
)

const copiesAt = question((db, given: { offerings: readonly string[]; pickupPoint: string }) =>
  copies(db, given.offerings).where('copy.pickup_point', '=', given.pickupPoint),
)

type Selecting = Pick<Kysely<Schema>, 'selectFrom'>

function copies(db: Selecting, offerings: readonly string[]) {
  return db
    .selectFrom('copy')
    .leftJoin('copy_out', 'copy_out.copy_id', 'copy.id')
    .leftJoin('to_check', 'to_check.copy_id', 'copy.id')
    .leftJoin('out_of_service', 'out_of_service.copy_id', 'copy.id')
    .where('copy.offering', 'in', listed(offerings))
    .select([
      'copy.id',
      'copy.barcode',
      'copy.shelf',
      'copy.offering',
      'copy.pickup_point',
      'copy_out.chain as out_on',
      'copy_out.due_day',
      'to_check.elsewhere',
      'to_check.since_day',
      'out_of_service.kind as out_kind',
      'out_of_service.from_day as out_from',
      'out_of_service.until_day as out_until',
    ])
    .orderBy('copy.barcode')
}

interface AskedDays {
  readonly offerings: readonly string[]
  readonly from: Day
  readonly until: Day
}

const heldOf = question((db, given: AskedDays & { except: string }) =>
  held(db, given).where('held_day.chain', 'not in', promisedTo(given.except)),
)

const heldAt = question((db, given: AskedDays & { pickupPoint: string }) =>
  held(db, given).where('copy.pickup_point', '=', given.pickupPoint),
)

const heldAtExcept = question((db, given: AskedDays & { pickupPoint: string; except: string }) =>
  held(db, given)
    .where('copy.pickup_point', '=', given.pickupPoint)
    .where('held_day.chain', 'not in', promisedTo(given.except)),
)

function promisedTo(reservation: string) {
  return build
    .selectFrom('promised')
    .where('promised.reservation', '=', reservation)
    .select('promised.chain')
}

function held(db: Selecting, { offerings, from, until }: AskedDays) {
  return db
    .selectFrom('held_day')
    .innerJoin('copy', 'copy.id', 'held_day.copy_id')
    .leftJoin('promised', (join) =>
      join
        .onRef('promised.chain', '=', 'held_day.chain')
        .onRef('promised.copy_id', '=', 'held_day.copy_id')
        .onRef('promised.from_day', '<=', 'held_day.day'),
    )
    .where('copy.offering', 'in', listed(offerings))
    .where('held_day.day', '>=', from)
    .where('held_day.day', '<=', until)
    .select([
      'held_day.copy_id',
      'held_day.day',
      'held_day.chain',
      'held_day.turnaround',
      'promised.from_day',
      'promised.until_day',
      'promised.is_prepared',
    ])
}

async function listHeld(
  { store }: Context,
  { offerings, pickupPoint, from, until = '9999-12-31', except }: Asked,
): Promise<Map<number, Map<Day, Held>>> {
  const asked = { offerings, from, until }
  const rows = await (pickupPoint === undefined
    ? heldOf(store, { ...asked, except: except ?? '' })
    : except === undefined
      ? heldAt(store, { ...asked, pickupPoint })
      : heldAtExcept(store, { ...asked, pickupPoint, except }))
  const days = new Map<number, Map<Day, Held>>()
  const promises = new Map<number, HeldPromise>()
  for (const row of rows) {
    const { copy_id, day, chain, from_day: fromDay, until_day: untilDay } = row
    let promise: HeldPromise | undefined
    if (fromDay !== null && untilDay !== null) {
      promise = promises.get(chain) ?? { fromDay, untilDay, isPrepared: row.is_prepared === 1 }
      promises.set(chain, promise)
    }
    const ofCopy = days.get(copy_id) ?? new Map<Day, Held>()
    days.set(copy_id, ofCopy.set(day, { chain, isTurnaround: row.turnaround === 1, promise }))
  }
  return days
}

/** The key of a material at a point. */
export function stockKey(offering: string, pickupPoint: string): string {
  return `${offering} ${pickupPoint}`
}
