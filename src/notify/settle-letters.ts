import { build } from '../../db/build.ts'
import type { Context } from '../context.ts'

/** Counts every letter that waits as sent: for days that were only played, nobody has to get them. */
export async function settleLetters(ctx: Context): Promise<void> {
  const at = ctx.now.toISOString()
  await ctx.store.commit([
    build.updateTable('letter').set({ sent_at: at }).where('sent_at', 'is', null),
  ])
}
