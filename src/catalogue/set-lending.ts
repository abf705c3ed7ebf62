import { build, listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { invalid } from '../problem.ts'
import { getMaterial } from './find-offering.ts'
import { indexChange } from './index-change.ts'
import { unknown } from './judge-record.ts'
import { type Lending, lendingDefaults } from './lending.ts'
import { isLevel } from './levels.ts'

/** Some of the rules; `undefined` is the default. */
export type LendingRecord = { readonly [Rule in keyof Lending]?: Lending[Rule] | undefined }

/**
 * Sets the lending rules of a material; what is left out has its default. What was reserved keeps its days.
 *
 * Refuses `offering-not-found`, `wrong-state` for what is no material, `invalid-input` for rules that cannot go together
 * and for an unknown level or training.
 */
export async function setLending(
  ctx: Context,
  { offering, lending: record }: { offering: string; lending: LendingRecord },
): Promise<Lending> {
  await getMaterial(ctx, offering)
  const lending = withDefaults(record)
  judgeTogether(lending)
  for (const [n, level] of (record.forLevels ?? []).entries()) {
    if (!isLevel(level)) throw unknown(`forLevels.${n}`, 'level', level)
  }
  await judgeTrainings(ctx, record.trainings ?? [])
  const row = toLendingRow(lending)
  await ctx.store.commit([
    build
      .insertInto('lending')
      .values({ offering, ...row })
      .onConflict((conflict) => conflict.column('offering').doUpdateSet(row)),
    indexChange(offering),
  ])
  return lending
}

function withDefaults(record: LendingRecord): Lending {
  const given = Object.entries(record).filter(([, value]) => value !== undefined)
  const lending: Lending = { ...lendingDefaults, ...Object.fromEntries(given) }
  return {
    ...lending,
    forLevels: [...new Set(lending.forLevels)],
    trainings: [...new Set(lending.trainings)],
  }
}

function judgeTogether(lending: Lending): void {
  const { minDays, maxDays, leadDays, horizonDays, sameDayTurnover, turnaroundDays } = lending
  if (minDays > maxDays) {
    const message = `The shortest loan, ${minDays} days, is longer than the longest, ${maxDays}.`
    throw invalid('minDays', message, 'minimum-over-maximum', { min: minDays, max: maxDays })
  }
  if (leadDays > horizonDays) {
    const message =
      'The first pick-up day would come after the last: leadDays is beyond horizonDays.'
    throw invalid('leadDays', message, 'lead-beyond-horizon')
  }
  if (sameDayTurnover && turnaroundDays > 0) {
    const message = 'The return day can only be free at once with turnaroundDays 0.'
    throw invalid('sameDayTurnover', message, 'turnover-needs-no-turnaround')
  }
}

async function judgeTrainings(ctx: Context, slugs: readonly string[]): Promise<void> {
  const rows = await ctx.store.read
    .selectFrom('offering')
    .select(['slug', 'kind'])
    .where('slug', 'in', listed(slugs))
    .execute()
  const kinds = new Map(rows.map(({ slug, kind }) => [slug, kind]))
  for (const [n, slug] of slugs.entries()) {
    const kind = kinds.get(slug)
    if (kind === undefined) throw unknown(`trainings.${n}`, 'training', slug)
    if (kind !== 'training') {
      const message = `'${slug}' is not a training.`
      throw invalid(`trainings.${n}`, message, 'not-a-training', { value: slug })
    }
  }
}

function toLendingRow(lending: Lending) {
  return {
    max_days: lending.maxDays,
    min_days: lending.minDays,
    lead_days: lending.leadDays,
    horizon_days: lending.horizonDays,
    turnaround_days: lending.turnaroundDays,
    same_day_turnover: lending.sameDayTurnover ? 1 : 0,
    over_holidays: lending.overHolidays ? 1 : 0,
    max_copies_per_school: lending.maxCopiesPerSchool,
    max_per_school_at_opening: lending.maxPerSchoolAtOpening,
    max_extensions: lending.maxExtensions,
    extension_days: lending.extensionDays,
    for_levels: JSON.stringify(lending.forLevels),
    trainings: JSON.stringify(lending.trainings),
    training_scope: lending.trainingScope,
  }
}
