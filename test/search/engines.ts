import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { meilisearch } from '../../search/meilisearch.ts'
import { findMeilisearchProgram, startMeilisearch } from '../../search/process.ts'
import type { Engine } from '../../search/search.ts'
import { openSearchFile, sqliteRunner } from '../../search/sql-runner-sqlite.ts'
import { sqliteSearch } from '../../search/sqlite.ts'

/** An engine with nothing in it, and how to end it. */
export interface Running {
  readonly engine: Engine
  stop(): Promise<void>
}

export const hasMeilisearch = findMeilisearchProgram() !== undefined
if (!hasMeilisearch) {
  console.warn('Meilisearch is not installed here: its half of the search tests is skipped.')
}

/** Names of the engines that can be tested here. */
export const engines = hasMeilisearch ? (['sqlite', 'meilisearch'] as const) : (['sqlite'] as const)

export async function start(name: (typeof engines)[number]): Promise<Running> {
  return name === 'sqlite' ? startSqlite() : startReal()
}

async function startSqlite(): Promise<Running> {
  const database = openSearchFile(':memory:')
  return {
    engine: sqliteSearch(sqliteRunner(database)),
    stop: async () => {
      database.close()
    },
  }
}

async function startReal(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'klasbakken-search-'))
  const server = await startMeilisearch({ folder })
  if (!server) throw new Error('The bundled Meilisearch did not start.')
  return {
    // Patient: this machine may be busy, and slowness is tested elsewhere.
    engine: meilisearch({ url: server.url, apiKey: server.apiKey, patienceMs: 10_000 }),
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
