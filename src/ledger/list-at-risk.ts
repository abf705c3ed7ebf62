import { build, listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import { isAtRisk, readWhereabouts } from './at-risk.ts'

/** A promise whose copy is not there on one of its days. */
export interface AtRisk {
  readonly chain: number
  readonly copy: number
  readonly reservation: string
  readonly offering: string
  readonly pickupPoint: string
  readonly fromDay: Day
  readonly untilDay: Day
  readonly returnDay: Day
  readonly isPrepared: boolean
  readonly isOffer: boolean
}

/** Every promise at risk as things stand on a day, the earliest first. */
export async function listAtRisk(ctx: Context, asOf: Day): Promise<AtRisk[]> {
  const copies = await listMissing(ctx, asOf)
  if (copies.length === 0) return []
  const [rows, whereabouts] = await Promise.all([
    ctx.store.read
      .selectFrom('promised')
      .innerJoin('reservation', 'reservation.id', 'promised.reservation')
      .where('promised.copy_id', 'in', listed(copies))
      .where('promised.until_day', '>=', asOf)
      .where('promised.chain', 'in', heldFrom(asOf, copies))
      .select([
        'promised.chain',
        'promised.copy_id as copy',
        'promised.reservation',
        'promised.offering',
        'promised.from_day as fromDay',
        'promised.until_day as untilDay',
        'promised.return_day as returnDay',
        'promised.is_prepared',
        'promised.is_offer',
        'reservation.pickup_point as pickupPoint',
      ])
      .orderBy('promised.from_day')
      .orderBy('reservation.made_at')
      .orderBy('promised.chain')
      .execute(),
    readWhereabouts(ctx, copies),
  ])
  return rows
    .map(({ is_prepared, is_offer, ...row }) => ({
      ...row,
      isPrepared: is_prepared === 1,
      isOffer: is_offer === 1,
    }))
    .filter((one) => isAtRisk(whereabouts, one, asOf))
}

/** A promise holds its copy until its last day. */
function heldFrom(day: Day, copies: readonly number[]) {
  return build
    .selectFrom('held_day')
    .where('held_day.copy_id', 'in', listed(copies))
    .where('held_day.day', '>=', day)
    .select('held_day.chain')
}

/** The copies that are late, out of service or elsewhere: few, whatever there is. */
async function listMissing(ctx: Context, asOf: Day): Promise<number[]> {
  const { read } = ctx.store
  const rows = await read
    .selectFrom('copy_out')
    .where('due_day', '<', asOf)
    .select('copy_id')
    .union(read.selectFrom('out_of_service').select('copy_id').where('until_day', 'is', null))
    .union(read.selectFrom('out_of_service').select('copy_id').where('until_day', '>=', asOf))
    .union(read.selectFrom('to_check').select('copy_id').where('elsewhere', 'is not', null))
    .execute()
  return rows.map(({ copy_id }) => copy_id)
}
