import type { Child } from 'hono/jsx'
import { addDays, type Day, eachDay, weekdayOf, weekdays } from '../../day.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from './day-text.ts'
import { Icon } from './icon.tsx'

/** One day of the calendar. */
export interface CalendarDay {
  readonly day: Day
  /** How many copies are not out that day. */
  readonly free: number
  /** Set when a loan can start that day: the last day it may run to, and where choosing it leads. */
  readonly start?: { readonly latestReturnDay: Day; readonly href?: string | undefined } | undefined
  /** Why a loan cannot start that day, in a sentence, and in a word that fits in its square. */
  readonly reason?: string | undefined
  readonly short?: string | undefined
}

export interface Month {
  /** `2026-03` */
  readonly month: string
  readonly days: readonly CalendarDay[]
  readonly previousHref?: string | undefined
  readonly nextHref?: string | undefined
}

/** The first day of a month and the last. */
export function monthBounds(month: string): { from: Day; until: Day } {
  const from = `${month}-01`
  const next = addDays(from, 32).slice(0, 7)
  return { from, until: addDays(`${next}-01`, -1) }
}

/** A month as a grid of weeks, Monday first; each day says how many copies are free. */
export function MonthGrid({
  month,
  chosen,
  today,
  words,
  language,
}: {
  month: Month
  chosen?: { readonly pickupDay: Day; readonly returnDay: Day } | undefined
  today: Day
  words: Words
  language: Language
}) {
  const { calendar } = words.common
  const { from } = monthBounds(month.month)
  return (
    <div class="month">
      <div class="month-head">
        <Turn href={month.previousHref} label={calendar.previous} icon="caret-left" />
        <h3 id="month-name">{dayText(language, from, 'month')}</h3>
        <Turn href={month.nextHref} label={calendar.next} icon="caret-right" />
      </div>
      <table aria-labelledby="month-name">
        <thead>
          <tr>
            {calendar.weekdays.map((name, index) => (
              <th scope="col" abbr={calendar.longWeekdays[index]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr>
              {week.map((day) => (
                <Cell
                  day={day}
                  isToday={day?.day === today}
                  isChosen={isWithin(day?.day, chosen)}
                  words={words}
                  language={language}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Turn({
  href,
  label,
  icon,
}: {
  href: string | undefined
  label: string
  icon: 'caret-left' | 'caret-right'
}) {
  if (href === undefined) return <span class="turn" />
  return (
    <a class="turn" href={href} aria-label={label} data-swap="availability">
      <Icon name={icon} />
    </a>
  )
}

function Cell({
  day,
  isToday,
  isChosen,
  words,
  language,
}: {
  day: CalendarDay | undefined
  isToday: boolean
  isChosen: boolean
  words: Words
  language: Language
}) {
  if (!day) return <td />
  const { calendar } = words.reservations
  const weekday = words.common.calendar.longWeekdays[weekdays.indexOf(weekdayOf(day.day))]
  const month = dayText(language, day.day, 'month')
  const number = Number(day.day.slice(8))
  const state = day.start ? 'open' : day.free === 0 ? 'shut none' : 'shut'
  const content = (
    <>
      <span class={isToday ? 'day today' : 'day'}>
        <Unseen>{`${weekday} `}</Unseen>
        {number}
        <Unseen>{` ${month}${isToday ? `, ${words.common.calendar.today}` : ''}, `}</Unseen>
      </span>
      {day.start ? (
        <span class="free">
          {day.free}
          <Unseen>
            {` ${calendar.freeAfterNumber(day.free)}`}
            {day.start.href !== undefined && `. ${calendar.chooseDay}`}
          </Unseen>
        </span>
      ) : (
        <span class="free">
          <Unseen>{day.reason ?? calendar.freeCount(day.free)}</Unseen>
          {(day.short ?? day.free === 0) && (
            <span class="short" aria-hidden="true">
              {day.short ?? '–'}
            </span>
          )}
        </span>
      )}
    </>
  )
  return (
    <td class={isChosen ? `${state} chosen` : state} data-day={day.day}>
      {day.start?.href !== undefined ? (
        <a href={day.start.href} data-day={day.day} data-latest={day.start.latestReturnDay}>
          {content}
        </a>
      ) : (
        <span title={day.reason}>{content}</span>
      )}
    </td>
  )
}

/** What the eye sees from the place in the table, said to who does not see it. */
function Unseen({ children }: { children?: Child }) {
  return <span class="visually-hidden">{children}</span>
}

/** Rows of seven, with gaps before the first day and after the last. */
function weeksOf({ month, days }: Month): (CalendarDay | undefined)[][] {
  const { from, until } = monthBounds(month)
  const known = new Map(days.map((day) => [day.day, day]))
  const gap = weekdays.indexOf(weekdayOf(from))
  const cells: (CalendarDay | undefined)[] = [
    ...Array.from({ length: gap }, () => undefined),
    ...eachDay(from, until).map((day) => known.get(day) ?? { day, free: 0 }),
  ]
  while (cells.length % 7 !== 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

function isWithin(
  day: Day | undefined,
  period: { readonly pickupDay: Day; readonly returnDay: Day } | undefined,
): boolean {
  return day !== undefined && !!period && period.pickupDay <= day && day <= period.returnDay
}
