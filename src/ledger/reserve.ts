import { once } from '../act/act.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { isOf } from '../context.ts'
import type { Day, Period } from '../day.ts'
import { Problem } from '../problem.ts'
import { findAlternatives } from './find-alternatives.ts'
import { findAsker } from './find-asker.ts'
import { getReservation } from './find-reservation.ts'
import { judgeAskerForLines } from './judge-asker.ts'
import { chooseCopies, inOrder, judgeLines, judgeOverridden, type Line } from './judge-lines.ts'
import { keepQuotas } from './keep-quotas.ts'
import { lookAtLines, type WantedLine } from './look-lines.ts'
import { type Cleared, clearTurnaround } from './clear-turnaround.ts'
import { promise } from './promise.ts'
import { refuse } from './refuse.ts'
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
  readonly override?: { readonly reason: string } | undefined
}

/**
 * Promises copies of one or more materials to a teacher's school for a period: every line, or nothing.
 *
 * The caller chooses `id`, so sending the same reservation twice books it once.
 *
 * Refuses `forbidden`, `invalid-input`, `id-taken`, the reasons of the lending rules in their order, and `busy`.
 */
export async function reserve(
  ctx: Context,
  wish: Wish,
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  if (wish.override && !isOf(ctx.actor, 'desk')) {
    throw new Problem('forbidden', 'Only the desk overrides a rule.')
  }
  const made = await once(ctx, { id: wish.id, kind: 'reserve', body: wish }, (look) =>
    decide(ctx, wish, look),
  )
  return { reservation: await getReservation(ctx, made.result), isRepeat: made.isRepeat }
}

async function decide(ctx: Context, wish: Wish, look: number) {
  const period = { pickupDay: wish.pickupDay, returnDay: wish.returnDay }
  const { asker, borrower } = await findAsker(ctx, wish)
  const { point, lines } = await lookAtLines(ctx, { ...wish, period })
  const reasons = inOrder([
    ...(await judgeAskerForLines(ctx, { asker, point, lines, period })),
    ...judgeLines(ctx, { point, lines, period }),
  ])
  const standing = wish.override ? judgeOverridden(ctx, { point, lines, period, reasons }) : reasons
  if (standing.length > 0) {
    throw refuse(reasons, await findAlternatives(ctx, { asker, point, lines, period, reasons }))
  }
  const act = wish.id
  const picks = await Promise.all(
    lines.map((line) => pickCopies(ctx, { act, point, line, period, look })),
  )
  const { writes } = await promise(ctx, {
    ...wish,
    act,
    asker,
    borrower,
    point,
    lines,
    period,
    picks,
  })
  // The desk that overrides goes over a quota knowingly.
  const kept = wish.override ? [] : keepQuotas(ctx, { asker, point, lines, period })
  return { result: act, reason: wish.override?.reason, writes: [...writes, ...kept] }
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
): Promise<Cleared[]> {
  const { copies, hold } = chooseCopies(ctx, { point, line, period, look })
  if (copies.length === line.quantity) return copies.map((copy) => ({ copy, hold, trims: [] }))
  return clearTurnaround(ctx, { act, point, line, period })
}
