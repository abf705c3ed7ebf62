import { dirname, join, resolve } from 'node:path'
import { failover } from '../../search/failover.ts'
import { meilisearch } from '../../search/meilisearch.ts'
import { startMeilisearch } from '../../search/process.ts'
import type { Search } from '../../search/search.ts'
import { openSearchFile, sqliteRunner } from '../../search/sql-runner-sqlite.ts'
import { sqliteSearch } from '../../search/sqlite.ts'
import type { NodeSettings } from './settings.ts'

export interface OpenSearch {
  readonly search: Search
  /** For the operator: which engine answers. */
  readonly said: string
  close(): Promise<void>
}

/** SQLite's own index beside the database, and Meilisearch in front of it when there is one. */
export async function openSearch(
  settings: NodeSettings,
  { startsServer = true }: { startsServer?: boolean } = {},
): Promise<OpenSearch> {
  const file = settings.DATABASE_FILE
  const database = openSearchFile(
    file === ':memory:' ? file : file.replace(/(\.db)?$/, '.search.db'),
  )
  const sqlite = sqliteSearch(sqliteRunner(database))
  const { MEILI_URL: url, MEILI_API_KEY: apiKey } = settings
  if (url) {
    const front = meilisearch({ url, apiKey: apiKey ?? '' })
    return {
      search: failover(front, sqlite),
      said: `Meilisearch at ${url}, SQLite when it is away`,
      close: async () => void database.close(),
    }
  }
  const server = startsServer ? await startMeilisearch({ folder: folderOf(file) }) : undefined
  if (!server) {
    return { search: sqlite, said: 'SQLite', close: async () => void database.close() }
  }
  return {
    search: failover(meilisearch(server), sqlite),
    said: `Meilisearch (bundled, ${server.url}), SQLite when it is away`,
    async close() {
      await server.stop()
      database.close()
    },
  }
}

/** Beside the database, and its own for each: two databases in one folder have two indexes. */
function folderOf(file: string): string {
  return resolve(
    file === ':memory:' ? join('data', 'memory') : dirname(file),
    `${file.split('/').at(-1)}.meili`,
  )
}
