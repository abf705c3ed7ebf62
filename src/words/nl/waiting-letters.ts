import { longDay } from '../long-day.ts'

/** What a letter about an offer needs to say. */
export interface OfferSaid {
  readonly name: string
  readonly what: string
  readonly point: string
  readonly address: string
  readonly pickupDay: string
  readonly returnDay: string
  /** The last day on which she can say yes. */
  readonly heldUntil: string
  readonly url: string
}

/** What the letter says that tells that nothing came free. */
export interface UnmetSaid {
  readonly name: string
  readonly what: string
  readonly from: string
  readonly until: string
  readonly url: string
}

const day = (text: string) => longDay(text, 'nl')

/** Letters to who waits for a material. */
export const waitingLetters = {
  'wish-offered': (o: OfferSaid) => ({
    subject: `Vrijgekomen: ${o.what}`,
    body: `Dag ${o.name},

Je stond op de wachtlijst. Er is iets vrijgekomen voor jou.

- ${o.what}

Afhalen: ${day(o.pickupDay)}
Terugbrengen: ${day(o.returnDay)}
Waar: ${o.point}, ${o.address}

We houden het voor je vast tot en met ${day(o.heldUntil)}. Zeg ons of je het neemt:
${o.url}

Antwoord je niet, dan gaat het naar de volgende op de lijst.
`,
  }),
  'wish-lapsed': (o: OfferSaid) => ({
    subject: `Niet langer voor jou vastgehouden: ${o.what}`,
    body: `Dag ${o.name},

We hielden dit voor je vast tot en met ${day(o.heldUntil)}. We kregen geen antwoord. Je staat nu niet meer op de wachtlijst.

- ${o.what}, ${day(o.pickupDay)} tot ${day(o.returnDay)}

Heb je het toch nog nodig? Zet je opnieuw op de wachtlijst:
${o.url}
`,
  }),
  'wish-unmet': (u: UnmetSaid) => ({
    subject: `Niets vrijgekomen: ${u.what}`,
    body: `Dag ${u.name},

Je wachtte op ${u.what}, tussen ${day(u.from)} en ${day(u.until)}. Er is helaas niets vrijgekomen. Die dagen zijn nu voorbij of te dichtbij, dus je staat niet meer op de wachtlijst.

Kijk of het op andere dagen kan:
${u.url}
`,
  }),
}
