import { build } from '../../db/build.ts'
import { type Decision, once } from '../act/act.ts'
import { listMaterials, type Material } from '../catalogue/list-materials.ts'
import { listPickupPoints } from '../catalogue/list-pickup-points.ts'
import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Context } from '../context.ts'
import { daysBetween } from '../day.ts'
import { invalid } from '../problem.ts'
import { findAsker } from './find-asker.ts'
import { getWish, type Wish } from './find-wish.ts'
import { judgeWish } from './judge-wish.ts'
import { lapseDue } from './lapse-due.ts'
import { keepWishShare, openWishes } from './quota.ts'
import { refuse } from './refuse.ts'
import { WISH_DAYS_MAX, type Wanted, WISHES_OPEN_MAX } from './wish.ts'

/** What is asked of `wait`. */
export interface Asked extends Wanted {
  readonly id: string
  readonly school?: string | undefined
}

/**
 * Puts a teacher on the waiting list of a material. What comes free is offered to the first wish that it fits whole.
 *
 * Refuses `invalid-input`, `id-taken`, what concerns the asker, what the calendar refuses whatever comes free,
 * `no-such-copy`, `free-now` with the period that can be reserved, and `busy`.
 */
export async function wait(ctx: Context, asked: Asked): Promise<{ wish: Wish; isRepeat: boolean }> {
  await lapseDue(ctx, { offerings: [asked.offering] })
  const { isRepeat } = await once(ctx, { id: asked.id, kind: 'wait', body: asked }, () =>
    decide(ctx, asked),
  )
  return { wish: await getWish(ctx, asked.id), isRepeat }
}

async function decide(ctx: Context, { id, school, ...wanted }: Asked): Promise<Decision> {
  const { asker } = await findAsker(ctx, { school })
  const { material, points } = await look(ctx, wanted)
  if ((await openWishes(ctx, asker.account)) >= WISHES_OPEN_MAX) {
    throw refuse([{ code: 'quota-reached', with: { max: WISHES_OPEN_MAX, of: 'wishes' } }], [])
  }
  await judgeWish(ctx, { asker, wanted, material, points })
  return {
    result: id,
    writes: [
      build.insertInto('wish').values({
        id,
        account: asker.account,
        school: asker.school,
        offering: wanted.offering,
        quantity: wanted.quantity,
        pickup_points: JSON.stringify(wanted.pickupPoints),
        from_day: wanted.from,
        until_day: wanted.until,
        days: wanted.days,
        made_at: ctx.now.toISOString(),
        ended_at: null,
        outcome: null,
      }),
      ...keepWishShare(asker.account, WISHES_OPEN_MAX),
    ],
  }
}

/** What is wished for, when it is there and makes sense. */
async function look(
  ctx: Context,
  { offering, pickupPoints, from, until, days }: Wanted,
): Promise<{ material: Material; points: PickupPoint[] }> {
  if (until < from) throw invalid('until', 'The last day comes before the first.', 'backwards')
  const apart = daysBetween(from, until)
  if (apart > WISH_DAYS_MAX) {
    const message = `The two days are ${WISH_DAYS_MAX} days apart at most.`
    throw invalid('until', message, 'too-far-apart', { days: WISH_DAYS_MAX })
  }
  if (days > apart) {
    throw invalid('days', `That does not fit between the two days.`, 'too-big', { max: apart })
  }
  const material = (await listMaterials(ctx, [offering])).get(offering)
  if (!material) {
    const message = 'There is no material that can be borrowed with that slug.'
    throw invalid('offering', message, 'unknown')
  }
  const known = await listPickupPoints(ctx)
  const points = pickupPoints.map((id, number) => {
    const field = `pickupPoints.${number}`
    const point = known.find((one) => one.id === id)
    if (!point) throw invalid(field, 'There is no such pick-up point.', 'unknown')
    if (pickupPoints.indexOf(id) !== number) {
      throw invalid(field, 'That pick-up point is named already.', 'twice')
    }
    return point
  })
  return { material, points }
}
