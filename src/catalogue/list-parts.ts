import type { Context } from '../context.ts'

/** One line of a material's contents list. */
export interface Part {
  readonly name: string
  readonly count: number
  /** Without it the material is of no use. */
  readonly essential: boolean
}

/** What is in a material, in the order in which it is counted. */
export async function listParts(ctx: Context, offering: string): Promise<Part[]> {
  const rows = await ctx.store.read
    .selectFrom('part')
    .select(['name', 'count', 'essential'])
    .where('offering', '=', offering)
    .orderBy('position')
    .execute()
  return rows.map(({ name, count, essential }) => ({ name, count, essential: essential === 1 }))
}
