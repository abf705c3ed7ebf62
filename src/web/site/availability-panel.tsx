import type { Language, Words } from '../../words/words.ts'
import { addDays } from '../../day.ts'
import type { ReasonCode } from '../../problem.ts'
import { type CalendarDay, MonthGrid } from '../kit/calendar.tsx'
import { dayText } from '../kit/day-text.ts'
import { first } from '../kit/form.ts'
import { Icon } from '../kit/icon.tsx'
import { OpeningNotice } from './opening-notice.tsx'
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
      <OpeningNotice view={view} words={words} language={language} />
      <FirstPeriod view={view} canChoose={canChoose} words={words} language={language} />
      <div class="when">
        <div>
          <MonthGrid
            month={{
              month: view.month,
              days: daysOf({ view, canChoose, today, words }),
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
            </p>
          )}
          <WhyNot view={view} today={today} words={words} />
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
            <span class="small soft">
              {`${point.address} `}
              <span class="copies-here">{`· ${said.copies(point.copies)}`}</span>
            </span>
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
        {view.firstPeriod && (
          <p>
            <a
              class="button quiet"
              href={hrefOf(view, { month: view.firstPeriod.pickupDay.slice(0, 7) })}
              data-swap="availability"
            >
              {said.next}
            </a>
          </p>
        )}
      </>
    )
  }
  return (
    <ul class="period-list" tabindex={0} aria-label={said.periods}>
      {view.periods.map((period) => (
        <li>
          <Choice
            period={period}
            view={view}
            canChoose={canChoose}
            words={words}
            language={language}
          />
        </li>
      ))}
    </ul>
  )
}

/** The next free period of all, in whatever month, before anything has to be looked for. */
function FirstPeriod(props: Omit<PanelProps, 'today'>) {
  const { firstPeriod } = props.view
  return firstPeriod ? (
    <Choice {...props} period={firstPeriod} label={props.words.reservations.calendar.first} />
  ) : null
}

/** One free period, to be taken over into the form. */
function Choice({
  period,
  label,
  view,
  canChoose,
  words,
  language,
}: Omit<PanelProps, 'today'> & { period: ReserveView['periods'][number]; label?: string }) {
  const said = words.reservations.calendar
  const { pickupDay, latestReturnDay, free } = period
  const text = (day: string) => dayText(language, day, 'brief')
  const content = (
    <>
      {label && <span class="small soft">{label}</span>}
      <span>{said.period(text(pickupDay), text(latestReturnDay))}</span>
      <span class="small soft">{said.freeThroughout(free)}</span>
    </>
  )
  const look = label ? 'period first-period' : 'period'
  if (!canChoose) return <div class={look}>{content}</div>
  return (
    <a
      class={look}
      href={hrefOf(view, { pickupDay, returnDay: latestReturnDay })}
      data-day={pickupDay}
      data-latest={latestReturnDay}
    >
      {content}
    </a>
  )
}

/** The days of the month on which no loan can start, by the reason that is said first. */
function WhyNot({ view, today, words }: Pick<PanelProps, 'view' | 'today' | 'words'>) {
  const said = words.reservations.calendar
  const shut = view.days.filter(({ day, reasons }) => day >= today && reasons.length > 0)
  if (shut.length === 0) return null
  const byReason = Map.groupBy(shut, ({ reasons }) => reasons[0])
  return (
    <details class="why-not small" id="why-not">
      <summary>{said.whyNot}</summary>
      <ul>
        {[...byReason].map(([reason, days]) => {
          const numbers = days.map(({ day }) => Number(day.slice(8))).join(', ')
          return reason && <li>{said.why(numbers, words.refusals.titles[reason])}</li>
        })}
      </ul>
    </details>
  )
}

/** The days of the month, those on which a loan can start with the link that chooses them. */
function daysOf({
  view,
  canChoose,
  today,
  words,
}: Pick<PanelProps, 'view' | 'canChoose' | 'today' | 'words'>): CalendarDay[] {
  const shortWords: Partial<Record<ReasonCode, string>> = words.reservations.calendar.short
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
      // What is over needs no explaining.
      short: reason && (day < today ? '' : shortWords[reason]),
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
