import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { Context } from '../context.ts'
import { letter } from '../notify/letter.ts'
import { words } from '../words/words.ts'
import { type ClosedDays, listClosedDays } from './closed-days.ts'
import { readLetterAbout } from './read-letter-about.ts'
import { reservationSaid } from './reservation-letter.ts'
import { listTold, tell, toldKey } from './tell.ts'

/**
 * Tells borrowers that a day of their reservation has closed, and which days are proposed: once for each day. For after
 * a change of a point, and for the evening, should that have been cut short.
 */
export async function tellClosedDays(ctx: Context, pickupPoint?: string): Promise<void> {
  const points =
    pickupPoint === undefined ? (await listPickupPoints(ctx)).map(({ id }) => id) : [pickupPoint]
  for (const point of points) {
    const hits = await listClosedDays(ctx, point)
    const reservations = hits.map(({ reservation }) => reservation)
    const told = {
      pickup: await listTold(ctx, { kind: 'closed-pickup', reservations }),
      return: await listTold(ctx, { kind: 'closed-return', reservations }),
    }
    for (const hit of hits) {
      const notes = notesOf(hit).filter((note) => !told[note.which].has(toldKey(note)))
      if (notes.length > 0) await tellOne(ctx, hit, notes)
    }
  }
}

function notesOf(hit: ClosedDays) {
  const { reservation } = hit
  return (['pickup', 'return'] as const).flatMap((which) => {
    const day = hit[which]
    return day === undefined ? [] : [{ reservation, kind: `closed-${which}`, which, day }]
  })
}

async function tellOne(
  ctx: Context,
  hit: ClosedDays,
  notes: readonly { reservation: string; kind: string; day: string }[],
): Promise<void> {
  const about = await readLetterAbout(ctx, hit)
  if (!about) return
  const { borrower, point } = about
  const said = words[borrower.language].settings.dayClosed({
    ...reservationSaid(ctx, { ...about, period: hit.proposed }),
    point: point.name,
    closedPickup: hit.pickup,
    closedReturn: hit.return,
  })
  await tell(ctx, notes, [letter(ctx, { kind: 'day-closed', to: borrower.email, ...said })])
}
