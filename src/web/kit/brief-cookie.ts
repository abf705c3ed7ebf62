import type { Context as HonoContext } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { WebEnv } from './env.ts'

/** What a browser keeps for a short while: the sign-in it began, the form it was filling in, the secret it is shown once. */
export type BriefCookie = 'sign-in' | 'kept-form' | 'calendar'

const MINUTES: Record<BriefCookie, number> = { 'sign-in': 30, 'kept-form': 120, calendar: 5 }

export function readBrief(c: HonoContext<WebEnv>, cookie: BriefCookie): string | undefined {
  return getCookie(c, nameOf(c, cookie))
}

export function writeBrief(c: HonoContext<WebEnv>, cookie: BriefCookie, value: string): void {
  setCookie(c, nameOf(c, cookie), value, { ...options(c), maxAge: MINUTES[cookie] * 60 })
}

export function clearBrief(c: HonoContext<WebEnv>, cookie: BriefCookie): void {
  deleteCookie(c, nameOf(c, cookie), options(c))
}

function nameOf(c: HonoContext<WebEnv>, cookie: BriefCookie): string {
  return isHttps(c) ? `__Host-${cookie}` : cookie
}

function options(c: HonoContext<WebEnv>) {
  return { path: '/', httpOnly: true, secure: isHttps(c), sameSite: 'Lax' } as const
}

function isHttps(c: HonoContext<WebEnv>): boolean {
  return c.var.services.settings.baseUrl.startsWith('https:')
}
