import { type ProblemCode, problems } from '../../problem.ts'
import type { refusals as nlRefusals } from '../nl/refusals.ts'

const csvColumns: Readonly<Record<string, string>> = {
  person: 'email',
  school: 'school',
  training: 'training',
  followedOn: 'date',
  validUntil: 'valid until',
}

export const refusals: typeof nlRefusals = {
  titles: Object.fromEntries(
    Object.entries(problems).map(([code, { title }]) => [code, title]),
    // Object.entries forgets that the keys are exactly the codes.
  ) as Record<ProblemCode, string>,

  sentences: {
    'period-backwards': () => 'The return day has to be on or after the pick-up day.',
    'too-soon': ({ day }) =>
      day ? `The first pick-up day is ${day}.` : 'That pick-up day is too soon.',
    'not-open-yet': ({ opensAt }) =>
      opensAt
        ? `That school year can be reserved from ${opensAt}.`
        : 'That school year cannot be reserved yet.',
    'past-school-year': ({ until }) =>
      until
        ? `Everything has to be back by ${until}, the end of the school year.`
        : 'Everything has to be back before the school year ends.',
    'beyond-horizon': ({ days }) =>
      days ? `You can reserve up to ${days} days ahead.` : 'You cannot reserve that far ahead.',
    'period-too-short': ({ days }) =>
      days
        ? `A loan of this runs for ${count(days, 'day', 'days')} at least.`
        : 'That is too short.',
    'period-too-long': ({ days, of }) =>
      of === 'extension' && days !== undefined
        ? `You may keep this ${count(days, 'day', 'days')} longer at most.`
        : days === undefined
          ? 'That is too long.'
          : `A loan of this runs for ${count(days, 'day', 'days')} at most.`,
    closed: ({ day }) =>
      day ? `The pick-up point is closed on ${day}.` : 'The pick-up point is closed that day.',
    'over-holiday': () => 'This material may not stay out over a holiday.',
    'not-for-your-school': () => 'This material is not meant for the levels of your school.',
    'training-missing': () => 'Somebody of your school has to follow the training first.',
    'quota-reached': ({ max, of, lastDay }) => {
      if (of === 'opening')
        return `Until ${lastDay} every school may reserve this ${count(max ?? 1, 'time', 'times')} for the new school year. Your school has done so. After that day it can reserve again.`
      if (max === undefined) return 'You or your school hold as much as allowed.'
      if (of === 'school')
        return `Your school has reserved this in that period already; more than ${max} at once is not possible.`
      if (of === 'extensions')
        return max === 0
          ? 'This may not be kept longer than agreed.'
          : `You may keep this longer ${count(max, 'time', 'times')} at most, and you have done so.`
      if (of === 'wishes') return `You may be on a waiting list ${max} times at most.`
      if (of === 'borrower')
        return `You may have ${count(max, 'reservation', 'reservations')} at once at this pick-up point, and you have as many already.`
      return `More than ${max} at once is not possible.`
    },
    'school-overdue': () => 'Your school has something that should be back. Bring that back first.',
    booked: ({ day, of }) => {
      if (day !== undefined && of === 'wish') return `Somebody else waits for this from ${day}.`
      if (day !== undefined && of === 'loan') return `Somebody else needs this from ${day}.`
      return 'Every copy is reserved on one of those days.'
    },
    turnaround: ({ day, of }) =>
      day !== undefined && of === 'loan'
        ? `Somebody else needs this from ${day}, and it has to be checked first.`
        : 'The copies are being made ready on one of those days.',
    overdue: ({ day, of }) =>
      day !== undefined && of === 'loan'
        ? `This should have been back on ${day}. Ask the desk whether you may keep it longer.`
        : 'The copies that are left should be back but are not.',
    'in-repair': ({ barcode }) =>
      barcode ? `Copy ${barcode} is in repair.` : 'The copies are in repair on one of those days.',
    'no-such-copy': () => 'There are not that many copies at this pick-up point.',
    'invalid-input': () => 'Something in the request is not right.',
    'id-taken': () => 'That id was used before, for something else.',
    'sign-in-needed': () => 'Sign in to do this.',
    forbidden: () =>
      'Your account does not have the role for this. Do you have another mail address? Sign in with that one.',
    'not-found': () => 'There is no such thing.',
    'reservation-not-found': () => 'There is no such reservation.',
    'offering-not-found': ({ slug }) =>
      slug ? `There is no offering with the address ${slug}.` : 'There is no such offering.',
    'wish-not-found': () => 'There is no such wish on the waiting list.',
    'copy-not-found': ({ barcode }) =>
      barcode ? `There is no copy with the barcode ${barcode}.` : 'There is no such copy.',
    'already-resolved': ({ state }) =>
      state === 'checked-out'
        ? 'This was collected already. It cannot be changed any more.'
        : 'That has happened already.',
    'not-on-loan': ({ barcode }) =>
      barcode ? `Copy ${barcode} is not out.` : 'That copy is not out.',
    'already-out': ({ barcode }) =>
      barcode ? `Copy ${barcode} is out already.` : 'That copy is out already.',
    'copy-not-checked': ({ barcode }) =>
      barcode ? `Copy ${barcode} has to be checked first.` : 'That copy has to be checked first.',
    'copy-elsewhere': ({ barcode, pickupPoint }) =>
      `Copy ${barcode ?? ''} belongs to ${pickupPoint ?? 'another pick-up point'}.`.replace(
        '  ',
        ' ',
      ),
    'copy-promised': ({ barcode }) =>
      barcode
        ? `Copy ${barcode} is out, or promised to someone.`
        : 'That copy is out, or promised to someone.',
    'copy-prepared': ({ barcode, reservation }) =>
      `${barcode ? `Copy ${barcode}` : 'That copy'} is set aside for ${reservation ? `reservation ${reservation}` : 'someone else'}.`,
    'copy-retired': ({ barcode }) =>
      `${barcode ? `Copy ${barcode}` : 'That copy'} is retired. It is not lent any more.`,
    'copy-lost': ({ barcode }) =>
      `${barcode ? `Copy ${barcode}` : 'That copy'} is noted as lost. Put it back in service first.`,
    'reversal-too-late': () => 'That can only be put right on the same working day.',
    'session-not-found': () => 'There is no such training session.',
    'session-closed': () => 'Nobody can join or leave that session any more.',
    'session-full': () => 'Every seat in that session is taken.',
    'already-enrolled': () => 'You are enrolled in that session already.',
    'claim-not-found': () => 'There is no such claim.',
    'not-in-reservation': ({ barcode }) =>
      barcode
        ? `Copy ${barcode} is not part of this reservation.`
        : 'That copy is not part of this reservation.',
    'free-now': () => 'There is no need to wait: this is free now. Reserve it right away.',
    'wrong-state': ({ state }) =>
      state === undefined
        ? 'That is not possible in this state.'
        : `That is not possible: it is ${state}.`,
    'slug-taken': ({ slug }) =>
      slug ? `The address ${slug} is another offering's.` : "That address is another offering's.",
    'code-wrong': () => 'That code is not right, or has expired.',
    'too-many': ({ seconds }) =>
      seconds
        ? `Try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`
        : 'Too many requests. Try again later.',
    busy: () => 'It is very busy. Try again in a moment.',
  },

  fields: {
    required: () => 'This has to be given.',
    'unknown-field': ({ name }) => `There is no field ${name ?? ''}.`,
    'wrong-type': ({ type }) => `This has to be ${typeNames[type ?? ''] ?? 'something else'}.`,
    'not-whole': () => 'This has to be a whole number.',
    'too-long': ({ max }) => `This may be ${max} characters long at most.`,
    'too-short': ({ min }) => `This has to be ${min} characters long at least.`,
    'too-big': ({ max }) => `This may be ${max} at most.`,
    'too-small': ({ min }) => `This has to be ${min} at least.`,
    'too-many': ({ max }) => `There may be ${max} of these at most.`,
    'too-few': ({ min }) => `There have to be ${min} of these at least.`,
    'not-one-of': ({ values }) => `This has to be one of: ${values ?? ''}.`,
    'not-a-day': ({ value }) =>
      value
        ? `${value} is no day that exists. Write it as 9/3/2026 or 2026-03-09.`
        : 'This is not a day that exists. Write it as 2026-03-09.',
    'not-an-instant': () => 'This is not an instant. Write it as 2026-03-09T08:00:00Z.',
    'not-a-month': () => 'This is not a month. Write it as 2026-03.',
    'not-an-hour': () => 'Write the hour as 08:30.',
    'not-a-link': () => 'This is not a web address that begins with http:// or https://.',
    'not-a-mail-address': () => 'This is not a mail address.',
    'not-a-slug': () => 'Use lower-case letters, digits and hyphens only.',
    'not-a-barcode': () => 'A barcode has 1 to 64 printable characters.',
    'not-a-school-number': () => 'A school number has six digits.',
    'control-characters': () => 'This holds characters that cannot be read.',
    taken: ({ value }) => `${value ?? 'This'} exists already. Choose another name.`,
    twice: ({ value }) => `${value ?? 'Something'} is named twice.`,
    unknown: ({ value }) => `There is no ${value ?? 'such thing'}.`,
    'not-a-training': ({ value }) => `${value ?? 'This'} is not a training.`,
    'not-a-material': ({ value }) => `${value ?? 'This'} is not a material.`,
    backwards: () => 'The end comes before the beginning.',
    'not-later': () => 'Choose a later day.',
    'no-colleague': () => 'We know no teacher of the same school with this mail address.',
    'too-far-apart': ({ days }) => `The two days are ${days ?? 400} days apart at most.`,
    overlaps: () => 'This overlaps with another period.',
    'in-the-future': () => 'This day is still to come.',
    'too-long-ago': ({ first }) => `The earliest day is ${first ?? 'later'}.`,
    'before-hand-out': ({ first }) => `It was handed out on ${first ?? 'a later day'}.`,
    'only-together': ({ other }) => `This only goes together with ${other ?? 'the other field'}.`,
    'seats-taken': ({ taken }) => `${taken ?? 'More'} people are enrolled already.`,
    'not-a-time': () => 'Write a time as 13:30.',
    'no-account': ({ value }) =>
      `${value ?? 'This address'} has no account here. Leave it out and the certificate is the school's.`,
    'not-yours': ({ value }) => `${value ?? 'This training'} is another partner's.`,
    'csv-columns': ({ missing, unknown, double }) =>
      [
        missing && `There is no column ${columnNames(missing)}.`,
        unknown &&
          `We do not know the column ${unknown}: leave it out, or give it one of our names.`,
        double && `The column ${double} is there twice.`,
        'The first line names the columns: email, school, training, date, and valid until if you like.',
      ]
        .filter(Boolean)
        .join(' '),
    'csv-quotes': () => 'A quote is not closed, or stands in the middle of a cell.',
    'csv-width': () => 'This line has more cells than the first one.',
    'csv-workbook': () =>
      'This is an Excel workbook. Choose “Save as” in Excel and then “CSV”, and choose that file here.',
    'minimum-over-maximum': ({ min, max }) =>
      `The shortest loan (${min}) cannot be longer than the longest (${max}).`,
    'lead-beyond-horizon': () => 'The first pick-up day would come after the last.',
    'turnover-needs-no-turnaround': () => 'This only goes with turnaroundDays 0.',
  },

  csvColumns,
  http: {
    400: 'That could not be read: it is not valid JSON.',
    403: 'This form did not come from our own page. Open the page again.',
    404: 'There is nothing at this address.',
    405: 'That cannot be done with this address.',
    413: 'That is too large: 1 MB at most.',
    415: 'Send this as application/json.',
    431: 'That address is too long. Go back and ask it in fewer words.',
  },
  httpOther: 'That could not be accepted.',
  internal: 'Something went wrong on our side. Try again later.',
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function count(days: string | number, one: string, more: string): string {
  return `${days} ${Number(days) === 1 ? one : more}`
}

function columnNames(columns: string | number): string {
  return String(columns)
    .split(', ')
    .map((column) => csvColumns[column] ?? column)
    .join(', ')
}
