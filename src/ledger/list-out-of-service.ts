import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import type { Day } from '../day.ts'
import type { OutOfServiceTable } from './tables.ts'

/** Days on which a copy cannot be lent, and why. */
export interface OutOfService {
  /** The act that took it out. */
  readonly id: string
  readonly copy: number
  readonly kind: OutOfServiceTable['kind']
  readonly fromDay: Day
  /** Undefined without end. */
  readonly untilDay?: Day | undefined
  readonly reason?: string | undefined
}

/** When these copies are out of service, today or later, the earliest first. */
export async function listOutOfService(
  ctx: Context,
  copies: readonly number[],
): Promise<OutOfService[]> {
  const rows = await ctx.store.read
    .selectFrom('out_of_service')
    .leftJoin('act', 'act.id', 'out_of_service.id')
    .where('out_of_service.copy_id', 'in', listed(copies))
    .where((eb) =>
      eb.or([
        eb('out_of_service.until_day', 'is', null),
        eb('out_of_service.until_day', '>=', ctx.today),
      ]),
    )
    .select([
      'out_of_service.id',
      'out_of_service.copy_id',
      'out_of_service.kind',
      'out_of_service.from_day',
      'out_of_service.until_day',
      'act.reason',
    ])
    .orderBy('out_of_service.from_day')
    .orderBy('out_of_service.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    copy: row.copy_id,
    kind: row.kind,
    fromDay: row.from_day,
    untilDay: row.until_day ?? undefined,
    reason: row.reason ?? undefined,
  }))
}

/** Why a copy cannot be lent on a day: what never ends before a repair. */
export function outOn(those: readonly OutOfService[], copy: number, day: Day) {
  const open = those.filter(
    (one) =>
      one.copy === copy &&
      one.fromDay <= day &&
      (one.untilDay === undefined || day <= one.untilDay),
  )
  return open.find(({ kind }) => kind !== 'repair') ?? open[0]
}
