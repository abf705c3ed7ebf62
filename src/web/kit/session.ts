import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { findActorBySession, findActorByToken } from '../../accounts/find-actor.ts'
import { type Actor, contextOf, type Services } from '../../context.ts'
import { Problem } from '../../problem.ts'
import type { WebEnv } from './env.ts'

/** Finds out who asks, by bearer token or session cookie, and puts the request's context in `c.var`. */
export function withContext(services: Services): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const nobody = contextOf(services, undefined)
    c.set('services', services)
    c.set('ctx', nobody)
    c.set('ctx', { ...nobody, actor: await findActor(c) })
    await next()
  }
}

async function findActor(c: HonoContext<WebEnv>): Promise<Actor | undefined> {
  const { store, now } = c.get('ctx')
  const token = bearerToken(c)
  if (token !== undefined) {
    const actor = await findActorByToken(store, token)
    if (actor) return actor
    throw new Problem('sign-in-needed', 'That token is not known, or was revoked.')
  }
  const cookie = readSession(c)
  return cookie === undefined ? undefined : findActorBySession(store, cookie, now)
}

/** The token of `Authorization: Bearer …`. Another scheme is another gate's. */
export function bearerToken(c: HonoContext): string | undefined {
  return /^bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1]
}

/** The value of the session cookie. */
export function readSession(c: HonoContext<WebEnv>): string | undefined {
  return getCookie(c, sessionCookie(c).name)
}

/** Keeps her signed in until the session expires. */
export function writeSession(c: HonoContext<WebEnv>, value: string, expiresAt: Date): void {
  const { name, options } = sessionCookie(c)
  // The service's clock may be another than the browser's, so it is told how long and not until when.
  const maxAge = Math.floor((expiresAt.getTime() - c.var.ctx.now.getTime()) / 1000)
  setCookie(c, name, value, { ...options, maxAge })
}

export function clearSession(c: HonoContext<WebEnv>): void {
  const { name, options } = sessionCookie(c)
  deleteCookie(c, name, options)
}

/** A `__Host-` cookie has to be secure, which plain http on a school's network is not. */
function sessionCookie(c: HonoContext<WebEnv>) {
  const secure = c.var.services.settings.baseUrl.startsWith('https:')
  return {
    name: secure ? '__Host-session' : 'session',
    options: { path: '/', httpOnly: true, secure, sameSite: 'Lax' },
  } as const
}
