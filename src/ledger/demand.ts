import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { isOf } from '../context.ts'
import { Problem, type ReasonCode, reasonCodes } from '../problem.ts'

/** How often a material was asked at a point in a month, and how often that was refused. */
export interface Demand {
  /** `2026-03` */
  readonly month: string
  readonly offering: string
  readonly title: string
  readonly pickupPoint: string
  /** Reservations that were made, and refusals. */
  readonly asked: number
  readonly refused: number
  /** Copies that were asked in what was refused. */
  readonly copies: number
  /** How many of the refusals named each reason, in the order in which reasons are said. */
  readonly reasons: readonly { readonly code: ReasonCode; readonly refused: number }[]
}

/**
 * What was asked between two months, both included: the latest month first, in it what was refused most. Refuses
 * `forbidden` to all but the desk and a coordinator.
 */
export async function listDemand(
  ctx: Context,
  { from, until }: { from: string; until: string },
): Promise<Demand[]> {
  if (!isOf(ctx.actor, 'desk', 'coordinator')) {
    throw new Problem('forbidden', 'Only the desk and a coordinator see what is asked.')
  }
  const [refused, made, titles] = await Promise.all([
    listRefused(ctx, { from, until }),
    listMade(ctx, { from, until }),
    ctx.store.read.selectFrom('offering').select(['slug', 'title']).execute(),
  ])
  const found = new Map<string, Tally>()
  const tallyOf = (row: Place) => {
    const key = `${row.month} ${row.pickup_point} ${row.offering}`
    const tally = found.get(key) ?? { ...row, made: 0, refused: 0, copies: 0, reasons: new Map() }
    found.set(key, tally)
    return tally
  }
  for (const row of made) tallyOf(row).made += row.reservations
  for (const row of refused) {
    const tally = tallyOf(row)
    if (row.reason === '') {
      tally.refused += row.refusals
      tally.copies += row.copies
    } else tally.reasons.set(row.reason, (tally.reasons.get(row.reason) ?? 0) + row.refusals)
  }
  const titleOf = new Map(titles.map(({ slug, title }) => [slug, title]))
  return [...found.values()]
    .map((tally) => asDemand(tally, titleOf.get(tally.offering) ?? tally.offering))
    .toSorted(
      (a, b) =>
        (a.month < b.month ? 1 : a.month > b.month ? -1 : 0) ||
        b.refused - a.refused ||
        b.asked - a.asked ||
        (a.title < b.title ? -1 : 1),
    )
}

interface Place {
  readonly month: string
  readonly offering: string
  readonly pickup_point: string
}

interface Tally extends Place {
  made: number
  refused: number
  copies: number
  readonly reasons: Map<string, number>
}

function asDemand(tally: Tally, title: string): Demand {
  const { month, offering, pickup_point: pickupPoint, made, refused, copies, reasons } = tally
  return {
    month,
    offering,
    title,
    pickupPoint,
    asked: made + refused,
    refused,
    copies,
    reasons: reasonCodes.flatMap((code) => {
      const count = reasons.get(code)
      return count === undefined ? [] : [{ code, refused: count }]
    }),
  }
}

/** The sums of old months and the list of the last weeks, as if all were sums. The reason '' counts each refusal once. */
async function listRefused(ctx: Context, { from, until }: { from: string; until: string }) {
  const { read } = ctx.store
  const month = sql<string>`substr(asked_day, 1, 7)`
  const [sums, whole, byReason] = await Promise.all([
    read
      .selectFrom('unmet_month')
      .selectAll()
      .where('month', '>=', from)
      .where('month', '<=', until)
      .execute(),
    read
      .selectFrom('unmet')
      .where('asked_day', '>=', `${from}-01`)
      .where('asked_day', '<=', `${until}-31`)
      .select([
        month.as('month'),
        'offering',
        'pickup_point',
        sql<string>`''`.as('reason'),
        sql<number>`count(*)`.as('refusals'),
        sql<number>`sum(quantity)`.as('copies'),
      ])
      .groupBy(['month', 'offering', 'pickup_point'])
      .execute(),
    read
      .selectFrom(['unmet', sql<{ value: string }>`json_each(unmet.reasons)`.as('said')])
      .where('asked_day', '>=', `${from}-01`)
      .where('asked_day', '<=', `${until}-31`)
      .select([
        month.as('month'),
        'offering',
        'pickup_point',
        'said.value as reason',
        sql<number>`count(*)`.as('refusals'),
        sql<number>`sum(quantity)`.as('copies'),
      ])
      .groupBy(['month', 'offering', 'pickup_point', 'said.value'])
      .execute(),
  ])
  return [...sums, ...whole, ...byReason]
}

/** Reservations by the month in which they were made; walk-ins too. */
function listMade(ctx: Context, { from, until }: { from: string; until: string }) {
  const month = sql<string>`substr(reservation.made_at, 1, 7)`
  return ctx.store.read
    .selectFrom('reservation')
    .innerJoin('entry', 'entry.reservation', 'reservation.id')
    .where('entry.kind', '=', 'reserved')
    .where('reservation.made_at', '>=', `${from}-01`)
    .where('reservation.made_at', '<', `${until}-32`)
    .select([
      month.as('month'),
      'entry.offering',
      'reservation.pickup_point',
      sql<number>`count(distinct reservation.id)`.as('reservations'),
    ])
    .groupBy(['month', 'entry.offering', 'reservation.pickup_point'])
    .execute()
}
