import { listed } from '../../db/build.ts'
import { findPickupPoint } from '../catalogue/find-pickup-point.ts'
import type { Context } from '../context.ts'
import { readBorrower } from './read-borrower.ts'
import type { LetterAbout } from './reservation-letter.ts'

/**
 * What a letter about some copies of a reservation says; undefined when there is nobody to write to. `copies` are the
 * slugs of their materials, one a copy.
 */
export async function readLetterAbout(
  ctx: Context,
  { reservation, copies }: { reservation: string; copies: readonly string[] },
): Promise<LetterAbout | undefined> {
  const slugs = [...new Set(copies)]
  const [row, borrower, titles] = await Promise.all([
    ctx.store.read
      .selectFrom('reservation')
      .where('id', '=', reservation)
      .select(['code', 'pickup_day', 'return_day', 'pickup_point'])
      .executeTakeFirst(),
    readBorrower(ctx, reservation),
    ctx.store.read
      .selectFrom('offering')
      .where('slug', 'in', listed(slugs))
      .select(['slug', 'title'])
      .execute(),
  ])
  const point = row && (await findPickupPoint(ctx, row.pickup_point))
  if (!point || !borrower) return undefined
  return {
    borrower,
    reservation,
    code: row.code,
    point,
    period: { pickupDay: row.pickup_day, returnDay: row.return_day },
    lines: slugs.map((slug) => ({
      title: titles.find((one) => one.slug === slug)?.title ?? slug,
      quantity: copies.filter((one) => one === slug).length,
    })),
  }
}
