import type { Piece } from '../../../search/search.ts'
import type { OfferingKind } from '../../catalogue/offering.ts'
import type { OfferingHit } from '../../catalogue/search-offerings.ts'
import type { Language, Words } from '../../words/words.ts'
import { contentLanguage } from '../kit/content-language.ts'
import { gradeNames } from '../kit/grades.ts'
import { OfferingArt } from '../kit/illustration.tsx'
import { KindBadge, TrainingBadge } from '../kit/kind.tsx'
import { Pieces } from '../kit/pieces.tsx'
import type { Labels } from './facet-labels.ts'

/** What a list shows of an offering. */
export interface Hit {
  readonly slug: string
  readonly kind: OfferingKind
  readonly kindName: string
  readonly titlePieces: readonly Piece[]
  readonly excerpt: readonly Piece[]
  readonly partnerName: string
  readonly levels: readonly string[]
  readonly themes: readonly string[]
  readonly isFree: boolean
  readonly needsTraining: boolean
}

/** A hit in the reader's words. Without a search text the summary stands for the excerpt. */
export function asHit(found: OfferingHit, labels: Labels): Hit {
  return {
    slug: found.slug,
    kind: found.kind,
    kindName: labels.name('kind', found.kind),
    titlePieces: found.titlePieces,
    excerpt: found.excerpt.length > 0 ? found.excerpt : [{ text: found.summary, isMatch: false }],
    partnerName: labels.name('partner', found.partner),
    levels: found.levels,
    themes: found.themes,
    isFree: found.isFree,
    needsTraining: found.needsTraining,
  }
}

export function HitCard({ hit, words, language }: { hit: Hit; words: Words; language: Language }) {
  const { list } = words.catalogue
  const grades = gradeNames(hit.levels, language)
  return (
    <article class="hit">
      <OfferingArt kind={hit.kind} themes={hit.themes} />
      <div class="hit-badges">
        <KindBadge kind={hit.kind} name={hit.kindName} />
        {hit.needsTraining && <TrainingBadge words={words} />}
      </div>
      <h3 lang={contentLanguage(language)}>
        <a href={`/offerings/${hit.slug}`}>
          <Pieces pieces={hit.titlePieces} />
        </a>
      </h3>
      <p lang={contentLanguage(language)}>
        <Pieces pieces={hit.excerpt} />
      </p>
      <p class="hit-meta">
        <span>{hit.partnerName}</span>
        {grades.length > 0 && <span>{grades.join(' · ')}</span>}
        {hit.kind !== 'grant' && <span>{hit.isFree ? list.free : list.paid}</span>}
      </p>
    </article>
  )
}
