import type { Session } from '../../training/session.ts'
import type { Language, Words } from '../../words/words.ts'
import { contentLanguage } from './content-language.ts'
import { dayText } from './day-text.ts'
import { Icon } from './icon.tsx'

type When = Pick<Session, 'day' | 'untilDay' | 'startsAt' | 'endsAt'>

/** The day, or the days, of a session. */
export function sessionDays({ day, untilDay }: When, words: Words, language: Language): string {
  if (untilDay === day) return dayText(language, day)
  return words.trainings.sessions.days(dayText(language, day, 'brief'), dayText(language, untilDay))
}

/** Day and hours of a session in one line. */
export function sessionTime(session: When, words: Words, language: Language): string {
  const { startsAt, endsAt } = session
  const days = sessionDays(session, words, language)
  return startsAt ? `${days}, ${words.trainings.sessions.hours(startsAt, endsAt)}` : days
}

/** How many seats are left, or that there are none. */
export function seatsText(
  { seatsLeft, waiting }: Pick<Session, 'seatsLeft' | 'waiting'>,
  words: Words,
): string {
  const said = words.trainings.sessions
  return seatsLeft > 0 ? said.seatsLeft(seatsLeft) : said.full(waiting)
}

/** Where and when a session is, in the lines of a row. */
export function SessionLines({
  session,
  words,
  language,
}: {
  session: Session
  words: Words
  language: Language
}) {
  const { startsAt, endsAt, place, note } = session
  return (
    <>
      {startsAt && (
        <span class="row-line soft">
          <Icon name="clock" />
          <span>{words.trainings.sessions.hours(startsAt, endsAt)}</span>
        </span>
      )}
      <span class="row-line soft">
        <Icon name="map-pin" />
        <span>{place}</span>
      </span>
      {note && (
        <span class="small" lang={contentLanguage(language)}>
          {note}
        </span>
      )}
    </>
  )
}
