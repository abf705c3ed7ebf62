import type { Compilable } from 'kysely'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Day, Period } from '../day.ts'
import { letter } from '../notify/letter.ts'
import { type Words, words } from '../words/words.ts'
import type { Borrower } from './find-asker.ts'

/** What a letter about an offer tells. */
export interface WishLetterAbout {
  readonly wish: string
  readonly borrower: Borrower
  readonly title: string
  readonly quantity: number
  readonly point: PickupPoint
  readonly period: Period
  readonly heldUntil: Day
}

/** A letter about an offer, in the language of who wished; for the commit that does what it tells. */
export function wishLetter(
  ctx: Context,
  kind: Exclude<keyof Words['waitingLetters'], 'wish-unmet'>,
  { wish, borrower, title, quantity, point, period, heldUntil }: WishLetterAbout,
): Compilable {
  const said = words[borrower.language].waitingLetters[kind]({
    name: borrower.name,
    what: quantity > 1 ? `${quantity} × ${title}` : title,
    point: point.name,
    address: point.address,
    ...period,
    heldUntil,
    url: `${ctx.settings.baseUrl}/waiting/${encodeURIComponent(wish)}`,
  })
  return letter(ctx, { kind, to: borrower.email, ...said })
}
