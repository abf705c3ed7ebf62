import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { inTheHand } from './find-lost.ts'

/** A copy that still lies apart with a name, for a reservation that changed or ended after it was set aside. */
export interface SetAsideBefore {
  /** The entry that set it aside. */
  readonly entry: number
  readonly barcode: string
  readonly shelf: string
  readonly title: string
  readonly reservation: string
  readonly code: string
  readonly borrower: string | undefined
  /** The reservation still wants this copy, and from this day on; undefined when it does not. */
  readonly wantedOn: Day | undefined
}

/** What lies set aside at a point, and is so no longer; in shelf order. */
export async function listSetAsideBefore(
  ctx: Context,
  pickupPoint: string,
): Promise<SetAsideBefore[]> {
  const rows = await setAsideBefore(ctx)
    .where('copy.pickup_point', '=', pickupPoint)
    .orderBy('copy.shelf')
    .orderBy('copy.barcode')
    .execute()
  return rows.map(said)
}

/** The same for one copy; undefined when it does not lie apart, or rightly so. */
export async function findSetAsideBefore(
  ctx: Context,
  barcode: string,
): Promise<SetAsideBefore | undefined> {
  const row = await setAsideBefore(ctx).where('copy.barcode', '=', barcode).executeTakeFirst()
  return row && said(row)
}

function said({
  borrower,
  email,
  wantedOn,
  ...row
}: Awaited<ReturnType<ReturnType<typeof setAsideBefore>['execute']>>[number]): SetAsideBefore {
  return { ...row, borrower: borrower || email || undefined, wantedOn: wantedOn ?? undefined }
}

/** Copies whose last step in the hand was to be set aside, where what they are promised to is past that. */
function setAsideBefore(ctx: Context) {
  return ctx.store.read
    .selectFrom('copy')
    .innerJoin('entry as last', (join) =>
      join.on('last.seq', '=', (eb) =>
        eb
          .selectFrom('entry')
          .whereRef('entry.copy', '=', 'copy.id')
          .where(inTheHand)
          .select((max) => max.fn.max('entry.seq').as('seq')),
      ),
    )
    .innerJoin('reservation', 'reservation.id', 'last.reservation')
    .innerJoin('offering', 'offering.slug', 'last.offering')
    .leftJoin('promised', (join) =>
      join.onRef('promised.chain', '=', 'last.chain').onRef('promised.copy_id', '=', 'copy.id'),
    )
    .leftJoin('laid_back', 'laid_back.entry', 'last.seq')
    .leftJoin('party', (join) =>
      join.onRef('party.reservation', '=', 'last.reservation').on('party.role', '=', 'borrower'),
    )
    .leftJoin('account', 'account.id', 'party.account')
    .where('last.kind', '=', 'prepared')
    .where('laid_back.entry', 'is', null)
    .where((eb) => eb.or([eb('promised.chain', 'is', null), eb('promised.is_prepared', '=', 0)]))
    .select([
      'last.seq as entry',
      'copy.barcode',
      'copy.shelf',
      'offering.title',
      'reservation.id as reservation',
      'reservation.code',
      'account.name as borrower',
      'account.email',
      'promised.from_day as wantedOn',
    ])
}
