import type { Day } from '../../day.ts'
import type { Language } from '../../words/words.ts'

const locales = { nl: 'nl-BE', en: 'en-GB' } as const
const styles = {
  /** maandag 9 maart 2026 */
  whole: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** ma 9 maart 2026 */
  long: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  /** ma 9 maart */
  short: { weekday: 'short', day: 'numeric', month: 'long' },
  /** ma 9 mrt */
  brief: { weekday: 'short', day: 'numeric', month: 'short' },
  /** ma 9 mrt 2026 */
  briefWithYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** maart 2026 */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day as a person reads it. */
export function dayText(language: Language, day: Day, style: keyof typeof styles = 'long'): string {
  const key = `${language} ${style}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format.format(new Date(`${day}T00:00:00Z`)).replaceAll('.', '')
}
