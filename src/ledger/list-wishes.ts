import { sql } from 'kysely'
import { type Context, isOf } from '../context.ts'
import { readWishes, type Wish } from './find-wish.ts'

/**
 * The actor's own wishes, or all of them for the desk: those that wait first, in the order of the queue, then what is
 * over, the latest first. `offering` leaves out other materials, `own` what is somebody else's, `open` what is over.
 */
export async function listWishes(
  ctx: Context,
  {
    limit,
    offset,
    offering,
    own = false,
    open = false,
  }: {
    limit: number
    offset: number
    offering?: string | undefined
    own?: boolean
    open?: boolean
  },
): Promise<{ hits: Wish[]; total: number }> {
  if (!ctx.actor) return { hits: [], total: 0 }
  let query = ctx.store.read.selectFrom('wish')
  if (own || !isOf(ctx.actor, 'desk')) query = query.where('account', '=', ctx.actor.id)
  if (offering !== undefined) query = query.where('offering', '=', offering)
  if (open) query = query.where('ended_at', 'is', null)
  const [rows, count] = await Promise.all([
    query
      .select('id')
      .orderBy('ended_at', (order) => order.desc().nullsFirst())
      .orderBy('seq')
      .limit(limit)
      .offset(offset)
      .execute(),
    query.select(sql<number>`count(*)`.as('total')).executeTakeFirst(),
  ])
  const hits = await readWishes(
    ctx,
    rows.map(({ id }) => id),
  )
  return { hits, total: count?.total ?? 0 }
}
