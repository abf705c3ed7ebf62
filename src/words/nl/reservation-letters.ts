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
  /** What the letter asks to do, as one link. */
  readonly url: string
  /** The one day the letter is about: until when it is kept, when it is due. */
  readonly day: string
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

Haalt een collega het materiaal af? Geef dan de code door. De dagen voor je agenda vind je in de bijlage.
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
  'still-coming': (r: ReservationSaid) => ({
    subject: `Kom je reservatie ${r.code} nog afhalen?`,
    body: `Dag ${r.name},

Sinds ${day(r.pickupDay)} kun je dit afhalen bij ${r.point}:

${list(r.what)}

Kom je nog? Open deze link en druk op de knop. Dan houden we het bij tot ${day(r.day)}:
${r.url}

Horen we niets en kom je niet? Dan gaat het naar een andere klas.
`,
  }),
  'reservation-lapsed': (r: ReservationSaid) => ({
    subject: `Je reservatie ${r.code} is vervallen`,
    body: `Dag ${r.name},

Dit is niet afgehaald bij ${r.point}. Het is nu vrij voor een andere klas:

${list(r.what)}

Heb je het nog nodig? Kijk wanneer het vrij is en reserveer opnieuw:
${r.url}
`,
  }),
  'due-soon': (r: ReservationSaid) => ({
    subject: `Breng reservatie ${r.code} terug op ${day(r.day)}`,
    body: `Dag ${r.name},

Dit moet terug zijn op ${day(r.day)}:

${list(r.what)}

Waar: ${r.point}, ${r.address}

Lukt dat niet? Kijk of je het langer kunt houden:
${r.url}
`,
  }),
  overdue: (r: ReservationSaid) => ({
    subject: `Te laat: breng reservatie ${r.code} terug`,
    body: `Dag ${r.name},

Dit moest terug zijn op ${day(r.day)}. We hebben het nog niet:

${list(r.what)}

Breng het zo snel mogelijk naar ${r.point}, ${r.address}. Een andere klas wacht er misschien op.

Is er iets misgelopen? Zeg het aan de uitleendienst. Hier staat wat je nog hebt:
${r.url}
`,
  }),
  'at-risk': (r: ReservationSaid) => ({
    subject: `Je reservatie ${r.code} is onzeker`,
    body: `Dag ${r.name},

Je reserveerde dit vanaf ${day(r.pickupDay)}:

${list(r.what)}

Het is er nu niet, en er is geen ander exemplaar vrij. Komt het op tijd terug, dan hoef je niets te doen. Vraag voor je vertrekt aan de uitleendienst of het er is.

Wil je liever andere dagen? Bekijk je reservatie:
${r.url}
`,
  }),
  atRiskDesk: (r: { what: readonly string[]; url: string }) => ({
    subject:
      r.what.length === 1 ? '1 reservatie is onzeker' : `${r.what.length} reservaties zijn onzeker`,
    body: `Dag,

Voor deze reservaties is er nu geen exemplaar. Wat ze nodig hebben, is niet terug of niet bruikbaar:

${list(r.what)}

De leerkrachten kregen een brief. Bekijk ze hier:
${r.url}
`,
  }),
}
