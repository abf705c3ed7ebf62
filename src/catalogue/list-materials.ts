import type { Selectable } from 'kysely'
import { listed } from '../../db/build.ts'
import { kept } from '../../db/keep.ts'
import type { Store } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { type Lending, lendingDefaults } from './lending.ts'
import type { LendingTable } from './tables.ts'

/** A published material and the rules it is lent by. */
export interface Material {
  readonly slug: string
  readonly title: string
  readonly lending: Lending
}

/** The published materials among these slugs, or all of them, by slug. */
export function listMaterials(
  ctx: Context,
  slugs?: readonly string[],
): Promise<ReadonlyMap<string, Material>> {
  return materialsOf(ctx.store, slugs ? JSON.stringify(slugs) : '')
}

const materialsOf = kept(['offering', 'lending'], readMaterials)

async function readMaterials(
  { read }: Store,
  slugs: string,
): Promise<ReadonlyMap<string, Material>> {
  let query = read
    .selectFrom('offering')
    .leftJoin('lending', 'lending.offering', 'offering.slug')
    .where('offering.kind', '=', 'material')
    .where('offering.state', '=', 'published')
  if (slugs) query = query.where('offering.slug', 'in', listed(JSON.parse(slugs) as string[]))
  const rows = await query
    .selectAll('lending')
    .select(['offering.slug', 'offering.title'])
    .orderBy('offering.slug')
    .execute()
  return new Map(
    rows.map(({ slug, title, ...row }) => [slug, { slug, title, lending: toLending(row) }]),
  )
}

/** A row of rules as a value; the defaults when there is none. */
export function toLending(
  row: { [Column in keyof Selectable<LendingTable>]: Selectable<LendingTable>[Column] | null },
): Lending {
  if (row.offering === null) return lendingDefaults
  return {
    maxDays: row.max_days ?? lendingDefaults.maxDays,
    minDays: row.min_days ?? lendingDefaults.minDays,
    leadDays: row.lead_days ?? lendingDefaults.leadDays,
    horizonDays: row.horizon_days ?? lendingDefaults.horizonDays,
    turnaroundDays: row.turnaround_days ?? lendingDefaults.turnaroundDays,
    sameDayTurnover: row.same_day_turnover === 1,
    overHolidays: row.over_holidays === 1,
    maxCopiesPerSchool: row.max_copies_per_school ?? lendingDefaults.maxCopiesPerSchool,
    maxPerSchoolAtOpening: row.max_per_school_at_opening ?? lendingDefaults.maxPerSchoolAtOpening,
    maxExtensions: row.max_extensions ?? lendingDefaults.maxExtensions,
    extensionDays: row.extension_days ?? lendingDefaults.extensionDays,
    forLevels: JSON.parse(row.for_levels ?? '[]') as string[],
    trainings: JSON.parse(row.trainings ?? '[]') as string[],
    trainingScope: row.training_scope ?? lendingDefaults.trainingScope,
  }
}
