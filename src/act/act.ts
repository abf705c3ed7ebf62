import type { Compilable } from 'kysely'
import { question, writing } from '../../db/prepared.ts'
import { Broken } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { instantText } from '../day.ts'
import { canonical, sha256 } from '../hash.ts'
import { Problem } from '../problem.ts'

/** One call that changes something. The caller chooses `id`; `body` is what it asks, to know a retry by. */
export interface Call {
  readonly id: string
  readonly kind: string
  readonly body: unknown
}

export interface Made {
  readonly result: string
  /** True when an earlier, equal call had done it already. */
  readonly isRepeat: boolean
}

/** What one look decided to write: `result` names what is made. */
export interface Decision {
  readonly result: string
  readonly writes: readonly Compilable[]
  readonly reason?: string | undefined
}

const LOOKS_MAX = 10

/**
 * Does a call once: the act's row stands in the same commit as what it changes, so the same call again is answered
 * and not done. `decide` looks and says what to write; it is asked again when another call came in between, with the
 * number of looks before. A retry is known by what stands in its way, its own first call: a refusal, or the row's key.
 *
 * Refuses `id-taken` when the id was used by another person or for something else, what `decide` refuses, and `busy`
 * after ten looks.
 */
export async function once(
  ctx: Context,
  call: Call,
  decide: (look: number) => Promise<Decision>,
): Promise<Made> {
  const bodyHash = sha256(canonical([call.kind, call.body]))
  for (let look = 0; look < LOOKS_MAX; look++) {
    let decision: Decision
    try {
      decision = await lookAgain(call.id, look, decide)
    } catch (error) {
      const before = await findEarlier(ctx, call, bodyHash)
      if (before === undefined) throw error
      return { result: before, isRepeat: true }
    }
    const { result, writes, reason } = decision
    const act = actRow(ctx, { ...call, bodyHash, result, reason })
    try {
      await ctx.store.commit([act, ...writes])
      return { result, isRepeat: false }
    } catch (error) {
      // Somebody wrote since we looked, or this is a retry that met itself. Look again.
      if (!(error instanceof Broken)) throw error
      const before = await findEarlier(ctx, call, bodyHash)
      if (before !== undefined) return { result: before, isRepeat: true }
      if (look === LOOKS_MAX - 1 && !isRace(error)) throw error
    }
  }
  throw new Problem('busy', 'Too many people are reserving this right now. Try again.', {
    retryAfterSeconds: 1,
  })
}

/** The acts that met others and are being decided again. */
const again = new Map<string, number>()

/** How often the act with this id looked before, while it is being decided: it met others each time. */
export function looksBefore(id: string): number {
  return again.get(id) ?? 0
}

async function lookAgain(
  id: string,
  look: number,
  decide: (look: number) => Promise<Decision>,
): Promise<Decision> {
  if (look === 0) return decide(look)
  again.set(id, look)
  try {
    return await decide(look)
  } finally {
    again.delete(id)
  }
}

/** The row of something that a call brings about beside what it was made for: it has an id and an instant of its own. */
export function actBeside(ctx: Context, call: Call): Compilable {
  const bodyHash = sha256(canonical([call.kind, call.body]))
  return actRow({ ...ctx, actor: undefined }, { ...call, bodyHash, result: call.id })
}

function actRow(
  ctx: Context,
  row: Pick<Call, 'id' | 'kind'> & {
    bodyHash: string
    result: string
    reason?: string | undefined
  },
): Compilable {
  return insertAct({
    ...row,
    reason: row.reason ?? null,
    madeBy: ctx.actor?.id ?? null,
    madeAt: instantText(ctx.now),
  })
}

interface NewAct {
  readonly id: string
  readonly kind: string
  readonly bodyHash: string
  readonly result: string
  readonly reason: string | null
  readonly madeBy: string | null
  readonly madeAt: string
}

const insertAct = writing((db, given: NewAct) =>
  db.insertInto('act').values({
    id: given.id,
    kind: given.kind,
    made_by: given.madeBy,
    made_at: given.madeAt,
    body_hash: given.bodyHash,
    result: given.result,
    reason: given.reason,
  }),
)

/** Rules that only break because somebody else wrote in between. Any other one is a fault of ours. */
function isRace(error: Broken): boolean {
  return /held_day|quota_kept|entry\.resolves|copy_out|act\.id|to_check|entry-out-of-order|copy-not-checked|prepared-stays|copy-out-of-service|wish_offer\.wish|wish-is-over|wish-has-offer|offer-is-answered|seats_kept|line_kept|enrolment|claim-settled/.test(
    error.rule,
  )
}

async function findEarlier(
  ctx: Context,
  call: Call,
  bodyHash: string,
): Promise<string | undefined> {
  const [act] = await actOf(ctx.store, { id: call.id })
  if (!act) return undefined
  if (act.made_by === (ctx.actor?.id ?? null) && act.body_hash === bodyHash) return act.result ?? ''
  throw new Problem('id-taken', 'That id was used before, for something else.')
}

const actOf = question((db, given: { id: string }) =>
  db.selectFrom('act').select(['made_by', 'body_hash', 'result']).where('id', '=', given.id),
)
