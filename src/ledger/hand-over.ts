import { type Compilable, sql } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** The row that says that a copy is out. Breaks `copy_out.copy_id` when it is out already. */
export function copyIsOut({
  copy,
  chain,
  dueDay,
  reservation,
}: {
  copy: number
  chain: number
  dueDay: Day
  reservation: string
}): Compilable {
  return build.insertInto('copy_out').values({ copy_id: copy, chain, due_day: dueDay, reservation })
}

/** Who collected, and who stood at the desk. */
export function handedOverBy(
  ctx: Context,
  { reservation, collectedBy }: { reservation: string; collectedBy?: string | undefined },
): Compilable[] {
  const people = [{ role: 'staff' as const, account: ctx.actor?.id ?? null, name: null }]
  const collector = { role: 'collector' as const, account: null, name: collectedBy ?? null }
  return [...people, ...(collectedBy ? [collector] : [])].map((person) =>
    build.insertInto('party').values({
      reservation,
      ...person,
      position: sql<number>`(select count(*) from party p where p.reservation = ${reservation} and p.role = ${person.role})`,
    }),
  )
}

/** The day on which a loan went out, the last time it did. */
export async function handOutDay(ctx: Context, chain: number): Promise<Day | undefined> {
  const row = await ctx.store.read
    .selectFrom('entry')
    .where('entry.chain', '=', chain)
    .where('entry.kind', '=', 'checked-out')
    .select('entry.from_day')
    .orderBy('entry.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.from_day
}
