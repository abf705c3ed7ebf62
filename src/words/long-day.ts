import type { Day } from '../day.ts'

const formats = {
  nl: new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
}

const DAYS_KEPT = 2000
const said = { nl: new Map<Day, string>(), en: new Map<Day, string>() }

/** A day as it is said in full: «maandag 9 maart 2026». */
export function longDay(day: Day, language: 'nl' | 'en'): string {
  const kept = said[language]
  let text = kept.get(day)
  if (text === undefined) {
    text = formats[language].format(new Date(`${day}T00:00:00Z`))
    if (kept.size >= DAYS_KEPT) kept.clear()
    kept.set(day, text)
  }
  return text
}
