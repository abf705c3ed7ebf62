import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { WebEnv } from '../kit/env.ts'
import type { routes } from './routes.ts'

/**
 * For what no call answered: a path that there is, asked by a method that it does not take, is 405 and names those that
 * it takes; OPTIONS is told them. Other paths lead nowhere.
 */
export function otherMethods(calls: ReturnType<typeof routes>): MiddlewareHandler<WebEnv> {
  const known = calls.openAPIRegistry.definitions.flatMap((one) =>
    one.type === 'route'
      ? { method: one.route.method.toUpperCase(), matches: patternOf(one.route.path) }
      : [],
  )
  return async (c, next) => {
    const path = c.req.path.replace(/^\/api\/v1/, '')
    const methods = known.filter(({ matches }) => matches.test(path)).map(({ method }) => method)
    if (methods.length === 0) return next()
    const allowed = new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])
    c.header('Allow', [...allowed].toSorted().join(', '))
    if (c.req.method === 'OPTIONS') return c.body(null, 204)
    throw new HTTPException(405)
  }
}

/** `/offerings/{slug}` as a pattern of the paths that it stands for. */
function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
