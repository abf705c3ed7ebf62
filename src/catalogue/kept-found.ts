import { type KeepOptions, kept } from '../../db/keep.ts'
import type { Store } from '../../db/store.ts'
import type { EngineName, Search } from '../../search/search.ts'
import type { Services } from '../context.ts'

/** A page of twenty hits is some 20 kB. */
const FOUND_MAX = 300

type Sources = Pick<Services, 'store' | 'search'>

/**
 * A question to the index whose answer is kept until the catalogue or the index changes: many people type the same words.
 * What the engine behind answered in need is not kept, for the one in front will be back.
 */
export function keptFound<Asked, Found extends { readonly engine: EngineName }>(
  ask: (from: Sources, asked: Asked) => Promise<Found>,
): (from: Sources, asked: Asked) => Promise<Found> {
  const known = new WeakMap<Search, (store: Store, key: string) => Promise<Found>>()
  return ({ store, search }, asked) => {
    const options: KeepOptions<Found> = {
      most: FOUND_MAX,
      isPassing: ({ engine }) => engine !== search.engines[0]?.name,
    }
    const keptBy =
      known.get(search) ??
      kept(
        ['offering', 'lending', 'index_change', 'index_place'],
        (from, key) => ask({ store: from, search }, JSON.parse(key) as Asked), // It was written from one.
        options,
      )
    known.set(search, keptBy)
    return keptBy(store, JSON.stringify(asked))
  }
}
