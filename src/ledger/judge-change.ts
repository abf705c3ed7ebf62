import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Period } from '../day.ts'
import type { Reason, ReasonCode } from '../problem.ts'
import type { Chain } from './chains.ts'
import { type Asker, judgeAskerForLines } from './judge-asker.ts'
import { inOrder, judgeLines, type Line } from './judge-lines.ts'

/** What a reservation has, before it changes. */
export interface Standing {
  readonly point: string
  readonly period: Period
  readonly promised: readonly Chain[]
}

/** How a change compares with what the reservation has. */
export interface Step {
  /** No other point, and no more copies of anything. */
  readonly asksNoMore: boolean
  readonly isSameStart: boolean
  readonly isSameDays: boolean
  /** It only gives back: fewer copies, or fewer days at the end. */
  readonly isLess: boolean
}

/** How far a change goes. */
export function stepOf(
  { point, period, promised }: Standing,
  wanted: {
    readonly pickupPoint: string
    readonly lines: readonly { readonly offering: string; readonly quantity: number }[]
    readonly period: Period
  },
): Step {
  const had = (slug: string) => promised.filter(({ offering }) => offering === slug).length
  const asksNoMore =
    wanted.pickupPoint === point &&
    wanted.lines.every(({ offering, quantity }) => quantity <= had(offering))
  const isSameStart = asksNoMore && wanted.period.pickupDay === period.pickupDay
  return {
    asksNoMore,
    isSameStart,
    isSameDays: isSameStart && wanted.period.returnDay === period.returnDay,
    isLess: isSameStart && wanted.period.returnDay <= period.returnDay,
  }
}

/**
 * Why a change is refused, by the rules of `reserve`. What the reservation has is not asked for again: its pick-up day
 * when that stays and nothing comes with it, and the asker's standing when she only gives something back.
 */
export async function judgeChange(
  ctx: Context,
  {
    step,
    ...asked
  }: {
    step: Step
    asker: Asker
    point: PickupPoint
    lines: readonly Line[]
    period: Period
  },
): Promise<Reason[]> {
  // Fewer copies for the same days is a cancellation in part, and that is never refused.
  if (step.isSameDays) return []
  const ofAsker = step.isLess ? [] : await judgeAskerForLines(ctx, asked)
  const ofLines = judgeLines(ctx, asked)
  return inOrder([
    ...ofAsker,
    ...ofLines.filter((reason) => !step.isSameStart || !isAboutStart(reason, asked.period)),
  ])
}

const ofTheStart: readonly ReasonCode[] = ['too-soon', 'not-open-yet', 'beyond-horizon']

function isAboutStart({ code, day }: Reason, { pickupDay, returnDay }: Period): boolean {
  if (ofTheStart.includes(code)) return true
  const isOfEitherDay = code === 'closed' || code === 'past-school-year'
  return isOfEitherDay && day === pickupDay && day !== returnDay
}
