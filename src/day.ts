/** Calendar days as `2026-03-09` text, and pure functions on them. Days have no hours and no zone. */
export type Day = string

/** A pick-up day and a return day, both included. */
export interface Period {
  readonly pickupDay: Day
  readonly returnDay: Day
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const MS_A_DAY = 86_400_000

// A calendar asks the same few hundred days thousands of times, and dates are slow to read and to write. There are
// 146,000 days that `isDay` knows, so the tables stay small.
const numbers = new Map<Day, number>()
const texts = new Map<number, Day>()

/** True for a day that exists, from 1900 to 2299: not for 2026-02-30. */
export function isDay(text: string): boolean {
  if (numbers.has(text)) return true
  if (!/^(19|2[0-2])\d\d-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Date.parse(`${day}T00:00:00Z`) / MS_A_DAY
  if (isDay(day)) numbers.set(day, number)
  return number
}

export function dayOf(number: number): Day {
  const known = texts.get(number)
  if (known !== undefined) return known
  const day = new Date(number * MS_A_DAY).toISOString().slice(0, 10)
  if (isDay(day)) texts.set(number, day)
  return day
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** `until` − `from` in days; negative when backwards. */
export function daysBetween(from: Day, until: Day): number {
  return dayNumber(until) - dayNumber(from)
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7] ?? 'mon'
}

/** Every day from the first to the last, both included; none when backwards. */
export function eachDay(from: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let number = dayNumber(from), last = dayNumber(until); number <= last; number++) {
    days.push(dayOf(number))
  }
  return days
}

const QUARTER_MS = 900_000

/** By zone, the latest quarter of an hour that was asked about: clocks go forward and back by whole quarters. */
const latest = new Map<string, { quarter: number; day: Day; hour: number }>()

/** The calendar day it is at an instant, in a time zone. */
export function dayAt(instant: Date, zone: string): Day {
  return shownAt(instant, zone).day
}

/** The full hours of that day that are over, 0 to 23. */
export function hourAt(instant: Date, zone: string): number {
  return shownAt(instant, zone).hour
}

function shownAt(instant: Date, zone: string): { readonly day: Day; readonly hour: number } {
  const quarter = Math.floor(instant.getTime() / QUARTER_MS)
  const before = latest.get(zone)
  if (before?.quarter === quarter) return before
  const text = formatIn(zone).format(instant)
  const shown = { quarter, day: text.slice(0, 10), hour: Number(text.slice(11, 13)) }
  latest.set(zone, shown)
  return shown
}

let latestText = { time: Number.NaN, text: '' }

/** An instant as `2026-03-09T07:30:00.000Z`. One request writes its own half a dozen times, and a date is slow to write. */
export function instantText(instant: Date): string {
  const time = instant.getTime()
  if (latestText.time !== time) latestText = { time, text: instant.toISOString() }
  return latestText.text
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Writes an instant as `2026-03-09 08:30:00`. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  formats.set(zone, format)
  return format
}

/** The instant at which it is this day and hour (`08:30`) in a time zone. */
export function instantAt(day: Day, hour: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${hour}:00Z`)
  const format = formatIn(zone)
  const read = (time: number) => Date.parse(`${format.format(time).replace(' ', 'T')}Z`)
  // The second look is for the night in which the clocks change.
  const guess = wanted - (read(wanted) - wanted)
  return new Date(guess - (read(guess) - wanted))
}
