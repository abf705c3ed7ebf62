import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Waiting } from './wish.ts'

/**
 * The queue for a material: the wishes that nothing is offered to, who came first first. Who left the school she wished
 * for is passed over.
 */
export async function listWaiting(ctx: Context, offering: string): Promise<Waiting[]> {
  const rows = await ctx.store.read
    .selectFrom('wish')
    .innerJoin('account', 'account.id', 'wish.account')
    .innerJoin('school', 'school.number', 'wish.school')
    .innerJoin('tie', (join) =>
      join.onRef('tie.account', '=', 'wish.account').onRef('tie.school', '=', 'wish.school'),
    )
    .leftJoin('wish_offer', (join) =>
      join.onRef('wish_offer.wish', '=', 'wish.id').on('wish_offer.answered_at', 'is', null),
    )
    .where('wish.offering', '=', offering)
    .where('wish.ended_at', 'is', null)
    .where('wish_offer.wish', 'is', null)
    .select([
      'wish.id',
      'wish.offering',
      'wish.quantity',
      'wish.pickup_points',
      'wish.from_day',
      'wish.until_day',
      'wish.days',
      'wish.school',
      'school.levels',
      'tie.confirmed_at',
      'account.id as account',
      'account.email',
      'account.name',
      'account.language',
    ])
    .orderBy('wish.seq')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    offering: row.offering,
    quantity: row.quantity,
    pickupPoints: JSON.parse(row.pickup_points) as string[],
    from: row.from_day,
    until: row.until_day,
    days: row.days,
    asker: {
      account: row.account,
      school: row.school,
      levels: JSON.parse(row.levels) as string[],
      isConfirmed: row.confirmed_at !== null,
    },
    borrower: { id: row.account, email: row.email, name: row.name, language: row.language },
  }))
}

/** Those of these materials that somebody waits for; of all materials when none are named. */
export async function listAwaited(ctx: Context, offerings?: readonly string[]): Promise<string[]> {
  let query = ctx.store.read.selectFrom('wish').where('ended_at', 'is', null)
  if (offerings) query = query.where('offering', 'in', listed(offerings))
  const rows = await query.select('offering').distinct().orderBy('offering').execute()
  return rows.map(({ offering }) => offering)
}
