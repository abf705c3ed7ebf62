import { addDays } from '../../day.ts'
import type { Language, Words } from '../../words/words.ts'
import { MonthGrid } from '../kit/calendar.tsx'
import { dayText } from '../kit/day-text.ts'
import { first } from '../kit/form.ts'
import { type ChangeView, lastMonth } from './change-view.ts'

interface PanelProps {
  readonly view: ChangeView
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** When a reservation could be instead: a month to look at, and beside it the same as a list. */
export function ChangeCalendar({ view, today, words, language }: PanelProps) {
  const { calendar: said } = words.reservations
  const starts = new Map(view.periods.map((period) => [period.pickupDay, period]))
  const pickupDay = first(view.fields, 'pickupDay')
  const returnDay = first(view.fields, 'returnDay')
  return (
    <div class="availability" data-region="availability">
      <p class="soft">{words.changes.change.calendarLead}</p>
      <div class="when">
        <MonthGrid
          month={{
            month: view.month,
            days: view.days.map(({ day, free, reasons: [reason] }) => {
              const start = starts.get(day)
              return {
                day,
                free,
                start: start && {
                  latestReturnDay: start.latestReturnDay,
                  href: hrefOf(view, { pickupDay: day, returnDay: start.latestReturnDay }),
                },
                reason: reason && words.refusals.titles[reason],
              }
            }),
            ...turns(view, today),
          }}
          chosen={returnDay >= pickupDay ? { pickupDay, returnDay } : undefined}
          today={today}
          words={words}
          language={language}
        />
        <div class="periods">
          <h3>{said.periodsIn(dayText(language, `${view.month}-01`, 'month'))}</h3>
          <Periods view={view} words={words} language={language} />
        </div>
      </div>
    </div>
  )
}

function Periods({ view, words, language }: Omit<PanelProps, 'today'>) {
  const { calendar: said } = words.reservations
  if (view.periods.length === 0) return <p>{said.none}</p>
  const short = (day: string) => dayText(language, day, 'brief')
  return (
    <ul class="period-list" tabindex={0} aria-label={said.periods}>
      {view.periods.map(({ pickupDay, latestReturnDay }) => (
        <li>
          <a
            class="period"
            href={hrefOf(view, { pickupDay, returnDay: latestReturnDay })}
            data-day={pickupDay}
            data-latest={latestReturnDay}
          >
            {said.period(short(pickupDay), short(latestReturnDay))}
          </a>
        </li>
      ))}
    </ul>
  )
}

function turns(view: ChangeView, today: string) {
  const previous = addDays(`${view.month}-01`, -1).slice(0, 7)
  const next = addDays(`${view.month}-01`, 32).slice(0, 7)
  return {
    previousHref: previous >= today.slice(0, 7) ? hrefOf(view, { month: previous }) : undefined,
    nextHref: next <= lastMonth(today) ? hrefOf(view, { month: next }) : undefined,
  }
}

/** The page again with another choice in its address. */
function hrefOf(view: ChangeView, change: Readonly<Record<string, string>>): string {
  const { id: _id, instead: _instead, override: _override, month: _month, ...kept } = view.fields
  const params = new URLSearchParams()
  for (const [name, [value]] of Object.entries(kept)) if (value) params.set(name, value)
  for (const [name, value] of Object.entries(change)) params.set(name, value)
  return `/reservations/${encodeURIComponent(view.reservation.id)}/change?${params}`
}
