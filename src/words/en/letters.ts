import type { letters as nlLetters } from '../nl/letters.ts'

/** What letters about accounts and schools say. Reservations have their own. */
export const letters: typeof nlLetters = {
  signIn: ({ code, url }) => ({
    subject: `${code} is your code for Klasbakken`,
    body: `Hello,

Sign in to Klasbakken with this code:

${code}

Or open this link and press the button:
${url}

The code and the link work for 30 minutes, and only once. The code only works in the browser in which you asked for it.

You did not ask for this? Then there is nothing to do. Do not pass the code on to anyone.
`,
  }),
  tieRequested: (r) => ({
    subject: `Does ${r.name} teach at ${r.school}?`,
    body: `Hello,

${r.name} (${r.email}) says in Klasbakken to teach at ${r.school}.

Is that right? Then confirm it here:
${r.url}

From then on ${r.name} sees the school's loans, and the trainings that colleagues followed count.
`,
  }),
  tieConfirmed: (r) => ({
    subject: `You belong to ${r.school} now`,
    body: `Hello,

Your school ${r.school} is confirmed in Klasbakken. The trainings that your colleagues followed count for you too now.

Look for materials for your class:
${r.url}
`,
  }),
  tieRemoved: (r) => ({
    subject: `You are no longer tied to ${r.school}`,
    body: `Hello,

In Klasbakken you are no longer tied to ${r.school}.

Is that a mistake? Add your school again, and get in touch with the lending desk:
${r.url}
`,
  }),
}
