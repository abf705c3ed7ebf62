import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import type { Reason } from '../problem.ts'
import { judgeAwaited, judgeLonger, type Loan } from './judge-extension.ts'
import { latestExtension } from './latest-extension.ts'
import { isReturnDay } from './open-days.ts'
import { placeExtension } from './place-extension.ts'
import { readLoan } from './read-loan.ts'
import type { Reservation } from './reservation.ts'

/** Until when what is out may be kept, or why no longer than it is due. */
export interface Proposal {
  readonly dueDay: Day
  readonly latest?: Day | undefined
  readonly reasons: readonly Reason[]
}

const DAYS_LOOKED_MAX = 30

/** How much longer this actor may keep what is out of a reservation; undefined when nothing is out. */
export async function proposeExtension(
  ctx: Context,
  reservation: Reservation,
): Promise<Proposal | undefined> {
  const loan = await readLoan(ctx, reservation)
  if (!loan) return undefined
  const { dueDay } = loan
  const latest = await latestExtension(ctx, loan)
  if (latest !== undefined) return { dueDay, latest, reasons: [] }
  return { dueDay, reasons: await whyNotAtAll(ctx, loan) }
}

/** Why it may not even be kept until the next day on which it could be brought back. */
async function whyNotAtAll(ctx: Context, loan: Loan): Promise<readonly Reason[]> {
  const since = loan.dueDay < ctx.today ? ctx.today : loan.dueDay
  let day = addDays(since, 1)
  for (let n = 0; n < DAYS_LOOKED_MAX && !isReturnDay(loan.point, day); n++) day = addDays(day, 1)
  const judged = [...judgeLonger(ctx, loan, day), ...(await judgeAwaited(ctx, loan, day))]
  if (judged.length > 0) return judged
  const wanted = { act: '', loan, returnDay: day, givesWay: false }
  return (await placeExtension(ctx, wanted)).reasons
}
