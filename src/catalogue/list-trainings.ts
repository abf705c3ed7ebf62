import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'

/** The trainings that are published, and those named in whatever state, by title. */
export function listTrainings(
  ctx: Context,
  named: readonly string[] = [],
): Promise<{ slug: string; title: string }[]> {
  return ctx.store.read
    .selectFrom('offering')
    .select(['slug', 'title'])
    .where('kind', '=', 'training')
    .where((eb) => eb.or([eb('state', '=', 'published'), eb('slug', 'in', listed(named))]))
    .orderBy('title')
    .execute()
}
