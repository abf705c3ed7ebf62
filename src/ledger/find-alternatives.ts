import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { addDays, daysBetween, type Period } from '../day.ts'
import type { Alternative, Reason } from '../problem.ts'
import { type Asker, judgeAsker, judgeStanding } from './judge-asker.ts'
import { judgeOpening } from './judge-opening.ts'
import { type Line, mayHave } from './judge-lines.ts'
import { LOAN_DAYS_MAX } from './judge-period.ts'
import { stockKey } from './list-copy-days.ts'
import { listStocks, noStock } from './list-stocks.ts'
import { sessionAlternatives } from './session-alternatives.ts'
import { DAYS_BEFORE } from './replan.ts'
import { listSchoolDays, mostIn, type SchoolDays } from './list-school-days.ts'

/** How far from the wanted period a like one is looked for. */
const DAYS_AWAY_MAX = 60

/** How many periods that the calendar and the copies allow are tried on the asker's trainings. */
const TRIES_MAX = 5

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
  if (length < 0 || length > LOAN_DAYS_MAX) return []
  if (reasons.some(({ code }) => code === 'training-missing')) {
    return sessionAlternatives(ctx, { ...wanted, reasons }, (other) => findAlternatives(ctx, other))
  }
  if (reasons.some(isWhateverTheDay)) return []
  const first = firstDay(ctx, period)
  const schoolDays = await listSchoolDays(ctx, {
    school: wanted.asker.school,
    offerings: lines.map(({ material }) => material.slug),
    from: addDays(first, -DAYS_AWAY_MAX),
    until: addDays(first, DAYS_AWAY_MAX + length),
    except: wanted.asker.except,
  })
  const found: Alternative[] = []
  const wide = { ...wanted, lines: await linesAt(ctx, wanted) }
  const nearest = await nearestPeriod(ctx, wide, schoolDays)
  if (nearest && nearest.pickupDay !== period.pickupDay)
    found.push({ kind: 'period', pickupPoint: point.id, ...nearest })
  if (!isWithinQuota(lines, schoolDays, period)) return found
  for (const other of await listPickupPoints(ctx)) {
    if (other.id === point.id) continue
    const there = await linesAt(ctx, { ...wanted, point: other })
    if (!mayHave(ctx, { point: other, lines: there, period })) continue
    const standing = await judgeStanding(ctx, { asker: wanted.asker, point: other })
    const isFine = standing.length === 0 && (await isAllowed(ctx, { ...wanted, point: other }))
    if (isFine) found.push({ kind: 'pickup-point', pickupPoint: other.id, ...period })
  }
  return found
}

function isWhateverTheDay({ code, with: about }: Reason): boolean {
  if (code === 'quota-reached') return about?.of !== 'school'
  return ['not-for-your-school', 'school-overdue'].includes(code)
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
    if (await isAllowed(ctx, { asker, point, lines, period: like })) return like
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
    const { lending, slug } = material
    const days = schoolDays.get(slug)
    return !days || mostIn(days, lending, period) + quantity <= lending.maxCopiesPerSchool
  })
}

/** A certificate may have lapsed by then, or it is in a school year that has just opened. */
async function isAllowed(ctx: Context, { asker, point, lines, period }: Wanted): Promise<boolean> {
  const { pickupDay } = period
  for (const { material } of lines) {
    const reasons = [
      ...(await judgeAsker(ctx, { asker, material, day: pickupDay })),
      ...(await judgeOpening(ctx, { asker, point, material, pickupDay })),
    ]
    if (reasons.length > 0) return false
  }
  return true
}

async function linesAt(ctx: Context, { asker, point, lines, period }: Wanted): Promise<Line[]> {
  const first = firstDay(ctx, period)
  const stocks = await listStocks(ctx, {
    offerings: lines.map(({ material }) => material.slug),
    pickupPoint: point.id,
    from: addDays(first < ctx.today ? first : ctx.today, -DAYS_BEFORE),
    except: asker.except,
  })
  return lines.map((line) => {
    const stock = stocks.get(stockKey(line.material.slug, point.id)) ?? noStock(ctx)
    return { ...line, copies: stock.copies, stock }
  })
}
