import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import type { Day } from '../day.ts'
import { Problem, type Reason, type ReasonCode } from '../problem.ts'
import { type Cleared, clearTurnaround } from './clear-turnaround.ts'
import { blockers, fittingCopies } from './copy-days.ts'
import { writeEntry } from './entry.ts'
import { findAlternatives } from './find-alternatives.ts'
import { findAsker } from './find-asker.ts'
import { getReservation } from './find-reservation.ts'
import { copyIsOut, handedOverBy } from './hand-over.ts'
import { daysOf, holdOf } from './hold.ts'
import { inOrder, type Line } from './judge-lines.ts'
import { judgePeriod } from './judge-period.ts'
import { lookAtLines } from './look-lines.ts'
import { inCommitOrder, makeRoom, type Moves, Stock } from './make-room.ts'
import { promise } from './promise.ts'
import { refuse, withoutOverridable } from './refuse.ts'
import type { Reservation } from './reservation.ts'
import { judgeAskerForLines } from './judge-asker.ts'
import { keepQuotas } from './keep-quotas.ts'
import { type ScannedCopy, scanCopies } from './scan-copies.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'

/** Somebody at the counter without a reservation. `borrower` is a mail address. */
export interface WalkIn {
  readonly id: string
  readonly borrower: string
  readonly school?: string | undefined
  readonly returnDay: Day
  readonly barcodes: readonly string[]
  readonly collectedBy?: string | undefined
  readonly override?: { readonly reason: string } | undefined
}

/** Far enough to see every day of the promises that may have to move. */
const DAYS_AHEAD = 1100

/** What the desk may do without a word: the material is on the counter, and the borrower stands before it. */
const needsNoReason: readonly ReasonCode[] = ['too-soon', 'not-open-yet', 'beyond-horizon']

/**
 * Reserves the scanned copies from today and hands them out, in one commit. What is promised on them moves where it
 * can.
 *
 * Refuses `forbidden`, `invalid-input`, `already-out`, `copy-not-checked`, `copy-elsewhere` for copies of two points,
 * the reasons of the lending rules in their order, `id-taken`, `busy`.
 */
export async function walkIn(
  ctx: Context,
  wish: WalkIn,
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk hands out.')
  const made = await once(ctx, { id: wish.id, kind: 'walk-in', body: wish }, () =>
    decide(ctx, wish),
  )
  return { reservation: await getReservation(ctx, made.result), isRepeat: made.isRepeat }
}

async function decide(ctx: Context, wish: WalkIn) {
  const period = { pickupDay: ctx.today, returnDay: wish.returnDay }
  const { asker, borrower } = await findAsker(ctx, wish)
  const copies = await scanCopies(ctx, wish.barcodes)
  const pickupPoint = await onePoint(ctx, copies)
  const offerings = [...new Set(copies.map(({ offering }) => offering))]
  const wanted = offerings.map((offering) => ({
    offering,
    quantity: copies.filter((copy) => copy.offering === offering).length,
  }))
  const { point, lines } = await lookAtLines(ctx, {
    lines: wanted,
    pickupPoint,
    period,
    daysAhead: DAYS_AHEAD,
  })
  const rules = (line: Line) => ({
    lending: line.material.lending,
    point,
    today: ctx.today,
    now: ctx.now,
  })
  const reasons: Reason[] = [
    ...(await judgeAskerForLines(ctx, { asker, point, lines, period })),
    ...lines.flatMap((line, number) =>
      judgePeriod(rules(line), period)
        .filter(({ code }) => !needsNoReason.includes(code))
        .map((reason) => ({ ...reason, line: number })),
    ),
  ]
  // A period that no word can save is not counted day by day.
  const isHopeless = withoutOverridable(reasons, period).length > 0
  const picks = isHopeless
    ? []
    : await Promise.all(
        lines.map((line) => pick(ctx, { wish, point, line, period, copies, reasons })),
      )
  const all = inOrder(reasons)
  if ((wish.override ? withoutOverridable(all, period) : all).length > 0) {
    throw refuse(all, await findAlternatives(ctx, { asker, point, lines, period, reasons: all }))
  }
  const cleared = picks.map((one) => one.map(({ cleared }) => cleared))
  const act = wish.id
  const { writes, promised } = await promise(ctx, {
    act,
    asker,
    borrower,
    point,
    lines,
    period,
    picks: cleared,
  })
  const out = await Promise.all(
    promised.map(async ({ chain, copy, offering, tip, untilDay }) => {
      const { returnDay } = wish
      const same = { chain, act, reservation: act, copy, offering }
      const entry = { ...same, fromDay: ctx.today, untilDay, returnDay }
      const { writes } = await writeEntry({ ...entry, kind: 'checked-out' }, tip)
      return [...writes, copyIsOut(copy, chain, returnDay)]
    }),
  )
  const moves = picks.flatMap((one) => one.flatMap(({ moves }) => moves ?? []))
  return {
    result: act,
    reason: wish.override?.reason,
    writes: [
      ...inCommitOrder(moves),
      ...writes,
      ...out.flat(),
      ...handedOverBy(ctx, { reservation: act, collectedBy: wish.collectedBy }),
      ...(wish.override ? [] : keepQuotas(ctx, { asker, point, lines, period })),
    ],
  }
}

async function onePoint(ctx: Context, copies: readonly ScannedCopy[]): Promise<string> {
  const [first] = copies
  const other = copies.find(({ pickupPoint }) => pickupPoint !== first?.pickupPoint)
  if (!first) throw new Error('A hand-out without copies.')
  if (!other) return first.pickupPoint
  const name = (await findPickupPoint(ctx, other.pickupPoint))?.name ?? other.pickupPoint
  throw new Problem('copy-elsewhere', `Copy ${other.barcode} belongs to ${name}.`, {
    with: { barcode: other.barcode, pickupPoint: name },
  })
}

/** The scanned copies of one line, made free for the loan; what stands in the way is added to the reasons. */
async function pick(
  ctx: Context,
  {
    wish,
    point,
    line,
    period,
    copies,
    reasons,
  }: {
    wish: WalkIn
    point: PickupPoint
    line: Line
    period: { pickupDay: Day; returnDay: Day }
    copies: readonly ScannedCopy[]
    reasons: Reason[]
  },
): Promise<{ cleared: Cleared; moves?: Moves | undefined }[]> {
  const stock = new Stock(line.copies)
  const hold = holdOf(point, line.material.lending, period)
  const picked: { cleared: Cleared; moves?: Moves | undefined }[] = []
  for (const { id, barcode, offering } of copies) {
    const copy = stock.find(id)
    if (offering !== line.material.slug || !copy) continue
    const moves = await makeRoom(ctx, { act: wish.id, stock, copy: id, days: daysOf(hold) })
    if (moves) {
      stock.hold(id, 0, hold)
      picked.push({ cleared: { copy, hold, trims: [] }, moves })
      continue
    }
    const scanned = copies.map((one) => one.id)
    const others = stock.list().filter((one) => !scanned.includes(one.id))
    const [free] = fittingCopies(others, daysOf(hold), ctx.today)
    const about = { barcode, ...(free && { free: free.barcode }) }
    for (const code of blockers(copy, hold, ctx.today)) reasons.push({ code, with: about })
    const single = { ...line, copies: [copy], quantity: 1 }
    const [cleared] = await clearTurnaround(ctx, { act: wish.id, point, line: single, period })
    if (cleared) picked.push({ cleared })
  }
  return picked
}
