import type { Context } from '../context.ts'
import type { Asker } from './judge-asker.ts'
import type { Reservation } from './reservation.ts'

/**
 * For whom a reservation stands, to judge it anew: its borrower, for its school. What it has already is not counted
 * against it.
 */
export async function askerOf(
  ctx: Context,
  { id, school, borrower }: Pick<Reservation, 'id' | 'school' | 'borrower'>,
): Promise<Asker> {
  const account = borrower?.id ?? ''
  const row = await ctx.store.read
    .selectFrom('school')
    .leftJoin('tie', (join) =>
      join.onRef('tie.school', '=', 'school.number').on('tie.account', '=', account),
    )
    .where('school.number', '=', school)
    .select(['school.levels', 'tie.confirmed_at'])
    .executeTakeFirst()
  const confirmedAt = row?.confirmed_at ?? null
  return {
    account,
    school,
    levels: JSON.parse(row?.levels ?? '[]') as string[],
    isConfirmed: confirmedAt !== null,
    except: id,
  }
}
