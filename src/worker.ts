import type { D1Database, ExecutionContext, Fetcher } from '@cloudflare/workers-types'
import { d1Store } from '../db/d1.ts'
import { d1Runner } from '../search/sql-runner-d1.ts'
import { sqliteSearch } from '../search/sqlite.ts'
import { createApp } from './app.ts'
import { applyIndexChanges } from './catalogue/apply-index-changes.ts'
import type { Assets, Services } from './context.ts'
import { eveningWork, hourlyWork } from './ledger/evening.ts'
import { apiMail } from './mail/api.ts'
import { keptMail } from './mail/kept.ts'
import type { Mail } from './mail/mail.ts'
import { deliverLetters } from './notify/deliver-letters.ts'

/** What wrangler.toml binds, and what an operator may set. */
interface Env {
  readonly DB: D1Database
  readonly SEARCH: D1Database
  readonly ASSETS: Fetcher
  readonly VERSION?: { readonly id: string }
  readonly BASE_URL: string
  readonly TZ_NAME?: string
  readonly NODE_ENV?: string
  readonly SAMPLE?: string
  /** An instant that the clock starts at; not heeded in production. */
  readonly NOW?: string
  readonly RATE_LIMIT?: string
  /** The address of a mail service's API, and the key to it. Without them letters stay in the outbox. */
  readonly MAIL_API_URL?: string
  readonly MAIL_API_KEY?: string
  readonly MAIL_FROM?: string
}

type App = ReturnType<typeof createApp>

let started: { services: Services; app: App } | undefined

/** Once for each isolate: the bindings are the same for every request. */
function start(env: Env): { services: Services; app: App } {
  if (started) return started
  const isProduction = env.NODE_ENV === 'production'
  const ahead = env.NOW && !isProduction ? Date.parse(env.NOW) - Date.now() : 0
  const services: Services = {
    store: d1Store(env.DB),
    search: sqliteSearch(d1Runner(env.SEARCH)),
    mail: mailOf(env),
    now: () => new Date(Date.now() + ahead),
    assets: assetsOf(env),
    isCompressedByPlatform: true,
    settings: {
      baseUrl: env.BASE_URL.replace(/\/$/, ''),
      timeZone: env.TZ_NAME ?? 'Europe/Brussels',
      isProduction,
      isSample: env.SAMPLE === 'true',
      rateLimit: env.RATE_LIMIT !== 'off',
    },
  }
  started = { services, app: createApp(services) }
  return started
}

/** The files of a version stand under its name, so that a browser may keep them for good. */
function assetsOf({ ASSETS, VERSION }: Env): Assets {
  const version = `${VERSION?.id || 'local'}/`
  return {
    url: (name) => `/static/${version}${name}`,
    async find(name) {
      if (!name.startsWith(version)) return undefined
      const answer = await ASSETS.fetch(`https://assets.local/${name.slice(version.length)}`)
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
    },
  }
}

function mailOf({ MAIL_API_URL: url, MAIL_API_KEY: key, MAIL_FROM: from }: Env): Mail {
  return url && key && from ? apiMail({ url, key, from }) : keptMail
}

/** What happens by itself: letters go out, indexes follow. */
async function work(services: Services): Promise<void> {
  await Promise.all([
    applyIndexChanges(services),
    deliverLetters(services, { worker: crypto.randomUUID() }),
  ])
}

export default {
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    const isFirst = started === undefined
    const { services, app } = start(env)
    // A new isolate may be the first one there is: the index is filled by whoever finds it empty, at once, for
    // what is asked may wait for it.
    if (isFirst) ctx.waitUntil(work(services))
    const answer = await app.fetch(request)
    const mayHaveChanged = request.method !== 'GET' && request.method !== 'HEAD'
    if (mayHaveChanged) ctx.waitUntil(work(services))
    return answer
  },

  async scheduled(_: unknown, env: Env): Promise<void> {
    const { services } = start(env)
    try {
      await eveningWork(services)
      if (services.now().getUTCMinutes() === 0) await hourlyWork(services)
    } finally {
      await work(services)
    }
  },
}
