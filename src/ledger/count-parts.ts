import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { newId } from '../id.ts'
import { invalid } from '../problem.ts'

export interface CountedPart {
  readonly part: string
  readonly counted: number
}

/**
 * The writes that keep what was counted at the desk: what is missing stays with the copy as a remark, what was missing
 * and is there again is put right. What was known before the loan ended is not written twice.
 *
 * Refuses `invalid-input` on `parts.N.part`.
 */
export async function countParts(
  ctx: Context,
  {
    copy,
    chain,
    parts = [],
    remark,
  }: {
    copy: { readonly id: number; readonly offering: string }
    chain: number
    parts?: readonly CountedPart[] | undefined
    remark?: string | undefined
  },
): Promise<Compilable[]> {
  const [listed, known] = await Promise.all([
    ctx.store.read
      .selectFrom('part')
      .where('offering', '=', copy.offering)
      .select(['name', 'count'])
      .execute(),
    ctx.store.read
      .selectFrom('remark')
      .where('copy_id', '=', copy.id)
      .where('resolved_at', 'is', null)
      .where('part', 'is not', null)
      .select(['id', 'part', 'counted'])
      .execute(),
  ])
  const at = ctx.now.toISOString()
  const row = { copy_id: copy.id, chain, is_hers: 1, made_at: at, resolved_at: null }
  const writes: Compilable[] = parts.flatMap(({ part, counted }, number) => {
    const { count } = listed.find(({ name }) => name === part) ?? {}
    if (count === undefined) {
      throw invalid(`parts.${number}.part`, `There is no part called ${part}.`, 'unknown')
    }
    const before = known.filter((one) => one.part === part)
    if (counted < count && before.some((one) => one.counted === counted)) return []
    const settled = before.map(({ id }) =>
      build.updateTable('remark').set({ resolved_at: at }).where('id', '=', id),
    )
    if (counted >= count) return settled
    const id = newId()
    return [
      ...settled,
      build.insertInto('remark').values({ id, ...row, part, counted, remark: '' }),
    ]
  })
  if (remark) {
    const said = { id: newId(), ...row, part: null, counted: null, remark }
    writes.push(build.insertInto('remark').values(said))
  }
  return writes
}
