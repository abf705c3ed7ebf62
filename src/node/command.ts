import { parseArgs } from 'node:util'
import type Database from 'better-sqlite3'
import cliProgress from 'cli-progress'
import { putAccount } from '../accounts/put-account.ts'
import { createSignInLink } from '../accounts/create-sign-in-link.ts'
import { createToken } from '../accounts/create-token.ts'
import { listTokens } from '../accounts/list-tokens.ts'
import { revokeToken } from '../accounts/revoke-token.ts'
import { type Role, roles } from '../accounts/roles.ts'
import { reindex } from '../catalogue/reindex.ts'
import { type Context, contextOf, type Services } from '../context.ts'
import { eveningWork, hourlyWork } from '../ledger/evening.ts'
import { findLatestSeal } from '../ledger/seal.ts'
import { countEntries, verifyLedger } from '../ledger/verify-ledger.ts'
import { keptMail } from '../mail/kept.ts'
import { Problem } from '../problem.ts'
import { findLocalD1 } from './local-d1.ts'
import { openSearch } from './open-search.ts'
import { openStore } from './open-store.ts'
import { clockOf, type NodeSettings, readSettings } from './settings.ts'

const help = `npm run -s cli -- <command> [options]

  token         --email E --role R --name N [--school S] [--partner P]
                prints a new API token, once; makes the account when it is not there
  tokens        [--email E]
                lists the tokens that work: id, mail address, role, day, name
  revoke-token  <name, id or token> [--email E]
                ends a token for good
  account       --email E --role R [--name N] [--school S] [--partner P]
                makes an account, or gives it one role more
  sign-in-link  --email E
                prints a link that signs in once, for when mail is down
  reindex       fills the search indexes anew
  evening       lapses, moves, offers and writes the letters that are due now; the server does so by itself
  verify-ledger replays every entry and compares; names the first thing wrong and exits 1
  --help        this
  --d1          on the local D1 of npm run dev:worker instead of DATABASE_FILE

  Roles: ${roles.join(', ')}. A school is its number; a partner its slug.
  The database is DATABASE_FILE (data/klasbakken.db).`

const options = {
  email: { type: 'string' },
  role: { type: 'string' },
  name: { type: 'string' },
  school: { type: 'string' },
  partner: { type: 'string' },
  help: { type: 'boolean' },
  d1: { type: 'boolean' },
} as const

type Options = { [Name in Exclude<keyof typeof options, 'help' | 'd1'>]?: string | undefined }

/** Runs one command; gives the exit code. Refusals are one sentence each, on standard error. */
export async function command(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [name, ...more] = positionals
    if (values.help || name === undefined) {
      console.log(help)
      return name === undefined && !values.help ? 1 : 0
    }
    const run = commands[name]
    if (!run) return refuse(`There is no command ${name}: see --help.`)
    const tooMuch = name === 'revoke-token' ? more.slice(1) : more
    if (tooMuch.length > 0) return refuse(`${tooMuch.join(' ')} is too much: see --help.`)
    const settings = readSettings(process.env)
    if ('mistakes' in settings) return refuse(...settings.mistakes)
    const file = values.d1 ? findLocalD1(settings.WORKER_STATE) : settings.DATABASE_FILE
    if (file === undefined)
      return refuse('There is no local D1 yet: start npm run dev:worker first.')
    return (await run({ ...settings, DATABASE_FILE: file }, values, more[0])) ?? 0
  } catch (error) {
    if (error instanceof Problem) {
      const fields = error.extra.errors?.map(({ field, message }) => `--${field}: ${message}`)
      return refuse(...(fields ?? [error.message]))
    }
    if (error instanceof TypeError && 'code' in error)
      return refuse(`${error.message}: see --help.`)
    throw error
  }
}

function refuse(...sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence)
  return 1
}

type Command = (settings: NodeSettings, given: Options, what?: string) => Promise<number | void>

const commands: Record<string, Command> = {
  token: (settings, given) =>
    withDatabase(settings, async (ctx) => {
      const { school, partner } = given
      const email = needed(given, 'email')
      const asked = { email, role: roleOf(given), name: needed(given, 'name'), school, partner }
      console.log(await createToken(ctx, asked))
    }),

  tokens: (settings, { email }) =>
    withDatabase(settings, async (ctx) => {
      const tokens = await listTokens(ctx, { email })
      for (const { id, email: whose, role, partner, createdAt, name } of tokens) {
        const as = partner === undefined ? role : `${role} ${partner}`
        console.log([id, whose, as, createdAt.slice(0, 10), name].join('  '))
      }
    }),

  'revoke-token': (settings, { email }, which) =>
    withDatabase(settings, async (ctx) => {
      if (!which?.trim()) return refuse('Say which token: its name or its id. See --help.')
      const token = await revokeToken(ctx, { which, email })
      console.log(`The token ${token.id} (${token.name}) of ${token.email} works no longer.`)
      return 0
    }),

  account: (settings, given) =>
    withDatabase(settings, async (ctx) => {
      const { school, partner, name } = given
      const email = needed(given, 'email')
      const account = await putAccount(ctx, { email, role: roleOf(given), name, school, partner })
      console.log(`${account.email} is now ${roleOf(given)}.`)
    }),

  'sign-in-link': (settings, given) =>
    withDatabase(settings, async (ctx) => {
      const path = await createSignInLink(ctx, { email: needed(given, 'email') })
      console.log(settings.baseUrl + path)
    }),

  reindex: async (settings) => {
    // The bundled Meilisearch is the running server's: it fills that one anew by itself.
    const open = await openSearch(settings, { startsServer: false })
    try {
      await withDatabase(
        settings,
        async (_, services) => {
          const bar = progressBar(0)
          await reindex(services, {
            onProgress: (done, total) => {
              bar.setTotal(total)
              bar.update(done)
            },
          })
          bar.stop()
        },
        open.search,
      )
    } finally {
      await open.close()
    }
  },

  evening: (settings) =>
    withDatabase(settings, async (_, services) => {
      await eveningWork(services)
      await hourlyWork(services)
    }),

  'verify-ledger': (settings) =>
    withDatabase(settings, async (ctx, _, database) => {
      // One moment of the database, whatever a running server writes meanwhile.
      database.exec('begin')
      const bar = progressBar(await countEntries(ctx))
      const wrong = await verifyLedger(ctx, { onProgress: (done) => bar.update(done) })
      bar.stop()
      const { until, hash } = await findLatestSeal(ctx)
      database.exec('commit')
      if (wrong) return refuse(wrong)
      console.log('Every entry is what it was, and the calendar is what the entries say.')
      if (until > 0) console.log(`Sealed up to entry ${until}: ${hash}`)
      return 0
    }),
}

function progressBar(total: number): cliProgress.SingleBar {
  const bar = new cliProgress.SingleBar({}, cliProgress.Presets.shades_classic)
  bar.start(total, 0)
  return bar
}

async function withDatabase<Result>(
  settings: NodeSettings,
  work: (ctx: Context, services: Services, database: Database.Database) => Promise<Result>,
  search?: Services['search'],
): Promise<Result> {
  const { store, database, isSample } = openStore(settings.DATABASE_FILE)
  try {
    const services: Services = {
      store,
      search: search ?? { engines: [], ask: unasked, suggest: unasked },
      mail: keptMail,
      now: clockOf(settings.NOW),
      settings: {
        baseUrl: settings.baseUrl,
        timeZone: settings.TZ_NAME,
        isProduction: settings.isProduction,
        isSample,
        rateLimit: false,
      },
    }
    return await work(contextOf(services, undefined), services, database)
  } finally {
    database.close()
  }
}

const unasked = () => Promise.reject(new Error('This command does not search.'))

function needed(given: Options, name: keyof Options): string {
  const value = given[name]?.trim()
  if (!value) throw new Problem('invalid-input', `--${name} is missing: see --help.`)
  return value
}

function roleOf(given: Options): Role {
  const role = needed(given, 'role')
  const known = roles.find((one) => one === role)
  if (!known) throw new Problem('invalid-input', `--role is one of ${roles.join(', ')}.`)
  return known
}
