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

Is a colleague collecting it? Pass the code on. The days for your calendar are attached.
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
  'still-coming': (r: ReservationSaid) => ({
    subject: `Are you still coming for reservation ${r.code}?`,
    body: `Dear ${r.name},

Since ${day(r.pickupDay)} you can collect this at ${r.point}:

${list(r.what)}

Are you still coming? Open this link and press the button. We then keep it until ${day(r.day)}:
${r.url}

If we do not hear from you and you do not come, it goes to another class.
`,
  }),
  'reservation-lapsed': (r: ReservationSaid) => ({
    subject: `Your reservation ${r.code} has lapsed`,
    body: `Dear ${r.name},

This was not collected at ${r.point}. It is now free for another class:

${list(r.what)}

Do you still need it? See when it is free and reserve again:
${r.url}
`,
  }),
  'due-soon': (r: ReservationSaid) => ({
    subject: `Bring reservation ${r.code} back on ${day(r.day)}`,
    body: `Dear ${r.name},

This has to be back on ${day(r.day)}:

${list(r.what)}

Where: ${r.point}, ${r.address}

Can you not make it? See whether you can keep it longer:
${r.url}
`,
  }),
  overdue: (r: ReservationSaid) => ({
    subject: `Late: bring reservation ${r.code} back`,
    body: `Dear ${r.name},

This should have been back on ${day(r.day)}. We do not have it yet:

${list(r.what)}

Bring it to ${r.point}, ${r.address}, as soon as you can. Another class may be waiting for it.

Did something go wrong? Tell the lending desk. This is what you still have:
${r.url}
`,
  }),
  'at-risk': (r: ReservationSaid) => ({
    subject: `Your reservation ${r.code} is uncertain`,
    body: `Dear ${r.name},

You reserved this from ${day(r.pickupDay)}:

${list(r.what)}

It is not there now, and no other copy is free. If it comes back in time there is nothing to do. Ask the lending desk whether it is there before you set out.

Would other days suit you? See your reservation:
${r.url}
`,
  }),
  atRiskDesk: (r: { what: readonly string[]; url: string }) => ({
    subject:
      r.what.length === 1
        ? '1 reservation is uncertain'
        : `${r.what.length} reservations are uncertain`,
    body: `Hello,

There is no copy for these reservations now. What they need is not back or cannot be used:

${list(r.what)}

The teachers got a letter. See them here:
${r.url}
`,
  }),
}
