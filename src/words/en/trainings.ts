import { longDay } from '../long-day.ts'
import type { ReservationSaid } from '../nl/reservation-letters.ts'
import type { SessionSaid, trainings as nlTrainings } from '../nl/trainings.ts'

const day = (text: string) => longDay(text, 'en')

function when({ day: first, untilDay, startsAt, endsAt }: SessionSaid): string {
  const days = untilDay === first ? day(first) : `${day(first)} until ${day(untilDay)}`
  if (!startsAt) return days
  return `${days}, ${startsAt}${endsAt ? ` to ${endsAt}` : ''}`
}

function details(said: SessionSaid): string {
  return [
    `Training: ${said.training}`,
    `When: ${when(said)}`,
    `Where: ${said.place}`,
    ...(said.note ? [said.note] : []),
  ].join('\n')
}

const list = (what: readonly string[]) => what.map((one) => `- ${one}`).join('\n')

const letters: typeof nlTrainings.letters = {
  enrolled: (said: SessionSaid) => ({
    subject: `You are enrolled: ${said.training}`,
    body: `Hello ${said.name},

You have a seat.

${details(said)}

Cannot come after all? Give up your seat, so that somebody else gets it:
${said.url}
`,
  }),
  'in-line': (said: SessionSaid) => ({
    subject: `You are on the waiting list: ${said.training}`,
    body: `Hello ${said.name},

This training is full. You are number ${said.inLine ?? 1} on the waiting list. When a seat comes free you move up by yourself, and you get a letter.

${details(said)}

No longer want to wait? Give up your place:
${said.url}
`,
  }),
  'moved-up': (said: SessionSaid) => ({
    subject: `There is a seat for you: ${said.training}`,
    body: `Hello ${said.name},

A seat came free and you were next. You are enrolled now.

${details(said)}

Cannot come after all? Give up your seat:
${said.url}
`,
  }),
  changed: (said: SessionSaid) => ({
    subject: `Changed: ${said.training}`,
    body: `Hello ${said.name},

You are enrolled in a training. Its time or place has changed. This is how it is now:

${details(said)}

Does that not suit you? Give up your seat:
${said.url}
`,
  }),
  cancelled: (said: SessionSaid) => ({
    subject: `Cancelled: ${said.training}`,
    body: `Hello ${said.name},

This training does not take place.

${details(said)}

Choose another date:
${said.url}
`,
  }),
  claimConfirmed: (said: { name: string; training: string; url: string }) => ({
    subject: `Your certificate is in order: ${said.training}`,
    body: `Hello ${said.name},

We checked: you followed the training ${said.training}. You can now reserve what asks for it.

${said.url}
`,
  }),
  claimRefused: (said: { name: string; training: string; url: string }) => ({
    subject: `We find no certificate: ${said.training}`,
    body: `Hello ${said.name},

You said that you followed the training ${said.training} before. We cannot find it. Follow it again, or tell us what is wrong:
${said.url}
`,
  }),
  seatLost: (said: ReservationSaid & { lapsesOn: string }) => ({
    subject: `Your reservation ${said.code} needs a training`,
    body: `Hello ${said.name},

This reservation counted on a seat in a training. That seat is gone, or the training was not followed.

${list(said.what)}

Collect: ${day(said.pickupDay)}
Code: ${said.code}

Enrol for another date, or tell us that you followed the training before. If that has not happened by ${day(said.lapsesOn)}, your reservation lapses:
${said.url}
`,
  }),
  lapsedUntrained: (said: ReservationSaid) => ({
    subject: `Your reservation ${said.code} has lapsed`,
    body: `Hello ${said.name},

Your reservation from ${day(said.pickupDay)} until ${day(said.returnDay)} has lapsed: the training it needs was not followed.

${list(said.what)}

Want to use the material later? Choose a training and reserve again:
${said.url}
`,
  }),
}

export const trainings: typeof nlTrainings = {
  letters,
  sessions: {
    choose: 'Choose a date',
    title: 'When can you follow this training?',
    none: 'No date is planned yet. Look again later, or ask who gives the training.',
    days: (from: string, until: string) => `${from} until ${until}`,
    hours: (from: string, until: string | undefined) =>
      until ? `${from} to ${until}` : `from ${from}`,
    seatsLeft: (left: number) => (left === 1 ? '1 seat left' : `${left} seats left`),
    full: (waiting: number) => (waiting === 0 ? 'full' : `full, ${waiting} waiting`),
    enrol: 'Enrol me',
    wait: 'Put me on the waiting list',
    leave: 'Give up my seat',
    leaveTitle: 'Give up your seat?',
    leaveLead: 'Somebody else gets it.',
    leaveRests:
      'Did you reserve material that asks for this training? That reservation then lapses after five working days.',
    leaveNo: 'No, I am coming',
    yours: 'You are enrolled',
    yourPlace: (place: number) => `You are number ${place} on the waiting list`,
    signInHint: 'In the next step you sign in with your mail address.',
    done: {
      enrolled: 'You are enrolled. We sent you a letter.',
      waiting: 'You are on the waiting list. When a seat comes free, you move up by yourself.',
      left: 'You gave up your seat.',
      claimed: 'Thank you. We check it and send you a letter.',
    },
    trained: 'You followed this training.',
    trainedBySchool: 'Your school followed this training.',
    claim: 'I followed this training before',
    claimWaiting: 'You said that you followed this training before. We are checking it.',
    organise: 'Manage the trainings',
  },
  claim: {
    title: 'I followed this training before',
    lead: 'Say when. Who gives the training or the lending desk checks it. After that you can reserve.',
    followedOn: 'When did you follow it?',
    followedOnHint: 'Not sure of the day? Choose a day in that month.',
    send: 'Send',
  },
  own: {
    title: 'My trainings',
    none: 'You are enrolled in no training, and we have no certificate of yours yet.',
    seats: 'Enrolments',
    certificates: 'Certificates',
    claims: 'being checked',
    find: 'Find a training',
    states: {
      seat: 'enrolled',
      waiting: 'on the waiting list',
      attended: 'followed',
      missed: 'not followed',
      left: 'gave up the seat',
      cancelled: 'cancelled',
    },
    followedOn: (on: string) => `followed on ${on}`,
    validUntil: (until: string) => `valid until ${until}`,
    forGood: 'stays valid',
    over: (on: string) => `ended on ${on}`,
    ofSchool: (school: string) => `of ${school}`,
    claimed: (on: string) => `you said: followed on ${on}`,
    refused: 'not found',
  },
  reserve: {
    choose: 'Enrol in the training',
    chooseLead: 'Your seat and your reservation are made together.',
    submit: 'Enrol and reserve',
    noSession: 'There is no date with a free seat now.',
    seated: (on: string) =>
      `You are enrolled in the training on ${on}. You can collect from the day after.`,
    instead: (session: string, from: string, until: string) =>
      `Follow the training on ${session} and reserve ${from} until ${until}`,
    tooSoon: 'The training has to be over by your pick-up day.',
    conditional: 'Conditional',
    conditionTitle: 'This reservation counts on a training',
    condition: (training: string, on: string) =>
      `You first follow “${training}” on ${on}. After that your reservation is certain.`,
    conditionLost: (training: string, on: string) =>
      `The seat in “${training}” is gone, or the training was not followed. Without it this reservation lapses on ${on}.`,
    conditionAct: 'Choose another date',
    waive: 'Let it stand',
    waiveLead: 'The reservation stands, even without the training. Your reason is kept.',
    waiveReason: 'Why is this allowed?',
    waived: 'The reservation stands.',
  },
  organise: {
    nav: 'Trainings',
    title: 'Trainings',
    lead: 'Dates, enrolments and certificates.',
    coming: 'Dates',
    more: (count: number) => (count === 1 ? '1 more date' : `${count} more dates`),
    past: 'Past',
    none: 'No date is planned yet.',
    noTrainings: 'You have no training in the catalogue yet.',
    plan: 'Plan a date',
    planFor: 'Which training?',
    day: 'Day',
    untilDay: 'Last day',
    untilDayHint: 'Only when the training takes several days.',
    startsAt: 'Begins at',
    endsAt: 'Ends at',
    timeHint: 'For example 13:30.',
    place: 'Where?',
    seats: 'How many seats?',
    note: 'Good to know',
    noteHint: 'Stands on the page and in the letter.',
    certificateUntil: 'Certificate valid until',
    certificateUntilHint: 'Leave empty when it stays valid.',
    save: 'Save',
    saved: 'Saved.',
    planned: 'The date stands on the page of the training.',
    taken: (taken: number, seats: number) => `${taken} of ${seats} seats taken`,
    waiting: (count: number) => `${count} waiting`,
    open: 'Open',
    who: 'Who is coming?',
    nobody: 'Nobody has enrolled yet.',
    wasThere: 'Who was there?',
    wasThereLead:
      'Tick who was there and save. They get a certificate. Whoever is not ticked gets none.',
    others: 'Also there, but not enrolled',
    othersHint: 'Mail addresses, one a line.',
    saveAttendance: 'Save who was there',
    attended: 'Saved. Whoever was there has a certificate now.',
    onTheDay: (on: string) => `On ${on} you can tick here who is there.`,
    change: 'Change this date',
    cancel: 'Cancel it',
    cancelTitle: 'Cancel this training?',
    cancelLead:
      'Everyone who is enrolled gets a letter at once. Reservations that count on this training lapse after five working days.',
    cancelConfirm: 'Cancel the training',
    cancelNo: 'Back, cancel nothing',
    cancelled: 'Cancelled. Everyone got a letter.',
    isCancelled: 'cancelled',
    wasCancelled: 'This session is cancelled.',
    back: 'All trainings',
    claims: 'To check',
    claimsLead: 'These teachers say that they followed a training before.',
    noClaims: 'There is nothing to check.',
    claimed: (name: string, training: string) => `${name}: ${training}`,
    followedOn: (on: string) => `says: followed on ${on}`,
    confirm: 'Right, give a certificate',
    refuse: 'Not right',
    confirmed: 'The certificate is given. The teacher gets a letter.',
    refused: 'Refused. The teacher gets a letter.',
    csv: 'Certificates from a list',
    csvLead:
      'Paste a list from a spreadsheet, or choose a CSV file. Its first line names the columns. When one line is wrong, nothing is saved.',
    csvExample: 'email;school;training;date',
    csvText: 'Paste your list here',
    csvFile: 'Or choose a file',
    csvSend: 'Save the certificates',
    csvDone: (count: number) =>
      count === 0
        ? 'All these certificates were there already.'
        : count === 1
          ? '1 certificate saved.'
          : `${count} certificates saved.`,
    csvKnown: (lines) => `What stands here was there already: line ${lines}.`,
    line: (number, column) =>
      column === undefined ? `Line ${number}` : `Line ${number}, column ${column}`,
    slugs: 'In the list the trainings are called:',
  },
}
