import { listed } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import type { SearchDocument } from '../../search/search.ts'
import { durationOf } from './duration.ts'
import { isFree } from './is-free.ts'
import type { Offering } from './offering.ts'
import { toOffering } from './find-offering.ts'
import { kindWords, levelWords } from './search-words.ts'

/** What is searched of these offerings, or of the next ones by slug: published ones only. */
export async function listDocuments(
  store: Store,
  wanted: { slugs: readonly string[] } | { after: string; limit: number },
): Promise<SearchDocument[]> {
  const published = store.read
    .selectFrom('offering')
    .selectAll()
    .where('state', '=', 'published')
    .orderBy('slug')
  const rows =
    'slugs' in wanted
      ? await published.where('slug', 'in', listed(wanted.slugs)).execute()
      : await published.where('slug', '>', wanted.after).limit(wanted.limit).execute()
  if (rows.length === 0) return []
  const around = await lookAround(
    store,
    rows.map(({ slug }) => slug),
  )
  return rows.map((row) => toDocument(toOffering(row), around))
}

/** What is searched of an offering and stands in other tables. */
interface Around {
  readonly partners: ReadonlyMap<string, string>
  /** `themes water` → Water. */
  readonly terms: ReadonlyMap<string, string>
  readonly trainings: ReadonlyMap<string, readonly string[]>
  readonly points: readonly { offering: string; id: string; name: string }[]
}

async function lookAround(store: Store, slugs: readonly string[]): Promise<Around> {
  const { read } = store
  const [partners, terms, lendings, points] = await Promise.all([
    read.selectFrom('partner').select(['slug', 'name']).execute(),
    read.selectFrom('term').select(['list', 'slug', 'nl']).execute(),
    read
      .selectFrom('lending')
      .select(['offering', 'trainings'])
      .where('offering', 'in', listed(slugs))
      .execute(),
    read
      .selectFrom('copy')
      .innerJoin('pickup_point', 'pickup_point.id', 'copy.pickup_point')
      .select(['copy.offering', 'pickup_point.id', 'pickup_point.name'])
      .distinct()
      .where('copy.offering', 'in', listed(slugs))
      .orderBy('pickup_point.id')
      .execute(),
  ])
  return {
    partners: new Map(partners.map(({ slug, name }) => [slug, name])),
    terms: new Map(terms.map(({ list, slug, nl }) => [`${list} ${slug}`, nl])),
    trainings: new Map(
      lendings.map(({ offering, trainings }) => [offering, JSON.parse(trainings) as string[]]),
    ),
    points,
  }
}

function toDocument(offering: Offering, around: Around): SearchDocument {
  const { slug, kind, title, summary, description, partner, levels, themes, subjects } = offering
  const points = around.points.filter((point) => point.offering === slug)
  const named = [
    ...themes.map((theme) => around.terms.get(`themes ${theme}`) ?? theme),
    ...subjects.map((subject) => around.terms.get(`subjects ${subject}`) ?? subject),
    ...(offering.keywords ?? []),
    around.partners.get(partner) ?? partner,
    ...(offering.places ?? []).flatMap((place) => [place.name, place.municipality]),
  ]
  const needsTraining = (around.trainings.get(slug) ?? []).length > 0
  return {
    id: slug,
    title,
    summary,
    text: description,
    keywords: [
      ...named,
      ...kindWords[kind],
      ...levelWords(levels),
      ...points.map(({ name }) => name),
      // Searched, but no part of the text: an excerpt would run on into them.
      ...[offering.audience, offering.setting, offering.season].filter(
        (text) => text !== undefined,
      ),
    ],
    phrases: [...new Set(named.filter((phrase) => phrase !== ''))],
    facets: {
      kind: [kind],
      level: levels,
      theme: themes,
      subject: subjects,
      partner: [partner],
      place: [...new Set((offering.places ?? []).map(({ municipality }) => municipality))],
      pickupPoint: points.map(({ id }) => id),
      costFree: [String(isFree(offering))],
      ...(offering.durationMinutes && { duration: [durationOf(offering.durationMinutes)] }),
      ...(kind === 'material' && { training: [String(needsTraining)] }),
    },
    publishedAt: offering.publishedAt ?? offering.createdAt,
  }
}
