import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import type { Services } from './context.ts'
import { api } from './web/api/index.ts'
import { desk } from './web/desk/index.tsx'
import { health } from './web/health.ts'
import { staticFiles } from './web/kit/assets.ts'
import { tooLarge } from './web/kit/body.ts'
import type { WebEnv } from './web/kit/env.ts'
import { isApi, withLanguage } from './web/kit/language.ts'
import { limit } from './web/kit/limit.ts'
import { answerNotFound, answerProblem } from './web/kit/problem.tsx'
import { bearerToken, readSession, withContext } from './web/kit/session.ts'
import { site } from './web/site/index.tsx'

/** The whole service, on whatever the runtime brings. */
export function createApp(services: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
    .use(requestId(), headers(services), services.isCompressedByPlatform ? asItIs : compressed)
    .route('/', health(services))
    .route('/static', staticFiles(services.assets))
    .use(withContext(services), withLanguage, limit(), pagesTooLarge, foreignForms(services))
    .route('/api', api)
    .route('/desk', desk)
    .route('/', site)
  return app.notFound(answerNotFound).onError(answerProblem)
}

const compressed = compress({ contentTypeFilter: /^(text\/(html|css|javascript)|image\/svg)/ })
const asItIs: MiddlewareHandler = (_, next) => next()

/** Nothing is loaded from elsewhere, and nobody may put our pages in a frame. */
function headers({ settings }: Services) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      imgSrc: ["'self'", 'data:'],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: settings.baseUrl.startsWith('https:') && 'max-age=31536000',
  })
}

/** A program hears first that it may not: each call of the API looks at its body after its guard. */
const pagesTooLarge: MiddlewareHandler<WebEnv> = (c, next) =>
  isApi(c.req.path) ? next() : tooLarge(c, next)

/** Refuses a form that another site sent. A bearer token is never sent by a browser of itself. */
function foreignForms({ settings }: Services): MiddlewareHandler<WebEnv> {
  const own = new URL(settings.baseUrl).origin
  const check = csrf({
    // Behind a proxy that ends TLS the request's own origin is not the one the browser knows.
    origin: (origin, c) => origin === own || origin === new URL(c.req.url).origin,
  })
  return async (c, next) => {
    const isProgram = bearerToken(c) !== undefined || (isApi(c.req.path) && !readSession(c))
    return isProgram ? next() : check(c, next)
  }
}
