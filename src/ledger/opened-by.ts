import type { Material } from '../catalogue/list-materials.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { findSeat } from '../training/find-seat.ts'
import { isTrained } from '../training/is-trained.ts'
import { opens } from '../training/session.ts'
import type { Asker } from './judge-asker.ts'

/** What opens a material for somebody: that nothing is asked, a certificate, or a seat that she rests on meanwhile. */
export type Opened =
  | { readonly by: 'nothing-asked' | 'certificate' }
  | { readonly by: 'seat'; readonly enrolment: string }

/** True when she, or a colleague for her, has a seat in a session that will open the material, whenever that is. */
export async function hasSeat(
  ctx: Context,
  { asker, material }: { asker: Asker; material: Pick<Material, 'lending'> },
): Promise<boolean> {
  const { trainings, trainingScope: scope } = material.lending
  if (trainings.length === 0) return false
  return (await findSeat(ctx, { ...asker, trainings, scope })) !== undefined
}

/** What opens the material for the asker on a day; undefined when she has to follow a training first. */
export async function openedBy(
  ctx: Context,
  { asker, material, day }: { asker: Asker; material: Pick<Material, 'lending'>; day: Day },
): Promise<Opened | undefined> {
  const { trainings, trainingScope: scope } = material.lending
  if (trainings.length === 0) return { by: 'nothing-asked' }
  if (await isTrained(ctx, { ...asker, trainings, scope, day })) return { by: 'certificate' }
  const { enrolling } = asker
  if (enrolling && trainings.includes(enrolling.session.training)) {
    const { session, enrolment } = enrolling
    if (session.seatsLeft > 0 && opens(session, day)) return { by: 'seat', enrolment }
  }
  const seat = await findSeat(ctx, { ...asker, trainings, scope, day })
  return seat && { by: 'seat', enrolment: seat.enrolment }
}
