import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'

/**
 * Which turn it is, for something that only one may count at a time. Ask before counting, write `takeTurn` with what
 * the count allowed: if another counted in between, the commit breaks `turn-taken` and one looks again.
 */
export async function currentTurn(ctx: Context, subject: string): Promise<number> {
  const row = await ctx.store.read
    .selectFrom('turn')
    .select((eb) => eb.fn.max('n').as('n'))
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.n ?? 0
}

export function takeTurn(subject: string, current: number): Compilable[] {
  return [
    build.insertInto('turn').values({ subject, n: current + 1 }),
    build.deleteFrom('turn').where('subject', '=', subject).where('n', '<=', current),
  ]
}
