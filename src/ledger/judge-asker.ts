import type { Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, type Day, type Period } from '../day.ts'
import type { Reason } from '../problem.ts'
import type { Enrolling } from './enrolling.ts'
import { lastLoanDay } from './hold.ts'
import type { AskedLine } from './judge-lines.ts'
import { judgeOpening } from './judge-opening.ts'
import { openedBy } from './opened-by.ts'
import { copiesHeldBySchool, isSchoolOverdue, openReservations } from './quota.ts'

/** For whom is asked: a teacher, for one of her schools. */
export interface Asker {
  readonly account: string
  readonly school: string
  readonly levels: readonly string[]
  readonly isConfirmed: boolean
  /** A reservation that is about to change: what it has already is not counted against it. */
  readonly except?: string | undefined
  /** The training session that she enrols in along with what she asks, and the enrolment that makes. */
  readonly enrolling?: Enrolling | undefined
  /** Enrolments that are about to be lost. */
  readonly withoutSeats?: readonly string[] | undefined
}

const SCHOOL_LATE_DAYS_MAX = 7

/** Why this material is not for this asker, whatever the days; said once, above the calendar. */
export async function judgeAsker(
  ctx: Context,
  { asker, material, day }: { asker: Asker; material: Material; day: Day },
): Promise<Reason[]> {
  const { forLevels, trainings } = material.lending
  const reasons: Reason[] = []
  if (forLevels.length > 0 && !forLevels.some((level) => asker.levels.includes(level))) {
    reasons.push({ code: 'not-for-your-school' })
  }
  if (!(await openedBy(ctx, { asker, material, day }))) {
    reasons.push({ code: 'training-missing', with: { training: trainings[0] ?? '' } })
  }
  return reasons
}

/** True when her school may not book anything new, or she has as many open reservations here as she may. */
export async function judgeStanding(
  ctx: Context,
  asked: { asker: Asker; point: PickupPoint },
): Promise<Reason[]> {
  return [...(await judgeOpenReservations(ctx, asked)), ...(await judgeOverdue(ctx, asked))]
}

async function judgeOpenReservations(
  ctx: Context,
  { asker, point }: { asker: Asker; point: PickupPoint },
): Promise<Reason[]> {
  const open = await openReservations(ctx, {
    account: asker.account,
    pickupPoint: point.id,
    today: ctx.today,
    except: asker.except,
    most: point.maxOpenReservations - 1,
  })
  if (open < point.maxOpenReservations) return []
  return [{ code: 'quota-reached', with: { max: point.maxOpenReservations, of: 'borrower' } }]
}

async function judgeOverdue(ctx: Context, { asker }: { asker: Asker }): Promise<Reason[]> {
  const before = addDays(ctx.today, -SCHOOL_LATE_DAYS_MAX)
  const isOverdue = await isSchoolOverdue(ctx, { school: asker.school, before })
  return isOverdue ? [{ code: 'school-overdue' }] : []
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
  const { maxCopiesPerSchool: most } = material.lending
  const held = await copiesHeldBySchool(ctx, {
    school: asker.school,
    offering: material.slug,
    from: period.pickupDay,
    // On a return day that is not held she has it no more.
    until: lastLoanDay(material.lending, period),
    today: ctx.today,
    except: asker.except,
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
    leavesQuotas = false,
  }: {
    asker: Asker
    point: PickupPoint
    lines: readonly AskedLine[]
    period: Period
    /** The commit counts them, and it is asked again when one of them is reached. */
    leavesQuotas?: boolean
  },
): Promise<Reason[]> {
  const reasons = leavesQuotas
    ? await judgeOverdue(ctx, { asker })
    : await judgeStanding(ctx, { asker, point })
  for (const [line, { material, quantity }] of lines.entries()) {
    const found = await judgeAsker(ctx, { asker, material, day: period.pickupDay })
    if (!leavesQuotas) {
      found.push(
        ...(await judgeSchoolQuota(ctx, { asker, material, period, quantity })),
        ...(await judgeOpening(ctx, { asker, point, material, pickupDay: period.pickupDay })),
      )
    }
    reasons.push(...found.map((reason) => ({ ...reason, line })))
  }
  return reasons
}
