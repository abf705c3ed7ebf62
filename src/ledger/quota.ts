import { type Compilable, type Expression, type Kysely, sql } from 'kysely'
import { build } from '../../db/build.ts'
import { question, writing } from '../../db/prepared.ts'
import type { Schema } from '../../db/schema.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { startsChain } from './chains.ts'

/** Whoever can select: the store for a look, or the builder for a count inside a commit. */
type Selecting = Pick<Kysely<Schema>, 'selectFrom'>

export interface SchoolShare {
  readonly school: string
  readonly offering: string
  readonly from: Day
  readonly until: Day
  readonly today: Day
  /** A reservation that is left out. */
  readonly except?: string | undefined
}

export interface BorrowerShare {
  readonly account: string
  readonly pickupPoint: string
  readonly today: Day
  /** A reservation that is left out. */
  readonly except?: string | undefined
  /** Whether there are more than this is all that is asked: fewer may count as none, and one more is enough. */
  readonly most: number
}

/** Reservations of a material that a school has in a school year, at whatever point. */
export interface OpeningShare {
  readonly school: string
  readonly offering: string
  readonly year: { readonly from: Day; readonly until: Day }
  /** More than one above this are not counted. */
  readonly most: number
  /** The reservation that changes, which does not count against itself. */
  readonly except?: string | undefined
}

/** The most copies of a material that a school holds on one day of a span, promised or out. */
export function copiesHeldBySchool(ctx: Context, share: SchoolShare): Promise<number> {
  return counted(askSchool(ctx.store, filledSchool(share)))
}

/**
 * How many reservations of a borrower at a point still wait to be collected or brought back: 0 when she never had more
 * than `most`, and `most` + 1 at most.
 */
export function openReservations(ctx: Context, share: BorrowerShare): Promise<number> {
  return counted(askBorrower(ctx.store, filledBorrower(share)))
}

/** How many reservations of a material a school has in a year, used ones too; `most` + 1 at most. */
export function reservationsInYear(ctx: Context, share: OpeningShare): Promise<number> {
  return counted(askOpening(ctx.store, filledOpening(share)))
}

/** How many wishes of a teacher are on the waiting list. */
export function openWishes(ctx: Context, account: string): Promise<number> {
  return counted(askWishes(ctx.store, { account }))
}

/** For the commit that adds to the share: breaks `quota_kept` when it is then more than it may be. */
export function keepSchoolShare(share: SchoolShare, most: number): Compilable[] {
  return [keepSchool({ ...filledSchool(share), most }), forget({})]
}

export function keepBorrowerShare(share: BorrowerShare): Compilable[] {
  return [keepBorrower(filledBorrower(share)), forget({})]
}

export function keepOpeningShare(share: OpeningShare): Compilable[] {
  return [keepOpening(filledOpening(share)), forget({})]
}

export function keepWishShare(account: string, most: number): Compilable[] {
  return [keepWishes({ account, most }), forget({})]
}

type FilledSchool = Required<{ [Name in keyof SchoolShare]: NonNullable<SchoolShare[Name]> }>

function filledSchool(share: SchoolShare): FilledSchool {
  return { ...share, except: share.except ?? '' }
}

interface FilledBorrower extends Omit<BorrowerShare, 'except'> {
  readonly except: string
  /** One more than `most` is all that is counted. */
  readonly limit: number
}

function filledBorrower(share: BorrowerShare): FilledBorrower {
  return { ...share, except: share.except ?? '', limit: share.most + 1 }
}

interface FilledOpening extends Omit<OpeningShare, 'year' | 'except'> {
  readonly from: Day
  readonly until: Day
  readonly except: string
  readonly limit: number
}

function filledOpening({ year, ...share }: OpeningShare): FilledOpening {
  return { ...share, ...year, except: share.except ?? '', limit: share.most + 1 }
}

const askSchool = question((db, given: FilledSchool) => asked(db, schoolShare(db, given)))
const askBorrower = question((db, given: FilledBorrower) => asked(db, borrowerShare(db, given)))
const askOpening = question((db, given: FilledOpening) => asked(db, openingShare(db, given)))
const askWishes = question((db, given: { account: string }) => asked(db, wishShare(db, given)))

const keepSchool = writing((db, given: FilledSchool & { most: number }) =>
  kept(schoolShare(db, given), given.most),
)
const keepBorrower = writing((db, given: FilledBorrower) =>
  kept(borrowerShare(db, given), given.most),
)
const keepOpening = writing((db, given: FilledOpening) => kept(openingShare(db, given), given.most))
const keepWishes = writing((db, given: { account: string; most: number }) =>
  kept(wishShare(db, given), given.most),
)
const forget = writing((db) => db.deleteFrom('quota'))

function rowOf(counted: Expression<number>) {
  return sql<{ counted: number }>`(select ${counted} as counted)`.as('now')
}

function asked(db: Selecting, counted: Expression<number>) {
  return db.selectFrom(rowOf(counted)).select('now.counted')
}

function kept(counted: Expression<number>, most: number): Compilable {
  return build
    .insertInto('quota')
    .columns(['counted', 'most'])
    .expression((eb) =>
      eb.selectFrom(rowOf(counted)).select(['now.counted', sql<number>`${most}`.as('most')]),
    )
}

async function counted(rows: Promise<readonly { counted: number }[]>): Promise<number> {
  return (await rows)[0]?.counted ?? 0
}

function wishShare(db: Selecting, { account }: { account: string }): Expression<number> {
  const open = db
    .selectFrom('wish')
    .where('wish.account', '=', account)
    .where('wish.ended_at', 'is', null)
    .select(sql<number>`count(*)`.as('wishes'))
  return sql<number>`(${open})`
}

function schoolShare(
  db: Selecting,
  { school, offering, from, until, today, except }: FilledSchool,
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
    .where('reservation.id', '!=', except)
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
    .where('reservation.id', '!=', except)
    .where('copy_out.due_day', '<', today)
    .select(sql<number>`count(*)`.as('copies'))
  return sql<number>`(coalesce(${busiest}, 0) + ${late})`
}

function borrowerShare(
  db: Selecting,
  { account, pickupPoint, today, most, except, limit }: FilledBorrower,
): Expression<number> {
  const ever = db
    .selectFrom('party')
    .where('party.account', '=', account)
    .where('party.reservation', '!=', except)
    .select('party.reservation')
    .limit(limit)
  // For each that she ever had two looks at what is little, and only then a look at what is much.
  const open = db
    .selectFrom('party')
    .where('party.account', '=', account)
    .where('party.role', '=', 'borrower')
    .where('party.reservation', '!=', except)
    .where((eb) => {
      const here = eb
        .selectFrom('reservation')
        .whereRef('reservation.id', '=', 'party.reservation')
        .where('reservation.pickup_point', '=', pickupPoint)
        .select('reservation.id')
      const isOut = eb.exists(
        eb
          .selectFrom('copy_out')
          .whereRef('copy_out.reservation', '=', 'party.reservation')
          .select('copy_out.chain'),
      )
      const isPromised = eb.exists(
        eb
          .selectFrom('promised')
          .whereRef('promised.reservation', '=', 'party.reservation')
          .select('promised.chain'),
      )
      return eb.or([
        eb.and([isOut, eb.exists(here)]),
        eb.and([isPromised, eb.exists(here.where('reservation.return_day', '>=', today))]),
      ])
    })
    .select('party.reservation')
    .limit(limit)
  // Who never had more than she may has not got more now: that is counted on one index.
  return sql<number>`(
    select case when (select count(*) from (${ever})) <= ${most} then 0
      else (select count(*) from (${open})) end
  )`
}

/** What was given back before anybody came for it is no use that was made of the year. */
function openingShare(
  db: Selecting,
  { school, offering, from, until, except, limit }: FilledOpening,
): Expression<number> {
  const made = db
    .selectFrom('reservation')
    .innerJoin('entry', 'entry.reservation', 'reservation.id')
    .leftJoin('entry as later', 'later.resolves', 'entry.seq')
    .where('reservation.school', '=', school)
    .where('reservation.pickup_day', '>=', from)
    .where('reservation.pickup_day', '<=', until)
    .where('reservation.id', '!=', except)
    .where('entry.offering', '=', offering)
    .where('later.seq', 'is', null)
    .where('entry.kind', 'not in', ['cancelled', 'lapsed'])
    .select('reservation.id')
    .distinct()
    .limit(limit)
  return sql<number>`(select count(*) from (${made}))`
}

/** True when the school has something out that should have been back more than a week ago. */
export async function isSchoolOverdue(
  ctx: Context,
  { school, before }: { school: string; before: Day },
): Promise<boolean> {
  return (await askOverdue(ctx.store, { school, before })).length > 0
}

/** What is out is little, what a school ever had is much: a cross join is walked in the order in which it is written. */
const askOverdue = question((db, given: { school: string; before: Day }) =>
  db
    .selectFrom('copy_out')
    .crossJoin('entry')
    .crossJoin('reservation')
    .where('copy_out.due_day', '<', given.before)
    .whereRef('entry.chain', '=', 'copy_out.chain')
    .where(startsChain, 'is', null)
    .whereRef('reservation.id', '=', 'entry.reservation')
    .where('reservation.school', '=', given.school)
    .select('copy_out.copy_id')
    .limit(1),
)
