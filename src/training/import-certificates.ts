import { type Compilable, sql } from 'kysely'
import { build, listed } from '../../db/build.ts'
import { once } from '../act/act.ts'
import type { Context } from '../context.ts'
import { invalid, Problem } from '../problem.ts'
import { findColumns } from './certificate-columns.ts'
import { type Given, judgeCertificates } from './judge-certificates.ts'
import { readCsv } from './read-csv.ts'

const LINES_MAX = 5000
const ERRORS_MAX = 50

/** What came of a list. */
export interface Imported {
  readonly given: number
  /** The lines that say what was known already, from before or by an earlier line. */
  readonly known: readonly number[]
}

/**
 * Gives the certificates that a CSV text lists, all of them or none. Its first line names the columns: mail address,
 * school number, training and date; who has no mail address is noted for the school. What is known already is left, and
 * said.
 *
 * Refuses `invalid-input`, each error naming its line: `lines.4.training`; `id-taken`.
 */
export async function importCertificates(
  ctx: Context,
  { id, csv }: { id: string; csv: string },
): Promise<Imported & { isRepeat: boolean }> {
  const made = await once(ctx, { id, kind: 'import-certificates', body: csv }, async () => {
    const [heading, ...lines] = readCsv(csv)
    const places = findColumns(heading)
    if (lines.length === 0) throw invalid('csv', 'There is no line under the heading.', 'required')
    if (lines.length > LINES_MAX) {
      throw invalid('csv', `At most ${LINES_MAX} lines.`, 'too-many', { max: LINES_MAX })
    }
    const { given, errors } = await judgeCertificates(ctx, { lines, places })
    if (errors.length > 0) {
      const [first] = errors
      const message = `${first?.field}: ${first?.message}`
      throw new Problem('invalid-input', message, { errors: errors.slice(0, ERRORS_MAX) })
    }
    const fresh = await withoutKnown(ctx, given)
    const known = given.filter((one) => !fresh.includes(one)).map(({ line }) => line)
    const imported: Imported = { given: fresh.length, known }
    return { result: JSON.stringify(imported), writes: writesOf(ctx, id, fresh) }
  })
  return { ...toImported(made.result), isRepeat: made.isRepeat }
}

/** Acts of before said nothing but how many were given. */
function toImported(result: string): Imported {
  const said = JSON.parse(result) as number | Imported // What the act above wrote.
  return typeof said === 'number' ? { given: said, known: [] } : said
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
