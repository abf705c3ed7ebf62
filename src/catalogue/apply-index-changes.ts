import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import type { Engine, EngineName } from '../../search/search.ts'
import type { Services } from '../context.ts'
import { listDocuments } from './document.ts'
import { findPlace, forgetPlace, type IndexPlace, movePlace } from './index-place.ts'
import { rebuildIndex } from './reindex.ts'

const CHANGES_A_TURN = 500
const CHANGES_KEPT = 10_000

/** What became of one index. */
export interface IndexTurn {
  readonly engine: EngineName
  /** `busy`: an earlier turn of this process still works on it. */
  readonly outcome: 'up-to-date' | 'changed' | 'rebuilt' | 'busy' | 'failed'
  readonly error?: unknown
}

const atWork = new WeakSet<Engine>()

/**
 * Brings every index up to date with what was committed: each from its own place in the list of changes, and anew when
 * it is not the index that the place is in. They do not wait for each other, and one that fails keeps its place. It may
 * be called again at any time. Never throws for an index, only for the database.
 */
export async function applyIndexChanges({
  store,
  search,
}: Pick<Services, 'store' | 'search'>): Promise<IndexTurn[]> {
  const turns = await Promise.all(search.engines.map((engine) => turn(store, engine)))
  if (turns.some(({ outcome }) => outcome === 'changed' || outcome === 'rebuilt')) {
    await forgetChanges(store)
  }
  return turns
}

async function turn(store: Store, engine: Engine): Promise<IndexTurn> {
  const { name } = engine
  if (atWork.has(engine)) return { engine: name, outcome: 'busy' }
  atWork.add(engine)
  try {
    return { engine: name, outcome: await bringUpToDate(store, engine) }
  } catch (error) {
    return { engine: name, outcome: 'failed', error }
  } finally {
    atWork.delete(engine)
  }
}

async function bringUpToDate(store: Store, engine: Engine): Promise<IndexTurn['outcome']> {
  const place = await findPlace(store, engine.name)
  const indexId = await engine.indexId()
  if (place && place.indexId === indexId) return follow(store, engine, place)
  // Whoever waits for a filled index must not take the place of the lost one for it.
  if (place) await store.commit([forgetPlace(engine.name)])
  await rebuildIndex(store, engine)
  return 'rebuilt'
}

async function follow(
  store: Store,
  engine: Engine,
  { seq, indexId }: IndexPlace,
): Promise<'up-to-date' | 'changed'> {
  const changes = await store.read
    .selectFrom('index_change')
    .select(['seq', 'offering'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(CHANGES_A_TURN)
    .execute()
  const last = changes.at(-1)
  if (!last) return 'up-to-date'
  const slugs = [...new Set(changes.map(({ offering }) => offering))]
  const documents = await listDocuments(store, { slugs })
  const published = new Set(documents.map(({ id }) => id))
  await engine.put(documents)
  await engine.drop(slugs.filter((slug) => !published.has(slug)))
  await store.commit([movePlace(engine.name, { seq: last.seq, indexId })])
  return 'changed'
}

/**
 * Keeps the list of changes short. A rebuild begins before it ends, maybe in another process, so an index may go back some
 * way; one that would go back further loses its place, and is filled anew.
 */
async function forgetChanges(store: Store): Promise<void> {
  const newest = await store.read
    .selectFrom('index_change')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  const first = (newest?.seq ?? 0) - CHANGES_KEPT
  if (first <= 0) return
  await store.commit([
    build.deleteFrom('index_place').where('seq', '<', first - 1),
    build.deleteFrom('index_change').where('seq', '<', first),
  ])
}
