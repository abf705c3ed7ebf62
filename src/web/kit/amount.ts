import type { Price } from '../../catalogue/offering.ts'
import type { Language, Words } from '../../words/words.ts'

const locales = { nl: 'nl-BE', en: 'en-GB' } as const

/** Euro cents as a price: `€ 2,50`, and without cents where there are none. */
export function euros(cents: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)
}

/** One price as it is said: what, for what, and what goes with it. */
export function priceText(price: Price, words: Words, language: Language): string {
  const { list, offering } = words.catalogue
  const amount =
    price.cents === 0 ? list.free : `${euros(price.cents, language)} ${offering.per[price.per]}`
  return price.note ? `${amount} (${price.note})` : amount
}

/** How long something takes: minutes up to two hours, hours up to a day, then days of six hours. */
export function durationText(minutes: number, words: Words, language: Language): string {
  const { offering } = words.catalogue
  if (minutes < 120) return offering.minutes(minutes)
  if (minutes > 8 * 60) return offering.days(Math.ceil(minutes / (6 * 60)))
  if (minutes % 30 === 0) {
    return offering.hours(new Intl.NumberFormat(locales[language]).format(minutes / 60))
  }
  return offering.hoursMinutes(Math.floor(minutes / 60), minutes % 60)
}
