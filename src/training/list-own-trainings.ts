import type { Context } from '../context.ts'
import { mayTrain } from './may-train.ts'

/** The published trainings that the actor looks after, by title. */
export async function listOwnTrainings(
  ctx: Context,
): Promise<{ slug: string; title: string; place: string; seats: number | undefined }[]> {
  const rows = await ctx.store.read
    .selectFrom('offering')
    .where('kind', '=', 'training')
    .where('state', '=', 'published')
    .select(['slug', 'title', 'partner', 'details'])
    .orderBy('title')
    .execute()
  return rows
    .filter(({ partner }) => mayTrain(ctx.actor, partner))
    .map(({ slug, title, details }) => {
      // Only ever written from an offering's record.
      const { places, groupSizeMax } = JSON.parse(details) as {
        places?: { name: string; municipality: string }[]
        groupSizeMax?: number
      }
      const [place] = places ?? []
      return {
        slug,
        title,
        place: place ? `${place.name}, ${place.municipality}` : '',
        seats: groupSizeMax,
      }
    })
}
