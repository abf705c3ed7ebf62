import type { changes as nl } from '../nl/changes.ts'

export const changes: typeof nl = {
  change: {
    button: 'Change',
    title: 'Change a reservation',
    lead: 'Choose other days, another number or another pick-up point. If that is not possible, your reservation stays as it is.',
    when: 'When is it possible?',
    calendarLead:
      'What you have already counts as free here. The number says how many times all of it is free.',
    what: 'Materials',
    quantity: (title: string) => `Number of ${title}`,
    drop: 'Fill in 0 to drop something.',
    add: 'Add something else',
    addNone: 'Add nothing',
    addQuantity: 'How many of those?',
    point: 'Pick-up point',
    submit: 'Save the change',
    keep: 'Leave everything as it is',
    refused: 'It cannot be changed like that. Your reservation is still as it was.',
    instead: 'This is possible:',
    insteadPeriod: (from: string, until: string) => `Change to ${from} until ${until}`,
    insteadPoint: (point: string, from: string, until: string) =>
      `Change to ${point}, ${from} until ${until}`,
    nothingLeft: 'Nothing would be left. Do you not want it any more? Cancel the reservation.',
    done: 'Your reservation has changed. We sent you a letter.',
    unprepared:
      'What was set aside is so no longer. Put it back on the shelf, or set it aside again.',
  },
  extension: {
    title: 'Keep it longer?',
    due: (day: string) => `This has to be back on ${day}.`,
    may: (day: string) => `You may keep it until ${day}.`,
    button: (day: string) => `Keep it until ${day}`,
    other: 'Another day',
    day: 'Bring back on',
    submit: 'Ask for this day',
    not: 'It cannot be kept longer:',
    done: (day: string) => `You may keep it until ${day}. We sent you a letter.`,
  },
  transfer: {
    button: 'Pass on to a colleague',
    title: 'Pass on to a colleague',
    lead: 'Your colleague then gets the letters, and has to bring everything back. She has to belong to the same school, and to have signed in before.',
    to: 'Mail address of your colleague',
    submit: 'Pass on',
    keep: 'No, leave it in my name',
    done: (name: string) => `This is now in the name of ${name}.`,
    givenAway: 'Passed on. We sent you both a letter.',
  },
  override: {
    label: 'Do it all the same? Say why',
    hint: 'Only the desk can do this. The reason is kept.',
  },
  school: {
    title: 'Loans of the school',
    link: 'Loans of the school',
    linkTo: (school: string) => `Loans of ${school}`,
    out: 'At the school now',
    none: 'The school has not reserved anything yet.',
  },
}
