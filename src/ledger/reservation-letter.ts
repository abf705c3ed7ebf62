import type { Compilable } from 'kysely'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Period } from '../day.ts'
import { letter } from '../notify/letter.ts'
import { words } from '../words/words.ts'
import type { Borrower } from './find-asker.ts'

export interface LetterAbout {
  readonly borrower: Borrower
  readonly code: string
  readonly reservation: string
  readonly point: PickupPoint
  readonly period: Period
  readonly lines: readonly { readonly title: string; readonly quantity: number }[]
}

/** The letter that says that a reservation stands, or that it was cancelled; for the commit that does so. */
export function reservationLetter(
  ctx: Context,
  kind: 'reservation-confirmed' | 'reservation-cancelled',
  { borrower, code, reservation, point, period, lines }: LetterAbout,
): Compilable {
  const said = words[borrower.language].reservationLetters[kind]({
    name: borrower.name,
    code,
    what: lines.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)),
    point: point.name,
    address: point.address,
    ...period,
    url: `${ctx.settings.baseUrl}/reservations/${encodeURIComponent(reservation)}`,
  })
  return letter(ctx, { kind, to: borrower.email, ...said })
}
