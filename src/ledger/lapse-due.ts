import { type Compilable, type Kysely, sql } from 'kysely'
import { listed } from '../../db/build.ts'
import { question } from '../../db/prepared.ts'
import type { Schema } from '../../db/schema.ts'
import { type Decision, once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { type Chain, listChains } from './chains.ts'
import { lapsePromise } from './end-promise.ts'
import { inCommitOrder } from './make-room.ts'
import { lapseOffers } from './lapse-offers.ts'
import { lapseUntrained, lapsing } from './lapse-untrained.ts'
import { waitsUntil } from './not-collected.ts'
import { offerFreed } from './offer-freed.ts'
import { readLetterAbout } from './read-letter-about.ts'
import { reservationLetter } from './reservation-letter.ts'

/** Of which materials, at which point; everything when neither is said. */
export interface Due {
  readonly offerings?: readonly string[] | undefined
  readonly pickupPoint?: string | undefined
}

/**
 * Lapses what was not collected and waits no longer, copy by copy; offers that nobody answered in time; and what lost
 * the seat it rested on. Each reservation in a commit of its own. Every act and every question about free days asks
 * this first; when nothing is due it is one look at three indexes.
 */
export async function lapseDue(ctx: Context, due: Due = {}): Promise<void> {
  if ((await anyDue(ctx.store, { today: ctx.today })).length === 0) return
  await lapseOffers(ctx, due)
  await lapseUntrained(ctx)
  const waiting = await listUncollected(ctx, due)
  const points = new Map<string, PickupPoint | undefined>()
  const done = new Set<string>()
  for (const { reservation, pickup_point, from_day } of waiting) {
    if (!points.has(pickup_point)) {
      points.set(pickup_point, await findPickupPoint(ctx, pickup_point))
    }
    const point = points.get(pickup_point)
    if (!point || ctx.today <= waitsUntil(point, from_day) || done.has(reservation)) continue
    done.add(reservation)
    await lapse(ctx, { reservation, point })
  }
}

/** Asked by every act, and mostly there is nothing: an offer, a promise or a seat whose day has passed. */
const anyDue = question((db, { today }: { today: Day }) =>
  db
    .selectFrom(sql<{ due: number }>`(select 1 as due)`.as('now'))
    .where((eb) =>
      eb.or([
        eb.exists(
          db
            .selectFrom('wish_offer')
            .where('answered_at', 'is', null)
            .where('held_until', '<', today)
            .select('wish'),
        ),
        eb.exists(
          db
            .selectFrom('promised')
            .where('promised.from_day', '<', today)
            .where('promised.is_offer', '=', 0)
            .select('promised.chain'),
        ),
        eb.exists(lapsing(db, today).select('rests_on.reservation')),
      ]),
    )
    .select('now.due'),
)

/** What was to be collected before today and was not, the longest waiting first. */
function listUncollected({ store, today }: Context, { offerings, pickupPoint }: Due) {
  if (offerings && pickupPoint !== undefined) {
    return uncollectedOf(store, { today, offerings, pickupPoint })
  }
  let query = uncollected(store.read, today)
  if (offerings) query = query.where('promised.offering', 'in', listed(offerings))
  if (pickupPoint !== undefined) query = query.where('reservation.pickup_point', '=', pickupPoint)
  return query.execute()
}

const uncollectedOf = question(
  (db, given: { today: Day; offerings: readonly string[]; pickupPoint: string }) =>
    uncollected(db, given.today)
      .where('promised.offering', 'in', listed(given.offerings))
      .where('reservation.pickup_point', '=', given.pickupPoint),
)

function uncollected(db: Pick<Kysely<Schema>, 'selectFrom'>, today: Day) {
  return (
    db
      .selectFrom('promised')
      // What is promised is little, what a point ever lent is much: a cross join is walked in the order it is written.
      .crossJoin('reservation')
      .whereRef('reservation.id', '=', 'promised.reservation')
      .where('promised.from_day', '<', today)
      .where('promised.is_offer', '=', 0)
      .select(['promised.reservation', 'promised.from_day', 'reservation.pickup_point'])
      .orderBy('promised.from_day')
      .orderBy('promised.chain')
  )
}

async function lapse(
  ctx: Context,
  { reservation, point }: { reservation: string; point: PickupPoint },
): Promise<void> {
  const first = (await listDue(ctx, { reservation, point }))[0]
  if (!first) return
  // The chain's number is in the hash, and nobody is told it: no caller can have used this id before.
  const id = `lapse-${first.hash}`
  const byItself = { ...ctx, actor: undefined }
  try {
    await once(byItself, { id, kind: 'lapse', body: { reservation } }, async () => {
      const chains = await listDue(ctx, { reservation, point })
      if (chains.length === 0) throw new NothingDue()
      return decide(byItself, { id, reservation, point, chains })
    })
  } catch (error) {
    // Somebody collected, cancelled or lapsed it since we looked.
    if (!(error instanceof NothingDue)) throw error
  }
}

class NothingDue extends Error {}

async function listDue(
  ctx: Context,
  { reservation, point }: { reservation: string; point: PickupPoint },
): Promise<Chain[]> {
  const chains = await listChains(ctx, [reservation])
  return chains.filter(
    ({ state, fromDay }) => state === 'reserved' && ctx.today > waitsUntil(point, fromDay),
  )
}

async function decide(
  ctx: Context,
  {
    id,
    reservation,
    point,
    chains,
  }: { id: string; reservation: string; point: PickupPoint; chains: readonly Chain[] },
): Promise<Decision> {
  const lapses = await Promise.all(chains.map((tip) => lapsePromise(ctx, id, tip)))
  const frees = chains
    .filter(({ untilDay }) => untilDay >= ctx.today)
    .map(({ copy, chain, offering, fromDay }) => ({
      copy,
      chain,
      // What is over is of no use to anyone.
      from: fromDay < ctx.today ? ctx.today : fromDay,
      offering,
      pickupPoint: point.id,
    }))
  return {
    result: reservation,
    writes: [
      ...inCommitOrder(lapses),
      ...(await letterTo(ctx, { reservation, chains })),
      ...(await offerFreed(ctx, { act: id, frees })),
    ],
  }
}

/** Its link leads to where it can be reserved again. */
async function letterTo(
  ctx: Context,
  { reservation, chains }: { reservation: string; chains: readonly Chain[] },
): Promise<Compilable[]> {
  const copies = chains.map(({ offering }) => offering)
  const about = await readLetterAbout(ctx, { reservation, copies })
  const [offering] = copies
  if (!about || offering === undefined) return []
  const path = `/offerings/${offering}`
  return [reservationLetter(ctx, 'reservation-lapsed', { ...about, path })]
}
