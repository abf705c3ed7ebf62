import { daysBetween, type Period } from '../day.ts'
import { Problem, problems, type Reason, type ReasonCode } from '../problem.ts'
import type { Alternative } from '../problem.ts'
import { LOAN_DAYS_MAX } from './judge-period.ts'

/** What even the desk cannot override: the copy is not there, or the question makes no sense. */
const firm: readonly ReasonCode[] = ['period-backwards', 'booked', 'in-repair', 'no-such-copy']

/** Said of the asker first and of the day after, each once, though it may hold for several lines. */
export function refuse(reasons: readonly Reason[], alternatives: readonly Alternative[]): Problem {
  const [first] = reasons
  if (!first) throw new Error('A refusal needs a reason.')
  return new Problem(first.code, `${problems[first.code].title}.`, {
    reasons,
    alternatives,
    ...(first.with && { with: first.with }),
  })
}

/** The reasons that are left when the desk overrides: no word makes a loan longer than there is a calendar for. */
export function withoutOverridable(reasons: readonly Reason[], period: Period): Reason[] {
  const isEndless = daysBetween(period.pickupDay, period.returnDay) > LOAN_DAYS_MAX
  return reasons.filter(
    ({ code }) => firm.includes(code) || (isEndless && code === 'period-too-long'),
  )
}
