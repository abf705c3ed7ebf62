import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, daysBetween, type Period } from '../day.ts'
import type { Alternative, Reason } from '../problem.ts'
import { findEnrolment } from '../training/find-enrolments.ts'
import { listSessions } from '../training/find-session.ts'
import { isOpen, opens, type Session } from '../training/session.ts'
import type { Asker } from './judge-asker.ts'
import type { Line } from './judge-lines.ts'

/** How many sessions are offered, and how many are looked at when none is over in time. */
const SESSIONS_MAX = 3

interface Refused {
  readonly asker: Asker
  readonly point: PickupPoint
  readonly lines: readonly Line[]
  readonly period: Period
  readonly reasons: readonly Reason[]
}

/**
 * Where only a training is missing: the sessions with a seat that are over before the pick-up day. Where something else
 * is in the way too, or no session is over in time, the nearest period after the first session that would do.
 */
export async function sessionAlternatives(
  ctx: Context,
  refused: Refused,
  /** What would do instead, were she to enrol. */
  findOthers: (refused: Refused) => Promise<readonly Alternative[]>,
): Promise<Alternative[]> {
  const { asker, point, period, reasons } = refused
  if (asker.enrolling) return []
  const sessions = await listCandidates(ctx, refused)
  const rest = reasons.filter(({ code }) => code !== 'training-missing')
  const inTime = sessions.filter((session) => opens(session, period.pickupDay))
  if (rest.length === 0 && inTime.length > 0) {
    return inTime
      .slice(0, SESSIONS_MAX)
      .map((session) => alternativeOf(session, { pickupPoint: point.id, ...period }))
  }
  for (const session of [...inTime, ...sessions].slice(0, SESSIONS_MAX)) {
    const others = await findOthers({
      ...refused,
      asker: { ...asker, enrolling: { session, enrolment: '' } },
      period: inTime.includes(session) ? period : endingWith(session, period),
      reasons: rest,
    })
    const nearest = others.find(({ kind }) => kind === 'period')
    if (nearest) return [alternativeOf(session, nearest)]
  }
  return []
}

/** Sessions in which she can still get a seat, that open every material that is shut. */
async function listCandidates(
  ctx: Context,
  { asker, lines, reasons }: Refused,
): Promise<Session[]> {
  const shut = reasons
    .filter(({ code }) => code === 'training-missing')
    .flatMap(({ line }) => lines[line ?? 0] ?? [])
  const [first, ...others] = shut.map(({ material }) => material.lending.trainings)
  const trainings = (first ?? []).filter((one) => others.every((some) => some.includes(one)))
  const found = await listSessions(ctx, { trainings, from: ctx.today })
  const open = found.filter((one) => isOpen(one, ctx.today) && one.seatsLeft > 0)
  const own = await Promise.all(
    open.map(({ id }) => findEnrolment(ctx, { session: id, account: asker.account })),
  )
  return open.filter((_, n) => own[n] === undefined)
}

/** A period as long, on whose first day the session is not over yet: the next one may do. */
function endingWith({ untilDay }: Session, { pickupDay, returnDay }: Period): Period {
  return { pickupDay: untilDay, returnDay: addDays(untilDay, daysBetween(pickupDay, returnDay)) }
}

function alternativeOf(
  { id, training, title, day, place, seatsLeft }: Session,
  { pickupPoint, pickupDay, returnDay }: Omit<Alternative, 'kind'>,
): Alternative {
  const session = { id, training, title, day, place, seatsLeft }
  return { kind: 'session', pickupPoint, pickupDay, returnDay, session }
}
