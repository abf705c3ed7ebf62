import { once } from '../act/act.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { isOf } from '../context.ts'
import type { Day, Period } from '../day.ts'
import { Problem, type Reason } from '../problem.ts'
import { asMade } from './as-made.ts'
import { countingUnmet } from './demand-unmet.ts'
import { enrolAlong, findEnrolling } from './enrolling.ts'
import { findAlternatives } from './find-alternatives.ts'
import { findAsker } from './find-asker.ts'
import { getReservation } from './find-reservation.ts'
import { type Asker, judgeAskerForLines } from './judge-asker.ts'
import { chooseCopies, inOrder, judgeLines, judgeOverridden, type Line } from './judge-lines.ts'
import { keepQuotas } from './keep-quotas.ts'
import { lapseDue } from './lapse-due.ts'
import { lookAtLines, type WantedLine } from './look-lines.ts'
import { inCommitOrder, type Moves, noMoves, writeMoves } from './make-room.ts'
import { type Cleared, clearTurnaround } from './clear-turnaround.ts'
import { promise } from './promise.ts'
import { refuse } from './refuse.ts'
import { restOnSeats } from './rests-on.ts'
import type { Reservation } from './reservation.ts'

/** What is asked of `reserve`. `borrower` is a mail address, and like `override` for the desk only. */
export interface Wish {
  readonly id: string
  readonly lines: readonly WantedLine[]
  readonly pickupPoint: string
  readonly pickupDay: Day
  readonly returnDay: Day
  readonly school?: string | undefined
  readonly borrower?: string | undefined
  readonly note?: string | undefined
  /** The training session to enrol in with the same commit. */
  readonly enrol?: string | undefined
  readonly override?: { readonly reason: string } | undefined
}

/**
 * Promises copies of one or more materials to a teacher's school for a period: every line, or nothing.
 *
 * The caller chooses `id`, so sending the same reservation twice books it once.
 *
 * Refuses `forbidden`, `invalid-input`, `id-taken`, `session-closed`, the reasons of the lending rules in their order,
 * `session-full` and `busy`.
 */
export async function reserve(
  ctx: Context,
  wish: Wish,
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  if (wish.override && !isOf(ctx.actor, 'desk')) {
    throw new Problem('forbidden', 'Only the desk overrides a rule.')
  }
  const offerings = wish.lines.map(({ offering }) => offering)
  await lapseDue(ctx, { offerings, pickupPoint: wish.pickupPoint })
  let known: Reservation | undefined
  const { result, isRepeat } = await countingUnmet(ctx, wish, () =>
    once(ctx, { id: wish.id, kind: 'reserve', body: wish }, async (look) => {
      const decision = await decide(ctx, wish, look)
      known = decision.made
      return decision
    }),
  )
  const reservation = (isRepeat ? undefined : known) ?? (await getReservation(ctx, result))
  return { reservation, isRepeat }
}

async function decide(ctx: Context, wish: Wish, look: number) {
  const period = { pickupDay: wish.pickupDay, returnDay: wish.returnDay }
  const { asker: alone, borrower } = await findAsker(ctx, wish)
  const { id: act, enrol } = wish
  const asker = {
    ...alone,
    enrolling: await findEnrolling(ctx, { act, enrol, account: borrower.id }),
  }
  const { point, lines } = await lookAtLines(ctx, { ...wish, period })
  const reasons = await judge(ctx, { asker, point, lines, period, look })
  const standing = wish.override ? judgeOverridden(ctx, { point, lines, period, reasons }) : reasons
  if (standing.length > 0) {
    throw refuse(reasons, await findAlternatives(ctx, { asker, point, lines, period, reasons }))
  }
  const picks = await Promise.all(
    lines.map((line) => pickCopies(ctx, { act, point, line, period, look })),
  )
  const what = { borrower, point, lines, period, picks: picks.map(({ cleared }) => cleared) }
  const { writes, code } = await promise(ctx, { ...wish, ...what, act, asker })
  // The desk that overrides goes over a quota knowingly.
  const kept = wish.override ? [] : keepQuotas(ctx, { asker, point, lines, period })
  const rests = await restOnSeats(ctx, {
    reservation: act,
    asker,
    lines,
    pickupDay: period.pickupDay,
    isNew: true,
  })
  const { note } = wish
  const { school } = asker
  return {
    result: act,
    // What rests on a seat is described by more than this commit knows.
    made: rests.length > 0 ? undefined : asMade(ctx, { ...what, id: act, code, school, note }),
    reason: wish.override?.reason,
    writes: [
      ...enrolAlong(ctx, { asker, borrower }),
      ...inCommitOrder(picks.map(({ moves }) => moves)),
      ...writes,
      ...rests,
      ...kept,
    ],
  }
}

/**
 * Every reason against it, in their order. When there is none but quotas to look at, the first look leaves those to the
 * commit, which counts them anyhow.
 */
async function judge(
  ctx: Context,
  {
    look,
    ...asked
  }: { asker: Asker; point: PickupPoint; lines: readonly Line[]; period: Period; look: number },
): Promise<Reason[]> {
  const ofLines = judgeLines(ctx, asked)
  if (look === 0 && ofLines.length === 0) {
    const ofAsker = await judgeAskerForLines(ctx, { ...asked, leavesQuotas: true })
    if (ofAsker.length === 0) return []
  }
  return inOrder([...(await judgeAskerForLines(ctx, asked)), ...ofLines])
}

/** The copies that fit; where the desk overrides turnaround, those that fit once turnaround gives way. */
async function pickCopies(
  ctx: Context,
  {
    act,
    point,
    line,
    period,
    look,
  }: { act: string; point: PickupPoint; line: Line; period: Period; look: number },
): Promise<{ cleared: readonly Cleared[]; moves: Moves }> {
  const { copies, hold, changes } = chooseCopies({ point, line, period, look })
  if (copies.length < line.quantity) {
    return { cleared: await clearTurnaround(ctx, { act, point, line, period }), moves: noMoves }
  }
  return {
    cleared: copies.map((copy) => ({ copy, hold, trims: [] })),
    moves: await writeMoves(ctx, { act, changes }),
  }
}
