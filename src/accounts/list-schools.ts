import type { ExpressionBuilder } from 'kysely'
import type { Schema } from '../../db/schema.ts'
import type { Context } from '../context.ts'
import { asSchool, type School, selectSchools } from './find-school.ts'

const WORDS_MAX = 8

/** The schools whose number, name and municipality hold every word of `q`, by municipality and name. */
export async function listSchools(
  ctx: Context,
  { q = '', limit, offset }: { q?: string | undefined; limit: number; offset: number },
): Promise<{ hits: School[]; total: number }> {
  const words = q
    .toLowerCase()
    .split(/[\s,\0]+/)
    .filter(Boolean)
    .slice(0, WORDS_MAX)
  const [rows, count] = await Promise.all([
    selectSchools(ctx)
      .where(holds(words))
      .orderBy('municipality')
      .orderBy('name')
      .orderBy('number')
      .limit(limit)
      .offset(offset)
      .execute(),
    ctx.store.read
      .selectFrom('school')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .where(holds(words))
      .executeTakeFirstOrThrow(),
  ])
  return { hits: rows.map(asSchool), total: count.total }
}

/** With `instr`: a pattern of LIKE may only be 50 bytes long on D1. */
function holds(words: readonly string[]) {
  return (eb: ExpressionBuilder<Schema, 'school'>) =>
    eb.and(
      words.map((word) =>
        eb.or(
          (['number', 'name', 'municipality'] as const).map((column) =>
            eb(eb.fn<number>('instr', [eb.fn('lower', [column]), eb.val(word)]), '>', 0),
          ),
        ),
      ),
    )
}
