import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../db/store.ts'
import { openStore } from '../../src/node/open-store.ts'
import { forget, type RunningService, startService } from './service.ts'

/** The service behind its real entry, on an empty database. */
export interface Entry {
  readonly name: 'node' | 'worker'
  ask(path: string, init?: RequestInit): Promise<Response>
  readonly store: Store
  stop(): Promise<void>
}

/** `src/node.ts`, in a process of its own. */
export async function startEntry(): Promise<Entry> {
  const file = join(mkdtempSync(join(tmpdir(), 'klasbakken-')), 'klasbakken.db')
  const service: RunningService = await startService({ NOW: '' }, { file, port: 0 })
  const { store, database } = openStore(file)
  return {
    name: 'node',
    store,
    ask: (path, init) => service.ask(path, init),
    async stop() {
      database.close()
      await service.stop()
      forget(service)
    },
  }
}
