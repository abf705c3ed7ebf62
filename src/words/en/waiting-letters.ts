import { longDay } from '../long-day.ts'
import type {
  OfferSaid,
  UnmetSaid,
  waitingLetters as nlWaitingLetters,
} from '../nl/waiting-letters.ts'

const day = (text: string) => longDay(text, 'en')

export const waitingLetters: typeof nlWaitingLetters = {
  'wish-offered': (o: OfferSaid) => ({
    subject: `Now free: ${o.what}`,
    body: `Dear ${o.name},

You were on the waiting list. Something has come free for you.

- ${o.what}

Pick-up: ${day(o.pickupDay)}
Return: ${day(o.returnDay)}
Where: ${o.point}, ${o.address}

We hold it for you until the end of ${day(o.heldUntil)}. Tell us whether you take it:
${o.url}

If you do not answer, it goes to the next one on the list.
`,
  }),
  'wish-lapsed': (o: OfferSaid) => ({
    subject: `No longer held for you: ${o.what}`,
    body: `Dear ${o.name},

We held this for you until the end of ${day(o.heldUntil)}. We had no answer. You are no longer on the waiting list.

- ${o.what}, ${day(o.pickupDay)} to ${day(o.returnDay)}

Do you still need it? Put yourself on the waiting list again:
${o.url}
`,
  }),
  'wish-unmet': (u: UnmetSaid) => ({
    subject: `Nothing came free: ${u.what}`,
    body: `Dear ${u.name},

You were waiting for ${u.what}, between ${day(u.from)} and ${day(u.until)}. Sadly nothing came free. Those days are over or too near now, so you are no longer on the waiting list.

See whether other days will do:
${u.url}
`,
  }),
}
