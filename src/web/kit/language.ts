import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { parseAccept } from 'hono/utils/accept'
import { type Language, languages, words } from '../../words/words.ts'
import type { WebEnv } from './env.ts'

/** Chooses the reader's language and puts its words in `c.var`. */
export const withLanguage: MiddlewareHandler<WebEnv> = async (c, next) => {
  const language = languageOf(c)
  c.set('language', language)
  c.set('words', words[language])
  await next()
}

/**
 * On pages what she chose, else what her account says, else what her browser asks for, else Dutch.
 * Programs get what they ask for, else English.
 */
export function languageOf(c: HonoContext<WebEnv>): Language {
  if (isApi(c.req.path)) return asked(c) ?? 'en'
  return chosen(c) ?? c.var.ctx?.actor?.language ?? asked(c) ?? 'nl'
}

export function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/')
}

function chosen(c: HonoContext): Language | undefined {
  const cookie = getCookie(c, 'language')
  return languages.find((language) => language === cookie)
}

function asked(c: HonoContext): Language | undefined {
  return parseAccept(c.req.header('accept-language') ?? '')
    .filter(({ q }) => q > 0)
    .map(({ type }) => languages.find((language) => language === type.toLowerCase().split('-')[0]))
    .find((language) => language !== undefined)
}
