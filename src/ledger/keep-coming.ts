import { type Decision, once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { sha256 } from '../hash.ts'
import { Problem } from '../problem.ts'
import { listChains } from './chains.ts'
import { keepable } from './find-keepable.ts'
import { getReservation, readReservations } from './find-reservation.ts'
import { follow } from './follow.ts'
import { lapseDue } from './lapse-due.ts'
import type { Reservation } from './reservation.ts'

/**
 * She is still coming: what of a reservation was not collected is kept until the next pick-up day.
 *
 * Refuses `reservation-not-found`, `already-resolved` when nothing of it waits any more, `wrong-state` before its
 * pick-up day and when the next one comes after its return day, `id-taken`, `busy`.
 */
export async function keepComing(
  ctx: Context,
  { id, reservation: of }: { id: string; reservation: string },
): Promise<Reservation> {
  const { id: reservation } = await getReservation(ctx, of)
  await keep(ctx, { id, reservation })
  return getReservation(ctx, reservation)
}

/** The same, by the link in the letter that asked; whoever has it need not sign in. Refuses `not-found` besides. */
export async function keepByLetter(
  ctx: Context,
  { id, key }: { id: string; key: string },
): Promise<Reservation> {
  const asked = await getAsked(ctx, key)
  await keep({ ...ctx, actor: undefined }, { id, reservation: asked.id })
  return getAsked(ctx, key)
}

/** The reservation that a letter asked about. Refuses `not-found` for a key that stands in no letter. */
export async function getAsked(ctx: Context, key: string): Promise<Reservation> {
  const told = await ctx.store.read
    .selectFrom('told')
    .where('key_hash', '=', sha256(key))
    .select('reservation')
    .executeTakeFirst()
  const [reservation] = told ? await readReservations(ctx, [told.reservation]) : []
  if (!reservation) throw new Problem('not-found', 'There is no such letter.')
  return reservation
}

async function keep(
  ctx: Context,
  { id, reservation }: { id: string; reservation: string },
): Promise<void> {
  const [found] = await readReservations(ctx, [reservation])
  const point = found && (await findPickupPoint(ctx, found.pickupPoint))
  if (!point) throw new Error('A reservation without a point.')
  const offerings = found.lines.map(({ offering }) => offering)
  await lapseDue(ctx, { offerings, pickupPoint: point.id })
  await once(ctx, { id, kind: 'keep', body: { reservation } }, () =>
    decide(ctx, { id, reservation, point }),
  )
}

async function decide(
  ctx: Context,
  { id, reservation, point }: { id: string; reservation: string; point: PickupPoint },
): Promise<Decision> {
  const promised = (await listChains(ctx, [reservation])).filter(
    ({ state }) => state === 'reserved',
  )
  if (promised.length === 0) {
    throw new Problem('already-resolved', 'Nothing of this reservation waits any more.')
  }
  const waiting = promised.filter(({ fromDay }) => fromDay <= ctx.today)
  // Pressed twice: it is kept already.
  if (waiting.length === 0 && promised.some(({ kind }) => kind === 'kept')) {
    return { result: reservation, writes: [] }
  }
  const found = keepable(ctx, { point, waiting })
  if (!found) throw new Problem('wrong-state', 'It cannot be kept until another day now.')
  // The days from then on are held already.
  const entries = await Promise.all(
    found.kept.map((tip) => follow(tip, { act: id, kind: 'kept', fromDay: found.until })),
  )
  return { result: reservation, writes: entries.flatMap(({ writes }) => writes) }
}
