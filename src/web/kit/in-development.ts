import type { MiddlewareHandler } from 'hono'
import { Problem } from '../../problem.ts'
import type { WebEnv } from './env.ts'

/** Lets nobody pass where the service is used in earnest: there, these pages are not. Refuses `not-found`. */
export const inDevelopment: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (c.var.services.settings.isProduction) throw new Problem('not-found', 'There is no such page.')
  c.header('Cache-Control', 'no-store')
  await next()
}
