import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** The most copies of a material that a school holds on one day of a span, promised or out. */
export async function copiesHeldBySchool(
  ctx: Context,
  {
    school,
    offering,
    from,
    until,
    except,
  }: {
    school: string
    offering: string
    from: Day
    until: Day
    except?: string | undefined
  },
): Promise<number> {
  const busiest = await ctx.store.read
    .selectFrom('held_day')
    .innerJoin('copy', 'copy.id', 'held_day.copy_id')
    .innerJoin('entry', (join) =>
      join.onRef('entry.chain', '=', 'held_day.chain').on('entry.resolves', 'is', null),
    )
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .where('copy.offering', '=', offering)
    .where('held_day.day', '>=', from)
    .where('held_day.day', '<=', until)
    .where('held_day.turnaround', '=', 0)
    .where('reservation.school', '=', school)
    .where('reservation.id', '!=', except ?? '')
    .groupBy('held_day.day')
    .select(sql<number>`count(*)`.as('copies'))
    .orderBy('copies', 'desc')
    .limit(1)
    .executeTakeFirst()
  const late = await ctx.store.read
    .selectFrom('copy_out')
    .innerJoin('copy', 'copy.id', 'copy_out.copy_id')
    .innerJoin('entry', (join) =>
      join.onRef('entry.chain', '=', 'copy_out.chain').on('entry.resolves', 'is', null),
    )
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .where('copy.offering', '=', offering)
    .where('reservation.school', '=', school)
    .where('copy_out.due_day', '<', ctx.today)
    .select(sql<number>`count(*)`.as('copies'))
    .executeTakeFirst()
  return (busiest?.copies ?? 0) + (late?.copies ?? 0)
}

/** How many reservations of a borrower at a point still wait to be collected or brought back. */
export async function openReservations(
  ctx: Context,
  { account, pickupPoint }: { account: string; pickupPoint: string },
): Promise<number> {
  const row = await ctx.store.read
    .selectFrom('party')
    .innerJoin('reservation', 'reservation.id', 'party.reservation')
    .innerJoin('entry', 'entry.reservation', 'reservation.id')
    .leftJoin('entry as later', 'later.resolves', 'entry.seq')
    .where('party.account', '=', account)
    .where('party.role', '=', 'borrower')
    .where('reservation.pickup_point', '=', pickupPoint)
    .where('later.seq', 'is', null)
    .where((eb) =>
      eb.or([
        eb('entry.kind', 'in', ['checked-out', 'shortened']),
        eb.and([
          eb('entry.kind', 'in', ['reserved', 'moved']),
          eb('reservation.return_day', '>=', ctx.today),
        ]),
      ]),
    )
    .select(sql<number>`count(distinct reservation.id)`.as('open'))
    .executeTakeFirst()
  return row?.open ?? 0
}

/** True when the school has something out that should have been back more than a week ago. */
export async function isSchoolOverdue(
  ctx: Context,
  { school, before }: { school: string; before: Day },
): Promise<boolean> {
  const late = await ctx.store.read
    .selectFrom('copy_out')
    .innerJoin('entry', (join) =>
      join.onRef('entry.chain', '=', 'copy_out.chain').on('entry.resolves', 'is', null),
    )
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .where('copy_out.due_day', '<', before)
    .where('reservation.school', '=', school)
    .select('copy_out.copy_id')
    .limit(1)
    .executeTakeFirst()
  return late !== undefined
}
