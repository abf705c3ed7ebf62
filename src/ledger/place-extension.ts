import type { Context } from '../context.ts'
import { addDays, type Day, eachDay } from '../day.ts'
import type { Reason } from '../problem.ts'
import { holdOf, lastDayOf } from './hold.ts'
import type { Extended, Loan } from './judge-extension.ts'
import { type Moves, noMoves } from './make-room.ts'
import { firstNeededDay, planMoves } from './replan.ts'

/** The last day each material is held for, and what has to move for it; or why it cannot be. */
export interface Placed {
  readonly untilDays: ReadonlyMap<string, Day>
  readonly moves: readonly Moves[]
  readonly reasons: readonly Reason[]
}

/**
 * Keeps what is out on its copies until a later day, moving promises of others where that is needed. Where turnaround
 * gives way, as much of it stays as there is room for.
 */
export async function placeExtension(
  ctx: Context,
  {
    act,
    loan,
    returnDay,
    givesWay,
  }: { act: string; loan: Loan; returnDay: Day; givesWay: boolean },
): Promise<Placed> {
  const untilDays = new Map<string, Day>()
  const moves: Moves[] = []
  const reasons: Reason[] = []
  for (const extended of loan.materials) {
    const { slug } = extended.material
    const whole = heldUntil(ctx, { loan, extended, returnDay })
    // The last day of each hold that would do, the longest first.
    const ends = givesWay && whole > returnDay ? eachDay(returnDay, whole).toReversed() : [whole]
    let found: { until: Day; moves: Moves } | undefined
    for (const until of ends) {
      found = await place(ctx, { act, loan, extended, until })
      if (found) break
    }
    if (!found) reasons.push(await sayNeeded(ctx, { loan, extended, returnDay, until: whole }))
    untilDays.set(slug, found?.until ?? whole)
    moves.push(found?.moves ?? noMoves)
  }
  return { untilDays, moves, reasons }
}

function heldUntil(
  ctx: Context,
  { loan, extended, returnDay }: { loan: Loan; extended: Extended; returnDay: Day },
): Day {
  const pickupDay = loan.dueDay < ctx.today ? ctx.today : loan.reservation.pickupDay
  return lastDayOf(holdOf(loan.point, extended.material.lending, { pickupDay, returnDay }))
}

interface Wanted {
  readonly loan: Loan
  readonly extended: Extended
  readonly until: Day
}

async function place(
  ctx: Context,
  { act, ...wanted }: Wanted & { act: string },
): Promise<{ until: Day; moves: Moves } | undefined> {
  const planned = await planMoves(ctx, { act, ...stockOf(wanted), wants: wantsOf(ctx, wanted) })
  return planned && { until: wanted.until, moves: planned.moves }
}

/** The day on which a copy is needed; never for whom. */
async function sayNeeded(
  ctx: Context,
  { returnDay, ...wanted }: Wanted & { returnDay: Day },
): Promise<Reason> {
  const days = await Promise.all(
    wantsOf(ctx, wanted).map((want) => firstNeededDay(ctx, { ...stockOf(wanted), want })),
  )
  const [day = addDays(wanted.loan.dueDay, 1)] = days.filter((one) => one !== undefined).toSorted()
  const code = day <= returnDay ? 'booked' : 'turnaround'
  return { code, line: wanted.extended.line, day, with: { day, of: 'loan' } }
}

function stockOf({ loan, extended }: Wanted) {
  return {
    offering: extended.material.slug,
    pickupPoint: loan.point.id,
    ignore: loan.out.map(({ chain }) => chain),
    goesOn: true,
  }
}

function wantsOf(ctx: Context, { loan, extended, until }: Wanted) {
  return loan.out
    .filter(({ offering }) => offering === extended.material.slug)
    .map(({ copy }) => ({ from: ctx.today, until, on: copy }))
}
