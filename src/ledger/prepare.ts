import type { Compilable } from 'kysely'
import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { Problem } from '../problem.ts'
import { type Chain, listChains } from './chains.ts'
import { getReservation } from './find-reservation.ts'
import { follow } from './follow.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import { lapseDue } from './lapse-due.ts'
import { inCommitOrder, type Moves, toOtherCopy } from './make-room.ts'
import { pairCopies, refuseElsewhere } from './pair-copies.ts'
import { refuse } from './refuse.ts'
import { planMoves } from './replan.ts'
import type { Reservation } from './reservation.ts'
import { type ScannedCopy, scanCopies } from './scan-copies.ts'

/** Copies that are set aside with the borrower's name. */
export interface Preparation {
  readonly id: string
  readonly reservation: string
  readonly barcodes: readonly string[]
}

/**
 * Sets copies aside for a reservation: from then on they do not move, and go to nobody else. Another copy of the same
 * material than the planned one is taken when what is promised on it can move. What was set aside before stays so.
 *
 * Refuses `forbidden`, `reservation-not-found`, `already-resolved` when nothing is promised any more, what
 * `scanCopies` refuses, `copy-elsewhere`, `not-in-reservation`, `booked` naming a copy that somebody else needs first,
 * `id-taken`, `busy`.
 */
export async function prepare(
  ctx: Context,
  wish: Preparation,
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk sets copies aside.')
  const { id: reservation, pickupPoint } = await getReservation(ctx, wish.reservation)
  await lapseDue(ctx, { pickupPoint })
  const { isRepeat } = await once(
    ctx,
    { id: wish.id, kind: 'prepare', body: { ...wish, reservation } },
    async () => ({
      result: reservation,
      writes: await decide(ctx, { ...wish, reservation }, pickupPoint),
    }),
  )
  return { reservation: await getReservation(ctx, reservation), isRepeat }
}

async function decide(ctx: Context, wish: Preparation, pickupPoint: string): Promise<Compilable[]> {
  const chains = await listChains(ctx, [wish.reservation])
  const promised = chains.filter(({ state }) => state === 'reserved')
  if (promised.length === 0) {
    throw new Problem('already-resolved', 'Nothing of this reservation is waiting any more.')
  }
  const copies = await scanCopies(ctx, wish.barcodes, wish.reservation)
  await refuseElsewhere(ctx, copies, pickupPoint)
  const pairs = pairCopies(copies, promised).filter(
    ({ copy, chain }) => !(chain.isPrepared && chain.copy === copy.id),
  )
  const moves: Moves[] = []
  const set: Moves[] = []
  for (const offering of new Set(pairs.map(({ copy }) => copy.offering))) {
    const some = pairs.filter(({ copy }) => copy.offering === offering)
    moves.push(await roomFor(ctx, { act: wish.id, offering, pickupPoint, pairs: some }))
    set.push(...(await Promise.all(some.map((pair) => setAside(ctx, { act: wish.id, ...pair })))))
  }
  return inCommitOrder([...moves, ...set])
}

interface Pair {
  readonly copy: ScannedCopy
  readonly chain: Chain
}

/** They stand apart from now on, so whoever is promised one of them before it is collected needs another. */
async function roomFor(
  ctx: Context,
  {
    act,
    offering,
    pickupPoint,
    pairs,
  }: { act: string; offering: string; pickupPoint: string; pairs: readonly Pair[] },
): Promise<Moves> {
  const planned = await planMoves(ctx, {
    act,
    offering,
    pickupPoint,
    ignore: pairs.map(({ chain }) => chain.chain),
    wants: pairs.map(({ copy, chain }) => ({
      from: ctx.today,
      until: chain.untilDay,
      on: copy.id,
    })),
  })
  if (planned) return planned.moves
  const barcode = pairs[0]?.copy.barcode ?? ''
  throw refuse([{ code: 'booked', with: { barcode } }], [])
}

async function setAside(
  ctx: Context,
  { act, copy, chain }: Pair & { act: string },
): Promise<Moves> {
  if (copy.id === chain.copy) {
    const { writes } = await follow(chain, { act, kind: 'prepared' })
    return { frees: [], entries: writes, holds: [] }
  }
  // The past days of another copy may be another loan's.
  const fromDay = chain.fromDay < ctx.today ? ctx.today : chain.fromDay
  const same = { act, copy: copy.id, fromDay }
  const back = chain.isPrepared ? await follow(chain, { act, kind: 'put-back' }) : undefined
  const moved = await toOtherCopy(chain, same, back?.tip)
  const set = await follow(chain, { ...same, kind: 'prepared' }, moved.tip)
  return {
    frees: [freeDays(chain.copy, chain.chain, chain.fromDay)],
    entries: [...(back?.writes ?? []), ...moved.writes, ...set.writes],
    holds: [holdDays(copy.id, chain.chain, holdOfChain({ ...chain, fromDay }))],
  }
}
