import type { Context } from '../context.ts'
import { addDays, type Day, eachDay } from '../day.ts'
import { judgeAwaited, judgeLonger, type Loan } from './judge-extension.ts'
import { placeExtension } from './place-extension.ts'

/** Holidays do not count in an extension, so the last day may lie far behind its number of days. */
const DAYS_LOOKED_MAX = 100

/** The last day until which this actor may keep a loan without anyone's leave; undefined when there is none. */
export async function latestExtension(ctx: Context, loan: Loan): Promise<Day | undefined> {
  const since = loan.dueDay < ctx.today ? ctx.today : loan.dueDay
  const isAllowed = (day: Day) => judgeLonger(ctx, loan, day).length === 0
  const from = loan.dueDay < ctx.today ? since : addDays(since, 1)
  let days = eachDay(from, addDays(since, DAYS_LOOKED_MAX)).filter(isAllowed)
  for (let day = days.at(-1); day !== undefined; day = days.at(-1)) {
    const reasons = await judgeAwaited(ctx, loan, day)
    const placed =
      reasons.length > 0
        ? { reasons }
        : await placeExtension(ctx, { act: '', loan, returnDay: day, givesWay: false })
    if (placed.reasons.length === 0) return day
    // Whatever ends on the day it is needed, or later, is refused for the same reason.
    const needed = placed.reasons.map((reason) => reason.day ?? day).toSorted()[0] ?? day
    const before = needed < day ? needed : day
    days = days.filter((one) => one < before)
  }
  return undefined
}
