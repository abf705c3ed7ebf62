import type { Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, type Period } from '../day.ts'
import type { Reason } from '../problem.ts'
import { isTrained } from '../training/is-trained.ts'
import type { Line } from './judge-lines.ts'
import { copiesHeldBySchool, isSchoolOverdue, openReservations } from './quota.ts'

/** For whom is asked: a teacher, for one of her schools. */
export interface Asker {
  readonly account: string
  readonly school: string
  readonly levels: readonly string[]
  readonly isConfirmed: boolean
}

const SCHOOL_LATE_DAYS_MAX = 7

/** Why this material is not for this asker, whatever the days; said once, above the calendar. */
export async function judgeAsker(
  ctx: Context,
  { asker, material, day }: { asker: Asker; material: Material; day: Day },
): Promise<Reason[]> {
  const { forLevels, trainings, trainingScope } = material.lending
  const reasons: Reason[] = []
  if (forLevels.length > 0 && !forLevels.some((level) => asker.levels.includes(level))) {
    reasons.push({ code: 'not-for-your-school' })
  }
  if (
    trainings.length > 0 &&
    !(await isTrained(ctx, { ...asker, trainings, scope: trainingScope, day }))
  ) {
    reasons.push({ code: 'training-missing', with: { training: trainings[0] ?? '' } })
  }
  return reasons
}

/** True when her school may not book anything new, or she has as many open reservations here as she may. */
export async function judgeStanding(
  ctx: Context,
  { asker, point }: { asker: Asker; point: PickupPoint },
): Promise<Reason[]> {
  const reasons: Reason[] = []
  const open = await openReservations(ctx, {
    account: asker.account,
    pickupPoint: point.id,
    today: ctx.today,
    most: point.maxOpenReservations - 1,
  })
  if (open >= point.maxOpenReservations) {
    reasons.push({
      code: 'quota-reached',
      with: { max: point.maxOpenReservations, of: 'borrower' },
    })
  }
  const before = addDays(ctx.today, -SCHOOL_LATE_DAYS_MAX)
  if (await isSchoolOverdue(ctx, { school: asker.school, before })) {
    reasons.push({ code: 'school-overdue' })
  }
  return reasons
}

/**
 * Why the school cannot have so many copies of the material at once in that period: it holds some of them already, or
 * it is more than anyone may have.
 */
export async function judgeSchoolQuota(
  ctx: Context,
  {
    asker,
    material,
    period,
    quantity,
  }: {
    asker: Asker
    material: Material
    period: Period
    quantity: number
  },
): Promise<Reason[]> {
  const most = material.lending.maxCopiesPerSchool
  const held = await copiesHeldBySchool(ctx, {
    school: asker.school,
    offering: material.slug,
    from: period.pickupDay,
    until: period.returnDay,
    today: ctx.today,
  })
  if (held + quantity <= most) return []
  // More than there may ever be is the request's own doing, not the school's.
  const of = quantity > most ? 'request' : 'school'
  return [{ code: 'quota-reached', with: { max: most, of } }]
}

/** What concerns the asker, said once for each line it holds for. */
export async function judgeAskerForLines(
  ctx: Context,
  {
    asker,
    point,
    lines,
    period,
  }: {
    asker: Asker
    point: PickupPoint
    lines: readonly Line[]
    period: Period
  },
): Promise<Reason[]> {
  const reasons = [...(await judgeStanding(ctx, { asker, point }))]
  for (const [line, { material, quantity }] of lines.entries()) {
    const found = [
      ...(await judgeAsker(ctx, { asker, material, day: period.pickupDay })),
      ...(await judgeSchoolQuota(ctx, { asker, material, period, quantity })),
    ]
    reasons.push(...found.map((reason) => ({ ...reason, line })))
  }
  return reasons
}
