import { longDay } from '../long-day.ts'

/** What a reservation is about, before it changes or after. */
export interface Stands {
  readonly what: readonly string[]
  readonly pickupDay: string
  readonly returnDay: string
  readonly point: string
  readonly address: string
}

/** Whose reservation, and where to look at it. */
export interface Told {
  readonly name: string
  readonly code: string
  readonly url: string
}

const list = (what: readonly string[]) => what.map((one) => `- ${one}`).join('\n')
const day = (text: string) => longDay(text, 'nl')

const stands = (s: Stands) => `${list(s.what)}
Afhalen: ${day(s.pickupDay)}
Terugbrengen: ${day(s.returnDay)}
Waar: ${s.point}, ${s.address}`

/** Letters that say that a reservation is not what it was. */
export const changeLetters = {
  'reservation-changed': (r: Told & { before: Stands; after: Stands }) => ({
    subject: `Je reservatie ${r.code} is gewijzigd`,
    body: `Dag ${r.name},

Je reservatie is gewijzigd. Dit geldt nu:

${stands(r.after)}
Code: ${r.code}

Dit was het eerst:

${stands(r.before)}

Klopt er iets niet? Kijk je reservatie na:
${r.url}
`,
  }),
  'loan-extended': (r: Told & Stands & { before: string }) => ({
    subject: `Je mag ${r.code} langer houden`,
    body: `Dag ${r.name},

Je mag dit langer houden:

${list(r.what)}

Terugbrengen: ${day(r.returnDay)}
Dat was eerst: ${day(r.before)}
Waar: ${r.point}, ${r.address}

Alles over deze uitlening:
${r.url}
`,
  }),
  'reservation-given': (r: Told & Stands & { to: string }) => ({
    subject: `${r.code} staat nu op naam van ${r.to}`,
    body: `Dag ${r.name},

Dit stond op jouw naam. Het staat nu op naam van ${r.to}:

${list(r.what)}

Jij hoeft niets meer te doen. ${r.to} kreeg ook een e-mail.
`,
  }),
  'reservation-received': (r: Told & Stands & { from: string }) => ({
    subject: `${r.code} staat nu op jouw naam`,
    body: `Dag ${r.name},

${r.from ? `Dit stond op naam van ${r.from}. ` : ''}Het staat nu op jouw naam:

${stands(r)}
Code: ${r.code}

Wist je hier niets van? Bekijk het en bel de uitleendienst, of geef het door aan een collega:
${r.url}
`,
  }),
}
