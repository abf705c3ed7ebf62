import type { Language, Words } from '../../words/words.ts'
import { addDays } from '../../day.ts'
import { type CalendarDay, MonthGrid } from '../kit/calendar.tsx'
import { dayText } from '../kit/day-text.ts'
import { first } from '../kit/form.ts'
import { Icon } from '../kit/icon.tsx'
import type { ReserveView } from './reserve-view.ts'

interface PanelProps {
  readonly view: ReserveView
  /** A form stands beside it, that takes the day over. */
  readonly canChoose: boolean
  readonly today: string
  readonly words: Words
  readonly language: Language
}

/** When the material is free: a month to look at, and beside it the same as a list. */
export function Availability({ view, canChoose, today, words, language }: PanelProps) {
  const said = words.reservations.calendar
  const month = dayText(language, `${view.month}-01`, 'month')
  return (
    <div class="availability" data-region="availability">
      <p class="soft">
        {canChoose && `${said.choose} `}
        {said.lead}
      </p>
      <Points view={view} words={words} />
      <div class="when">
        <div>
          <MonthGrid
            month={{
              month: view.month,
              days: daysOf({ view, canChoose, words }),
              ...turns(view, today),
            }}
            chosen={chosenIn(view)}
            today={today}
            words={words}
            language={language}
          />
          {canChoose && (
            <p class="legend small soft" aria-hidden="true">
              <span class="swatch open">2</span> {said.legendOpen}
              <span class="swatch shut">–</span> {said.legendShut}
            </p>
          )}
        </div>
        <div class="periods">
          <h3>{said.periodsIn(month)}</h3>
          <Periods view={view} canChoose={canChoose} words={words} language={language} />
        </div>
      </div>
    </div>
  )
}

function Points({ view, words }: { view: ReserveView; words: Words }) {
  const said = words.reservations.calendar
  return (
    <nav class="points" aria-label={said.point}>
      {view.points.map((point) => (
        <a
          href={hrefOf(view, { pickupPoint: point.id, month: '' })}
          aria-current={point.id === view.point?.id ? 'true' : undefined}
          data-swap="availability form"
        >
          <Icon name="map-pin" />
          <span>
            <strong>{point.name}</strong>
            <span class="small soft">{`${point.address} · ${said.copies(point.copies)}`}</span>
          </span>
        </a>
      ))}
    </nav>
  )
}

function Periods({ view, canChoose, words, language }: Omit<PanelProps, 'today'>) {
  const said = words.reservations.calendar
  if (view.periods.length === 0) {
    return (
      <>
        <p>{said.none}</p>
        {view.firstMonth !== undefined && view.firstMonth !== view.month && (
          <p>
            <a
              class="button quiet"
              href={hrefOf(view, { month: view.firstMonth })}
              data-swap="availability"
            >
              {said.next}
            </a>
          </p>
        )}
      </>
    )
  }
  const short = (day: string) => dayText(language, day, 'brief')
  return (
    <ul class="period-list" tabindex={0} aria-label={said.periods}>
      {view.periods.map(({ pickupDay, latestReturnDay, free }) => {
        const content = (
          <>
            <span>{said.period(short(pickupDay), short(latestReturnDay))}</span>
            <span class="small soft">{said.freeCount(free)}</span>
          </>
        )
        if (!canChoose) return <li class="period">{content}</li>
        return (
          <li>
            <a
              class="period"
              href={hrefOf(view, { pickupDay, returnDay: latestReturnDay })}
              data-day={pickupDay}
              data-latest={latestReturnDay}
            >
              {content}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** The days of the month, those on which a loan can start with the link that chooses them. */
function daysOf({
  view,
  canChoose,
  words,
}: Pick<PanelProps, 'view' | 'canChoose' | 'words'>): CalendarDay[] {
  const starts = new Map(view.periods.map((period) => [period.pickupDay, period]))
  return view.days.map(({ day, free, reasons }) => {
    const start = starts.get(day)
    const [reason] = reasons
    return {
      day,
      free,
      start: start && {
        latestReturnDay: start.latestReturnDay,
        href: canChoose
          ? hrefOf(view, { pickupDay: day, returnDay: start.latestReturnDay })
          : undefined,
      },
      reason: reason && words.refusals.titles[reason],
    }
  })
}

function turns(view: ReserveView, today: string) {
  const previous = addDays(`${view.month}-01`, -1).slice(0, 7)
  const next = addDays(`${view.month}-01`, 32).slice(0, 7)
  return {
    previousHref: previous >= today.slice(0, 7) ? hrefOf(view, { month: previous }) : undefined,
    nextHref: next <= addDays(today, 400).slice(0, 7) ? hrefOf(view, { month: next }) : undefined,
  }
}

export function chosenIn({ fields }: ReserveView) {
  const pickupDay = first(fields, 'pickupDay')
  const returnDay = first(fields, 'returnDay')
  return pickupDay && returnDay >= pickupDay ? { pickupDay, returnDay } : undefined
}

/** The offering's page with another choice in its address, at the reserve section. */
function hrefOf(view: ReserveView, change: Readonly<Record<string, string>>): string {
  const kept = {
    pickupPoint: view.point?.id ?? '',
    month: '',
    pickupDay: first(view.fields, 'pickupDay'),
    returnDay: first(view.fields, 'returnDay'),
    ...change,
  }
  const params = new URLSearchParams(Object.entries(kept).filter(([, value]) => value !== ''))
  return `/offerings/${view.offering}?${params}#reserve`
}
