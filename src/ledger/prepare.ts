import type { Compilable } from 'kysely'
import { once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { type Chain, listChains } from './chains.ts'
import { getReservation } from './find-reservation.ts'
import { follow } from './follow.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import { lapseDue } from './lapse-due.ts'
import { inCommitOrder, type Moves } from './make-room.ts'
import { pairCopies, refuseElsewhere } from './pair-copies.ts'
import { refuse } from './refuse.ts'
import { type Block, planMoves } from './replan.ts'
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
    const room = await roomFor(ctx, { act: wish.id, offering, pickupPoint, pairs: some })
    moves.push(room.moves)
    const { since } = room
    set.push(...(await Promise.all(some.map((pair) => setAside({ act: wish.id, since, ...pair })))))
  }
  return inCommitOrder([...moves, ...set])
}

interface Pair {
  readonly copy: ScannedCopy
  readonly chain: Chain
}

interface RoomAsked {
  readonly act: string
  readonly offering: string
  readonly pickupPoint: string
  readonly pairs: readonly Pair[]
}

/**
 * They stand apart from now on, so whoever is promised one of them before it is collected needs another. What should
 * have been collected earlier takes its past days along where those are free on the other copy (two promises may
 * change places), and leaves them behind where they are another loan's: `since`.
 */
async function roomFor(
  ctx: Context,
  asked: RoomAsked,
): Promise<{ moves: Moves; since: Day | undefined }> {
  const isLate = asked.pairs.some(({ chain }) => chain.fromDay < ctx.today)
  const whole = isLate ? await planRoom(ctx, asked, undefined) : undefined
  if (whole) return { moves: whole.moves, since: undefined }
  const planned = await planRoom(ctx, asked, ctx.today)
  if (planned) return { moves: planned.moves, since: ctx.today }
  const barcode = asked.pairs[0]?.copy.barcode ?? ''
  throw refuse([{ code: 'booked', with: { barcode } }], [])
}

function planRoom(ctx: Context, { pairs, ...asked }: RoomAsked, since: Day | undefined) {
  return planMoves(ctx, {
    ...asked,
    ignore: pairs.map(({ chain }) => chain.chain),
    wants: pairs.map(({ copy, chain }) => ({
      from: since === undefined && chain.fromDay < ctx.today ? chain.fromDay : ctx.today,
      until: chain.untilDay,
      on: copy.id,
    })),
    blocked: since === undefined ? undefined : pairs.flatMap((pair) => daysLeft(pair, since)),
  })
}

/** The days that stay on the copy it had. */
function daysLeft({ copy, chain }: Pair, since: Day): Block[] {
  if (copy.id === chain.copy || chain.fromDay >= since) return []
  return [{ copy: chain.copy, from: chain.fromDay, until: addDays(since, -1) }]
}

async function setAside({
  act,
  since,
  copy,
  chain,
}: Pair & { act: string; since: Day | undefined }): Promise<Moves> {
  if (copy.id === chain.copy) {
    const { writes } = await follow(chain, { act, kind: 'prepared' })
    return { frees: [], entries: writes, holds: [] }
  }
  const fromDay = since !== undefined && chain.fromDay < since ? since : chain.fromDay
  const same = { act, copy: copy.id, fromDay }
  const back = chain.isPrepared ? await follow(chain, { act, kind: 'put-back' }) : undefined
  const moved = await follow(chain, { ...same, kind: 'moved' }, back?.tip)
  const set = await follow(chain, { ...same, kind: 'prepared' }, moved.tip)
  return {
    frees: [freeDays(chain.copy, chain.chain, fromDay)],
    entries: [...(back?.writes ?? []), ...moved.writes, ...set.writes],
    holds: [holdDays(copy.id, chain.chain, holdOfChain({ ...chain, fromDay }))],
  }
}
