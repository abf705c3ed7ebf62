import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import { sha256 } from '../hash.ts'
import { Problem, type ReasonCode } from '../problem.ts'
import { foldUnmet } from './demand-month.ts'
import type { WantedLine } from './look-lines.ts'

/** What was asked: enough to know what is missing, nothing of who asked. */
interface Asked {
  readonly id: string
  readonly lines: readonly WantedLine[]
  readonly pickupPoint: string
  readonly pickupDay: string
  readonly returnDay: string
}

/** As long as an act's id may be sent again; then only sums are kept. */
const DAYS_KEPT = 40

/**
 * Does what may be refused. A refusal by the lending rules is kept, without a person, and then thrown on; that it could
 * not be kept does not change the answer.
 */
export async function countingUnmet<T>(
  ctx: Context,
  asked: Asked,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem && error.extra.reasons) {
      await keepUnmet(ctx, asked, error).catch(() => undefined)
    }
    throw error
  }
}

/** A reason without a line holds for all of them. What is asked under the same id again counts once. */
async function keepUnmet(ctx: Context, asked: Asked, refusal: Problem): Promise<void> {
  const id = sha256(`unmet ${asked.id}`)
  const rows = asked.lines.flatMap(({ offering, quantity }, line) => {
    const reasons = reasonsOf(refusal, line)
    if (reasons.length === 0) return []
    return {
      id,
      line,
      offering,
      pickup_point: asked.pickupPoint,
      pickup_day: asked.pickupDay,
      return_day: asked.returnDay,
      quantity,
      reasons: JSON.stringify(reasons),
      asked_day: ctx.today,
    }
  })
  await ctx.store.commit(
    rows.map((row) =>
      build
        .insertInto('unmet')
        .values(row)
        .onConflict((conflict) => conflict.doNothing()),
    ),
  )
}

function reasonsOf({ extra }: Problem, line: number): ReasonCode[] {
  const own = (extra.reasons ?? []).filter(
    (reason) => reason.line === undefined || reason.line === line,
  )
  return [...new Set(own.map(({ code }) => code))]
}

/** Sums what is older by month, so that the list stays short. For the hourly work. */
export async function sumUnmet(ctx: Context): Promise<void> {
  const before = addDays(ctx.today, -DAYS_KEPT)
  const old = await ctx.store.read
    .selectFrom('unmet')
    .select('id')
    .where('asked_day', '<', before)
    .limit(1)
    .executeTakeFirst()
  if (old) await ctx.store.commit(foldUnmet(before))
}
