import type { Compilable } from 'kysely'
import { once } from '../act/act.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import type { Day, Period } from '../day.ts'
import { Problem, type Reason, type ReasonCode } from '../problem.ts'
import { backDated } from './back-dated.ts'
import type { Cleared } from './clear-turnaround.ts'
import { writeEntry } from './entry.ts'
import { findAlternatives } from './find-alternatives.ts'
import { findAsker } from './find-asker.ts'
import { getReservation } from './find-reservation.ts'
import { copyIsOut, handedOverBy } from './hand-over.ts'
import { type Hold, holdOf } from './hold.ts'
import { judgeAskerForLines } from './judge-asker.ts'
import { inOrder, type Line } from './judge-lines.ts'
import { judgePeriod } from './judge-period.ts'
import { keepQuotas } from './keep-quotas.ts'
import { lapseDue } from './lapse-due.ts'
import { lookAtLines } from './look-lines.ts'
import { inCommitOrder } from './make-room.ts'
import { sortByPoint } from './pair-copies.ts'
import { pinCopies, type Pins } from './pin-copies.ts'
import { type Promised, promise } from './promise.ts'
import { refuse, withoutOverridable } from './refuse.ts'
import { type HandedOut, listRefused, refuseAll } from './refused-copies.ts'
import { type RefusedCopy, type ScannedCopy, sortScanned } from './scan-copies.ts'

/** Somebody at the counter without a reservation. `borrower` is a mail address; `day` when it happened earlier. */
export interface WalkIn {
  readonly id: string
  readonly borrower: string
  readonly school?: string | undefined
  readonly returnDay: Day
  readonly barcodes: readonly string[]
  readonly collectedBy?: string | undefined
  readonly day?: Day | undefined
  readonly override?: { readonly reason: string } | undefined
}

/** What the desk may do without a word: the material is on the counter, and the borrower stands before it. */
const needsNoReason: readonly ReasonCode[] = ['too-soon', 'not-open-yet', 'beyond-horizon']

/**
 * Reserves the scanned copies from today and hands them out, in one commit. What is promised on them moves where it
 * can. Copies that cannot go are refused by name, and the rest goes.
 *
 * Refuses `forbidden`, `invalid-input`, the reasons of the lending rules in their order, `id-taken`, `busy`; and when no
 * copy can go, what is the matter with the first: what `scanCopies` refuses, `copy-elsewhere` for one of another point
 * than the first, `booked`, `turnaround`, `in-repair`.
 */
export async function walkIn(ctx: Context, wish: WalkIn): Promise<HandedOut> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk hands out.')
  const day = backDated(ctx, wish.day)
  let refused: readonly RefusedCopy[] = []
  const made = await once(ctx, { id: wish.id, kind: 'walk-in', body: wish }, async () => {
    const decided = await decide(ctx, wish, day)
    refused = decided.refused
    return decided
  })
  return {
    reservation: await getReservation(ctx, made.result),
    isRepeat: made.isRepeat,
    refused: made.isRepeat ? await listRefused(ctx, wish) : refused,
  }
}

async function decide(ctx: Context, wish: WalkIn, day: Day) {
  const period = { pickupDay: day, returnDay: wish.returnDay }
  const { asker, borrower } = await findAsker(ctx, wish)
  const counter = await readCounter(ctx, wish.barcodes)
  const { copies, pickupPoint } = counter
  const wanted = linesOf(copies)
  await lapseDue(ctx, { offerings: wanted.map(({ offering }) => offering), pickupPoint })
  const { point, lines: scanned } = await lookAtLines(ctx, {
    lines: wanted,
    pickupPoint,
    period,
    isWhole: true,
  })
  // A period that no word can save is not counted day by day.
  const ofScanned = judgeWithoutWord(ctx, { point, lines: scanned, period })
  const isHopeless = withoutOverridable(ofScanned, period).length > 0
  const pins = await Promise.all(
    isHopeless ? [] : scanned.map((line) => pinLine(ctx, { wish, point, line, period, copies })),
  )
  const stays = pins.flatMap((one) => one.refused)
  const { lines, picks } = whatGoes(scanned, pins)
  const reasons = inOrder([
    ...(await judgeAskerForLines(ctx, { asker, point, lines, period })),
    ...judgeWithoutWord(ctx, { point, lines, period }),
    ...(picks.length > 0 ? [] : stays.flatMap(({ problem }) => problem.extra.reasons ?? [])),
  ])
  if ((wish.override ? withoutOverridable(reasons, period) : reasons).length > 0) {
    throw refuse(reasons, await findAlternatives(ctx, { asker, point, lines, period, reasons }))
  }
  const act = wish.id
  const { writes, promised } = await promise(ctx, {
    act,
    asker,
    borrower,
    point,
    lines,
    period,
    picks,
  })
  return {
    result: act,
    reason: wish.override?.reason,
    refused: [...counter.refused, ...stays],
    writes: [
      ...inCommitOrder(pins.map(({ moves }) => moves)),
      ...writes,
      ...(await handOut({ act, promised, period })),
      ...handedOverBy(ctx, { reservation: act, collectedBy: wish.collectedBy }),
      ...(wish.override ? [] : keepQuotas(ctx, { asker, point, lines, period })),
    ],
  }
}

/** The copies that may go, of the point of the first; refused when none may. */
async function readCounter(ctx: Context, barcodes: readonly string[]) {
  const scanned = await sortScanned(ctx, barcodes)
  const [first] = scanned.copies
  if (!first) throw refuseAll(scanned.refused)
  const { pickupPoint } = first
  const here = await sortByPoint(ctx, scanned.copies, pickupPoint)
  return { copies: here.copies, pickupPoint, refused: [...scanned.refused, ...here.refused] }
}

function linesOf(copies: readonly ScannedCopy[]) {
  return [...Map.groupBy(copies, ({ offering }) => offering)].map(([offering, some]) => ({
    offering,
    quantity: some.length,
  }))
}

function judgeWithoutWord(
  { today, now }: Context,
  { point, lines, period }: { point: PickupPoint; lines: readonly Line[]; period: Period },
): Reason[] {
  return lines.flatMap(({ material: { lending } }, line) =>
    judgePeriod({ lending, point, today, now }, period)
      .filter(({ code }) => !needsNoReason.includes(code))
      .map((reason) => ({ ...reason, line })),
  )
}

/** The scanned copies of one line, made free for the loan. */
function pinLine(
  ctx: Context,
  {
    wish,
    point,
    line,
    period,
    copies,
  }: {
    wish: WalkIn
    point: PickupPoint
    line: Line
    period: Period
    copies: readonly ScannedCopy[]
  },
): Promise<Pins<{ copy: ScannedCopy; hold: Hold }>> {
  const hold = holdOf(point, line.material.lending, period)
  const own = copies.filter(({ offering }) => offering === line.material.slug)
  return pinCopies(ctx, {
    act: wish.id,
    overrides: wish.override !== undefined,
    pins: own.map((copy) => ({ copy, hold })),
    stockWithout: () => line.stock,
  })
}

/** The lines as far as they go, with their copies; all that was scanned when nothing does. */
function whatGoes(
  scanned: readonly Line[],
  pins: readonly Pins<{ copy: ScannedCopy; hold: Hold }>[],
): { lines: readonly Line[]; picks: readonly (readonly Cleared[])[] } {
  const going = scanned.flatMap((line, number) => {
    const laid = pins[number]?.laid ?? []
    if (laid.length === 0) return []
    return { line: { ...line, quantity: laid.length }, cleared: laid.map((one) => one.cleared) }
  })
  if (going.length === 0) return { lines: scanned, picks: [] }
  return { lines: going.map(({ line }) => line), picks: going.map(({ cleared }) => cleared) }
}

async function handOut({
  act,
  promised,
  period,
}: {
  act: string
  promised: readonly Promised[]
  period: Period
}): Promise<Compilable[]> {
  const { pickupDay: fromDay, returnDay } = period
  const out = await Promise.all(
    promised.map(async ({ chain, copy, offering, tip, untilDay }) => {
      const same = { chain, act, reservation: act, copy, offering }
      const entry = { ...same, kind: 'checked-out' as const, fromDay, untilDay, returnDay }
      return [...(await writeEntry(entry, tip)).writes, copyIsOut({ ...entry, dueDay: returnDay })]
    }),
  )
  return out.flat()
}
