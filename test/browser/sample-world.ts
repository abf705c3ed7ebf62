import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startService } from '../kit/service.ts'

/** The Monday on which the sample world is made, at eight in the morning. */
export const firstDay = '2026-03-02'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = join(root, 'node_modules/.cache/klasbakken')
const sources = ['{seed,src,db,search}/**/*.{ts,tsx,sql,json}', 'package-lock.json']

/** A sample world of one's own: the file of its database. Making one takes seconds, so it is kept for the next. */
export async function copyWorld(): Promise<string> {
  const kept = join(cache, `world-${hashOf(sources)}`)
  if (!existsSync(kept)) await makeWorld(kept)
  const folder = mkdtempSync(join(tmpdir(), 'klasbakken-'))
  cpSync(kept, folder, { recursive: true })
  return join(folder, 'klasbakken.db')
}

async function makeWorld(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  for (const old of globSync('world-*', { cwd: cache })) {
    rmSync(join(cache, old), { recursive: true, force: true })
  }
  const service = await startService({ SEED: 'sample', NOW: `${firstDay}T07:00:00Z` })
  await service.stop()
  try {
    cpSync(dirname(service.file), `${folder}.${process.pid}`, { recursive: true })
    renameSync(`${folder}.${process.pid}`, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(dirname(service.file), { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What the world is made by: another version makes another world. */
function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of globSync(patterns, { cwd: root }).toSorted()) {
    hash.update(path).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex').slice(0, 12)
}
