import { build } from '../../db/build.ts'
import { breaks } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { type Copy, findCopy } from './find-copy.ts'
import { findAnyOffering } from './find-offering.ts'
import { findPickupPoint } from './find-pickup-point.ts'
import { indexChange } from './index-change.ts'
import { unknown } from './judge-record.ts'

/** What is said of one copy. */
export type CopyRecord = Omit<Copy, 'id'>

/**
 * Adds a copy, or says anew what it is a copy of and where it stands.
 *
 * Refuses `invalid-input` for an unknown material or pick-up point, and `copy-promised` when it would go to another
 * while it is out or promised.
 */
export async function putCopy(
  ctx: Context,
  record: CopyRecord,
): Promise<{ copy: Copy; isNew: boolean }> {
  await judgeReferences(ctx, record)
  const before = await findCopy(ctx, record.barcode)
  if (before) await moveCopy(ctx, before, record)
  else await addCopy(ctx, record)
  const copy = await findCopy(ctx, record.barcode)
  if (!copy) throw new Error('A copy that was just put is not there.')
  if (copy.offering !== record.offering || copy.pickupPoint !== record.pickupPoint) {
    throw new Problem('copy-promised', 'That copy is out, or promised to someone.', {
      with: { barcode: record.barcode },
    })
  }
  return { copy, isNew: before === undefined }
}

async function judgeReferences(ctx: Context, { offering, pickupPoint }: CopyRecord): Promise<void> {
  const found = await findAnyOffering(ctx, offering)
  if (!found) throw unknown('offering', 'offering', offering)
  if (found.kind !== 'material') {
    const message = `'${offering}' is not a material.`
    throw invalid('offering', message, 'not-a-material', { value: offering })
  }
  if (!(await findPickupPoint(ctx, pickupPoint))) {
    throw unknown('pickupPoint', 'pick-up point', pickupPoint)
  }
}

async function addCopy(
  ctx: Context,
  { barcode, offering, pickupPoint, shelf }: CopyRecord,
): Promise<void> {
  const row = {
    barcode,
    offering,
    pickup_point: pickupPoint,
    shelf,
    added_at: ctx.now.toISOString(),
  }
  try {
    await ctx.store.commit([build.insertInto('copy').values(row), indexChange(offering)])
  } catch (error) {
    // Somebody added it since we looked. What stands there now is looked at again.
    if (!breaks(error, 'copy.barcode')) throw error
  }
}

/** Asked in the same statement that changes it, so that no promise slips in between. */
async function moveCopy(ctx: Context, before: Copy, record: CopyRecord): Promise<void> {
  const stays = before.offering === record.offering && before.pickupPoint === record.pickupPoint
  const move = build
    .updateTable('copy')
    .set({ offering: record.offering, pickup_point: record.pickupPoint, shelf: record.shelf })
    .where('id', '=', before.id)
  const free = move.where((eb) =>
    eb.not(
      eb.or([
        eb.exists(
          eb
            .selectFrom('held_day')
            .select('day')
            .where('copy_id', '=', before.id)
            .where('day', '>=', ctx.today),
        ),
        eb.exists(eb.selectFrom('copy_out').select('chain').where('copy_id', '=', before.id)),
      ]),
    ),
  )
  await ctx.store.commit([
    stays ? move : free,
    indexChange(before.offering),
    indexChange(record.offering),
  ])
}
