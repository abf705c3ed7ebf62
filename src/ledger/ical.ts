import { addDays, type Day, instantText } from '../day.ts'

/** A calendar in RFC 5545, written by hand: a file that every calendar program reads. */
export interface CalendarFile {
  readonly name: string
  readonly events: readonly CalendarEvent[]
}

/** Something on one whole day. */
export interface CalendarEvent {
  /** Stays the same for good: by it a program knows the event again. */
  readonly uid: string
  /** Rises with every change. */
  readonly sequence: number
  /** When this was written. */
  readonly stamp: Date
  readonly day: Day
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url: string
  readonly isCancelled: boolean
}

/** The text of a calendar. Lines end in CRLF and are folded at 75 octets. */
export function calendarText({ name, events }: CalendarFile): string {
  return `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Klasbakken//Klasbakken//NL\r
CALSCALE:GREGORIAN\r
METHOD:PUBLISH\r
${property('X-WR-CALNAME', name)}\r
REFRESH-INTERVAL;VALUE=DURATION:PT6H\r
X-PUBLISHED-TTL:PT6H\r
${events.map(eventText).join('')}END:VCALENDAR\r
`
}

/** The end of a whole day is the day after: it does not belong to the event itself. */
function eventText(event: CalendarEvent): string {
  return `BEGIN:VEVENT\r
${property('UID', event.uid)}\r
DTSTAMP:${utc(event.stamp)}\r
SEQUENCE:${event.sequence}\r
DTSTART;VALUE=DATE:${basic(event.day)}\r
DTEND;VALUE=DATE:${basic(addDays(event.day, 1))}\r
${property('SUMMARY', event.summary)}\r
${property('DESCRIPTION', event.description)}\r
${property('LOCATION', event.location)}\r
${folded(`URL:${event.url}`)}\r
STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}\r
TRANSP:TRANSPARENT\r
END:VEVENT\r
`
}

function basic(day: Day): string {
  return day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10)
}

/** Of `2026-03-09T08:30:00.000Z`. */
function utc(instant: Date): string {
  const text = instantText(instant)
  return `${basic(text)}T${text.slice(11, 13)}${text.slice(14, 16)}${text.slice(17, 19)}Z`
}

/** ASCII that is shown, without what has a meaning of its own. */
const plain = /^[\x20-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/

/** A line with a text value. Most are plain, and each letter has a dozen of them. */
function property(name: string, text: string): string {
  const line = `${name}:`
  return plain.test(text) ? foldedAscii(line + text) : folded(line + escaped(text))
}

const ofOrdinaryLines = /^[\x20-\x7e\n]*$/

/** What has a meaning of its own is escaped, what cannot be shown is left out. */
function escaped(text: string): string {
  if (ofOrdinaryLines.test(text)) {
    return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
  }
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
}

const OCTETS_MAX = 75
const ascii = /^[\x20-\x7e]*$/

/** Goes on in the next line after 75 octets, behind a space; never inside a character. */
function folded(line: string): string {
  if (ascii.test(line)) return foldedAscii(line)
  let text = ''
  let length = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (length + size > OCTETS_MAX) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += size
  }
  return text
}

function foldedAscii(line: string): string {
  if (line.length <= OCTETS_MAX) return line
  let text = line.slice(0, OCTETS_MAX)
  for (let at = OCTETS_MAX; at < line.length; at += OCTETS_MAX - 1) {
    text += `\r\n ${line.slice(at, at + OCTETS_MAX - 1)}`
  }
  return text
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
