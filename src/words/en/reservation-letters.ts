import { longDay } from '../long-day.ts'
import type { ReservationSaid, reservationLetters as nl } from '../nl/reservation-letters.ts'

const list = (what: readonly string[]) => what.map((one) => `- ${one}`).join('\n')
const day = (text: string) => longDay(text, 'en')

export const reservationLetters: typeof nl = {
  'reservation-confirmed': (r: ReservationSaid) => ({
    subject: `Your reservation ${r.code} is confirmed`,
    body: `Dear ${r.name},

Your reservation stands.

${list(r.what)}

Collect: ${day(r.pickupDay)}
Bring back: ${day(r.returnDay)}
Where: ${r.point}, ${r.address}
Code: ${r.code}

Is a colleague collecting it? Pass the code on.
Can you not come after all? Cancel in time, so that another class can use it:
${r.url}
`,
  }),
  'reservation-cancelled': (r: ReservationSaid) => ({
    subject: `Your reservation ${r.code} is cancelled`,
    body: `Dear ${r.name},

Your reservation from ${day(r.pickupDay)} to ${day(r.returnDay)} is cancelled.

${list(r.what)}

There is nothing more to do.
`,
  }),
}
