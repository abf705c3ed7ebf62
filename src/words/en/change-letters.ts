import { longDay } from '../long-day.ts'
import type { changeLetters as nl, Stands, Told } from '../nl/change-letters.ts'

const list = (what: readonly string[]) => what.map((one) => `- ${one}`).join('\n')
const day = (text: string) => longDay(text, 'en')

const stands = (s: Stands) => `${list(s.what)}
Collect: ${day(s.pickupDay)}
Bring back: ${day(s.returnDay)}
Where: ${s.point}, ${s.address}`

export const changeLetters: typeof nl = {
  'reservation-changed': (r: Told & { before: Stands; after: Stands }) => ({
    subject: `Your reservation ${r.code} has changed`,
    body: `Dear ${r.name},

Your reservation has changed. This is how it stands now:

${stands(r.after)}
Code: ${r.code}

This is what it was:

${stands(r.before)}

Is something not right? Look at your reservation:
${r.url}
`,
  }),
  'loan-extended': (r: Told & Stands & { before: string }) => ({
    subject: `You may keep ${r.code} longer`,
    body: `Dear ${r.name},

You may keep this longer:

${list(r.what)}

Bring back: ${day(r.returnDay)}
It was: ${day(r.before)}
Where: ${r.point}, ${r.address}

All about this loan:
${r.url}
`,
  }),
  'reservation-given': (r: Told & Stands & { to: string }) => ({
    subject: `${r.code} is now in the name of ${r.to}`,
    body: `Dear ${r.name},

This was in your name. It is now in the name of ${r.to}:

${list(r.what)}

There is nothing more for you to do. ${r.to} has had a letter too.
`,
  }),
  'reservation-received': (r: Told & Stands & { from: string }) => ({
    subject: `${r.code} is now in your name`,
    body: `Dear ${r.name},

${r.from ? `This was in the name of ${r.from}. ` : ''}It is now in your name:

${stands(r)}
Code: ${r.code}

Did you not know about this? Look at it and call the desk, or pass it on to a colleague:
${r.url}
`,
  }),
}
