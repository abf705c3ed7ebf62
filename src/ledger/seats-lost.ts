import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import { letter } from '../notify/letter.ts'
import { words } from '../words/words.ts'
import { workingDayAfter } from './open-days.ts'
import { readLetterAbout } from './read-letter-about.ts'
import { listResting, type Resting, reopenedBy, restOn } from './rests-on.ts'
import { reservationSaid } from './reservation-letter.ts'

/** How long a borrower has to find another way, in working days of her pick-up point. */
const WORKING_DAYS_LEFT = 5

/**
 * The writes for whoever rests a reservation on seats that this commit takes away; they stand before those that do.
 * Another seat or a certificate takes the place of the lost one. Without, the borrower gets a letter, and the day on
 * which the copies are freed is noted.
 */
export async function seatsLost(
  ctx: Context,
  enrolments: readonly string[],
  /** Which of those who rest on them it concerns; all of them when it is left out. */
  concerns: (resting: Resting) => boolean = () => true,
): Promise<Compilable[]> {
  const resting = (await listResting(ctx, { enrolments })).filter(concerns)
  const writes: Compilable[] = []
  const told = new Set<string>()
  for (const one of resting) {
    const opened = await reopenedBy(ctx, one, enrolments)
    if (opened) {
      writes.push(restOn(one, opened))
      continue
    }
    const lapsesOn = await lapseDay(ctx, one)
    writes.push(
      build
        .updateTable('rests_on')
        .set({ lost_on: ctx.today, lapses_on: lapsesOn })
        .where('reservation', '=', one.reservation)
        .where('offering', '=', one.offering),
    )
    if (told.has(one.reservation)) continue
    told.add(one.reservation)
    writes.push(...(await letterTo(ctx, one, lapsesOn)))
  }
  return writes
}

async function lapseDay(ctx: Context, { pickupPoint }: Resting) {
  const point = await findPickupPoint(ctx, pickupPoint)
  const day = point && workingDayAfter(point, ctx.today, WORKING_DAYS_LEFT)
  return day ?? addDays(ctx.today, WORKING_DAYS_LEFT)
}

async function letterTo(ctx: Context, { reservation, offering }: Resting, lapsesOn: string) {
  const about = await readLetterAbout(ctx, { reservation, copies: [offering] })
  if (!about) return []
  const path = `/offerings/${encodeURIComponent(offering)}#reserve`
  const { letters } = words[about.borrower.language].trainings
  const said = letters.seatLost({ ...reservationSaid(ctx, { ...about, path }), lapsesOn })
  return [letter(ctx, { kind: 'seat-lost', to: about.borrower.email, ...said })]
}
