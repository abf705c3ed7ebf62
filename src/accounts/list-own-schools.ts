import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { asSchool, type School, selectSchools } from './find-school.ts'

export interface OwnSchool extends School {
  readonly isConfirmed: boolean
  readonly isContact: boolean
}

/** The schools she named, confirmed or not, in the order in which she did; none when nobody is signed in. */
export async function listOwnSchools(ctx: Context): Promise<OwnSchool[]> {
  const ties = ctx.actor?.ties ?? []
  if (ties.length === 0) return []
  const rows = await selectSchools(ctx)
    .where('number', 'in', listed(ties.map(({ school }) => school)))
    .execute()
  const schools = new Map(rows.map((row) => [row.number, asSchool(row)]))
  return ties.flatMap(({ school, isConfirmed, isContact }) => {
    const found = schools.get(school)
    return found ? [{ ...found, isConfirmed, isContact }] : []
  })
}
