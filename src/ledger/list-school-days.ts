import { sql } from 'kysely'
import { listed } from '../../db/build.ts'
import type { Lending } from '../catalogue/lending.ts'
import type { Context } from '../context.ts'
import { type Day, eachDay, type Period } from '../day.ts'
import { startsChain } from './chains.ts'
import { lastLoanDay } from './hold.ts'

/** How many copies of a material a school holds: on each day on which it holds some, and those that are late. */
export interface SchoolDays {
  readonly byDay: ReadonlyMap<Day, number>
  readonly late: number
}

/** What a school holds of these materials between two days, promised or out, at whatever point. By slug. */
export async function listSchoolDays(
  ctx: Context,
  {
    school,
    offerings,
    from,
    until,
    except = '',
  }: {
    school: string
    offerings: readonly string[]
    from: Day
    until: Day
    /** A reservation that is left out. */
    except?: string | undefined
  },
): Promise<Map<string, SchoolDays>> {
  const { read } = ctx.store
  const [held, late] = await Promise.all([
    read
      .selectFrom('held_day')
      .innerJoin('copy', 'copy.id', 'held_day.copy_id')
      .innerJoin('entry', (join) =>
        join.onRef('entry.chain', '=', 'held_day.chain').on(startsChain, 'is', null),
      )
      .innerJoin('reservation', 'reservation.id', 'entry.reservation')
      .where('copy.offering', 'in', listed(offerings))
      .where('held_day.day', '>=', from)
      .where('held_day.day', '<=', until)
      .where('held_day.turnaround', '=', 0)
      .where('reservation.school', '=', school)
      .where('reservation.id', '!=', except)
      .groupBy(['copy.offering', 'held_day.day'])
      .select(['copy.offering', 'held_day.day', sql<number>`count(*)`.as('copies')])
      .execute(),
    read
      .selectFrom('copy_out')
      .innerJoin('copy', 'copy.id', 'copy_out.copy_id')
      .innerJoin('entry', (join) =>
        join.onRef('entry.chain', '=', 'copy_out.chain').on(startsChain, 'is', null),
      )
      .innerJoin('reservation', 'reservation.id', 'entry.reservation')
      .where('copy.offering', 'in', listed(offerings))
      .where('reservation.school', '=', school)
      .where('reservation.id', '!=', except)
      .where('copy_out.due_day', '<', ctx.today)
      .groupBy('copy.offering')
      .select(['copy.offering', sql<number>`count(*)`.as('copies')])
      .execute(),
  ])
  return new Map(
    offerings.map((slug) => [
      slug,
      {
        byDay: new Map(
          held.filter(({ offering }) => offering === slug).map(({ day, copies }) => [day, copies]),
        ),
        late: late.find(({ offering }) => offering === slug)?.copies ?? 0,
      },
    ]),
  )
}

/** The most copies that it holds on one day of a loan: as the quota is judged, without a return day that is not held. */
export function mostIn({ byDay, late }: SchoolDays, lending: Lending, period: Period): number {
  const days = eachDay(period.pickupDay, lastLoanDay(lending, period))
  return late + Math.max(0, ...days.map((day) => byDay.get(day) ?? 0))
}
