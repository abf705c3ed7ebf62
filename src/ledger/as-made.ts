import type { Context } from '../context.ts'
import { instantText } from '../day.ts'
import type { CopyDays } from './copy-days.ts'
import type { Whereabouts } from './at-risk.ts'
import { lastDayOf } from './hold.ts'
import { describeReservation } from './find-reservation.ts'
import type { Promising } from './promise.ts'
import type { Reservation } from './reservation.ts'

/** A reservation as the commit that makes it leaves it, from what that commit knows: nothing of it is asked again. */
export function asMade(
  ctx: Context,
  {
    id,
    code,
    school,
    borrower,
    point,
    lines,
    period,
    picks,
    note,
  }: Promising & { id: string; code: string; school: string },
): Reservation {
  const chains = picks.flatMap((some, number) =>
    some.map(({ copy, hold }) => ({
      state: 'reserved' as const,
      copy: copy.id,
      barcode: copy.barcode,
      shelf: copy.shelf,
      offering: lines[number]?.material.slug ?? '',
      title: lines[number]?.material.title ?? '',
      fromDay: period.pickupDay,
      untilDay: lastDayOf(hold),
      returnDay: period.returnDay,
      isPrepared: false,
    })),
  )
  return describeReservation(ctx, {
    row: {
      id,
      code,
      school,
      pickup_point: point.id,
      pickup_day: period.pickupDay,
      return_day: period.returnDay,
      note: note ?? null,
      made_at: instantText(ctx.now),
    },
    chains,
    people: [{ ...borrower, role: 'borrower', said: null }],
    whereabouts: picks.flat().flatMap(({ copy }) => whereaboutsOf(copy)),
    condition: undefined,
  })
}

function whereaboutsOf({ id, dueDay, elsewhereSince, outOfService }: CopyDays): Whereabouts[] {
  const there = { id, dueDay: dueDay ?? null, elsewhere: elsewhereSince ?? null }
  if (outOfService.length === 0) return [{ ...there, outFrom: null, outUntil: null }]
  return outOfService.map(({ from, until }) => ({
    ...there,
    outFrom: from,
    outUntil: until ?? null,
  }))
}
