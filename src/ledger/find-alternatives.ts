import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, daysBetween, type Period } from '../day.ts'
import type { Alternative, Reason } from '../problem.ts'
import { type Asker, judgeAsker, judgeStanding } from './judge-asker.ts'
import { type Line, mayHave } from './judge-lines.ts'
import { LOAN_DAYS_MAX } from './judge-period.ts'
import { listCopyDays, stockKey } from './list-copy-days.ts'
import { listSchoolDays, mostIn, type SchoolDays } from './list-school-days.ts'

/** How far from the wanted period a like one is looked for. */
const DAYS_AWAY_MAX = 60

/** How many periods that the calendar and the copies allow are tried on the asker's trainings. */
const TRIES_MAX = 5

/** Days behind a period that have to be known to look for alternatives to it: turnaround comes on top. */
const DAYS_AROUND = 2 * DAYS_AWAY_MAX

/** What is asked and refused. */
interface Wanted {
  readonly asker: Asker
  readonly point: PickupPoint
  readonly lines: readonly Line[]
  readonly period: Period
}

/**
 * What would do instead, for this very asker: the nearest period of the same length here, and the same period at
 * another point. None when the asker is refused whatever the days.
 */
export async function findAlternatives(
  ctx: Context,
  { reasons, ...wanted }: Wanted & { reasons: readonly Reason[] },
): Promise<Alternative[]> {
  const { point, lines, period } = wanted
  const length = daysBetween(period.pickupDay, period.returnDay)
  if (length < 0 || length > LOAN_DAYS_MAX || reasons.some(isWhateverTheDay)) return []
  const first = firstDay(ctx, period)
  const schoolDays = await listSchoolDays(ctx, {
    school: wanted.asker.school,
    offerings: lines.map(({ material }) => material.slug),
    from: addDays(first, -DAYS_AWAY_MAX),
    until: addDays(first, DAYS_AWAY_MAX + length),
  })
  const found: Alternative[] = []
  const wide = { ...wanted, lines: await linesAt(ctx, wanted) }
  const nearest = await nearestPeriod(ctx, wide, schoolDays)
  if (nearest && nearest.pickupDay !== period.pickupDay)
    found.push({ kind: 'period', pickupPoint: point.id, ...nearest })
  if (!isWithinQuota(lines, schoolDays, period)) return found
  for (const other of await listPickupPoints(ctx)) {
    if (other.id === point.id) continue
    const there = await linesAt(ctx, { point: other, lines, period })
    if (!mayHave(ctx, { point: other, lines: there, period })) continue
    const standing = await judgeStanding(ctx, { asker: wanted.asker, point: other })
    if (standing.length === 0)
      found.push({ kind: 'pickup-point', pickupPoint: other.id, ...period })
  }
  return found
}

function isWhateverTheDay({ code, with: about }: Reason): boolean {
  if (code === 'quota-reached') return about?.of !== 'school'
  return ['not-for-your-school', 'training-missing', 'school-overdue'].includes(code)
}

/** A period in the past is nearest to today, not to its own days. */
function firstDay(ctx: Context, { pickupDay }: Period) {
  return pickupDay < ctx.today ? ctx.today : pickupDay
}

async function nearestPeriod(
  ctx: Context,
  { asker, point, lines, period }: Wanted,
  schoolDays: ReadonlyMap<string, SchoolDays>,
): Promise<Period | undefined> {
  if (lines.some(({ copies, quantity }) => quantity > copies.length)) return undefined
  let tries = 0
  for (const like of likePeriods(ctx, period)) {
    if (!mayHave(ctx, { point, lines, period: like })) continue
    if (!isWithinQuota(lines, schoolDays, like)) continue
    if (await isAllowed(ctx, { asker, lines, period: like })) return like
    if (++tries === TRIES_MAX) return undefined
  }
  return undefined
}

/** Periods as long as the wanted one that do not start in the past, the nearest first. */
function* likePeriods(ctx: Context, period: Period): Generator<Period> {
  const length = daysBetween(period.pickupDay, period.returnDay)
  const wanted = firstDay(ctx, period)
  for (let away = 0; away <= DAYS_AWAY_MAX; away++) {
    for (const shift of away === 0 ? [0] : [away, -away]) {
      const pickupDay = addDays(wanted, shift)
      if (pickupDay >= ctx.today) yield { pickupDay, returnDay: addDays(pickupDay, length) }
    }
  }
}

function isWithinQuota(
  lines: readonly Line[],
  schoolDays: ReadonlyMap<string, SchoolDays>,
  period: Period,
): boolean {
  return lines.every(({ material, quantity }) => {
    const days = schoolDays.get(material.slug)
    return !days || mostIn(days, period) + quantity <= material.lending.maxCopiesPerSchool
  })
}

/** A certificate may have lapsed by then. */
async function isAllowed(
  ctx: Context,
  { asker, lines, period }: { asker: Asker; lines: readonly Line[]; period: Period },
): Promise<boolean> {
  for (const { material } of lines) {
    const reasons = await judgeAsker(ctx, { asker, material, day: period.pickupDay })
    if (reasons.length > 0) return false
  }
  return true
}

async function linesAt(
  ctx: Context,
  { point, lines, period }: { point: PickupPoint; lines: readonly Line[]; period: Period },
): Promise<Line[]> {
  const stock = await listCopyDays(ctx, {
    offerings: lines.map(({ material }) => material.slug),
    pickupPoint: point.id,
    from: addDays(firstDay(ctx, period), -DAYS_AWAY_MAX),
    until: addDays(period.returnDay > ctx.today ? period.returnDay : ctx.today, DAYS_AROUND),
  })
  return lines.map((line) => ({
    ...line,
    copies: stock.get(stockKey(line.material.slug, point.id)) ?? [],
  }))
}
