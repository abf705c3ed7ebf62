import type { Compilable } from 'kysely'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Day, Period } from '../day.ts'
import { lastLoanDay } from './hold.ts'
import type { Asker } from './judge-asker.ts'
import type { AskedLine } from './judge-lines.ts'
import { openingOf } from './opening.ts'
import { keepBorrowerShare, keepOpeningShare, keepSchoolShare, type OpeningShare } from './quota.ts'

/** Makes the quotas hold at the moment of the commit too; after what adds to them. */
export function keepQuotas(
  ctx: Context,
  {
    asker,
    point,
    lines,
    period,
  }: {
    asker: Asker
    point: PickupPoint
    lines: readonly AskedLine[]
    period: Period
  },
): Compilable[] {
  const { today } = ctx
  const { account, school } = asker
  return [
    ...keepBorrowerShare({
      account,
      pickupPoint: point.id,
      today,
      most: point.maxOpenReservations,
    }),
    ...lines.flatMap(({ material: { slug: offering, lending } }) => [
      ...keepSchoolShare(
        {
          school,
          offering,
          from: period.pickupDay,
          // As it is judged: on a return day that is not held she has it no more.
          until: lastLoanDay(lending, period),
          today,
        },
        lending.maxCopiesPerSchool,
      ),
      ...keepOpening(ctx, {
        point,
        pickupDay: period.pickupDay,
        share: { school, offering, most: lending.maxPerSchoolAtOpening },
      }),
    ]),
  ]
}

function keepOpening(
  ctx: Context,
  {
    point,
    pickupDay,
    share,
  }: { point: PickupPoint; pickupDay: Day; share: Omit<OpeningShare, 'year'> },
): Compilable[] {
  const opening = openingOf(ctx, point, pickupDay)
  return opening ? keepOpeningShare({ ...share, year: opening.year }) : []
}
