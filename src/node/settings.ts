import { z } from 'zod'
import { addressOf } from './address.ts'

const onOff = z.enum(['on', 'off']).default('on')

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_FILE: z.string().min(1).default('data/klasbakken.db'),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_API_KEY: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Klasbakken <klasbakken@localhost>'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  TZ_NAME: z.string().refine(isTimeZone, 'is not a time zone').default('Europe/Brussels'),
  RATE_LIMIT: onOff,
  SEED: z.enum(['sample', 'none']).optional(),
  NOW: z.iso.datetime({ offset: true }).optional(),
  WORKER_STATE: z.string().min(1).default('.wrangler/state'),
})

/** What an operator said, by environment. */
export interface NodeSettings extends z.output<typeof environment> {
  readonly baseUrl: string
  readonly isProduction: boolean
}

/** Reads the environment once. Gives one sentence for each mistake. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): NodeSettings | { readonly mistakes: readonly string[] } {
  // An empty variable is one that was not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = environment.safeParse(given)
  if (!read.success) {
    return {
      mistakes: read.error.issues.map(
        ({ path, message }) =>
          `${path.join('.')} is ${JSON.stringify(given[String(path[0])])}: ${message}.`,
      ),
    }
  }
  const settings = read.data
  const isProduction = settings.NODE_ENV === 'production'
  const mistakes = [
    ...(isProduction && settings.NOW
      ? ['NOW is for demos and tests: not with NODE_ENV=production.']
      : []),
    ...(isProduction && settings.SEED === 'sample'
      ? ['SEED=sample is for demos and tests: not with NODE_ENV=production.']
      : []),
    ...(settings.MEILI_API_KEY && !settings.MEILI_URL
      ? ['MEILI_API_KEY is set, but MEILI_URL is not.']
      : []),
  ]
  if (mistakes.length > 0) return { mistakes }
  return {
    ...settings,
    isProduction,
    baseUrl: settings.BASE_URL?.replace(/\/$/, '') ?? addressOf(settings),
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

/** The service's clock: the machine's, or one that was set at start and runs on from there. */
export function clockOf(now: string | undefined): () => Date {
  if (now === undefined) return () => new Date()
  const ahead = Date.parse(now) - Date.now()
  return () => new Date(Date.now() + ahead)
}
