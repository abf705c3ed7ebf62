import type { Context as HonoContext } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { parseAccept } from 'hono/utils/accept'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Broken } from '../../../db/store.ts'
import { Problem } from '../../problem.ts'
import { words } from '../../words/words.ts'
import type { WebEnv } from './env.ts'
import { isApi, languageOf } from './language.ts'
import { ProblemPage } from './problem-page.tsx'
import { type Refusal, sayProblem } from './refusal.ts'

const BUSY_SECONDS = 1

/** The one place that turns an error into a response. What is no refusal is logged whole and shown to nobody. */
export async function answerProblem(error: Error, c: HonoContext<WebEnv>): Promise<Response> {
  // Nothing is set yet when the very first middleware fails.
  if (c.var.words === undefined) {
    c.set('language', languageOf(c))
    c.set('words', words[c.var.language])
  }
  const problem = asProblem(error, c)
  if (problem instanceof Problem && problem.extra.retryAfterSeconds !== undefined) {
    c.header('Retry-After', String(problem.extra.retryAfterSeconds))
  }
  const refusal = problem instanceof Problem ? sayProblem(problem, c.var.language) : problem
  return answerRefusal(refusal, c)
}

/** A path that leads nowhere. */
export function answerNotFound(c: HonoContext<WebEnv>): Promise<Response> {
  return answerProblem(new HTTPException(404), c)
}

async function answerRefusal(refusal: Refusal, c: HonoContext<WebEnv>): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const status = refusal.status as ContentfulStatusCode // Every refusal has a body.
  // What is left of a body that was not read must not be taken for the next request.
  if (status === 413) c.header('Connection', 'close')
  if (wantsPage(c)) return c.html(await ProblemPage({ refusal, c }), status)
  const type = `${c.var.services?.settings.baseUrl ?? ''}/api/docs#${refusal.code}`
  const body = JSON.stringify({ type, ...refusal, instance: c.req.path })
  return c.body(body, status, { 'Content-Type': 'application/problem+json' })
}

/** A refusal that says itself, or the three kinds of error that are none. */
function asProblem(error: Error, c: HonoContext<WebEnv>): Problem | Refusal {
  if (error instanceof Problem) return error
  const { refusals } = c.var.words
  if (error instanceof HTTPException) {
    // What is no JSON is unreadable, whatever it calls itself.
    const status = error.status === 415 ? 400 : error.status
    const detail = refusals.http[status] ?? refusals.httpOther
    return { title: detail, status, code: `http-${status}`, detail }
  }
  console.error(
    JSON.stringify({ requestId: c.var.requestId, path: c.req.path, error: whole(error) }),
  )
  if (isBusy(error)) {
    return new Problem('busy', 'It is very busy. Try again in a moment.', {
      retryAfterSeconds: BUSY_SECONDS,
    })
  }
  return { title: refusals.internal, status: 500, code: 'internal', detail: refusals.internal }
}

/** Somebody else wrote in between, or keeps the database. */
function isBusy(error: Error): boolean {
  const code = (error as { code?: unknown }).code
  return error instanceof Broken || (typeof code === 'string' && code.startsWith('SQLITE_BUSY'))
}

function whole(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  return { message: error.message, stack: error.stack, cause: error.cause && whole(error.cause) }
}

/** People get a page; programs, and everything under /api, get problem+json. */
function wantsPage(c: HonoContext<WebEnv>): boolean {
  if (isApi(c.req.path)) return false
  return parseAccept(c.req.header('accept') ?? '').some(({ type }) => type === 'text/html')
}
