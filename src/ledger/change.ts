import { type Decision, once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import type { Day, Period } from '../day.ts'
import { Problem } from '../problem.ts'
import { askerOf } from './asker-of.ts'
import { changeLetter } from './change-letter.ts'
import { type Chain, listChains } from './chains.ts'
import { findAlternatives } from './find-alternatives.ts'
import { getReservation } from './find-reservation.ts'
import { judgeChange, type Step, stepOf } from './judge-change.ts'
import { judgeOverridden, type Line } from './judge-lines.ts'
import { keepQuotas } from './keep-quotas.ts'
import { lapseDue } from './lapse-due.ts'
import { lookAtLines, type WantedLine } from './look-lines.ts'
import { pickCleared, pickOther, pickSame, type Picked } from './pick-changed.ts'
import { refuse } from './refuse.ts'
import type { Reservation } from './reservation.ts'
import { restOnSeats } from './rests-on.ts'
import { countEntriesOf, stillAsSeen } from './still-as-seen.ts'
import { writeChange } from './write-change.ts'

/** What is to become of a reservation; what is left out stays as it is. `override` is for the desk. */
export interface WantedChange {
  readonly id: string
  readonly reservation: string
  readonly lines?: readonly WantedLine[] | undefined
  readonly pickupPoint?: string | undefined
  readonly pickupDay?: Day | undefined
  readonly returnDay?: Day | undefined
  readonly override?: { readonly reason: string } | undefined
}

/**
 * Changes the lines, the days or the point of a reservation of which nothing was handed out, all at once: refused,
 * everything stays as it was. It is judged as a whole by the rules of `reserve`; what it has already does not stand in
 * its way. Who may see it may change it. Copies that were set aside and get other days are so no longer.
 *
 * Refuses `reservation-not-found`, `forbidden` for an override by somebody else than the desk, `invalid-input`,
 * `already-resolved` when it was handed out, or nothing is promised any more, `wrong-state` while it is an offer,
 * `id-taken`, the reasons of the lending rules in their order, and `busy`.
 */
export async function change(
  ctx: Context,
  wish: WantedChange,
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  const { id: reservation, lines, pickupPoint } = await getReservation(ctx, wish.reservation)
  if (wish.override && !isOf(ctx.actor, 'desk')) {
    throw new Problem('forbidden', 'Only the desk overrides a rule.')
  }
  const offerings = [...lines, ...(wish.lines ?? [])].map(({ offering }) => offering)
  await lapseDue(ctx, { offerings, pickupPoint: wish.pickupPoint ?? pickupPoint })
  const body = { ...wish, reservation }
  const { isRepeat } = await once(ctx, { id: wish.id, kind: 'change', body }, (look) =>
    decide(ctx, body, look),
  )
  return { reservation: await getReservation(ctx, reservation), isRepeat }
}

async function decide(ctx: Context, wish: WantedChange, look: number): Promise<Decision> {
  const entries = await countEntriesOf(ctx, wish.reservation)
  const before = await getReservation(ctx, wish.reservation)
  const promised = await listChangeable(ctx, wish.reservation)
  const standing = { point: before.pickupPoint, period: periodOf(promised), promised }
  const period = { ...standing.period, ...onlyDays(wish) }
  const wanted = {
    lines: wish.lines ?? linesOf(promised),
    pickupPoint: wish.pickupPoint ?? before.pickupPoint,
    period,
  }
  const asker = await askerOf(ctx, before)
  const { point, lines } = await lookAtLines(ctx, { ...wanted, except: before.id })
  const step = stepOf(standing, wanted)
  const asked = { asker, point, lines, period }
  const reasons = await judgeChange(ctx, { step, ...asked })
  const left = wish.override ? judgeOverridden(ctx, { ...asked, reasons }) : reasons
  if (left.length > 0) {
    throw refuse(reasons, await findAlternatives(ctx, { ...asked, reasons }))
  }
  const own = point.id === before.pickupPoint ? promised : []
  const picks = await Promise.all(
    lines.map((line) => pick(ctx, { act: wish.id, point, line, period, own }, { step, wish })),
  )
  const same = { act: wish.id, reservation: before.id, pickupPoint: point.id, period, look }
  const isKnowing = step.isLess || wish.override !== undefined
  return {
    result: before.id,
    reason: wish.override?.reason,
    writes: [
      ...stillAsSeen(before.id, entries),
      ...(await writeChange(ctx, {
        ...same,
        promised,
        picks,
        pointBefore: before.pickupPoint,
      })),
      ...(isKnowing ? [] : keepQuotas(ctx, asked)),
      ...(step.isLess
        ? []
        : await restOnSeats(ctx, {
            reservation: before.id,
            asker,
            lines,
            pickupDay: period.pickupDay,
          })),
      ...(await changeLetter(ctx, { before, standing, ...asked })),
    ],
  }
}

/** Refuses `already-resolved`, `wrong-state`. */
async function listChangeable(ctx: Context, reservation: string): Promise<Chain[]> {
  const chains = await listChains(ctx, [reservation])
  const promised = chains.filter(({ state }) => state === 'reserved')
  const isHandedOut = chains.some(({ state }) =>
    ['checked-out', 'returned', 'lost'].includes(state),
  )
  if (isHandedOut) {
    throw new Problem('already-resolved', 'It was handed out: it changes no more.', {
      with: { state: 'checked-out' },
    })
  }
  if (promised.length > 0) return promised
  if (chains.some(({ state }) => state === 'offered')) {
    throw new Problem('wrong-state', 'It is an offer: accept it first.', {
      with: { state: 'offered' },
    })
  }
  throw new Problem('already-resolved', 'Nothing of this reservation is waiting any more.')
}

/** The days it is promised for; what was kept for one who is late begins later than it once did. */
function periodOf(promised: readonly Chain[]): Period {
  const pickupDays = promised.map(({ fromDay }) => fromDay).toSorted()
  const returnDays = promised.map(({ returnDay }) => returnDay).toSorted()
  return { pickupDay: pickupDays[0] ?? '', returnDay: returnDays.at(-1) ?? '' }
}

function onlyDays({ pickupDay, returnDay }: WantedChange): Partial<Period> {
  return { ...(pickupDay !== undefined && { pickupDay }), ...(returnDay && { returnDay }) }
}

function linesOf(promised: readonly Chain[]): WantedLine[] {
  return [...new Set(promised.map(({ offering }) => offering))].map((offering) => ({
    offering,
    quantity: promised.filter((chain) => chain.offering === offering).length,
  }))
}

async function pick(
  ctx: Context,
  asked: Parameters<typeof pickSame>[1] & { line: Line },
  { step, wish }: { step: Step; wish: WantedChange },
): Promise<Picked> {
  if (step.isSameDays) return pickSame(ctx, asked)
  const picked = await pickOther(ctx, asked)
  if (picked) return picked
  if (wish.override) return pickCleared(ctx, asked)
  throw refuse([{ code: 'booked' }], [])
}
