import { Hono } from 'hono'
import { isIndexed, newestChange } from '../catalogue/is-indexed.ts'
import type { Services } from '../context.ts'
import type { WebEnv } from './kit/env.ts'

const WAIT_MS = 20_000
const LOOK_MS = 100

/** For whoever runs the service: is it alive, and can it answer? */
export function health({ store }: Services) {
  return new Hono<WebEnv>()

    .get('/healthz', (c) => c.json({ status: 'alive' }))

    .get('/readyz', async (c) => {
      try {
        const index = await waitForIndex(
          () => newestChange(store),
          (change) => isIndexed(store, change),
        )
        return c.json({ status: 'ready', index })
      } catch {
        return c.json({ status: 'no database' }, 503)
      }
    })
}

/** Waits for the first fill of the index. It answers after a while even so: search is late then, not down. */
async function waitForIndex(
  newest: () => Promise<number>,
  isFilled: (change: number) => Promise<boolean>,
): Promise<'filled' | 'filling'> {
  const change = await newest()
  for (let waited = 0; waited < WAIT_MS; waited += LOOK_MS) {
    if (await isFilled(change)) return 'filled'
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
  return 'filling'
}
