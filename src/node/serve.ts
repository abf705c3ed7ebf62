import { setTimeout as pause } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import { pino } from 'pino'
import { createApp } from '../app.ts'
import { applyIndexChanges } from '../catalogue/apply-index-changes.ts'
import type { Services } from '../context.ts'
import { eveningWork, hourlyWork } from '../ledger/evening.ts'
import { keptMail } from '../mail/kept.ts'
import { smtpMail } from '../mail/smtp.ts'
import { deliverLetters } from '../notify/deliver-letters.ts'
import { openSearch } from './open-search.ts'
import { makeSample, type OpenStore, openStore, wantsSample, writerScript } from './open-store.ts'
import { readAssets } from './read-assets.ts'
import { clockOf, type NodeSettings, readSettings } from './settings.ts'
import { tick } from './tick.ts'
import { answerUnreadable } from './unreadable.ts'

const INDEX_EVERY_MS = 200
const LETTERS_EVERY_MS = 500
const EVENING_EVERY_MS = 60_000
const HOURLY_EVERY_MS = 3_600_000
const LAST_LOOK_EVERY_MS = 20
const LAST_ANSWERS_MS = 5000

/** Starts the service and keeps it going until it is told to stop. */
export async function main(): Promise<void> {
  const settings = readSettings(process.env)
  if ('mistakes' in settings) {
    for (const mistake of settings.mistakes) console.error(mistake)
    process.exit(1)
  }
  const log = pino({ level: settings.LOG_LEVEL })
  if (wantsSample(settings)) {
    console.log('An empty database: filling it with a sample world…')
    await makeSample(settings)
  }
  const open = openStore(settings.DATABASE_FILE, writerScript)
  const search = await openSearch(settings)
  const mail = settings.SMTP_URL
    ? smtpMail({ url: settings.SMTP_URL, from: settings.MAIL_FROM })
    : { ...keptMail, close: () => {} }
  const services = servicesOf(settings, {
    open,
    search: search.search,
    mail,
    assets: await readAssets(),
  })
  const server = await listen(settings, services)
  const failed = (error: unknown) => log.warn({ err: error }, 'will be tried again')
  const ticking = [
    // A server that hangs must not keep the other index waiting: the next turn does not wait for it.
    tick(INDEX_EVERY_MS, () => Promise.race([applyIndexChanges(services), pause(1000)]), failed),
    tick(LETTERS_EVERY_MS, () => deliverLetters(services, { worker: String(process.pid) }), failed),
    tick(EVENING_EVERY_MS, () => eveningWork(services), failed),
    tick(HOURLY_EVERY_MS, () => hourlyWork(services), failed),
  ]
  greet(settings, { open, search: search.said })
  if (settings.isProduction && !settings.BASE_URL) {
    console.error(`BASE_URL is not set: letters will link to ${settings.baseUrl}.`)
  }

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    await Promise.all([answerTheLast(server), ...ticking.map((one) => one.stop())])
    mail.close()
    await search.close()
    await open.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop())
}

/** Takes nobody new, and resolves when whoever asked already is answered: in a few seconds, or not any more. */
async function answerTheLast(server: ServerType): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done())
  })
  // A browser keeps its connections open, and each is idle once it is answered.
  const idle = setInterval(() => {
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }, LAST_LOOK_EVERY_MS)
  await Promise.race([closed, pause(LAST_ANSWERS_MS)])
  clearInterval(idle)
}

function servicesOf(
  settings: NodeSettings,
  brought: { open: OpenStore } & Pick<Services, 'search' | 'mail' | 'assets'>,
): Services {
  const { open, ...rest } = brought
  return {
    ...rest,
    store: open.store,
    now: clockOf(settings.NOW),
    settings: {
      baseUrl: settings.baseUrl,
      timeZone: settings.TZ_NAME,
      isProduction: settings.isProduction,
      isSample: open.isSample,
      rateLimit: settings.RATE_LIMIT === 'on',
    },
  }
}

function listen({ HOST, PORT }: NodeSettings, services: Services): Promise<ServerType> {
  const app = createApp(services)
  return new Promise((done) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: HOST,
        port: PORT,
        // Room for a search text that is far too long: it gets our sentence, not a bare 431.
        serverOptions: { maxHeaderSize: 64 * 1024 },
      },
      () => done(server),
    )
    server.on('clientError', answerUnreadable)
    server.on('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? `Port ${PORT} is taken: set PORT to another.` : error.message
      console.error(why)
      process.exit(1)
    })
  })
}

/** Four lines: where, which file, which engine, how to sign in. */
function greet(
  settings: NodeSettings,
  { open, search }: { open: OpenStore; search: string },
): void {
  console.log(`Klasbakken: ${settings.baseUrl}`)
  console.log(`Database:   ${settings.DATABASE_FILE}`)
  console.log(`Search:     ${search}`)
  console.log(`Sign in:    ${howToSignIn(settings, open)}`)
}

function howToSignIn({ baseUrl, isProduction, SMTP_URL }: NodeSettings, open: OpenStore): string {
  if (open.isSample) {
    return `${baseUrl}/sign-in as ane@deduinen.example (teacher) or els@uitleendienst.example (desk); codes at ${baseUrl}/dev/letters`
  }
  if (open.isEmpty) {
    return 'make the first coordinator: npm run -s cli -- account --email you@example.org --role coordinator'
  }
  return isProduction || SMTP_URL
    ? `${baseUrl}/sign-in`
    : `${baseUrl}/sign-in; codes at ${baseUrl}/dev/letters`
}
