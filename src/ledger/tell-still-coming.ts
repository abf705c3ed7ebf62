import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import { secret, sha256 } from '../hash.ts'
import { isAtRisk, readWhereabouts } from './at-risk.ts'
import { comingDay, eveningDay } from './evening-day.ts'
import { keepable } from './find-keepable.ts'
import { readLetterAbout } from './read-letter-about.ts'
import { reservationLetter } from './reservation-letter.ts'
import { tell } from './tell.ts'

const kind = 'still-coming'

/** Asks who did not come, once for each pick-up day, while what she reserved is there and can be kept for her. */
export async function tellStillComing(ctx: Context): Promise<void> {
  const copies = await listWaiting(ctx)
  const whereabouts = await readWhereabouts(
    ctx,
    copies.map(({ copy }) => copy),
  )
  const asOf = comingDay(ctx)
  const there = copies.filter((one) => !isAtRisk(whereabouts, one, asOf))
  const asked = Map.groupBy(there, ({ reservation, fromDay }) => `${fromDay} ${reservation}`)
  for (const waiting of asked.values()) await ask(ctx, waiting)
}

type Waiting = Awaited<ReturnType<typeof listWaiting>>[number]

/** What was to be collected by the evening, was not, and was not asked about. */
function listWaiting(ctx: Context) {
  return ctx.store.read
    .selectFrom('promised')
    .crossJoin('reservation')
    .whereRef('reservation.id', '=', 'promised.reservation')
    .leftJoin('told', (join) =>
      join
        .onRef('told.reservation', '=', 'promised.reservation')
        .onRef('told.day', '=', 'promised.from_day')
        .on('told.kind', '=', kind),
    )
    .where('promised.from_day', '<=', eveningDay(ctx))
    .where('promised.is_offer', '=', 0)
    .where('told.kind', 'is', null)
    .select([
      'promised.reservation',
      'promised.offering',
      'promised.copy_id as copy',
      'promised.from_day as fromDay',
      'promised.until_day as untilDay',
      'promised.return_day as returnDay',
      'reservation.pickup_point as pickupPoint',
    ])
    .orderBy('promised.from_day')
    .orderBy('promised.chain')
    .execute()
}

async function ask(ctx: Context, waiting: readonly Waiting[]): Promise<void> {
  const [first] = waiting
  if (!first) return
  const point = await findPickupPoint(ctx, first.pickupPoint)
  const found = point && keepable(ctx, { point, waiting })
  if (!found) return
  const { reservation, fromDay, returnDay } = first
  const copies = found.kept.map(({ offering }) => offering)
  const about = await readLetterAbout(ctx, { reservation, copies })
  if (!about) return
  const key = secret()
  const period = { pickupDay: fromDay, returnDay }
  await tell(
    ctx,
    [{ reservation, kind, day: fromDay, keyHash: sha256(key) }],
    [reservationLetter(ctx, kind, { ...about, period, day: found.until, path: `/keep/${key}` })],
  )
}
