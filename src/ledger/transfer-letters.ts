import type { Compilable } from 'kysely'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { letter } from '../notify/letter.ts'
import { words } from '../words/words.ts'
import { standsAs } from './change-letter.ts'
import type { Borrower } from './find-asker.ts'
import { readBorrower } from './read-borrower.ts'
import type { Reservation } from './reservation.ts'

/** The letters that say who has a reservation now: to who had it, and to who has it. */
export async function transferLetters(
  ctx: Context,
  { reservation, to, point }: { reservation: Reservation; to: Borrower; point: PickupPoint },
): Promise<Compilable[]> {
  const { id, code, lines, pickupDay, returnDay } = reservation
  const from = await readBorrower(ctx, id)
  const stands = standsAs(point, { pickupDay, returnDay }, lines)
  const url = `${ctx.settings.baseUrl}/reservations/${encodeURIComponent(id)}`
  const about = { code, url, ...stands }
  const given = from && words[from.language].changeLetters['reservation-given']
  const received = words[to.language].changeLetters['reservation-received']
  return [
    ...(from && given
      ? [
          letter(ctx, {
            kind: 'reservation-given',
            to: from.email,
            ...given({ ...about, name: from.name, to: to.name }),
          }),
        ]
      : []),
    letter(ctx, {
      kind: 'reservation-received',
      to: to.email,
      ...received({ ...about, name: to.name, from: from?.name ?? '' }),
    }),
  ]
}
