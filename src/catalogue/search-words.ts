import { levels } from './levels.ts'
import type { OfferingKind } from './offering.ts'

/** What teachers call a kind; `search/dutch/synonyms.ts` knows the other words for these. */
export const kindWords: Readonly<Record<OfferingKind, readonly string[]>> = {
  'lesson-package': ['lespakket'],
  material: ['uitleenmateriaal'],
  visit: ['bezoek'],
  training: ['vorming'],
  kit: ['kit', 'teeltkit'],
  event: ['evenement'],
  grant: ['subsidie'],
  service: ['dienst'],
}

/**
 * The words of levels: the code, the name of the year and its grade. The question is brought to the same words:
 * `derde leerjaar` to `l3`, `tweede graad` to `graad2`.
 */
export function levelWords(codes: readonly string[]): string[] {
  const words = levels
    .filter(({ slug }) => codes.includes(slug))
    .flatMap(({ slug, nl, grade }) => {
      const degree = /(\d)(?:ste|de) graad/.exec(grade.nl)?.[1]
      return [slug, nl, grade.nl, ...(degree ? [`graad${degree}`] : [])]
    })
  return [...new Set(words)]
}
