import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import { addDays } from '../day.ts'
import { Problem } from '../problem.ts'
import { type Chain, listChains } from './chains.ts'
import { findMistake, type Mistake, refuseLate } from './find-reversible.ts'
import { getReservation } from './find-reservation.ts'
import { follow } from './follow.ts'
import { freeDays, freeDaysUntil, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import { inCommitOrder, type Moves } from './make-room.ts'
import { offerFreed } from './offer-freed.ts'
import { readLetterAbout } from './read-letter-about.ts'
import type { Reservation } from './reservation.ts'
import { reservationLetter } from './reservation-letter.ts'
import { type BeforeHandOut, readBeforeHandOut } from './before-hand-out.ts'

/**
 * Takes a hand-out back that was a mistake, the same working day: what was reserved is promised again as it was before,
 * what a walk-in took is as if it never went. All copies of the hand-out, or none.
 *
 * Refuses `forbidden`, `not-found`, `reversal-too-late`, `already-resolved` when one of the copies is not out any more
 * on that hand-out, `id-taken`, `busy`.
 */
export async function reverseHandOut(
  ctx: Context,
  { id, handOut }: { id: string; handOut: string },
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk does this.')
  const made = await once(ctx, { id, kind: 'hand-out-reversal', body: { handOut } }, async () => {
    const mistake = await findHandOut(ctx, handOut)
    if (!mistake) throw new Problem('not-found', 'There is no such hand-out.')
    const reservation = await getReservation(ctx, mistake.result)
    const point = await findPickupPoint(ctx, reservation.pickupPoint)
    if (point) refuseLate(ctx, point, mistake)
    return { result: reservation.id, writes: await decide(ctx, { id, mistake, reservation }) }
  })
  return { reservation: await getReservation(ctx, made.result), isRepeat: made.isRepeat }
}

/** The hand-out with this id, or the last one of the reservation with this id. */
async function findHandOut(ctx: Context, id: string): Promise<Mistake | undefined> {
  const kinds = ['check-out', 'walk-in']
  const named = await findMistake(ctx, id, kinds)
  if (named) return named
  const last = await ctx.store.read
    .selectFrom('entry')
    .where('reservation', '=', id)
    .where('kind', '=', 'checked-out')
    .select('act')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last && findMistake(ctx, last.act, kinds)
}

async function decide(
  ctx: Context,
  { id, mistake, reservation }: { id: string; mistake: Mistake; reservation: Reservation },
): Promise<Compilable[]> {
  const [chains, before] = await Promise.all([
    listChains(ctx, [reservation.id]),
    readBeforeHandOut(ctx, { reservation: reservation.id, act: mistake.id }),
  ])
  const tips = before.map((one) => ({ ...one, tip: chains.find((tip) => tip.chain === one.chain) }))
  if (tips.some(({ tip, isLast }) => tip?.state !== 'checked-out' || !isLast)) {
    throw new Problem('already-resolved', 'What was handed out is not out any more.')
  }
  const isWalkIn = before.every(({ promise }) => promise === undefined)
  const moves = await Promise.all(
    tips.flatMap(({ tip, ...one }) => (tip ? [putBackAsItWas({ act: id, tip, before: one })] : [])),
  )
  const { pickupPoint } = reservation
  const frees = before.map(({ chain, copy, offering, outDay }) => {
    const from = outDay < ctx.today ? ctx.today : outDay
    return { chain, copy, offering, from, pickupPoint }
  })
  const isStillOut = chains.some(
    ({ state, chain }) => state === 'checked-out' && !before.some((one) => one.chain === chain),
  )
  return [
    build.deleteFrom('copy_out').where(
      'chain',
      'in',
      before.map(({ chain }) => chain),
    ),
    ...inCommitOrder(moves),
    ...(isStillOut ? [] : [forgetCollectors(reservation.id)]),
    ...(isWalkIn ? await letterTo(ctx, { reservation: reservation.id, chains }) : []),
    ...(isWalkIn ? await offerFreed(ctx, { act: id, frees }) : []),
  ]
}

function forgetCollectors(reservation: string): Compilable {
  return build
    .deleteFrom('party')
    .where('reservation', '=', reservation)
    .where('role', '=', 'collector')
}

async function putBackAsItWas({
  act,
  tip,
  before,
}: {
  act: string
  tip: Chain
  before: BeforeHandOut
}): Promise<Moves> {
  const { chain, copy } = tip
  const { promise, outDay } = before
  const nothing = { fromDay: outDay, untilDay: addDays(outDay, -1) }
  if (!promise) {
    const ended = await endedEarly(act, tip, nothing)
    const reversed = await follow(tip, { act, kind: 'hand-out-reversed', ...nothing }, ended.tip)
    const cancelled = await follow(tip, { act, kind: 'cancelled', ...nothing }, reversed.tip)
    const entries = [...ended.writes, ...reversed.writes, ...cancelled.writes]
    return { frees: [freeDays(copy, chain, outDay)], entries, holds: [] }
  }
  const { returnDay } = promise
  // The past days of another copy than the promised one may be another loan's.
  const mayStart = promise.copy === copy || promise.fromDay > outDay
  const fromDay = mayStart ? promise.fromDay : outDay
  const untilDay = promise.untilDay < tip.untilDay ? promise.untilDay : tip.untilDay
  const held = { act, fromDay, untilDay, returnDay }
  // Days before the pick-up day are given back by an entry of their own: the next one begins later.
  const isEarly = outDay < fromDay
  const ended =
    isEarly || tip.kind === 'return-reversed' ? await endedEarly(act, tip, nothing) : undefined
  const reversed = await follow(tip, { ...held, kind: 'hand-out-reversed' }, ended?.tip)
  const set = promise.isPrepared
    ? await follow(tip, { ...held, kind: 'prepared' }, reversed.tip)
    : undefined
  const entries = [...(ended?.writes ?? []), ...reversed.writes, ...(set?.writes ?? [])]
  if (returnDay === tip.returnDay) {
    // What stays held is not written again: the copy may be out of service by now.
    // What it had left behind before, when it was kept for later, is nobody's mistake.
    const early = freeDaysUntil(copy, chain, outDay, fromDay)
    const frees = [...(isEarly ? [early] : []), freeDays(copy, chain, addDays(untilDay, 1))]
    return { frees, entries, holds: [] }
  }
  const from = isEarly ? outDay : fromDay
  const hold = holdOfChain({ fromDay, untilDay, returnDay })
  return { frees: [freeDays(copy, chain, from)], entries, holds: [holdDays(copy, chain, hold)] }
}

function endedEarly(act: string, tip: Chain, nothing: { fromDay: string; untilDay: string }) {
  return follow(tip, { act, kind: 'shortened', ...nothing })
}

async function letterTo(
  ctx: Context,
  { reservation, chains }: { reservation: string; chains: readonly Chain[] },
): Promise<Compilable[]> {
  const copies = chains.map(({ offering }) => offering)
  const about = await readLetterAbout(ctx, { reservation, copies })
  return about ? [reservationLetter(ctx, 'reservation-cancelled', about)] : []
}
