import type { Context } from '../../src/context.ts'

/** A context in which somebody else is just faster: what they do comes between the first look and its commit. */
export function meanwhile(ctx: Context, others: () => Promise<unknown>): Context {
  let isDone = false
  const { store } = ctx
  const commit: typeof store.commit = async (writes) => {
    if (!isDone) {
      isDone = true
      await others()
    }
    return store.commit(writes)
  }
  return { ...ctx, store: { ...store, read: store.read, commit } }
}
