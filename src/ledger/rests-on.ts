import type { Compilable } from 'kysely'
import { build, listed } from '../../db/build.ts'
import { findLending } from '../catalogue/find-lending.ts'
import type { Material } from '../catalogue/list-materials.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { askerOf } from './asker-of.ts'
import type { Asker } from './judge-asker.ts'
import { openedBy } from './opened-by.ts'

/** One material of a reservation that no certificate opens yet, and the seat that it rests on. */
export interface Resting {
  readonly reservation: string
  readonly offering: string
  readonly enrolment: string
  readonly pickupDay: Day
  readonly pickupPoint: string
  readonly asker: Asker
  /** The day on which the copies are freed, once the seat is lost. */
  readonly lapsesOn?: Day | undefined
}

/**
 * The writes that note on which seats a reservation rests, after those that make or change it; what it rested on before
 * is forgotten. What a certificate opens rests on none.
 */
export async function restOnSeats(
  ctx: Context,
  {
    reservation,
    asker,
    lines,
    pickupDay,
    isNew = false,
  }: {
    reservation: string
    asker: Asker
    lines: readonly { readonly material: Material }[]
    pickupDay: Day
    /** It rests on nothing yet. */
    isNew?: boolean
  },
): Promise<Compilable[]> {
  const gated = lines.filter(({ material }) => material.lending.trainings.length > 0)
  const rests = await Promise.all(
    gated.map(async ({ material }) => {
      const opened = await openedBy(ctx, { asker, material, day: pickupDay })
      if (opened?.by !== 'seat') return []
      const { enrolment } = opened
      const row = { reservation, offering: material.slug, enrolment }
      return [build.insertInto('rests_on').values(row)]
    }),
  )
  return [...(isNew ? [] : [forgetSeats(reservation)]), ...rests.flat()]
}

function forgetSeats(reservation: string): Compilable {
  return build.deleteFrom('rests_on').where('reservation', '=', reservation)
}

/** What is still promised and rests on one of these seats, or on a seat that was lost; kept ones left out. */
export async function listResting(
  ctx: Context,
  which: { readonly enrolments: readonly string[] } | { readonly lapsingBy: Day },
): Promise<Resting[]> {
  let query = ctx.store.read
    .selectFrom('rests_on')
    .innerJoin('reservation', 'reservation.id', 'rests_on.reservation')
    .leftJoin('party', (join) =>
      join
        .onRef('party.reservation', '=', 'reservation.id')
        .on('party.role', '=', 'borrower')
        .on('party.position', '=', 0),
    )
    .where('rests_on.kept_by', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('promised')
          .whereRef('promised.reservation', '=', 'rests_on.reservation')
          .whereRef('promised.offering', '=', 'rests_on.offering')
          .select('promised.chain'),
      ),
    )
  query =
    'enrolments' in which
      ? query
          .where('rests_on.enrolment', 'in', listed(which.enrolments))
          .where('rests_on.lost_on', 'is', null)
      : query.where('rests_on.lapses_on', '<=', which.lapsingBy)
  const rows = await query
    .select([
      'rests_on.reservation',
      'rests_on.offering',
      'rests_on.enrolment',
      'rests_on.lapses_on',
      'reservation.pickup_day',
      'reservation.pickup_point',
      'reservation.school',
      'party.account',
    ])
    .orderBy('rests_on.reservation')
    .orderBy('rests_on.offering')
    .execute()
  return Promise.all(
    rows.map(async ({ reservation, school, account, ...row }) => ({
      reservation,
      offering: row.offering,
      enrolment: row.enrolment,
      pickupDay: row.pickup_day,
      pickupPoint: row.pickup_point,
      asker: await askerOf(ctx, {
        id: reservation,
        school,
        borrower: account === null ? undefined : { id: account, name: '', email: '' },
      }),
      lapsesOn: row.lapses_on ?? undefined,
    })),
  )
}

/** What opens now what rested on a seat, apart from the seats that are being lost. */
export async function reopenedBy(
  ctx: Context,
  { asker, offering, pickupDay }: Resting,
  lost: readonly string[] = [],
) {
  const lending = await findLending(ctx, offering)
  return openedBy(ctx, {
    asker: { ...asker, withoutSeats: lost },
    material: { lending },
    day: pickupDay,
  })
}

/** The writes that let a material rest on what opens it now; none when nothing does. */
export function restOn(
  { reservation, offering }: Resting,
  opened: NonNullable<Awaited<ReturnType<typeof openedBy>>>,
): Compilable {
  if (opened.by !== 'seat') {
    return build
      .deleteFrom('rests_on')
      .where('reservation', '=', reservation)
      .where('offering', '=', offering)
  }
  return build
    .updateTable('rests_on')
    .set({ enrolment: opened.enrolment, lost_on: null, lapses_on: null })
    .where('reservation', '=', reservation)
    .where('offering', '=', offering)
}
