import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText } from '../../src/ledger/ical.ts'
import { reservationCalendar } from '../../src/ledger/reservation-calendar.ts'
import { parseCalendar } from '../kit/ical.ts'

const event = {
  uid: 'r1-pickup@localhost',
  sequence: 0,
  stamp: new Date('2026-03-02T07:00:00.000Z'),
  day: '2026-03-09',
  summary: 'Afhalen',
  description: '',
  location: '',
  url: 'http://localhost:3000/reservations/r1',
  isCancelled: false,
}

describe('a calendar', () => {
  it('gives back any text, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
        const [parsed] = parseCalendar(
          calendarText({ name: 'x', events: [{ ...event, summary: `!${summary}` }] }),
        ).events
        const shown = `!${summary}`
          .toWellFormed()
          .replaceAll(/\r\n?|\n/g, '\n')
          .replaceAll(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
        expect(parsed?.SUMMARY).toBe(shown)
      }),
    )
  })

  it('folds at 75 octets, and never inside a character', () => {
    for (const sign of ['a', 'é', '€', '🐝']) {
      for (let length = 60; length < 90; length++) {
        const summary = sign.repeat(length)
        const text = calendarText({ name: 'x', events: [{ ...event, summary }] })
        expect(parseCalendar(text).events[0]?.SUMMARY).toBe(summary)
      }
    }
    const text = calendarText({ name: 'x', events: [{ ...event, summary: 'a'.repeat(67) }] })
    expect(text).toContain(`SUMMARY:${'a'.repeat(67)}\r\n`)
    const longer = calendarText({ name: 'x', events: [{ ...event, summary: 'a'.repeat(68) }] })
    expect(longer).toContain(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`)
  })

  it('ends a whole day on the day after', () => {
    const text = calendarText({ name: 'x', events: [{ ...event, day: '2026-12-31' }] })
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
  })
})

describe('the calendar of a reservation', () => {
  const reservation = {
    id: 'r;1',
    code: 'ABC234',
    pickupDay: '2026-03-09',
    returnDay: '2026-03-11',
    lines: [
      { title: 'Bee-Bots: rijden, tellen', quantity: 2 },
      { title: 'Mat', quantity: 1 },
    ],
  }
  const said = {
    point: { name: 'RTC Kortrijk', address: 'Kerkstraat 1\n8500 Kortrijk' },
    settings: { baseUrl: 'https://klasbakken.example/' },
    now: new Date('2026-03-02T07:00:00.000Z'),
    language: 'nl',
  } as const

  it('holds the day to collect and the day to bring back', () => {
    const { events } = parseCalendar(reservationCalendar({ ...said, reservation }))
    expect(events).toHaveLength(2)
    expect(events[0]).toMatchObject({
      UID: 'r;1-pickup@klasbakken.example',
      'DTSTART;VALUE=DATE': '20260309',
      SUMMARY: 'Afhalen: 2 × Bee-Bots: rijden, tellen, Mat',
      LOCATION: 'RTC Kortrijk, Kerkstraat 1\n8500 Kortrijk',
      STATUS: 'CONFIRMED',
      SEQUENCE: '0',
    })
    expect(events[0]?.DESCRIPTION).toContain('Code: ABC234')
    expect(events[1]).toMatchObject({
      UID: 'r;1-return@klasbakken.example',
      'DTSTART;VALUE=DATE': '20260311',
    })
  })

  it('keeps its names when it changes, and says that it was cancelled', () => {
    const changed = { ...reservation, pickupDay: '2026-03-10', sequence: 2, isCancelled: true }
    const before = parseCalendar(reservationCalendar({ ...said, reservation })).events
    const after = parseCalendar(reservationCalendar({ ...said, reservation: changed })).events
    expect(after.map(({ UID }) => UID)).toEqual(before.map(({ UID }) => UID))
    expect(after[0]).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '2' })
  })
})
