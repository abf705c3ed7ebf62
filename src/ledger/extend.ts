import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { type Decision, once } from '../act/act.ts'
import { type Context, isOf } from '../context.ts'
import { addDays, type Day } from '../day.ts'
import { invalid, Problem, type Reason } from '../problem.ts'
import type { Chain } from './chains.ts'
import { extensionLetter } from './extension-letter.ts'
import { getReservation } from './find-reservation.ts'
import { follow } from './follow.ts'
import { freeDays, holdDays } from './held-days.ts'
import { holdOfChain } from './hold.ts'
import { inOrder } from './judge-lines.ts'
import { judgeAwaited, judgeLonger, type Loan } from './judge-extension.ts'
import { lapseDue } from './lapse-due.ts'
import { latestExtension } from './latest-extension.ts'
import { inCommitOrder, type Moves } from './make-room.ts'
import { placeExtension } from './place-extension.ts'
import { keepSchoolShare } from './quota.ts'
import { readLoan } from './read-loan.ts'
import { refuse, withoutOverridable } from './refuse.ts'
import type { Reservation } from './reservation.ts'

/** A loan that is to be brought back later. `override` is for the desk. */
export interface WantedExtension {
  readonly id: string
  readonly reservation: string
  readonly returnDay: Day
  readonly override?: { readonly reason: string } | undefined
}

/**
 * Lets everything that is out of a reservation be brought back later: `maxExtensions` times, each by `extensionDays` at
 * most, and past `maxDays` if need be. Who may see it may extend it, until the day it is due; the desk afterwards too,
 * and then what was late is not any more. Until the day it is due already changes nothing.
 *
 * Refuses `reservation-not-found`, `forbidden` for an override by somebody else than the desk, `not-on-loan` when
 * nothing is out, `invalid-input` on `returnDay` for an earlier day, `id-taken`, the reasons of the lending rules in
 * their order, with the day on which a copy is needed, and `busy`.
 */
export async function extend(
  ctx: Context,
  wish: WantedExtension,
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  const { id: reservation, lines, pickupPoint } = await getReservation(ctx, wish.reservation)
  if (wish.override && !isOf(ctx.actor, 'desk')) {
    throw new Problem('forbidden', 'Only the desk overrides a rule.')
  }
  await lapseDue(ctx, { offerings: lines.map(({ offering }) => offering), pickupPoint })
  const body = { ...wish, reservation }
  const { isRepeat } = await once(ctx, { id: wish.id, kind: 'extend', body }, () =>
    decide(ctx, body),
  )
  return { reservation: await getReservation(ctx, reservation), isRepeat }
}

async function decide(ctx: Context, wish: WantedExtension): Promise<Decision> {
  const { id: act, returnDay } = wish
  const loan = await readLoan(ctx, await getReservation(ctx, wish.reservation))
  if (!loan) throw new Problem('not-on-loan', 'Nothing of this reservation is out.')
  const { reservation, dueDay } = loan
  if (returnDay === dueDay) return { result: reservation.id, writes: [] }
  if (returnDay < dueDay || returnDay < ctx.today) {
    throw invalid('returnDay', 'That is no later than it is due already.', 'not-later')
  }
  const isOverridden = wish.override !== undefined
  const asked = inOrder([
    ...judgeLonger(ctx, loan, returnDay),
    ...(await judgeAwaited(ctx, loan, returnDay)),
  ])
  const period = { pickupDay: reservation.pickupDay, returnDay }
  const left = isOverridden ? withoutOverridable(asked.filter(isNotOfWish), period) : asked
  if (left.length > 0) throw await refuseLonger(ctx, loan, asked)
  const placed = await placeExtension(ctx, { act, loan, returnDay, givesWay: isOverridden })
  if (placed.reasons.length > 0) throw await refuseLonger(ctx, loan, placed.reasons)
  const later = loan.out.filter((chain) => chain.returnDay < returnDay)
  const extended = await Promise.all(
    later.map((chain) => {
      const untilDay = placed.untilDays.get(chain.offering) ?? returnDay
      return extendChain(ctx, { act, chain, returnDay, untilDay })
    }),
  )
  return {
    result: reservation.id,
    reason: wish.override?.reason,
    writes: [
      ...inCommitOrder([...placed.moves, ...extended]),
      ...later.map(({ chain, copy }) =>
        build
          .updateTable('copy_out')
          .set({ due_day: returnDay })
          .where('copy_id', '=', copy)
          .where('chain', '=', chain),
      ),
      build
        .updateTable('reservation')
        .set({ return_day: returnDay })
        .where('id', '=', reservation.id)
        .where('return_day', '<', returnDay),
      ...(isOverridden ? [] : keepShares(ctx, loan, returnDay)),
      ...(await extensionLetter(ctx, { loan, returnDay })),
    ],
  }
}

/** Nobody is promised anything yet: the desk may let who waits wait on. */
function isNotOfWish({ with: about }: Reason): boolean {
  return about?.of !== 'wish'
}

async function refuseLonger(
  ctx: Context,
  loan: Loan,
  reasons: readonly Reason[],
): Promise<Problem> {
  const { pickupDay, pickupPoint } = loan.reservation
  const latest = await latestExtension(ctx, loan)
  const instead = { kind: 'period', pickupPoint, pickupDay } as const
  return refuse(reasons, latest === undefined ? [] : [{ ...instead, returnDay: latest }])
}

/** With same-day turnover its return day is not held. */
function lastOnLoan({ untilDay, returnDay }: Chain): Day {
  return untilDay < returnDay ? untilDay : returnDay
}

/** The days of what is late are over, and may be another's: it holds its copy anew from today. */
async function extendChain(
  ctx: Context,
  { act, chain, returnDay, untilDay }: { act: string; chain: Chain; returnDay: Day; untilDay: Day },
): Promise<Moves> {
  const isLate = chain.returnDay < ctx.today
  const span = { fromDay: isLate ? ctx.today : chain.fromDay, untilDay, returnDay }
  // Days that it has stay as they are: a repair that was planned since would not let it have them anew.
  const since = isLate ? ctx.today : addDays(lastOnLoan(chain), 1)
  const { loanDays, turnaroundDays } = holdOfChain(span)
  const { writes } = await follow(chain, { act, kind: 'extended', ...span })
  return {
    frees: [freeDays(chain.copy, chain.chain, since)],
    entries: writes,
    holds: [
      holdDays(chain.copy, chain.chain, {
        loanDays: loanDays.filter((day) => day >= since),
        turnaroundDays,
      }),
    ],
  }
}

/** As it was judged: with what the school has otherwise. What it has out here already is not more by being out longer. */
function keepShares(
  ctx: Context,
  { reservation: { id, school }, dueDay, materials }: Loan,
  returnDay: Day,
): Compilable[] {
  const span = { from: addDays(dueDay, 1), until: returnDay, today: ctx.today, except: id }
  return materials.flatMap(({ material: { slug, lending }, copies }) =>
    keepSchoolShare(
      { school, offering: slug, ...span },
      Math.max(lending.maxCopiesPerSchool - copies, 0),
    ),
  )
}
