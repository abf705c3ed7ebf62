import { type Compilable, sql } from 'kysely'
import { build, listed } from '../../db/build.ts'
import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { type Day, isDay } from '../day.ts'
import { type FieldError, type FieldRule, invalid, Problem } from '../problem.ts'
import { mayTrain } from './may-train.ts'
import { type CsvLine, readCsv } from './read-csv.ts'

const LINES_MAX = 5000
const ERRORS_MAX = 50

/** What a column may be called, in either language. */
const columns = {
  person: ['email', 'e-mail', 'mail', 'mailadres', 'e-mailadres', 'person', 'persoon'],
  school: ['school', 'instellingsnummer', 'schoolnummer', 'school number'],
  training: ['training', 'vorming'],
  followedOn: ['date', 'datum', 'followedon', 'gevolgd op'],
  validUntil: ['validuntil', 'geldig tot', 'valid until'],
} as const
type Column = keyof typeof columns

interface Given {
  readonly account: string | null
  readonly school: string | null
  readonly training: string
  readonly followedOn: Day
  readonly validUntil: Day | null
}

/**
 * Gives the certificates that a CSV text lists, all of them or none. Its first line names the columns: mail address,
 * school number, training and date; who has no mail address is noted for the school. What is known already is left.
 *
 * Refuses `invalid-input`, each error naming its line: `lines.4.training`; `id-taken`.
 */
export async function importCertificates(
  ctx: Context,
  { id, csv }: { id: string; csv: string },
): Promise<{ given: number; isRepeat: boolean }> {
  const made = await once(ctx, { id, kind: 'import-certificates', body: csv }, async () => {
    const [heading, ...lines] = readCsv(csv)
    const places = findColumns(heading)
    if (lines.length === 0) throw invalid('csv', 'There is no line under the heading.', 'required')
    if (lines.length > LINES_MAX) {
      throw invalid('csv', `At most ${LINES_MAX} lines.`, 'too-many', { max: LINES_MAX })
    }
    const known = await lookUp(ctx, lines, places)
    const errors: FieldError[] = []
    const given = lines.map((line) => judgeLine(ctx, { line, places, known, errors }))
    if (errors.length > 0) {
      const [first] = errors
      const message = `${first?.field}: ${first?.message}`
      throw new Problem('invalid-input', message, { errors: errors.slice(0, ERRORS_MAX) })
    }
    const fresh = await withoutKnown(
      ctx,
      given.flatMap((one) => one ?? []),
    )
    return { result: String(fresh.length), writes: writesOf(ctx, id, fresh) }
  })
  return { given: Number(made.result), isRepeat: made.isRepeat }
}

type Places = ReadonlyMap<Column, number>

function findColumns(heading: CsvLine | undefined): Places {
  const names = (heading?.cells ?? []).map((cell) => cell.toLowerCase())
  const found = new Map<Column, number>()
  for (const [column, spellings] of Object.entries(columns) as [Column, readonly string[]][]) {
    const place = names.findIndex((name) => spellings.includes(name))
    if (place >= 0) found.set(column, place)
  }
  const isWhole =
    found.has('training') &&
    found.has('followedOn') &&
    (found.has('person') || found.has('school')) &&
    found.size === names.filter((name) => name !== '').length
  if (isWhole) return found
  throw invalid(
    'lines.1',
    'The first line names the columns: email, school, training, date.',
    'csv-columns',
  )
}

function cell(line: CsvLine, places: Places, column: Column): string {
  const place = places.get(column)
  return place === undefined ? '' : (line.cells[place] ?? '')
}

interface Known {
  /** Mail address → account. */
  readonly people: ReadonlyMap<string, string>
  readonly schools: ReadonlySet<string>
  /** Slug → the partner that gives it. */
  readonly trainings: ReadonlyMap<string, string>
}

async function lookUp(ctx: Context, lines: readonly CsvLine[], places: Places): Promise<Known> {
  const all = (column: Column) => [...new Set(lines.map((line) => cell(line, places, column)))]
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
      .where('slug', 'in', listed(all('training')))
      .where('kind', '=', 'training')
      .select(['slug', 'partner'])
      .execute(),
  ])
  return {
    people: new Map(people.map(({ email, id }) => [email, id])),
    schools: new Set(schools.map(({ number }) => number)),
    trainings: new Map(trainings.map(({ slug, partner }) => [slug, partner])),
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
  if (line.cells.some((text, place) => text !== '' && ![...places.values()].includes(place))) {
    wrong(undefined, 'The line has more cells than the first one.', 'csv-width')
  }
  const email = cell(line, places, 'person').toLowerCase()
  const account = known.people.get(email)
  const school = cell(line, places, 'school')
  if (email === '' && school === '') wrong('person', 'Say for whom.', 'required')
  if (email !== '' && account === undefined) {
    const message = 'Nobody here has that mail address. Leave it out to note it for the school.'
    wrong('person', message, 'no-account', email)
  }
  if (school !== '' && !known.schools.has(school)) {
    wrong('school', `There is no school '${school}'.`, 'unknown', school)
  }
  const training = cell(line, places, 'training')
  const partner = known.trainings.get(training)
  if (training === '') wrong('training', 'Fill this in.', 'required')
  else if (partner === undefined) {
    wrong('training', `'${training}' is not a training.`, 'not-a-training', training)
  } else if (!mayTrain(ctx.actor, partner)) {
    wrong('training', 'Another partner gives that training.', 'not-yours', training)
  }
  const followedOn = readDay(cell(line, places, 'followedOn'))
  if (followedOn === undefined) wrong('followedOn', 'That is no day that exists.', 'not-a-day')
  else if (followedOn > ctx.today)
    wrong('followedOn', 'That day is still to come.', 'in-the-future')
  const until = cell(line, places, 'validUntil')
  const validUntil = until === '' ? null : readDay(until)
  if (validUntil === undefined) wrong('validUntil', 'That is no day that exists.', 'not-a-day')
  if (errors.length > before || followedOn === undefined || validUntil === undefined) {
    return undefined
  }
  return { account: account ?? null, school: school || null, training, followedOn, validUntil }
}

/** `2026-03-09`, or as spreadsheets write it here: `9/3/2026`. */
function readDay(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const iso =
    day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return isDay(iso) ? iso : undefined
}

async function withoutKnown(ctx: Context, given: readonly Given[]): Promise<Given[]> {
  const rows = await ctx.store.read
    .selectFrom('certificate')
    .where('training', 'in', listed([...new Set(given.map(({ training }) => training))]))
    .where('followed_on', 'is not', null)
    .select(['training', 'account', 'school', 'followed_on', 'valid_until'])
    .execute()
  const key = (...parts: readonly (string | null)[]) => JSON.stringify(parts)
  const seen = new Set(
    rows.map((row) => key(row.training, row.account, row.school, row.followed_on, row.valid_until)),
  )
  return given.filter(({ training, account, school, followedOn, validUntil }) => {
    const own = key(training, account, school, followedOn, validUntil)
    return !seen.has(own) && seen.add(own)
  })
}

/** One statement, however many there are. */
function writesOf(ctx: Context, act: string, given: readonly Given[]): Compilable[] {
  if (given.length === 0) return []
  const from = sql<{ value: string; key: number }>`json_each(${JSON.stringify(given)})`.as('line')
  const said = (name: keyof Given) => sql<string>`json_extract(line.value, ${`$.${name}`})`
  return [
    build
      .insertInto('certificate')
      .columns([
        'id',
        'training',
        'account',
        'school',
        'valid_until',
        'followed_on',
        'given_at',
        'given_by',
      ])
      .expression((eb) =>
        eb
          .selectFrom(from)
          .select([
            sql<string>`${act} || '-' || line.key`.as('id'),
            said('training').as('training'),
            said('account').as('account'),
            said('school').as('school'),
            said('validUntil').as('valid_until'),
            said('followedOn').as('followed_on'),
            sql<string>`${ctx.now.toISOString()}`.as('given_at'),
            sql<string | null>`${ctx.actor?.id ?? null}`.as('given_by'),
          ]),
      ),
  ]
}
