import type { Compilable } from 'kysely'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import type { Period } from '../day.ts'
import { letter } from '../notify/letter.ts'
import type { Stands } from '../words/nl/change-letters.ts'
import { words } from '../words/words.ts'
import type { Standing } from './judge-change.ts'
import type { Line } from './judge-lines.ts'
import { readBorrower } from './read-borrower.ts'
import type { Reservation } from './reservation.ts'

interface Titled {
  readonly title: string
  readonly quantity: number
}

/** Materials, days and place, as a letter about a change says them. */
export function standsAs(point: PickupPoint, period: Period, lines: readonly Titled[]): Stands {
  const what = lines.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title))
  return { what: what.toSorted(), ...period, point: point.name, address: point.address }
}

/** The letter that says what a reservation was and what it is now; none when nobody is left to read it. */
export async function changeLetter(
  ctx: Context,
  {
    before,
    standing,
    point,
    lines,
    period,
  }: {
    before: Reservation
    standing: Standing
    point: PickupPoint
    lines: readonly Line[]
    period: Period
  },
): Promise<Compilable[]> {
  const borrower = await readBorrower(ctx, before.id)
  const pointBefore = await findPickupPoint(ctx, standing.point)
  if (!borrower || !pointBefore) return []
  const titled = lines.map(({ material: { title }, quantity }) => ({ title, quantity }))
  const was = standsAs(pointBefore, standing.period, before.lines)
  const is = standsAs(point, period, titled)
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  const kind = 'reservation-changed'
  const said = words[borrower.language].changeLetters[kind]({
    name: borrower.name,
    code: before.code,
    url: `${ctx.settings.baseUrl}/reservations/${encodeURIComponent(before.id)}`,
    before: was,
    after: is,
  })
  return [letter(ctx, { kind, to: borrower.email, ...said })]
}
