import type { Language } from '../../words/words.ts'

/** The `lang` of what partners wrote, which is Dutch whatever the page speaks. */
export function contentLanguage(language: Language): 'nl' | undefined {
  return language === 'nl' ? undefined : 'nl'
}
