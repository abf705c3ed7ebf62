import { build } from '../../db/build.ts'
import { type Decision, once } from '../act/act.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import { listMaterials } from '../catalogue/list-materials.ts'
import { type Context, isOf } from '../context.ts'
import { invalid, Problem, type Reason } from '../problem.ts'
import { askerOf } from './asker-of.ts'
import type { Borrower } from './find-asker.ts'
import { getReservation, readReservations } from './find-reservation.ts'
import { type Asker, judgeAsker, judgeStanding } from './judge-asker.ts'
import { inOrder } from './judge-lines.ts'
import { keepBorrowerShare } from './quota.ts'
import { refuse } from './refuse.ts'
import type { Reservation } from './reservation.ts'
import { restOnSeats } from './rests-on.ts'
import { transferLetters } from './transfer-letters.ts'

/** A reservation or loan that a colleague takes over. `to` is her mail address. */
export interface WantedTransfer {
  readonly id: string
  readonly reservation: string
  readonly to: string
}

/**
 * Puts what is promised or out in the name of a colleague: a confirmed teacher of the same school. Who may see it may
 * pass it on. Entries name nobody, so none is written. The answer is the reservation as it stands, though who passed it
 * on may not see it any more.
 *
 * Refuses `reservation-not-found`, `already-resolved` when nothing of it is promised or out, `invalid-input` on `to`,
 * `id-taken`, and unless the desk does it: `training-missing` when the colleague herself has to be trained, and
 * `quota-reached` when she has as many reservations there as she may.
 */
export async function transfer(
  ctx: Context,
  wish: WantedTransfer,
): Promise<{ reservation: Reservation; isRepeat: boolean }> {
  const { result, isRepeat } = await once(ctx, { id: wish.id, kind: 'transfer', body: wish }, () =>
    decide(ctx, wish),
  )
  const [reservation] = await readReservations(ctx, [result])
  if (!reservation) throw new Error('A reservation that was passed on is not there.')
  return { reservation, isRepeat }
}

async function decide(ctx: Context, wish: WantedTransfer): Promise<Decision> {
  const reservation = await getReservation(ctx, wish.reservation)
  const { id, state, borrower, pickupPoint, pickupDay } = reservation
  if (!['reserved', 'checked-out'].includes(state)) {
    throw new Problem('already-resolved', 'Nothing of this reservation is promised or out.')
  }
  const colleague = await findColleague(ctx, { email: wish.to, school: reservation.school })
  if (!colleague) {
    const message = 'There is no confirmed teacher of the same school with that mail address.'
    throw invalid('to', message, 'no-colleague')
  }
  if (colleague.id === borrower?.id) return { result: id, writes: [] }
  const point = await findPickupPoint(ctx, pickupPoint)
  if (!point) throw new Error('A reservation without a point.')
  const asker = await askerOf(ctx, { ...reservation, borrower: colleague })
  const isDesk = isOf(ctx.actor, 'desk')
  const most = point.maxOpenReservations
  const materials = await listMaterials(
    ctx,
    reservation.lines.map(({ offering }) => offering),
  )
  const lines = [...materials.values()].map((material) => ({ material }))
  const reasons = isDesk ? [] : await judgeColleague(ctx, { asker, reservation, lines, point })
  if (reasons.length > 0) throw refuse(reasons, [])
  const share = { account: colleague.id, pickupPoint: point.id, today: ctx.today, most }
  return {
    result: id,
    writes: [
      build
        .updateTable('party')
        .set({ account: colleague.id })
        .where('reservation', '=', id)
        .where('role', '=', 'borrower'),
      ...(state === 'reserved'
        ? await restOnSeats(ctx, { reservation: id, asker, lines, pickupDay })
        : []),
      ...(isDesk ? [] : keepBorrowerShare(share)),
      ...(await transferLetters(ctx, { reservation, to: colleague, point })),
    ],
  }
}

/** The school keeps what it had; what counts for one person is asked of the colleague. */
async function judgeColleague(
  ctx: Context,
  {
    asker,
    reservation: { pickupDay, state },
    lines,
    point,
  }: {
    asker: Asker
    reservation: Reservation
    lines: readonly { readonly material: Parameters<typeof judgeAsker>[1]['material'] }[]
    point: Parameters<typeof judgeStanding>[1]['point']
  },
): Promise<Reason[]> {
  const reasons: Reason[] = []
  for (const [line, { material }] of lines.entries()) {
    if (material.lending.trainingScope !== 'person' || state !== 'reserved') continue
    const found = await judgeAsker(ctx, { asker, material, day: pickupDay })
    reasons.push(...found.map((reason) => ({ ...reason, line })))
  }
  const standing = await judgeStanding(ctx, { asker, point })
  reasons.push(...standing.filter(({ code }) => code === 'quota-reached'))
  return inOrder(reasons).filter(({ code }) => ['training-missing', 'quota-reached'].includes(code))
}

/** Only a colleague is found: of whoever else has that address nothing is said. */
function findColleague(
  ctx: Context,
  { email, school }: { email: string; school: string },
): Promise<Borrower | undefined> {
  return ctx.store.read
    .selectFrom('account')
    .innerJoin('account_role', (join) =>
      join.onRef('account_role.account', '=', 'account.id').on('account_role.role', '=', 'teacher'),
    )
    .innerJoin('tie', 'tie.account', 'account.id')
    .where('account.email', '=', email.trim().toLowerCase())
    .where('tie.school', '=', school)
    .where('tie.confirmed_at', 'is not', null)
    .select(['account.id', 'account.email', 'account.name', 'account.language'])
    .executeTakeFirst()
}
