import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

const ANSWERS_MAX = 2000

export interface KeepOptions<Answer> {
  /** So many answers at once. */
  readonly most?: number
  /** An answer that is not to be kept. */
  readonly isPassing?: (answer: Answer) => boolean
}

/**
 * A question whose answer is kept until one of its tables changes, whoever changes it. Where an engine cannot tell, it
 * is asked each time. Not for what the ledger says: that has to be true at the commit, not a moment before.
 */
export function kept<Answer>(
  tables: readonly (keyof Schema)[],
  ask: (store: Store, key: string) => Promise<Answer>,
  { most = ANSWERS_MAX, isPassing = () => false }: KeepOptions<Answer> = {},
): (store: Store, key: string) => Promise<Answer> {
  const known = new WeakMap<Store, { version: number; answers: Map<string, Promise<Answer>> }>()
  return (store, key) => {
    const version = store.version(tables)
    if (version === undefined) return ask(store, key)
    let now = known.get(store)
    if (now?.version !== version) {
      now = { version, answers: new Map() }
      known.set(store, now)
    }
    const { answers } = now
    const before = answers.get(key)
    if (before !== undefined) return before
    const answer = ask(store, key).then((given) => {
      if (isPassing(given)) answers.delete(key)
      return given
    })
    if (answers.size >= most) answers.clear()
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}
