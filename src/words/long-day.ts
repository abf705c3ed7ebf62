import type { Day } from '../day.ts'

const formats = {
  nl: new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
}

/** A day as it is said in full: «maandag 9 maart 2026». */
export function longDay(day: Day, language: 'nl' | 'en'): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`))
}
