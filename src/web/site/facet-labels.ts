import { listPartners } from '../../catalogue/list-partners.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import { listVocabulary, type Vocabulary } from '../../catalogue/list-vocabulary.ts'
import type { Context } from '../../context.ts'
import type { Language, Words } from '../../words/words.ts'
import type { FacetName } from './offering-query.ts'

/** The words for every value that can be filtered on, and the order in which values are shown. */
export interface Labels {
  readonly vocabulary: Vocabulary
  /** What a value is called; its own text when it has no name. */
  readonly name: (facet: FacetName, value: string) => string
  /** Values of this facet in their own order; undefined: the most frequent first. */
  readonly order: (facet: FacetName) => readonly string[] | undefined
}

export async function readLabels(ctx: Context, words: Words, language: Language): Promise<Labels> {
  const [vocabulary, partners, points] = await Promise.all([
    listVocabulary(ctx),
    listPartners(ctx),
    listPickupPoints(ctx),
  ])
  const { catalogue } = words
  const named = (terms: readonly { slug: string; nl: string; en: string }[]) =>
    new Map(terms.map((term) => [term.slug, term[language]]))
  const names: Readonly<Record<FacetName, ReadonlyMap<string, string>>> = {
    kind: named(vocabulary.kinds),
    level: named(vocabulary.levels),
    theme: named(vocabulary.themes),
    subject: named(vocabulary.subjects),
    partner: new Map(partners.map(({ slug, name }) => [slug, name])),
    place: new Map(),
    pickupPoint: new Map(points.map(({ id, name }) => [id, name])),
    costFree: new Map(Object.entries(catalogue.costFree)),
    duration: new Map(Object.entries(catalogue.durations)),
    training: new Map(Object.entries(catalogue.trainings)),
  }
  const ordered: readonly FacetName[] = ['kind', 'level', 'duration', 'costFree', 'training']
  return {
    vocabulary,
    name: (facet, value) => names[facet].get(value) ?? value,
    order: (facet) => (ordered.includes(facet) ? [...names[facet].keys()] : undefined),
  }
}
