import { longDay } from '../long-day.ts'

/** What a letter about a reservation needs to say. */
export interface ReservationSaid {
  readonly name: string
  readonly code: string
  readonly what: readonly string[]
  readonly point: string
  readonly address: string
  readonly pickupDay: string
  readonly returnDay: string
  readonly url: string
}

const list = (what: readonly string[]) => what.map((one) => `- ${one}`).join('\n')
const day = (text: string) => longDay(text, 'nl')

export const reservationLetters = {
  'reservation-confirmed': (r: ReservationSaid) => ({
    subject: `Je reservatie ${r.code} is bevestigd`,
    body: `Dag ${r.name},

Je reservatie staat vast.

${list(r.what)}

Afhalen: ${day(r.pickupDay)}
Terugbrengen: ${day(r.returnDay)}
Waar: ${r.point}, ${r.address}
Code: ${r.code}

Haalt een collega het materiaal af? Geef dan de code door.
Kun je toch niet? Annuleer op tijd, dan kan een andere klas het materiaal gebruiken:
${r.url}
`,
  }),
  'reservation-cancelled': (r: ReservationSaid) => ({
    subject: `Je reservatie ${r.code} is geannuleerd`,
    body: `Dag ${r.name},

Je reservatie van ${day(r.pickupDay)} tot ${day(r.returnDay)} is geannuleerd.

${list(r.what)}

Je hoeft niets meer te doen.
`,
  }),
}
