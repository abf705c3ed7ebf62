import type { Compilable } from 'kysely'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Day, Period } from '../day.ts'
import { letter } from '../notify/letter.ts'
import type { ReservationSaid } from '../words/nl/reservation-letters.ts'
import { type Words, words } from '../words/words.ts'
import type { Borrower } from './find-asker.ts'
import { reservationCalendar } from './reservation-calendar.ts'

export interface LetterAbout {
  readonly borrower: Borrower
  readonly code: string
  readonly reservation: string
  readonly point: PickupPoint
  readonly period: Period
  readonly lines: readonly { readonly title: string; readonly quantity: number }[]
  /** The one day the letter is about; else the pick-up day. */
  readonly day?: Day | undefined
  /** Where its one link leads, from the top of the site; else to the reservation. */
  readonly path?: string | undefined
}

/** The letters about a reservation, by name. */
export type ReservationLetterKind = Exclude<keyof Words['reservationLetters'], 'atRiskDesk'>

/** A letter about a reservation to its borrower, in her language; for the commit that does what it tells. */
export function reservationLetter(
  ctx: Context,
  kind: ReservationLetterKind,
  about: LetterAbout,
): Compilable {
  const { borrower } = about
  const said = words[borrower.language].reservationLetters[kind](reservationSaid(ctx, about))
  const calendar = kind === 'reservation-confirmed' ? letterCalendar(ctx, about) : undefined
  return letter(ctx, { kind, to: borrower.email, ...said, calendar })
}

/** The days of a reservation for her own calendar, to go along with a letter. */
export function letterCalendar(
  { settings, now }: Context,
  { borrower, reservation: id, code, lines, period, point }: LetterAbout,
): string {
  const reservation = { id, code, lines, ...period }
  return reservationCalendar({ reservation, point, settings, now, language: borrower.language })
}

/** What the words of any letter about a reservation are made of. */
export function reservationSaid(ctx: Context, about: LetterAbout): ReservationSaid {
  const { borrower, code, reservation, point, period, lines } = about
  const path = about.path ?? `/reservations/${encodeURIComponent(reservation)}`
  return {
    name: borrower.name,
    code,
    what: lines.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)),
    point: point.name,
    address: point.address,
    ...period,
    day: about.day ?? period.pickupDay,
    url: ctx.settings.baseUrl + path,
  }
}
