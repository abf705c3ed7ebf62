import { listed } from '../../db/build.ts'
import { question as prepared } from '../../db/prepared.ts'
import type { Store } from '../../db/store.ts'
import type { Answer, Piece, Question } from '../../search/search.ts'
import type { Context, Services } from '../context.ts'
import { isFree } from './is-free.ts'
import { keptFound } from './kept-found.ts'
import type { OfferingDetails, OfferingKind } from './offering.ts'

/** A published offering that was found. */
export interface OfferingHit {
  readonly slug: string
  readonly kind: OfferingKind
  readonly title: string
  readonly summary: string
  readonly partner: string
  readonly levels: readonly string[]
  readonly themes: readonly string[]
  readonly isFree: boolean
  readonly needsTraining: boolean
  /** The title and an excerpt as pieces; the marked ones match. */
  readonly titlePieces: readonly Piece[]
  readonly excerpt: readonly Piece[]
}

export interface FoundOfferings extends Omit<Answer, 'hits'> {
  readonly hits: readonly OfferingHit[]
}

/** Published offerings that answer a question. What the index still has and is published no longer is left out. */
export async function searchOfferings(ctx: Context, question: Question): Promise<FoundOfferings> {
  const start = performance.now()
  const found = await offeringsFound(ctx, question)
  return { ...found, tookMs: performance.now() - start }
}

const offeringsFound = keptFound(async ({ store, search }: Asked, question: Question) => {
  const answer = await search.ask(question)
  const records = await readRecords(
    store,
    answer.hits.map(({ id }) => id),
  )
  const hits = answer.hits.flatMap(({ id, title, excerpt }) => {
    const record = records.get(id)
    return record ? [{ ...record, titlePieces: title, excerpt }] : []
  })
  return { ...answer, hits, total: answer.total - (answer.hits.length - hits.length) }
})

type Asked = Pick<Services, 'store' | 'search'>

type Record = Omit<OfferingHit, 'titlePieces' | 'excerpt'>

const publishedOf = prepared((db, given: { slugs: readonly string[] }) =>
  db
    .selectFrom('offering')
    .leftJoin('lending', 'lending.offering', 'offering.slug')
    .select([
      'slug',
      'kind',
      'title',
      'summary',
      'partner',
      'levels',
      'themes',
      'details',
      'lending.trainings',
    ])
    .where('slug', 'in', listed(given.slugs))
    .where('state', '=', 'published'),
)

async function readRecords(store: Store, slugs: readonly string[]): Promise<Map<string, Record>> {
  if (slugs.length === 0) return new Map()
  const rows = await publishedOf(store, { slugs })
  return new Map(
    rows.map(({ details, trainings, ...row }) => [
      row.slug,
      {
        ...row,
        // The JSON in these columns is only ever written from an OfferingRecord.
        levels: JSON.parse(row.levels) as string[],
        themes: JSON.parse(row.themes) as string[],
        isFree: isFree(JSON.parse(details) as OfferingDetails),
        needsTraining: trainings !== null && trainings !== '[]',
      },
    ]),
  )
}
