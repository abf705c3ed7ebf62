import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { invalid } from '../../problem.ts'
import type { WebEnv } from './env.ts'

const BODY_BYTES_MAX = 1024 * 1024

/** Refuses a body over a megabyte. */
export const tooLarge: MiddlewareHandler<WebEnv> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const said = c.req.header('content-length')
  // Most say how long they are; to count the others a stream has to be put around the body.
  if (said === undefined || c.req.header('transfer-encoding') !== undefined) {
    return counted(c, next)
  }
  if (Number(said) > BODY_BYTES_MAX) throw new HTTPException(413)
  return next()
}

const counted = bodyLimit({
  maxSize: BODY_BYTES_MAX,
  onError: () => {
    throw new HTTPException(413)
  },
})

/** For calls that take no body: a field that is sent all the same is named, not ignored. */
export const noBody: MiddlewareHandler<WebEnv> = async (c, next) => {
  const text = await c.req.text()
  if (text.trim() !== '') {
    const said = parse(text)
    const names = said !== null && typeof said === 'object' ? Object.keys(said) : ['body']
    const [name] = names
    if (name !== undefined) {
      throw invalid(name, `The field ${name} is not known.`, 'unknown-field', { name })
    }
  }
  return next()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new HTTPException(400)
  }
}
