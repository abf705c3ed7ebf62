import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { Problem } from '../problem.ts'
import { type Chain, findChain } from './chains.ts'
import { inTheHand } from './find-lost.ts'
import { findMistake, type Mistake, refuseLate } from './find-reversible.ts'
import { getReservation } from './find-reservation.ts'
import { findScanned, type Scanned } from './find-scanned.ts'
import { follow } from './follow.ts'
import { copyIsOut } from './hand-over.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import { listOutOfService } from './list-out-of-service.ts'
import { inCommitOrder, type Moves, noMoves } from './make-room.ts'
import { takeOut } from './out-of-service.ts'
import { planMoves } from './replan.ts'
import type { Reservation } from './reservation.ts'
import { sayOutOfService } from './scan-copies.ts'

/**
 * Takes a return back that was a mistake, the same working day: the copy is out again as it was, what was counted is
 * forgotten. What was promised on its days meanwhile moves where it can.
 *
 * Refuses `forbidden`, `not-found`, `reversal-too-late`, `already-resolved`, `already-out` when it went out again,
 * `in-repair` and the like, `copy-promised` when somebody needs it on the days of the loan, `id-taken`, `busy`.
 */
export async function reverseReturn(
  ctx: Context,
  { id, back }: { id: string; back: string },
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  if (!isOf(ctx.actor, 'desk')) throw new Problem('forbidden', 'Only the desk does this.')
  const made = await once(ctx, { id, kind: 'return-reversal', body: { back } }, async () => {
    const mistake = await findMistake(ctx, back, ['return'])
    if (!mistake) throw new Problem('not-found', 'There is no such return.')
    const copy = await findScanned(ctx, mistake.result)
    const point = await findPickupPoint(ctx, copy.pickup_point)
    if (point) refuseLate(ctx, point, mistake)
    const loan = await readLoan(ctx, { act: back, copy: copy.id })
    return { result: loan.tip.reservation, writes: await decide(ctx, { id, mistake, copy, loan }) }
  })
  return { reservation: await getReservation(ctx, made.result), isRepeat: made.isRepeat }
}

/** The loan that a return ended. */
interface Loan {
  readonly tip: Chain
  /** The day it was said to come back. */
  readonly backDay: Day
  readonly wasLost: boolean
  readonly untilDay: Day
  readonly returnDay: Day
}

async function readLoan(ctx: Context, { act, copy }: { act: string; copy: number }): Promise<Loan> {
  const row = await ctx.store.read
    .selectFrom('entry')
    .innerJoin('entry as before', 'before.seq', 'entry.resolves')
    .where('entry.copy', '=', copy)
    .where(inTheHand)
    .where('entry.kind', '=', 'returned')
    .where('entry.act', '=', act)
    .select([
      'entry.seq',
      'entry.chain',
      'entry.from_day',
      'before.kind',
      'before.until_day',
      'before.return_day',
    ])
    .executeTakeFirst()
  // A copy that its own point scans after it was brought back elsewhere came back before.
  if (!row) throw new Problem('wrong-state', 'The copy had come back before.')
  const tip = await findChain(ctx, row.chain)
  const isLast = tip?.seq === row.seq || tip?.kind === 'ready'
  if (!tip || !isLast) throw new Problem('already-resolved', 'That was put right already.')
  return {
    tip,
    backDay: row.from_day,
    wasLost: row.kind === 'written-off',
    untilDay: row.until_day,
    returnDay: row.return_day,
  }
}

async function decide(
  ctx: Context,
  { id, mistake, copy, loan }: { id: string; mistake: Mistake; copy: Scanned; loan: Loan },
): Promise<Compilable[]> {
  const { tip, backDay } = loan
  const about = { with: { barcode: mistake.result } }
  if (copy.out !== null) {
    throw new Problem('already-out', `Copy ${mistake.result} is out again.`, about)
  }
  const forgotten = [
    build.deleteFrom('to_check').where('copy_id', '=', copy.id).where('chain', '=', tip.chain),
    ...uncount({ copy: copy.id, chain: tip.chain, mistake, now: ctx.now.toISOString() }),
  ]
  if (loan.wasLost) return [...forgotten, ...(await loseAgain(ctx, { id, copy, loan }))]
  const { returnDay } = loan
  const lastDay = returnDay < ctx.today ? ctx.today : returnDay
  const [out] = (await listOutOfService(ctx, [copy.id])).filter(({ fromDay }) => fromDay <= lastDay)
  if (out) throw sayOutOfService(out.kind, mistake.result)
  const room = await roomFor(ctx, { id, copy, loan })
  if (!room) {
    throw new Problem('copy-promised', `Copy ${mistake.result} is promised to someone.`, about)
  }
  // Days that are over stay as they are: they may be another's by now.
  const fromDay = backDay < ctx.today ? ctx.today : backDay
  const held = { fromDay, untilDay: room.untilDay, returnDay }
  const { writes } = await follow(tip, { act: id, kind: 'return-reversed', ...held })
  const own = {
    frees: [freeDays(copy.id, tip.chain, fromDay)],
    entries: writes,
    holds: [holdDays(copy.id, tip.chain, holdOfChain(held))],
  }
  return [
    ...forgotten,
    ...inCommitOrder([room.moves, own]),
    copyIsOut({ ...tip, copy: copy.id, dueDay: returnDay }),
  ]
}

/** The days of the loan that are left, and after them as much of its turnaround as nobody needs. */
async function roomFor(
  ctx: Context,
  { id, copy, loan }: { id: string; copy: Scanned; loan: Loan },
): Promise<{ untilDay: Day; moves: Moves } | undefined> {
  const { tip, returnDay } = loan
  const { today } = ctx
  const plan = async (untilDay: Day) => {
    if (untilDay < today) return { untilDay, moves: noMoves }
    const planned = await planMoves(ctx, {
      act: id,
      offering: copy.offering,
      pickupPoint: copy.pickup_point,
      ignore: [tip.chain],
      wants: [{ from: today, until: untilDay, on: copy.id }],
    })
    return planned && { untilDay, moves: planned.moves }
  }
  return (
    (await plan(loan.untilDay)) ?? (await plan(returnDay < today ? addDays(today, -1) : returnDay))
  )
}

/** It was not found after all. */
async function loseAgain(
  ctx: Context,
  { id, copy, loan }: { id: string; copy: Scanned; loan: Loan },
): Promise<Compilable[]> {
  const { tip, returnDay } = loan
  const held = { fromDay: ctx.today, untilDay: addDays(ctx.today, -1), returnDay }
  const reversed = await follow(tip, { act: id, kind: 'return-reversed', ...held })
  const lost = await follow(tip, { act: id, kind: 'written-off', ...held }, reversed.tip)
  const days = { kind: 'loss', from: ctx.today } as const
  return [
    freeDays(copy.id, tip.chain, ctx.today),
    ...reversed.writes,
    ...lost.writes,
    ...(await takeOut(ctx, { act: id, copy, days })),
  ]
}

/** What was counted at the return was not so; what it put right is known again. */
function uncount({
  copy,
  chain,
  mistake,
  now,
}: {
  copy: number
  chain: number
  mistake: Mistake
  now: string
}): Compilable[] {
  const remarks = build.updateTable('remark').where('copy_id', '=', copy)
  return [
    remarks.set({ resolved_at: null }).where('resolved_at', '=', mistake.madeAt),
    remarks
      .set({ resolved_at: now })
      .where('made_at', '=', mistake.madeAt)
      .where('chain', '=', chain),
  ]
}
