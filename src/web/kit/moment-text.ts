import type { Language } from '../../words/words.ts'

const locales = { nl: 'nl-BE', en: 'en-GB' } as const

/** An instant as a person reads it, with its day and hour: maandag 1 juni 2026 om 08:00. */
export function momentText(language: Language, instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(instant)
}
