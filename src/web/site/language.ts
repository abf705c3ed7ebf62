import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { isLocalPath } from '../../accounts/local-path.ts'
import { languages } from '../../words/words.ts'
import type { WebEnv } from '../kit/env.ts'
import { first, readForm } from '../kit/form.ts'

const KEPT_SECONDS = 400 * 86_400

/** Keeps the language that the reader chose, and goes back to where she was. */
export const language = new Hono<WebEnv>().post('/', async (c) => {
  const fields = await readForm(c)
  const chosen = languages.find((one) => one === first(fields, 'language'))
  if (chosen) {
    setCookie(c, 'language', chosen, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: c.var.ctx.settings.baseUrl.startsWith('https:'),
      maxAge: KEPT_SECONDS,
    })
  }
  const returnTo = first(fields, 'returnTo')
  return c.redirect(isLocalPath(returnTo) ? returnTo : '/', 303)
})
