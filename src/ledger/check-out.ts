import type { Compilable } from 'kysely'
import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { backDated } from './back-dated.ts'
import { listChains } from './chains.ts'
import { getReservation } from './find-reservation.ts'
import { follow } from './follow.ts'
import { copyIsOut, handedOverBy } from './hand-over.ts'
import { freeDays, holdDays } from './held-days.ts'
import { type Hold, holdOfChain, isBare, lastDayOf } from './hold.ts'
import { lapseDue } from './lapse-due.ts'
import { listCopyDays, stockKey } from './list-copy-days.ts'
import { inCommitOrder, type Moves, toOtherCopy } from './make-room.ts'
import { type Pair, sortByPoint, sortPairs } from './pair-copies.ts'
import { pinCopies } from './pin-copies.ts'
import { refuse } from './refuse.ts'
import { type HandedOut, listRefused, refuseAll } from './refused-copies.ts'
import { DAYS_BEFORE } from './replan.ts'
import type { Reservation } from './reservation.ts'
import { type RefusedCopy, sortScanned } from './scan-copies.ts'
import { stockOf } from './stock.ts'

/** A hand-out of copies that were reserved, all of them or some. `day` when it happened earlier, at most 7 days ago. */
export interface HandOut {
  readonly id: string
  readonly reservation: string
  readonly barcodes: readonly string[]
  readonly collectedBy?: string | undefined
  readonly day?: Day | undefined
  readonly override?: { readonly reason: string } | undefined
}

/**
 * Hands copies of a reservation over the counter. Another copy of the same material than the planned one is taken when
 * what is promised on it can move; before the pick-up day it goes where the copy is free. Copies that cannot go are
 * refused by name, and the rest goes. With an override turnaround gives way.
 *
 * Refuses `reservation-not-found`, `invalid-input` on `day` and `barcodes.N`, `period-backwards` after the return day,
 * `already-resolved` when it lapsed or was cancelled, `id-taken`, `busy`; and when no copy can go, what is the matter
 * with the first: what `scanCopies` refuses, `copy-elsewhere`, `not-in-reservation`, `booked`, `turnaround`,
 * `in-repair`.
 */
export async function checkOut(ctx: Context, wish: HandOut): Promise<HandedOut> {
  const { id: reservation, pickupPoint } = await getReservation(ctx, wish.reservation)
  const day = backDated(ctx, wish.day)
  await lapseDue(ctx, { pickupPoint })
  const body = { ...wish, reservation }
  let refused: readonly RefusedCopy[] = []
  const { isRepeat } = await once(ctx, { id: wish.id, kind: 'check-out', body }, async () => {
    const decided = await decide(ctx, body, day)
    refused = decided.refused
    return { result: reservation, reason: wish.override?.reason, writes: decided.writes }
  })
  return {
    reservation: await getReservation(ctx, reservation),
    isRepeat,
    refused: isRepeat ? await listRefused(ctx, body) : refused,
  }
}

interface Decided {
  readonly writes: readonly Compilable[]
  readonly refused: readonly RefusedCopy[]
}

async function decide(ctx: Context, wish: HandOut, day: Day): Promise<Decided> {
  const scanned = await sortScanned(ctx, wish.barcodes, wish.reservation)
  const reservation = await getReservation(ctx, wish.reservation)
  const here = await sortByPoint(ctx, scanned.copies, reservation.pickupPoint)
  if (day > reservation.returnDay) {
    throw refuse([{ code: 'period-backwards', day: reservation.returnDay }], [])
  }
  const chains = await listChains(ctx, [wish.reservation])
  const promised = chains.filter(({ state }) => state === 'reserved')
  const paired = sortPairs(here.copies, promised)
  const isOver = chains.every(({ state }) => state === 'lapsed' || state === 'cancelled')
  if (isOver && scanned.refused.length === 0) {
    throw new Problem('already-resolved', 'Nothing of this reservation is waiting any more.')
  }
  const byMaterial = Map.groupBy(paired.pairs, ({ copy }) => copy.offering)
  const laid = await Promise.all(
    [...byMaterial].map(([offering, pairs]) =>
      handOver(ctx, { wish, day, offering, pairs, reservation }),
    ),
  )
  const refused = [
    ...scanned.refused,
    ...here.refused,
    ...paired.refused,
    ...laid.flatMap((one) => one.refused),
  ]
  const moves = laid.flatMap((one) => one.moves)
  if (laid.every(({ out }) => out.length === 0)) throw refuseAll(refused)
  return {
    refused,
    writes: [
      ...laid.flatMap(({ trims }) => trims),
      ...inCommitOrder(moves),
      ...laid.flatMap(({ out }) => out),
      ...handedOverBy(ctx, wish),
    ],
  }
}

interface Handed {
  readonly trims: readonly Compilable[]
  readonly moves: readonly Moves[]
  readonly out: readonly Compilable[]
  readonly refused: readonly RefusedCopy[]
}

/** Copies of one material. */
async function handOver(
  ctx: Context,
  {
    wish,
    day,
    offering,
    pairs,
    reservation: { pickupPoint },
  }: {
    wish: HandOut
    day: Day
    offering: string
    pairs: readonly Pair[]
    reservation: Reservation
  },
): Promise<Handed> {
  const since = addDays(day, -DAYS_BEFORE)
  const found = await listCopyDays(ctx, { offerings: [offering], pickupPoint, from: since })
  const copies = found.get(stockKey(offering, pickupPoint)) ?? []
  const known = { today: ctx.today, since, movesFrom: day, isWhole: true }
  const { laid, moves, refused } = await pinCopies(ctx, {
    act: wish.id,
    overrides: wish.override !== undefined,
    pins: pairs.map(({ copy, chain }) => {
      const { untilDay, returnDay } = chain
      const hold = holdOfChain({ fromDay: day, untilDay, returnDay })
      return { copy, hold, chain: chain.chain, tip: chain }
    }),
    stockWithout: (ignore) => stockOf(copies, { ...known, ignore }),
  })
  const handed = await Promise.all(
    laid.map(({ pin, cleared: { hold } }) => {
      return handOut({ act: wish.id, day, pair: { copy: pin.copy, chain: pin.tip }, hold })
    }),
  )
  return {
    trims: laid.flatMap(({ cleared }) => cleared.trims),
    moves: [moves, ...handed],
    out: laid.map(({ pin: { copy, chain, tip } }) =>
      copyIsOut({ copy: copy.id, chain, dueDay: tip.returnDay, reservation: tip.reservation }),
    ),
    refused,
  }
}

/**
 * From the day it goes out the copy is held; its days before that stay as they were. Another copy than the planned one
 * leaves the planned one altogether: what moves there may have begun before today.
 */
async function handOut({
  act,
  day,
  pair: { copy, chain },
  hold,
}: {
  act: string
  day: Day
  pair: Pair
  hold: Hold
}): Promise<Moves> {
  const untilDay = isBare(hold) ? addDays(day, -1) : lastDayOf(hold)
  const next = { act, copy: copy.id, fromDay: day, untilDay }
  const isOther = copy.id !== chain.copy
  const back =
    isOther && chain.isPrepared ? await follow(chain, { act, kind: 'put-back' }) : undefined
  const moved = isOther ? await toOtherCopy(chain, next, back?.tip) : undefined
  const out = await follow(chain, { ...next, kind: 'checked-out' }, moved?.tip)
  return {
    frees: [
      freeDays(chain.copy, chain.chain, isOther && chain.fromDay < day ? chain.fromDay : day),
    ],
    entries: [...(back?.writes ?? []), ...(moved?.writes ?? []), ...out.writes],
    holds: [holdDays(copy.id, chain.chain, hold)],
  }
}
