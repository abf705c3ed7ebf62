import type { routes } from './routes.ts'

type Calls = ReturnType<typeof routes>

/** Names the way to sign in, for the document. */
export function withBearer(calls: Calls): Calls {
  calls.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
  })
  return calls
}

/** The OpenAPI 3.1 document of the calls, made from the routes that run. */
export function describeCalls(calls: Calls) {
  return calls.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Klasbakken',
      version: '1',
      description: [
        'What there is for schools, and lending it. Reading the catalogue needs no token.',
        'Refusals are `application/problem+json` with a `code` that never changes.',
        'Any call may answer 429 with `Retry-After`, and 413 to a body over 1 MB; unreadable JSON is 400.',
        'A POST that is sent again with the same `Idempotency-Key` is answered, and not done again.',
      ].join(' '),
    },
    servers: [{ url: '/api/v1' }],
  })
}

export type ApiDocument = ReturnType<typeof describeCalls>
