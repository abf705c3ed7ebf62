import { type Compilable, type Expression, type Kysely, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Schema } from '../../db/schema.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { outKinds, startsChain } from './chains.ts'

/** Whoever can select: the store for a look, or the builder for a count inside a commit. */
type Selecting = Pick<Kysely<Schema>, 'selectFrom'>

export interface SchoolShare {
  readonly school: string
  readonly offering: string
  readonly from: Day
  readonly until: Day
  readonly today: Day
}

export interface BorrowerShare {
  readonly account: string
  readonly pickupPoint: string
  readonly today: Day
  /** Whether there are more than this is all that is asked: fewer may count as none, and one more is enough. */
  readonly most: number
}

/** The most copies of a material that a school holds on one day of a span, promised or out. */
export async function copiesHeldBySchool(ctx: Context, share: SchoolShare): Promise<number> {
  return ask(ctx, schoolShare(ctx.store.read, share))
}

/**
 * How many reservations of a borrower at a point still wait to be collected or brought back: 0 when she never had more
 * than `most`, and `most` + 1 at most.
 */
export async function openReservations(ctx: Context, share: BorrowerShare): Promise<number> {
  return ask(ctx, borrowerShare(ctx.store.read, share))
}

/** For the commit that adds to the share: breaks `quota_kept` when it is then more than it may be. */
export function keepSchoolShare(share: SchoolShare, most: number): Compilable[] {
  return keep(schoolShare(build, share), most)
}

export function keepBorrowerShare(share: BorrowerShare): Compilable[] {
  return keep(borrowerShare(build, share), share.most)
}

function keep(counted: Expression<number>, most: number): Compilable[] {
  const row = sql<{ counted: number }>`(select ${counted} as counted)`.as('now')
  return [
    build
      .insertInto('quota')
      .columns(['counted', 'most'])
      .expression((eb) =>
        eb.selectFrom(row).select(['now.counted', sql<number>`${most}`.as('most')]),
      ),
    build.deleteFrom('quota'),
  ]
}

async function ask(ctx: Context, counted: Expression<number>): Promise<number> {
  const row = sql<{ counted: number }>`(select ${counted} as counted)`.as('now')
  const found = await ctx.store.read.selectFrom(row).select('now.counted').executeTakeFirst()
  return found?.counted ?? 0
}

function schoolShare(
  db: Selecting,
  { school, offering, from, until, today }: SchoolShare,
): Expression<number> {
  const busiest = db
    .selectFrom('held_day')
    .innerJoin('copy', 'copy.id', 'held_day.copy_id')
    .innerJoin('entry', (join) =>
      join.onRef('entry.chain', '=', 'held_day.chain').on(startsChain, 'is', null),
    )
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .where('copy.offering', '=', offering)
    .where('held_day.day', '>=', from)
    .where('held_day.day', '<=', until)
    .where('held_day.turnaround', '=', 0)
    .where('reservation.school', '=', school)
    .groupBy('held_day.day')
    .select(sql<number>`count(*)`.as('copies'))
    .orderBy('copies', 'desc')
    .limit(1)
  const late = db
    .selectFrom('copy_out')
    .innerJoin('copy', 'copy.id', 'copy_out.copy_id')
    .innerJoin('entry', (join) =>
      join.onRef('entry.chain', '=', 'copy_out.chain').on(startsChain, 'is', null),
    )
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .where('copy.offering', '=', offering)
    .where('reservation.school', '=', school)
    .where('copy_out.due_day', '<', today)
    .select(sql<number>`count(*)`.as('copies'))
  return sql<number>`(coalesce(${busiest}, 0) + ${late})`
}

function borrowerShare(
  db: Selecting,
  { account, pickupPoint, today, most }: BorrowerShare,
): Expression<number> {
  const ever = db
    .selectFrom('party')
    .where('party.account', '=', account)
    .select('party.reservation')
    .limit(most + 1)
  const open = db
    .selectFrom('party')
    .innerJoin('reservation', 'reservation.id', 'party.reservation')
    .innerJoin('entry', 'entry.reservation', 'reservation.id')
    .leftJoin('entry as later', 'later.resolves', 'entry.seq')
    .leftJoin('promised', 'promised.chain', 'entry.chain')
    .where('party.account', '=', account)
    .where('party.role', '=', 'borrower')
    .where('reservation.pickup_point', '=', pickupPoint)
    .where('later.seq', 'is', null)
    .where((eb) =>
      eb.or([
        eb('entry.kind', 'in', outKinds),
        eb.and([eb('promised.chain', 'is not', null), eb('reservation.return_day', '>=', today)]),
      ]),
    )
    .select('reservation.id')
    .distinct()
    .limit(most + 1)
  // Who never had more than she may has not got more now: that is counted on one index.
  return sql<number>`(
    select case when (select count(*) from (${ever})) <= ${most} then 0
      else (select count(*) from (${open})) end
  )`
}

/** True when the school has something out that should have been back more than a week ago. */
export async function isSchoolOverdue(
  ctx: Context,
  { school, before }: { school: string; before: Day },
): Promise<boolean> {
  const late = await ctx.store.read
    .selectFrom('copy_out')
    .innerJoin('entry', (join) =>
      join.onRef('entry.chain', '=', 'copy_out.chain').on(startsChain, 'is', null),
    )
    .innerJoin('reservation', 'reservation.id', 'entry.reservation')
    .where('copy_out.due_day', '<', before)
    // What is out is little, what a school ever had is much: the plus keeps SQLite from beginning there.
    .where(sql<string>`+reservation.school`, '=', school)
    .select('copy_out.copy_id')
    .limit(1)
    .executeTakeFirst()
  return late !== undefined
}
