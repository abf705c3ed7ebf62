import { longDay } from '../long-day.ts'
import type { DayClosedSaid, settings as nl } from '../nl/settings.ts'

const day = (text: string) => longDay(text, 'en')
const list = (what: readonly string[]) => what.map((one) => `- ${one}`).join('\n')

function whatClosed({ closedPickup, closedReturn, point }: DayClosedSaid): string {
  if (closedPickup === undefined)
    return `${point} is closed on ${day(closedReturn ?? '')}. You cannot bring anything back that day.`
  if (closedReturn === undefined)
    return `${point} is closed on ${day(closedPickup)}. You cannot collect anything that day.`
  return closedPickup === closedReturn
    ? `${point} is closed on ${day(closedPickup)}. You cannot collect or bring back anything that day.`
    : `${point} is closed on ${day(closedPickup)} and on ${day(closedReturn)}. You cannot collect or bring back anything then.`
}

export const settings: typeof nl = {
  nav: 'Settings',
  navShort: 'Rules',
  title: 'Settings',
  lead: 'Here you say how things are lent. Every rule holds at once, everywhere: in the calendar, in reserving and at the counter.',
  points: 'Pick-up points',
  pointsLead: 'Open days, closures, school years and how much somebody may reserve.',
  newPoint: {
    title: 'Add a pick-up point',
    lead: 'You can give copies a place there at once. The rest is set afterwards.',
    addressHint: 'So that a teacher finds the way.',
    like: 'Take over closures and school years from',
    likeHint: 'Saves you filling in the holidays again. You can still change them afterwards.',
    likeNone: 'None: I fill them in myself',
    add: 'Add it',
    added: (name) => `${name} was added. Check the rules below.`,
  },
  materials: 'Materials',
  materialsLead: 'How long, how many and for whom, for each material.',
  demandLead: 'What is asked, and what had to be refused.',
  find: 'Find a material',
  findButton: 'Find',
  noMaterials: 'No material was found with those words.',
  back: 'All settings',
  saved: 'Saved. The rules hold from now on.',
  save: 'Save',
  mistakes: 'Look at this again. Nothing has been saved yet.',
  standard: (value) => `Default ${value}.`,
  days: 'days',
  rules: {
    title: (material) => `Rules for ${material}`,
    lead: 'What is reserved already keeps its days.',
    toMaterial: 'See the material',
    length: 'How long it is kept',
    maxDays: 'Longest loan, in days',
    maxDaysHint:
      'From the pick-up day to the return day. 14 is from Monday to Monday two weeks later.',
    minDays: 'Shortest loan, in days',
    minDaysHint: '0 is back the same day.',
    overHolidays: 'It may stay at the school over a school holiday',
    overHolidaysHint: 'Days of a holiday do not count in the length. Default yes.',
    ahead: 'How far ahead',
    leadDays: 'Working days between reserving and collecting',
    leadDaysHint: '0 is today. The time to set it aside.',
    horizonDays: 'How many days ahead it can be reserved',
    horizonDaysHint: 'Only counts at a pick-up point without school years.',
    after: 'After it is brought back',
    turnaroundDays: 'Working days to make it ready again',
    turnaroundDaysHint: 'For so long nobody else can reserve it.',
    sameDayTurnover: 'The next one may collect it on the return day',
    sameDayTurnoverHint: 'Only with 0 working days to make it ready. Default no.',
    share: 'How many for a school',
    maxCopiesPerSchool: 'Copies a school may have at once',
    maxCopiesPerSchoolHint: 'All teachers of the school together.',
    maxPerSchoolAtOpening: 'Reservations of a school in the first days of a new school year',
    maxPerSchoolAtOpeningHint:
      'So that every school has a chance. How many days that lasts is set for the pick-up point.',
    extend: 'Keeping it longer',
    maxExtensions: 'How often a loan may be extended',
    maxExtensionsHint: '0 is never.',
    extensionDays: 'Days that are added at most',
    extensionDaysHint: 'Only when nobody else needs it on those days.',
    who: 'For whom',
    forLevels: 'Only for schools with one of these levels',
    everySchool: 'Every school',
    noTraining: 'No training needed',
    forLevelsHint: 'Tick nothing when it is for every school.',
    trainings: 'One of these trainings has to be followed first',
    trainingsHint: 'Tick nothing when no training is needed.',
    noTrainings: 'There are no trainings in the catalogue yet.',
    trainingScope: 'Who has to have followed it?',
    scopes: { school: 'Somebody of the school', person: 'The teacher herself' },
  },
  point: {
    title: (point) => `Settings of ${point}`,
    about: 'Name and address',
    name: 'Name',
    address: 'Address',
    week: 'The week',
    weekHint: 'What can be done in an ordinary week.',
    pickupDays: 'Collecting on',
    returnDays: 'Bringing back on',
    workingDays: 'We work on',
    workingDaysHint: 'These days count for setting aside and making ready.',
    share: 'How many for a teacher',
    maxOpenReservations: 'Reservations a teacher may have here at once',
    maxOpenReservationsHint: 'What is back does not count.',
    openingDays: 'First days of a new school year',
    openingDaysHint:
      'For so many days after reserving opens, a school may reserve each material only a few times. 0 is free for everyone at once.',
    closures: 'Closures',
    closuresLead: 'On these days nobody can collect or bring back anything.',
    noClosures: 'There are no closures to come.',
    later: (count) => (count === 1 ? '1 closure later on' : `${count} closures later on`),
    past: (count) => (count === 1 ? '1 closure that is over' : `${count} closures that are over`),
    span: (from, until) => (from === until ? from : `${from} to ${until}`),
    worked: 'people do work',
    holiday: 'school holiday',
    remove: 'Remove',
    removeOf: (what) => `Remove ${what}`,
    addClosure: 'Add a closure',
    from: 'First day',
    until: 'Last day',
    untilHint: 'Empty: only the first day.',
    reason: 'Why',
    reasonHint: 'For instance: autumn holiday.',
    workedLabel: 'Behind the scenes we do work',
    workedHint: 'The days then count for making things ready.',
    holidayLabel: 'It is a school holiday',
    holidayHint: 'The days then do not count in the length of a loan.',
    add: 'Add',
    years: 'School years',
    yearsLead:
      'Without school years everyone can always reserve a fixed number of days ahead. With school years you say when each year opens.',
    noYears: 'No school years are given.',
    opensAt: (moment) => `Reserving opens on ${moment}`,
    addYear: 'Add a school year',
    opensDay: 'Reserving opens on this day',
    opensHour: 'At what time?',
    nowClosed: (count) =>
      count === 1
        ? '1 reservation falls on a closed day'
        : `${count} reservations fall on a closed day`,
    nowClosedLink: 'See them and move them',
    calendar: 'Calendar of this pick-up point',
  },
  closed: {
    title: 'Falls on a closed day',
    lead: 'These reservations were there before the closure. The teachers got a letter with what we propose.',
    none: 'No reservation falls on a closed day any more.',
    pickup: (text) => `Collecting on ${text} is not possible`,
    return: (text) => `Bringing back on ${text} is not possible`,
    proposal: (from, until) => `Proposal: ${from} to ${until}`,
    move: 'Move',
    back: (point) => `Back to ${point}`,
  },
  dayClosed: (r) => ({
    subject: `Your reservation ${r.code} needs another day`,
    body: `Dear ${r.name},

${whatClosed(r)}

It is about:

${list(r.what)}

What we propose:
Collect: ${day(r.pickupDay)}
Bring back: ${day(r.returnDay)}
Where: ${r.point}, ${r.address}

Open your reservation and choose this or other days:
${r.url}
`,
  }),
  demand: {
    title: 'Asked and refused',
    lead: 'How often a material was asked, and how often it had to be refused. One refusal may have more than one reason. Who asked is not kept.',
    from: 'From',
    until: 'Up to and including',
    show: 'Show',
    nothing: 'Nothing was asked in these months.',
    material: 'Material',
    point: 'Pick-up point',
    asked: 'Asked',
    refused: 'Refused',
    why: 'Why',
    more: (count) => (count === 1 ? '1 more line' : `${count} more lines`),
    reason: (title, times) => `${title}: ${times}\u00a0×`,
    total: 'All months together',
  },
  opening: {
    opens: (year, moment) => `Reserving for ${year} opens on ${moment}.`,
    year: (from, until) => `school year ${from}-${until}`,
    first: (count, lastDay) =>
      count === 1
        ? `Until ${lastDay} every school may reserve this once for the new school year, so that everyone has a chance.`
        : `Until ${lastDay} every school may reserve this ${count} times for the new school year, so that everyone has a chance.`,
  },
}
