import type { Compilable } from 'kysely'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { letter } from '../notify/letter.ts'
import { words } from '../words/words.ts'
import { standsAs } from './change-letter.ts'
import type { Loan } from './judge-extension.ts'
import { readBorrower } from './read-borrower.ts'

/** The letter that says until when a loan may be kept now; none when nobody is left to read it. */
export async function extensionLetter(
  ctx: Context,
  { loan, returnDay }: { loan: Loan; returnDay: Day },
): Promise<Compilable[]> {
  const { reservation, point, dueDay, materials } = loan
  const borrower = await readBorrower(ctx, reservation.id)
  if (!borrower) return []
  const lines = materials.map(({ material: { title }, copies }) => ({ title, quantity: copies }))
  const kind = 'loan-extended'
  const said = words[borrower.language].changeLetters[kind]({
    name: borrower.name,
    code: reservation.code,
    url: `${ctx.settings.baseUrl}/reservations/${encodeURIComponent(reservation.id)}`,
    ...standsAs(point, { pickupDay: reservation.pickupDay, returnDay }, lines),
    before: dueDay,
  })
  return [letter(ctx, { kind, to: borrower.email, ...said })]
}
