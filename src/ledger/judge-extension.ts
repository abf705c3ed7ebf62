import type { Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import { type Context, isOf } from '../context.ts'
import { addDays, type Day, daysBetween, eachDay } from '../day.ts'
import type { Reason } from '../problem.ts'
import type { Chain } from './chains.ts'
import { isWantedByWish } from './is-wanted-by-wish.ts'
import { inOrder } from './judge-lines.ts'
import { judgeLaterReturn, LOAN_DAYS_MAX } from './judge-period.ts'
import { lengthOf } from './open-days.ts'
import { copiesHeldBySchool } from './quota.ts'
import type { Reservation } from './reservation.ts'

/** A loan that is to be kept longer. */
export interface Loan {
  readonly reservation: Reservation
  readonly point: PickupPoint
  /** The chains that are out, and the first day on which one of them is due. */
  readonly out: readonly Chain[]
  readonly dueDay: Day
  /** What is out, each with how often it was extended before. */
  readonly materials: readonly Extended[]
}

export interface Extended {
  readonly material: Material
  readonly copies: number
  readonly times: number
  /** Its place among the lines of the reservation. */
  readonly line: number
}

/**
 * Why a loan may not be kept until a day, whatever the copies: the calendar, how often and how long, by whom. It may go
 * past `maxDays`: only the extension itself is measured. Holidays do not count in it, as in any length; for what is late
 * already the desk counts from today.
 */
export function judgeLonger(ctx: Context, loan: Loan, returnDay: Day): Reason[] {
  const { reservation, point, dueDay, materials } = loan
  const { pickupDay } = reservation
  if (daysBetween(pickupDay, returnDay) > LOAN_DAYS_MAX) {
    return [{ code: 'period-too-long', with: { days: LOAN_DAYS_MAX } }]
  }
  const isLate = dueDay < ctx.today
  const since = isLate ? ctx.today : dueDay
  const length = lengthOf(point, { pickupDay: since, returnDay })
  const reasons = materials.flatMap(({ material: { lending }, times, line }): Reason[] => {
    const { extensionDays, maxExtensions } = lending
    const rules = { lending, point, today: ctx.today, now: ctx.now }
    const found = judgeLaterReturn(rules, { pickupDay, dueDay: since, returnDay })
    if (length > extensionDays) {
      found.push({ code: 'period-too-long', with: { days: extensionDays, of: 'extension' } })
    }
    if (times >= maxExtensions) {
      found.push({ code: 'quota-reached', with: { max: maxExtensions, of: 'extensions' } })
    }
    return found.map((reason) => ({ ...reason, line }))
  })
  if (isLate && !isOf(ctx.actor, 'desk')) {
    reasons.push({ code: 'overdue', day: dueDay, with: { day: dueDay, of: 'loan' } })
  }
  return inOrder(reasons)
}

/** Why others come first on the days that would be added: her school has it then, or somebody waits for it. */
export async function judgeAwaited(
  ctx: Context,
  { reservation, point, dueDay, materials }: Loan,
  returnDay: Day,
): Promise<Reason[]> {
  const reasons: Reason[] = []
  const { id, school, borrower } = reservation
  const from = addDays(dueDay, 1)
  for (const { material, copies, line } of materials) {
    const { slug: offering, lending } = material
    const days = { from, until: returnDay, today: ctx.today, except: id }
    const held = await copiesHeldBySchool(ctx, { school, offering, ...days })
    const max = lending.maxCopiesPerSchool
    if (held > 0 && held + copies > max) {
      reasons.push({ code: 'quota-reached', line, with: { max, of: 'school' } })
    }
    const asked = { offering, pickupPoint: point.id, from, until: returnDay, except: borrower?.id }
    const first = await firstWantedDay(ctx, asked)
    if (first !== undefined) {
      reasons.push({ code: 'booked', line, day: first, with: { day: first, of: 'wish' } })
    }
  }
  return inOrder(reasons)
}

async function firstWantedDay(
  ctx: Context,
  asked: Parameters<typeof isWantedByWish>[1],
): Promise<Day | undefined> {
  if (!(await isWantedByWish(ctx, asked))) return undefined
  for (const until of eachDay(asked.from, asked.until)) {
    if (await isWantedByWish(ctx, { ...asked, until })) return until
  }
  return asked.until
}
