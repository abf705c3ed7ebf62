import { once } from '../act/act.ts'
import { listMaterials } from '../catalogue/list-materials.ts'
import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import { newId } from '../id.ts'
import { letter } from '../notify/letter.ts'
import { Problem } from '../problem.ts'
import { words } from '../words/words.ts'
import { closeWish } from './end-offer.ts'
import { listWaiting } from './list-waiting.ts'
import { workingDayAfter } from './open-days.ts'
import type { Waiting } from './wish.ts'

/**
 * Ends the wishes for a material whose days are over, or so near that nothing could be collected any more, and tells
 * whoever waited. Wishes that a closed point or a changed rule stands in the way of wait on: that may change again.
 */
export async function endUnmet(ctx: Context, offering: string): Promise<void> {
  const [queue, material, points] = await Promise.all([
    listWaiting(ctx, offering),
    listMaterials(ctx, [offering]).then((found) => found.get(offering)),
    listPickupPoints(ctx),
  ])
  if (!material) return
  const { leadDays } = material.lending
  const isOver = ({ pickupPoints, until, days }: Waiting) =>
    points
      .filter(({ id }) => pickupPoints.includes(id))
      .every((point) => {
        const first = workingDayAfter(point, ctx.today, leadDays)
        return first === undefined || addDays(until, -days) < first
      })
  for (const wish of queue.filter(isOver)) await end(ctx, wish, material.title)
}

async function end(ctx: Context, wish: Waiting, title: string): Promise<void> {
  const { id, borrower, quantity, from, until, offering } = wish
  const act = newId()
  const said = words[borrower.language].waitingLetters['wish-unmet']({
    name: borrower.name,
    what: quantity > 1 ? `${quantity} × ${title}` : title,
    from,
    until,
    url: `${ctx.settings.baseUrl}/offerings/${offering}#reserve`,
  })
  try {
    await once(ctx, { id: act, kind: 'end-wish', body: { wish: id } }, async () => {
      const waiting = await listWaiting(ctx, offering)
      if (!waiting.some((one) => one.id === id)) {
        throw new Problem('already-resolved', 'That wish is not on the waiting list any more.')
      }
      return {
        result: id,
        writes: [
          closeWish(ctx, id, 'unmet'),
          letter(ctx, { kind: 'wish-unmet', to: borrower.email, ...said }),
        ],
      }
    })
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'already-resolved')) throw error
  }
}
