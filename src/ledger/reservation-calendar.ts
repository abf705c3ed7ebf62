import type { PickupPoint } from '../catalogue/pickup-point.ts'
import type { Day } from '../day.ts'
import type { Settings } from '../context.ts'
import { type Language, words } from '../words/words.ts'
import { type CalendarEvent, calendarText } from './ical.ts'

/** What a calendar has to know of a reservation. */
export interface CalendarReservation {
  readonly id: string
  /** Left out where others than the borrower read along. */
  readonly code?: string | undefined
  readonly pickupDay: Day
  readonly returnDay: Day
  readonly lines: readonly { readonly title: string; readonly quantity: number }[]
  /** How often it was changed, and when last. */
  readonly sequence?: number | undefined
  readonly changedAt?: Date | undefined
  /** Nobody has to come for it any more; nor bring it back. */
  readonly isCancelled?: boolean | undefined
  /** Shown in the calendars of who works for many schools. */
  readonly schoolName?: string | undefined
}

interface Said {
  readonly point: Pick<PickupPoint, 'name' | 'address'>
  readonly settings: Pick<Settings, 'baseUrl'>
  readonly now: Date
  readonly language: Language
}

/** The file that goes along with a letter: the day to collect and the day to bring back. */
export function reservationCalendar(said: Said & { reservation: CalendarReservation }): string {
  const { reservation, language } = said
  return calendarText({
    name: [words[language].common.name, reservation.code].filter(Boolean).join(' '),
    events: reservationEvents(said),
  })
}

/** The two days of a reservation, under names that stay the same whatever changes. */
export function reservationEvents({
  reservation,
  point,
  settings,
  now,
  language,
}: Said & { reservation: CalendarReservation }): CalendarEvent[] {
  const said = words[language].calendars
  const { id, code, lines, schoolName } = reservation
  const host = new URL(settings.baseUrl).hostname
  const url = `${settings.baseUrl}/reservations/${encodeURIComponent(id)}`
  const what = lines
    .map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title))
    .join(', ')
  const same = {
    sequence: reservation.sequence ?? 0,
    stamp: reservation.changedAt ?? now,
    description: [code && said.code(code), url].filter(Boolean).join('\n'),
    location: `${point.name}, ${point.address}`,
    url,
    isCancelled: reservation.isCancelled ?? false,
  }
  return [
    {
      ...same,
      uid: `${id}-pickup@${host}`,
      day: reservation.pickupDay,
      summary: schoolName === undefined ? said.pickup(what) : said.pickupFor(schoolName, what),
    },
    {
      ...same,
      uid: `${id}-return@${host}`,
      day: reservation.returnDay,
      summary: schoolName === undefined ? said.return(what) : said.returnFor(schoolName, what),
    },
  ]
}
