import { listed } from '../../db/build.ts'
import type { Context } from '../context.ts'
import { type Day, isDay } from '../day.ts'
import type { FieldError, FieldRule } from '../problem.ts'
import { cellOf, type Column, type Places } from './certificate-columns.ts'
import { mayTrain } from './may-train.ts'
import type { CsvLine } from './read-csv.ts'

/** What one line gives. */
export interface Given {
  readonly line: number
  readonly account: string | null
  readonly school: string | null
  readonly training: string
  readonly followedOn: Day
  readonly validUntil: Day | null
}

interface Known {
  /** Mail address → account. */
  readonly people: ReadonlyMap<string, string>
  readonly schools: ReadonlySet<string>
  /** Slug, or title in small letters → the training. */
  readonly trainings: ReadonlyMap<string, { readonly slug: string; readonly partner: string }>
}

/** What the lines give, and everything that is wrong with them, each error naming its line and column. */
export async function judgeCertificates(
  ctx: Context,
  { lines, places }: { lines: readonly CsvLine[]; places: Places },
): Promise<{ given: Given[]; errors: FieldError[] }> {
  const known = await lookUp(ctx, lines, places)
  const errors: FieldError[] = []
  const given = lines.flatMap((line) => judgeLine(ctx, { line, places, known, errors }) ?? [])
  return { given, errors }
}

async function lookUp(ctx: Context, lines: readonly CsvLine[], places: Places): Promise<Known> {
  const all = (column: Column) => [...new Set(lines.map((line) => cellOf(line, places, column)))]
  const emails = all('person').map((email) => email.toLowerCase())
  const [people, schools, trainings] = await Promise.all([
    ctx.store.read
      .selectFrom('account')
      .where('email', 'in', listed(emails))
      .select(['id', 'email'])
      .execute(),
    ctx.store.read
      .selectFrom('school')
      .where('number', 'in', listed(all('school')))
      .select('number')
      .execute(),
    ctx.store.read
      .selectFrom('offering')
      .where('kind', '=', 'training')
      .select(['slug', 'title', 'partner'])
      .execute(),
  ])
  const titles = Map.groupBy(trainings, ({ title }) => title.toLowerCase())
  return {
    people: new Map(people.map(({ email, id }) => [email, id])),
    schools: new Set(schools.map(({ number }) => number)),
    trainings: new Map([
      // A title that two trainings have says neither.
      ...[...titles.values()].flatMap(([one, ...more]) =>
        one && more.length === 0 ? [[one.title.toLowerCase(), one] as const] : [],
      ),
      ...trainings.map((one) => [one.slug, one] as const),
    ]),
  }
}

/** What a line gives; undefined when something is wrong with it, which is added to the errors. */
function judgeLine(
  ctx: Context,
  {
    line,
    places,
    known,
    errors,
  }: { line: CsvLine; places: Places; known: Known; errors: FieldError[] },
): Given | undefined {
  const before = errors.length
  const wrong = (column: Column | undefined, message: string, rule: FieldRule, value = '') => {
    const field = column === undefined ? `lines.${line.number}` : `lines.${line.number}.${column}`
    errors.push({ field, message, rule, with: value === '' ? {} : { value } })
  }
  const cell = (column: Column) => cellOf(line, places, column)
  if (line.cells.some((text, place) => text !== '' && ![...places.values()].includes(place))) {
    wrong(undefined, 'The line has more cells than the first one.', 'csv-width')
  }
  const email = cell('person').toLowerCase()
  const account = known.people.get(email)
  const school = cell('school')
  if (email === '' && school === '') wrong('person', 'Say for whom.', 'required')
  if (email !== '' && account === undefined) {
    const message = `Nobody here has the mail address ${email}. Leave it out to note it for the school.`
    wrong('person', message, 'no-account', email)
  }
  if (school !== '' && !known.schools.has(school)) {
    wrong('school', `There is no school '${school}'.`, 'unknown', school)
  }
  const called = cell('training')
  const training = known.trainings.get(called) ?? known.trainings.get(called.toLowerCase())
  if (called === '') wrong('training', 'Fill this in.', 'required')
  else if (training === undefined) {
    wrong('training', `'${called}' is not a training.`, 'not-a-training', called)
  } else if (!mayTrain(ctx.actor, training.partner)) {
    wrong('training', 'Another partner gives that training.', 'not-yours', called)
  }
  const day = (column: Column): Day | undefined => {
    const text = cell(column)
    const read = readDay(text)
    if (text === '') wrong(column, 'Fill this in.', 'required')
    else if (read === undefined) {
      wrong(column, `${text} is no day that exists. Write it as 9/3/2026.`, 'not-a-day', text)
    }
    return read
  }
  const followedOn = day('followedOn')
  if (followedOn !== undefined && followedOn > ctx.today) {
    wrong('followedOn', 'That day is still to come.', 'in-the-future')
  }
  const validUntil = cell('validUntil') === '' ? null : day('validUntil')
  if (errors.length > before || !training || !followedOn || validUntil === undefined) {
    return undefined
  }
  const whom = { account: account ?? null, school: school || null }
  return { line: line.number, ...whom, training: training.slug, followedOn, validUntil }
}

/** `2026-03-09`, or as spreadsheets write it here: `9/3/2026`, with an hour behind it or not. */
function readDay(text: string): Day | undefined {
  const said = text.replace(/[ T]0{1,2}:00(:00)?$/, '')
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said) ?? []
  const iso =
    day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : said
  return isDay(iso) ? iso : undefined
}
