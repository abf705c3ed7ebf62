import { sql } from 'kysely'
import { listed } from '../../db/build.ts'
import { type Context, isOf } from '../context.ts'
import type { Day } from '../day.ts'
import { Problem } from '../problem.ts'
import type { WishOutcome } from './tables.ts'
import type { Wanted } from './wish.ts'

/** `waiting` for something that fits, `offered` until it is answered, or how it ended. */
export type WishState = 'waiting' | 'offered' | WishOutcome

/** A wish as people see it. */
export interface Wish extends Wanted {
  readonly id: string
  readonly title: string
  readonly school: string
  readonly state: WishState
  readonly madeAt: string
  /** 1 for who is first in the queue for days like hers; undefined when it does not wait. */
  readonly place?: number | undefined
  /** What is offered to it, or was at last. */
  readonly offer?: WishOffer | undefined
  /** Undefined once the wish has lost its person. */
  readonly account?:
    | { readonly id: string; readonly name: string; readonly email: string }
    | undefined
}

export interface WishOffer {
  /** The reservation that holds the copies. */
  readonly reservation: string
  readonly pickupPoint: string
  readonly pickupDay: Day
  readonly returnDay: Day
  /** The last day on which it can be accepted. */
  readonly heldUntil: Day
}

/** The wish, as this actor may see it: her own, any for the desk. Refuses `wish-not-found`, for another's too. */
export async function getWish(ctx: Context, id: string): Promise<Wish> {
  const [wish] = await readWishes(ctx, [id])
  const isHers = wish?.account !== undefined && wish.account.id === ctx.actor?.id
  if (!wish || !(isHers || isOf(ctx.actor, 'desk'))) {
    throw new Problem('wish-not-found', 'There is no such wish on the waiting list.')
  }
  return wish
}

/** Wishes by id, in the order asked, without asking who may see them. */
export async function readWishes(ctx: Context, ids: readonly string[]): Promise<Wish[]> {
  if (ids.length === 0) return []
  const [rows, offers, places] = await Promise.all([
    ctx.store.read
      .selectFrom('wish')
      .innerJoin('offering', 'offering.slug', 'wish.offering')
      .leftJoin('account', 'account.id', 'wish.account')
      .where('wish.id', 'in', listed(ids))
      .selectAll('wish')
      .select(['offering.title', 'account.name', 'account.email'])
      .execute(),
    readOffers(ctx, ids),
    readPlaces(ctx, ids),
  ])
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    const offer = offers.find(({ wish }) => wish === id)
    const isOffered = offer !== undefined && offer.answered_at === null
    return {
      id,
      offering: row.offering,
      title: row.title,
      quantity: row.quantity,
      pickupPoints: JSON.parse(row.pickup_points) as string[],
      from: row.from_day,
      until: row.until_day,
      days: row.days,
      school: row.school,
      madeAt: row.made_at,
      state: row.outcome ?? (isOffered ? 'offered' : 'waiting'),
      place: row.outcome === null && !isOffered ? places.get(id) : undefined,
      offer: offer && {
        reservation: offer.reservation,
        pickupPoint: offer.pickup_point,
        pickupDay: offer.pickup_day,
        returnDay: offer.return_day,
        heldUntil: offer.held_until,
      },
      account:
        row.account === null
          ? undefined
          : { id: row.account, name: row.name ?? '', email: row.email ?? '' },
    }
  })
}

/** A wish has one offer at most: whoever lets it go has left the queue. */
function readOffers(ctx: Context, wishes: readonly string[]) {
  return ctx.store.read
    .selectFrom('wish_offer')
    .innerJoin('reservation', 'reservation.id', 'wish_offer.reservation')
    .where('wish_offer.wish', 'in', listed(wishes))
    .select([
      'wish_offer.wish',
      'wish_offer.reservation',
      'wish_offer.held_until',
      'wish_offer.answered_at',
      'reservation.pickup_point',
      'reservation.pickup_day',
      'reservation.return_day',
    ])
    .execute()
}

/** One more than wait before each of them for the same material, at one of its points, for days among its days. */
async function readPlaces(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await ctx.store.read
    .selectFrom('wish')
    .innerJoin('wish as before', (join) =>
      join
        .onRef('before.offering', '=', 'wish.offering')
        .onRef('before.seq', '<', 'wish.seq')
        .onRef('before.from_day', '<=', 'wish.until_day')
        .onRef('before.until_day', '>=', 'wish.from_day')
        .on('before.ended_at', 'is', null),
    )
    .leftJoin('wish_offer', (join) =>
      join.onRef('wish_offer.wish', '=', 'before.id').on('wish_offer.answered_at', 'is', null),
    )
    .where('wish.id', 'in', listed(ids))
    .where('wish.ended_at', 'is', null)
    .where('wish_offer.wish', 'is', null)
    .where(
      sql<boolean>`exists (
        select 1 from json_each(wish.pickup_points) own, json_each(before.pickup_points) other
        where own.value = other.value
      )`,
    )
    .groupBy('wish.id')
    .select(['wish.id', sql<number>`count(*)`.as('before')])
    .execute()
  const before = new Map(rows.map((row) => [row.id, row.before]))
  return new Map(ids.map((id) => [id, (before.get(id) ?? 0) + 1]))
}
