import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import type { Engine, SearchDocument } from '../../search/search.ts'
import type { Services } from '../context.ts'
import { listDocuments } from './document.ts'
import { movePlace } from './index-place.ts'

const DOCUMENTS_A_PAGE = 200

/** How far a rebuild of all indexes has come, in documents. */
export type OnProgress = (done: number, total: number) => void

/**
 * Rebuilds every index from the database, without a moment in which one is empty. An index that this process does not
 * reach (a server started by another one) is rebuilt by the process that does, as soon as it next looks.
 */
export async function reindex(
  { store, search }: Pick<Services, 'store' | 'search'>,
  { onProgress = () => {} }: { onProgress?: OnProgress } = {},
): Promise<{ documents: number }> {
  const ours = search.engines.map(({ name }) => name)
  await store.commit([
    build.deleteFrom('index_place').where('engine', 'not in', ours.length > 0 ? ours : ['']),
  ])
  const documents = await countPublished(store)
  const total = documents * search.engines.length
  let done = 0
  for (const engine of search.engines) {
    await rebuildIndex(store, engine, (more) => {
      done += more
      onProgress(Math.min(done, total), total)
    })
  }
  onProgress(total, total)
  return { documents }
}

/** Rebuilds one index, and notes up to which change it has come: what changes meanwhile is taken in after. */
export async function rebuildIndex(
  store: Store,
  engine: Engine,
  onDocuments: (more: number) => void = () => {},
): Promise<void> {
  const seq = await newestSeq(store)
  await engine.rebuild(pages(store, onDocuments))
  const indexId = await engine.indexId()
  if (indexId === undefined)
    throw new Error(`The ${engine.name} index was rebuilt and is not there.`)
  await store.commit([movePlace(engine.name, { seq, indexId })])
}

async function* pages(
  store: Store,
  onDocuments: (more: number) => void,
): AsyncGenerator<readonly SearchDocument[]> {
  for (let after = ''; ; ) {
    const documents = await listDocuments(store, { after, limit: DOCUMENTS_A_PAGE })
    const last = documents.at(-1)
    if (!last) return
    after = last.id
    yield documents
    onDocuments(documents.length)
  }
}

async function newestSeq(store: Store): Promise<number> {
  const row = await store.read
    .selectFrom('index_change')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}

async function countPublished(store: Store): Promise<number> {
  const row = await store.read
    .selectFrom('offering')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', '=', 'published')
    .executeTakeFirst()
  return row?.n ?? 0
}
