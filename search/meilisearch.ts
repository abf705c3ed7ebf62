import { Meilisearch } from 'meilisearch'
import { askMeilisearch, suggestFromMeilisearch } from './meilisearch-ask.ts'
import { done, indexOfNow, rebuildMeilisearch, written } from './meilisearch-write.ts'
import { overHttp } from './meilisearch-http.ts'
import type { Engine } from './search.ts'

/** Where a Meilisearch server is, and how long it may take to answer. */
export interface MeilisearchAddress {
  readonly url: string
  readonly apiKey?: string | undefined
  /** Milliseconds (1,000); a question throws after that. */
  readonly patienceMs?: number | undefined
}

/** Longer than anybody waits for it: whoever asks another engine meanwhile is told by `failover`. */
const PATIENCE_MS = 1000
const FILLING_MS = 10_000
const TASK_MS = 600_000

/** The index on a Meilisearch server. It throws when the server does not answer in time. */
export function meilisearch({ url, apiKey, patienceMs = PATIENCE_MS }: MeilisearchAddress): Engine {
  const httpClient = overHttp(url)
  const client = (timeout: number) =>
    new Meilisearch({
      host: url,
      ...(apiKey ? { apiKey } : {}),
      timeout,
      httpClient,
      defaultWaitOptions: { timeout: TASK_MS, interval: 20 },
    })
  const asking = client(patienceMs)
  const filling = client(FILLING_MS)

  const engine: Engine = {
    name: 'meilisearch',
    get engines() {
      return [engine]
    },

    async ask(question) {
      return askMeilisearch(asking, indexOfNow(), question)
    },

    async suggest(text, limit) {
      return suggestFromMeilisearch(asking, indexOfNow(), text, limit)
    },

    async put(documents) {
      if (documents.length === 0) return
      const index = filling.index(indexOfNow())
      await done(index.addDocuments(documents.map(written), { primaryKey: 'id' }))
    },

    async drop(ids) {
      if (ids.length === 0) return
      await done(filling.index(indexOfNow()).deleteDocuments([...ids]))
    },

    rebuild: (documents) => rebuildMeilisearch(filling, documents),

    async indexId() {
      const wanted = indexOfNow()
      const { results } = await filling.getRawIndexes({ limit: 1000 })
      const found = results.find(({ uid }) => uid === wanted)
      // A rebuilt index has the same name, and was made at another instant.
      return found && `${found.uid} ${found.createdAt}`
    },
  }
  return engine
}
