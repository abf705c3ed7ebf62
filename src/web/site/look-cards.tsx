import { offeringKinds } from '../../catalogue/offering.ts'
import { addDays, eachDay } from '../../day.ts'
import { MonthGrid, monthBounds } from '../kit/calendar.tsx'
import { type Hit, HitCard } from './hit-card.tsx'
import type { LookProps } from './look-props.ts'

/** Results, with little and with long text. */
export function Cards({ vocabulary, words, language }: LookProps) {
  const { look } = words.catalogue
  const hits = vocabulary.kinds.slice(0, 4).map(
    (kind, index): Hit => ({
      slug: 'bee-bots',
      kind: offeringKinds[index] ?? 'material',
      kindName: kind[language],
      titlePieces: [{ text: index === 1 ? look.long : kind[language], isMatch: index === 2 }],
      excerpt: [{ text: index === 1 ? look.prose : words.catalogue.home.lead, isMatch: false }],
      partnerName: look.long.slice(0, 24 * (index + 1)),
      levels: ['K3', 'L1', 'L2'],
      themes: [vocabulary.themes[index * 4]?.slug ?? ''],
      isFree: index !== 2,
      needsTraining: index === 1,
    }),
  )
  return (
    <ol class="hits">
      {hits.map((hit) => (
        <li>
          <HitCard hit={hit} words={words} language={language} />
        </li>
      ))}
    </ol>
  )
}

/** A month with free, taken and chosen days. */
export function Calendar({ today, words, language }: LookProps) {
  const month = addDays(today, 31).slice(0, 7)
  const { from, until } = monthBounds(month)
  const days = eachDay(from, until).map((day, index) => ({
    day,
    free: index % 4,
    start: index % 4 > 0 ? { latestReturnDay: addDays(day, 7), href: '#content' } : undefined,
  }))
  const chosen = { pickupDay: addDays(from, 8), returnDay: addDays(from, 11) }
  return (
    <div class="card look-calendar">
      <MonthGrid
        month={{ month, days, nextHref: '#content' }}
        chosen={chosen}
        today={addDays(from, 5)}
        words={words}
        language={language}
      />
    </div>
  )
}
