import { findSchool } from '../../accounts/find-school.ts'
import type { Context } from '../../context.ts'

/** Number → name, of the schools that a page is about to mention. */
export async function readSchoolNames(
  ctx: Context,
  mentions: readonly { readonly school: string }[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = [...new Set(mentions.map(({ school }) => school))]
  const schools = await Promise.all(numbers.map((number) => findSchool(ctx, number)))
  return new Map(
    schools.flatMap((school) => (school ? [[school.number, school.name] as const] : [])),
  )
}
