import type { Compilable } from 'kysely'
import { build, listed } from '../../db/build.ts'
import { breaks } from '../../db/store.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'

/** Which letter: about which day of which reservation. */
export interface Told {
  readonly reservation: string
  readonly kind: string
  readonly day: string
  /** Of the secret in its link. */
  readonly keyHash?: string | undefined
}

/** Queues letters and notes that they were told, in one commit; nothing when somebody else did so before. */
export async function tell(
  ctx: Context,
  told: readonly Told[],
  letters: readonly Compilable[],
): Promise<void> {
  try {
    await ctx.store.commit([...noteTold(ctx, told), ...letters])
  } catch (error) {
    if (!breaks(error, 'told.reservation, told.kind, told.day')) throw error
  }
}

/** Notes which letters a commit queues. It breaks when one of them went out before. */
export function noteTold(ctx: Context, told: readonly Told[]): Compilable[] {
  return told.map(({ reservation, kind, day, keyHash }) =>
    build.insertInto('told').values({
      reservation,
      kind,
      day,
      told_at: ctx.now.toISOString(),
      key_hash: keyHash ?? null,
    }),
  )
}

/** Which of these reservations have had this letter, about which days: `reservation day`. */
export async function listTold(
  ctx: Context,
  { kind, reservations }: { kind: string; reservations: readonly string[] },
): Promise<ReadonlySet<string>> {
  if (reservations.length === 0) return new Set()
  const rows = await ctx.store.read
    .selectFrom('told')
    .where('reservation', 'in', listed([...new Set(reservations)]))
    .where('kind', '=', kind)
    .select(['reservation', 'day'])
    .execute()
  return new Set(rows.map(toldKey))
}

export function toldKey({ reservation, day }: { reservation: string; day: Day }): string {
  return `${reservation} ${day}`
}
