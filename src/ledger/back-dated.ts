import type { Context } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { invalid } from '../problem.ts'

/** How far back the desk may date what it writes down late. */
const BACK_DAYS_MAX = 7

/** The day on which it happened: today unless the desk says an earlier one. Refuses `invalid-input` on the field. */
export function backDated(ctx: Context, day: Day | undefined, field = 'day'): Day {
  if (day === undefined) return ctx.today
  if (day > ctx.today) throw invalid(field, 'This day is still to come.', 'in-the-future')
  const first = addDays(ctx.today, -BACK_DAYS_MAX)
  if (day < first) {
    throw invalid(field, `The earliest day is ${first}.`, 'too-long-ago', { first })
  }
  return day
}
