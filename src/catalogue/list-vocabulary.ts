import { kept } from '../../db/keep.ts'
import type { Store } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { type Level, levels } from './levels.ts'
import { type OfferingKind, offeringKinds } from './offering.ts'

/** A word of the catalogue, in both languages. */
export interface Term {
  readonly slug: string
  readonly nl: string
  readonly en: string
}

export interface Vocabulary {
  readonly levels: readonly Level[]
  readonly themes: readonly Term[]
  readonly subjects: readonly Term[]
  readonly kinds: readonly Term[]
}

const kindNames: Readonly<Record<OfferingKind, readonly [nl: string, en: string]>> = {
  'lesson-package': ['Lespakket', 'Lesson package'],
  material: ['Uitleenmateriaal', 'Lending material'],
  visit: ['Bezoek', 'Visit'],
  training: ['Vorming', 'Training'],
  kit: ['Pakket', 'Kit'],
  event: ['Evenement', 'Event'],
  grant: ['Subsidie', 'Grant'],
  service: ['Dienst', 'Service'],
}

/** Every word that an offering can be described and filtered with. Themes and subjects are the coordinator's. */
export function listVocabulary(ctx: Context): Promise<Vocabulary> {
  return vocabularyOf(ctx.store, '')
}

const vocabularyOf = kept(['term'], readVocabulary)

async function readVocabulary(store: Store): Promise<Vocabulary> {
  const rows = await store.read.selectFrom('term').selectAll().orderBy('nl').execute()
  const of = (wanted: 'themes' | 'subjects') =>
    rows.filter(({ list }) => list === wanted).map(({ slug, nl, en }) => ({ slug, nl, en }))
  return {
    levels,
    themes: of('themes'),
    subjects: of('subjects'),
    kinds: offeringKinds.map((slug) => ({ slug, nl: kindNames[slug][0], en: kindNames[slug][1] })),
  }
}
