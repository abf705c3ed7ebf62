import type { Compilable } from 'kysely'
import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { type Chain, listChains } from './chains.ts'
import { writeEntry } from './entry.ts'
import { getReservation } from './find-reservation.ts'
import { copyIsOut, handedOverBy } from './hand-over.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import { listCopyDays, stockKey } from './list-copy-days.ts'
import { inCommitOrder, makeRoom, type Moves, Stock } from './make-room.ts'
import { refuse } from './refuse.ts'
import type { Reservation } from './reservation.ts'
import { type ScannedCopy, scanCopies } from './scan-copies.ts'

/** A hand-out of copies that were reserved, all of them or some. */
export interface HandOut {
  readonly id: string
  readonly reservation: string
  readonly barcodes: readonly string[]
  readonly collectedBy?: string | undefined
}

/**
 * Hands copies of a reservation over the counter. Another copy of the same material than the planned one is taken when
 * what is promised on it can move.
 *
 * Refuses `reservation-not-found`, `invalid-input` on `barcodes.N`, `already-out`, `copy-not-checked`,
 * `copy-elsewhere`, `not-in-reservation`, `period-backwards` after the return day, `booked` naming the copy,
 * `id-taken`, `busy`.
 */
export async function checkOut(
  ctx: Context,
  wish: HandOut,
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  const { id: reservation } = await getReservation(ctx, wish.reservation)
  const made = await once(
    ctx,
    { id: wish.id, kind: 'check-out', body: { ...wish, reservation } },
    async () => ({ result: reservation, writes: await decide(ctx, { ...wish, reservation }) }),
  )
  return { reservation: await getReservation(ctx, reservation), isRepeat: made.isRepeat }
}

async function decide(ctx: Context, wish: HandOut): Promise<Compilable[]> {
  const copies = await scanCopies(ctx, wish.barcodes)
  const reservation = await getReservation(ctx, wish.reservation)
  await refuseElsewhere(ctx, copies, reservation.pickupPoint)
  if (ctx.today > reservation.returnDay) {
    throw refuse([{ code: 'period-backwards', day: reservation.returnDay }], [])
  }
  const promised = (await listChains(ctx, [wish.reservation])).filter(
    ({ state }) => state === 'reserved',
  )
  const stocks = new Map<string, Stock>()
  const stockOf = async (offering: string) => {
    const known = stocks.get(offering) ?? (await readStock(ctx, { offering, reservation }))
    stocks.set(offering, known)
    return known
  }
  const handed: Handed[] = []
  for (const { copy, chain } of pair(copies, promised)) {
    const stock = await stockOf(copy.offering)
    handed.push(await handOver(ctx, { act: wish.id, copy, chain, stock }))
  }
  return [
    ...inCommitOrder(handed.map(({ moves }) => moves)),
    ...handed.flatMap(({ writes }) => writes),
    ...handedOverBy(ctx, wish),
  ]
}

async function refuseElsewhere(ctx: Context, copies: readonly ScannedCopy[], point: string) {
  const other = copies.find(({ pickupPoint }) => pickupPoint !== point)
  if (!other) return
  const { barcode } = other
  const name = (await findPickupPoint(ctx, other.pickupPoint))?.name ?? other.pickupPoint
  throw new Problem('copy-elsewhere', `Copy ${barcode} belongs to ${name}.`, {
    with: { barcode, pickupPoint: name },
  })
}

/** Each scanned copy with the promise it goes out on: its own, or else one of the same material. */
function pair(
  copies: readonly ScannedCopy[],
  promised: readonly Chain[],
): { copy: ScannedCopy; chain: Chain }[] {
  const planned = copies.map((copy) => promised.find((chain) => chain.copy === copy.id))
  const open = new Set(promised.filter((chain) => !planned.includes(chain)))
  return copies.map((copy, number) => {
    const chain = planned[number] ?? [...open].find(({ offering }) => offering === copy.offering)
    if (!chain) {
      const { barcode } = copy
      throw new Problem('not-in-reservation', `Copy ${barcode} is not part of this reservation.`, {
        with: { barcode },
      })
    }
    open.delete(chain)
    return { copy, chain }
  })
}

async function readStock(
  ctx: Context,
  { offering, reservation }: { offering: string; reservation: Reservation },
): Promise<Stock> {
  const { pickupPoint, pickupDay, returnDay } = reservation
  const stock = await listCopyDays(ctx, {
    offerings: [offering],
    pickupPoint,
    from: pickupDay < ctx.today ? pickupDay : ctx.today,
    until: addDays(returnDay, DAYS_LOOKED_AHEAD),
  })
  return new Stock(stock.get(stockKey(offering, pickupPoint)) ?? [])
}

/** Far enough to see every day of the promises that may have to move. */
const DAYS_LOOKED_AHEAD = 1100

interface Handed {
  readonly moves: Moves
  readonly writes: readonly Compilable[]
}

async function handOver(
  ctx: Context,
  { act, copy, chain, stock }: { act: string; copy: ScannedCopy; chain: Chain; stock: Stock },
): Promise<Handed> {
  // Another copy than the planned one is held from today: its past days may be another loan's.
  const isEarly = ctx.today < chain.fromDay
  const fromDay = isEarly || copy.id !== chain.copy ? ctx.today : chain.fromDay
  const { untilDay, returnDay, reservation, offering } = chain
  const hold = holdOfChain({ fromDay, untilDay, returnDay })
  stock.free(chain.copy, chain.chain)
  const days = [...hold.loanDays, ...hold.turnaroundDays]
  const moves = await makeRoom(ctx, { act, stock, copy: copy.id, days })
  if (!moves) throw refuseBooked(copy, stock, days)
  stock.hold(copy.id, chain.chain, hold)
  const span = { fromDay, untilDay, returnDay }
  const entry = { chain: chain.chain, act, reservation, copy: copy.id, offering, ...span }
  const moved =
    copy.id === chain.copy
      ? { writes: [], tip: chain }
      : await writeEntry({ ...entry, kind: 'moved' }, chain)
  const out = await writeEntry({ ...entry, kind: 'checked-out' }, moved.tip)
  return {
    moves: {
      frees: [...moves.frees, freeDays(chain.copy, chain.chain, isEarly ? chain.fromDay : fromDay)],
      entries: [...moves.entries, ...moved.writes, ...out.writes],
      holds: [...moves.holds, holdDays(copy.id, chain.chain, hold)],
    },
    writes: [copyIsOut(copy.id, chain.chain, returnDay)],
  }
}

function refuseBooked(copy: ScannedCopy, stock: Stock, days: readonly Day[]): Problem {
  const free = stock.list().find(({ id, held, dueDay }) => {
    return id !== copy.id && dueDay === undefined && days.every((day) => !held.has(day))
  })
  const about = { barcode: copy.barcode, ...(free && { free: free.barcode }) }
  return refuse([{ code: 'booked', with: about }], [])
}
