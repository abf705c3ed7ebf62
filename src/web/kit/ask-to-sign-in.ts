import type { Context as HonoContext } from 'hono'
import { keepForm } from '../../accounts/keep-form.ts'
import { writeBrief } from './brief-cookie.ts'
import type { WebEnv } from './env.ts'
import { readForm } from './form.ts'

/**
 * Sends a visitor to sign in first, and back afterwards. A form that she sent is kept meanwhile: only the browser that
 * sent it can go on with it, so that nobody is made to send another's.
 */
export async function askToSignIn(c: HonoContext<WebEnv>): Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  const here = pathname + search
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect(signInPath(here), 303)
  const id = await keepForm(c.var.ctx, { path: here, fields: await readForm(c) })
  writeBrief(c, 'kept-form', id)
  return c.redirect(signInPath('/sign-in/continue'), 303)
}

function signInPath(returnTo: string): string {
  return `/sign-in?returnTo=${encodeURIComponent(returnTo)}`
}
