import type { Context } from '../context.ts'

/** Something that is known about a copy and not put right yet. */
export interface Remark {
  readonly part?: string | undefined
  readonly counted?: number | undefined
  readonly remark: string
  /** It came to light in a borrower's hands. */
  readonly isHers: boolean
  readonly madeAt: string
}

/** What is known of a copy, the latest first; of one look inside, what is about the whole before the parts. */
export async function listRemarks(ctx: Context, copy: number): Promise<Remark[]> {
  const rows = await ctx.store.read
    .selectFrom('remark')
    .where('copy_id', '=', copy)
    .where('resolved_at', 'is', null)
    .selectAll()
    .orderBy('made_at', 'desc')
    .orderBy('part')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    part: row.part ?? undefined,
    counted: row.counted ?? undefined,
    remark: row.remark,
    isHers: row.is_hers === 1,
    madeAt: row.made_at,
  }))
}
