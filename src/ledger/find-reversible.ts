import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, dayAt, eachDay } from '../day.ts'
import { Problem } from '../problem.ts'
import { isWorkingDay } from './open-days.ts'

/** An act of the desk that was a mistake. */
export interface Mistake {
  readonly id: string
  /** What it made: a reservation, a barcode. */
  readonly result: string
  readonly madeAt: string
}

/** The act with this id, when it is of one of these kinds. */
export async function findMistake(
  ctx: Context,
  id: string,
  kinds: readonly string[],
): Promise<Mistake | undefined> {
  const act = await ctx.store.read
    .selectFrom('act')
    .where('id', '=', id)
    .select(['id', 'kind', 'result', 'made_at as madeAt'])
    .executeTakeFirst()
  if (!act || !kinds.includes(act.kind)) return undefined
  return { id: act.id, result: act.result ?? '', madeAt: act.madeAt }
}

/** Refuses `reversal-too-late` once the next working day has come. */
export function refuseLate(ctx: Context, point: PickupPoint, { madeAt }: Mistake): void {
  const made = dayAt(new Date(madeAt), ctx.settings.timeZone)
  const since = eachDay(addDays(made, 1), ctx.today)
  if (since.length > 7 || since.some((day) => isWorkingDay(point, day))) {
    throw new Problem('reversal-too-late', 'That can only be put right on the same working day.')
  }
}
