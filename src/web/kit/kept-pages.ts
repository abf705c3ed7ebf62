import type { MiddlewareHandler } from 'hono'
import type { Store } from '../../../db/store.ts'
import type { WebEnv } from './env.ts'

/** A page as it is sent: HTML that is compressed already. */
interface KeptPage {
  readonly body: Uint8Array<ArrayBuffer>
  readonly version: number
}

const PAGES_MAX = 500
const ADDRESS_MAX = 500
const MS_A_MINUTE = 60_000

/** What no page that a stranger sees is made of. */
const unseen = ['letter', 'session', 'sign_in', 'kept_form', 'api_token', 'party', 'act'] as const

/**
 * Keeps the pages that everyone sees alike, until anything they could be made of changes, and a minute at most: what
 * opens at an hour does so without a change. Who is signed in gets a page of her own. Nothing is kept where the
 * database cannot say that something changed.
 */
export function keptPages(): MiddlewareHandler<WebEnv> {
  const known = new WeakMap<Store, Map<string, KeptPage>>()
  const making = new Map<string, Promise<KeptPage | undefined>>()
  return async (c, next) => {
    const { ctx, language } = c.var
    const version = ctx.store.versionWithout(unseen)
    const { pathname, search } = new URL(c.req.url)
    const isAlike =
      c.req.method === 'GET' &&
      ctx.actor === undefined &&
      version !== undefined &&
      search.length < ADDRESS_MAX &&
      /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    if (!isAlike) return next()
    const pages = known.get(ctx.store) ?? new Map<string, KeptPage>()
    known.set(ctx.store, pages)
    const minute = Math.floor(ctx.now.getTime() / MS_A_MINUTE)
    const key = `${language} ${minute} ${pathname}${search}`
    const page = pages.get(key)
    if (page?.version === version) return send(page.body)
    // Many who ask at once, after a change or a start, wait for one page.
    const turn = `${version} ${key}`
    const others = making.get(turn)
    const theirs = others && (await others)
    if (theirs) return send(theirs.body)
    let done: (made?: KeptPage) => void = () => {}
    making.set(turn, new Promise((resolve) => (done = resolve)))
    let made: KeptPage | undefined
    try {
      await next()
      const body = await bodyToKeep(c.res)
      if (!body) return
      made = { body, version }
      if (pages.size >= PAGES_MAX) pages.clear()
      pages.set(key, made)
      c.res = undefined
      c.res = send(body)
    } finally {
      making.delete(turn)
      done(made)
    }
  }
}

/** A whole page, and nothing that is for one browser alone. */
async function bodyToKeep(answer: Response): Promise<KeptPage['body'] | undefined> {
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  if (answer.status !== 200 || !isPage || answer.headers.has('set-cookie')) return undefined
  return compressed(answer)
}

function send(body: Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    headers: {
      'content-type': 'text/html; charset=UTF-8',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    },
  })
}

async function compressed(page: Response): Promise<Uint8Array<ArrayBuffer>> {
  const stream = page.body?.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream ?? null).arrayBuffer())
}
