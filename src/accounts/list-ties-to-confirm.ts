import { type Context, isOf } from '../context.ts'
import { listed } from '../../db/build.ts'
import type { TieKey } from './find-tie.ts'

export interface TieToConfirm extends TieKey {
  readonly name: string
  readonly email: string
  readonly schoolName: string
  readonly municipality: string
  /** UTC ISO. */
  readonly requestedAt: string
}

/** Who waits for a confirmation, longest first: of every school for desk and coordinator, of her own for a contact. */
export async function listTiesToConfirm(
  ctx: Context,
  { limit = 100, offset = 0 }: { limit?: number | undefined; offset?: number | undefined } = {},
): Promise<{ hits: TieToConfirm[]; total: number }> {
  const [hits, count] = await Promise.all([
    waiting(ctx)
      .innerJoin('account', 'account.id', 'tie.account')
      .innerJoin('school', 'school.number', 'tie.school')
      .select([
        'tie.account',
        'tie.school',
        'account.name',
        'account.email',
        'school.name as schoolName',
        'school.municipality',
        'tie.requested_at as requestedAt',
      ])
      .orderBy('tie.requested_at')
      .orderBy('tie.account')
      .limit(limit)
      .offset(offset)
      .execute(),
    waiting(ctx)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { hits, total: count.total }
}

function waiting(ctx: Context) {
  const ties = ctx.store.read.selectFrom('tie').where('tie.confirmed_at', 'is', null)
  if (isOf(ctx.actor, 'desk', 'coordinator')) return ties
  const hers = ctx.actor?.ties.filter(({ isContact }) => isContact) ?? []
  return ties.where('tie.school', 'in', listed(hers.map(({ school }) => school)))
}
