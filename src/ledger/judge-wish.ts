import type { Material } from '../catalogue/list-materials.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { Problem, type Reason } from '../problem.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type Asker, judgeAskerForLines } from './judge-asker.ts'
import { inOrder } from './judge-lines.ts'
import { judgePeriod } from './judge-period.ts'
import { refuse } from './refuse.ts'
import { Shelf } from './shelf.ts'
import { periodsOf, type Wanted } from './wish.ts'

interface Asked {
  readonly asker: Asker
  readonly wanted: Wanted
  readonly material: Material
  readonly points: readonly PickupPoint[]
}

/** Periods that are tried on the asker: the first that are free, and some from all over the days she wants. */
const TRIES_MAX = 8

/**
 * Refuses a wish that nothing could ever fulfil, or that can be fulfilled now: what the calendar says of every period,
 * `no-such-copy`, what concerns the asker whichever period it is, `free-now`.
 */
export async function judgeWish(ctx: Context, asked: Asked): Promise<void> {
  const { asker, wanted, material } = asked
  const shelves = await openShelves(ctx, asked)
  const points = asked.points.filter(({ id }) => (shelves.get(id)?.size ?? 0) >= wanted.quantity)
  if (points.length === 0) throw refuse([{ code: 'no-such-copy' }], [])
  const candidates = candidatesOf(ctx, { wish: wanted, material, points })
  if (candidates.length === 0) throw refuse(calendarReasons(ctx, { ...asked, points }), [])
  const isFree = ({ point, hold }: Candidate) =>
    shelves.get(point.id)?.mayFit(hold, wanted.quantity) ?? false
  const free = candidates.filter(isFree).slice(0, TRIES_MAX)
  let refused: Reason[] = []
  let isPossible = false
  for (const candidate of new Set([...free, ...spread(candidates)])) {
    const { point, period } = candidate
    const lines = [{ material, quantity: wanted.quantity }]
    const reasons = await judgeAskerForLines(ctx, { asker, point, lines, period })
    if (reasons.length > 0) {
      refused = refused.length > 0 ? refused : inOrder(reasons)
      continue
    }
    isPossible = true
    if (free.includes(candidate)) throw freeNow(candidate)
  }
  if (!isPossible) throw refuse(refused, [])
}

async function openShelves(ctx: Context, { wanted, points }: Asked): Promise<Map<string, Shelf>> {
  const opened = await Promise.all(
    points.map(async ({ id }) => {
      return [id, await Shelf.open(ctx, { offering: wanted.offering, pickupPoint: id })] as const
    }),
  )
  return new Map(opened)
}

/** Why the calendar refuses every period: what it says of the one it says least of. */
function calendarReasons(ctx: Context, { wanted, material, points }: Asked): Reason[] {
  const rules = { lending: material.lending, today: ctx.today, now: ctx.now }
  const refused = periodsOf(wanted, wanted.from).flatMap((period) =>
    points.map((point) => judgePeriod({ ...rules, point }, period)),
  )
  const [least = []] = refused.toSorted((a, b) => a.length - b.length)
  return inOrder(least)
}

/** Some of them, from the first to the last. */
function spread(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length <= TRIES_MAX) return [...candidates]
  const step = (candidates.length - 1) / (TRIES_MAX - 1)
  return Array.from({ length: TRIES_MAX }, (_, n) => candidates[Math.round(n * step)]).filter(
    (one) => one !== undefined,
  )
}

function freeNow({ point, period }: Candidate): Problem {
  return new Problem('free-now', 'There is no need to wait: this is free now.', {
    alternatives: [{ kind: 'period', pickupPoint: point.id, ...period }],
  })
}
