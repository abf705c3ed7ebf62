// @ts-expect-error workerd's own module; its types belong to another runtime than this project's.
import { env } from 'cloudflare:workers'
import worker from '../../src/worker.ts'
import { freshStore } from './engine-d1.ts'
import type { Entry } from './entry-node.ts'

/** `src/worker.ts`, inside workerd, on D1. */
export async function startEntry(): Promise<Entry> {
  const { store } = await freshStore()
  const bindings = { ...env, BASE_URL: 'http://localhost', RATE_LIMIT: 'off' }
  const begun: Promise<unknown>[] = []
  const context = { waitUntil: (work: Promise<unknown>) => void begun.push(work) }
  return {
    name: 'worker',
    store,
    async ask(path, init) {
      const request = new Request(`http://localhost${path}`, init)
      const answer = await worker.fetch(request, bindings, context as never)
      await Promise.all(begun.splice(0))
      return answer
    },
    stop: () => Promise.resolve(),
  }
}
