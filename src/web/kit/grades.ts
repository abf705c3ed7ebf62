import { levels } from '../../catalogue/levels.ts'
import type { Language } from '../../words/words.ts'

/** The names of the grades that single years belong to, in the order of a school career. */
export function gradeNames(codes: readonly string[], language: Language): string[] {
  const wanted = new Set(codes)
  const names = levels.filter(({ slug }) => wanted.has(slug)).map(({ grade }) => grade[language])
  return [...new Set(names)]
}
