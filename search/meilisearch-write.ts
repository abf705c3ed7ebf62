import type { Meilisearch, Settings } from 'meilisearch'
import { sha256 } from '../src/hash.ts'
import { cleanDocument } from './clean.ts'
import { otherForms, searchedKeywords } from './dutch/document.ts'
import { synonyms } from './dutch/synonyms.ts'
import { fold } from './dutch/words.ts'
import type { Engine, SearchDocument } from './search.ts'
import settings from './settings.json' with { type: 'json' }

/** Goes up whenever what is written of a document changes. */
const FORMAT = 1

const wholeSettings: Settings = {
  // A JSON file has no literal types; the server refuses what is no setting.
  ...(settings as unknown as Settings),
  synonyms: Object.fromEntries([...synonyms].map(([phrase, others]) => [phrase, [...others]])),
}

let name: string | undefined

/** The name of the index. Other settings give another name, so that changed settings make a new index. */
export function indexOfNow(): string {
  name ??= `offerings-${sha256(JSON.stringify([FORMAT, wholeSettings])).slice(0, 12)}`
  return name
}

/** A document as the server keeps it. */
export function written(given: SearchDocument) {
  const document = cleanDocument(given)
  const keywords = searchedKeywords(document)
  const forms = otherForms(document, keywords).join(' ')
  return { ...document, keywords, forms, sortTitle: fold(document.title) }
}

/** Fills another index, then swaps the two: whoever asks meanwhile is answered by the old one. */
export async function rebuildMeilisearch(
  client: Meilisearch,
  documents: Parameters<Engine['rebuild']>[0],
): Promise<void> {
  const current = indexOfNow()
  const next = `${current}-${crypto.randomUUID()}`
  await done(client.createIndex(next, { primaryKey: 'id' }))
  try {
    await done(client.index(next).updateSettings(wholeSettings))
    for await (const some of documents) {
      if (some.length > 0) await done(client.index(next).addDocuments(some.map(written)))
    }
    const isFirst = !(await listIndexes(client)).includes(current)
    await done(client.swapIndexes([{ indexes: [next, current], rename: isFirst }]))
  } finally {
    await dropOthers(client, current, next)
  }
}

/** Drops what was swapped out, and indexes of other settings. One that another rebuild is filling stays. */
async function dropOthers(client: Meilisearch, current: string, next: string): Promise<void> {
  const existing = await listIndexes(client)
  const isOld = (uid: string) =>
    uid === next || (/^offerings-[0-9a-f]{12}$/.test(uid) && uid !== current)
  for (const uid of existing.filter(isOld)) await done(client.deleteIndex(uid))
}

async function listIndexes(client: Meilisearch): Promise<string[]> {
  const { results } = await client.getRawIndexes({ limit: 1000 })
  return results.map(({ uid }) => uid)
}

/** Waits until a task is done. Throws when it failed. */
export async function done(task: ReturnType<Meilisearch['createIndex']>): Promise<void> {
  const { status, error, uid } = await task.waitTask()
  if (status !== 'succeeded') {
    throw new Error(`Meilisearch task ${uid} ended as ${status}: ${error?.message ?? 'no reason'}`)
  }
}
