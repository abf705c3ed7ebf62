import { type Context as HonoContext, Hono } from 'hono'
import { beginSignIn } from '../../accounts/begin-sign-in.ts'
import {
  finishSignInByCode,
  finishSignInByLink,
  type SignedIn,
} from '../../accounts/finish-sign-in.ts'
import { findKeptForm } from '../../accounts/keep-form.ts'
import { isLocalPath } from '../../accounts/local-path.ts'
import { Problem } from '../../problem.ts'
import type { Words } from '../../words/words.ts'
import { clearBrief, readBrief, writeBrief } from '../kit/brief-cookie.ts'
import type { WebEnv } from '../kit/env.ts'
import { first, mistakesOfProblem, readForm } from '../kit/form.ts'
import { writeSession } from '../kit/session.ts'
import { Ask, EnterCode, Gone, Kept, Link } from './sign-in-pages.tsx'

/** Signing in by a code from a letter, or by its link. */
export const signIn = new Hono<WebEnv>()

  .get('/', (c) => {
    const returnTo = localOr(c.req.query('returnTo'), '/')
    if (c.var.ctx.actor) return c.redirect(returnTo, 303)
    return showAsk(c, { returnTo })
  })

  .post('/', async (c) => {
    const fields = await readForm(c)
    const email = first(fields, 'email')
    const returnTo = first(fields, 'returnTo') || '/'
    const minted = first(fields, 'id')
    try {
      const { id } = await beginSignIn(c.var.ctx, {
        email,
        returnTo,
        id: isMinted(minted) ? minted : undefined,
        language: c.var.language,
      })
      writeBrief(c, 'sign-in', id)
    } catch (error) {
      if (!(error instanceof Problem) || !isLocalPath(returnTo)) throw error
      return showAsk(c, { email, returnTo, problem: error })
    }
    return c.redirect('/sign-in/code', 303)
  })

  .get('/code', (c) =>
    readBrief(c, 'sign-in') === undefined ? c.redirect('/sign-in', 303) : showCode(c),
  )

  .post('/code', async (c) => {
    const id = readBrief(c, 'sign-in') ?? ''
    const code = first(await readForm(c), 'code')
    const { language } = c.var
    try {
      return welcome(c, await finishSignInByCode(c.var.ctx, { id, code, language }))
    } catch (error) {
      if (!isWrong(error)) throw error
      return showCode(c, error)
    }
  })

  // Mail scanners open links: looking at the page uses nothing up.
  .get('/link/:secret', (c) => showLink(c))

  .post('/link/:secret', async (c) => {
    const { language } = c.var
    const secret = c.req.param('secret')
    try {
      return welcome(c, await finishSignInByLink(c.var.ctx, { secret, language }))
    } catch (error) {
      if (!isWrong(error)) throw error
      return showLink(c, error)
    }
  })

  .get('/continue', async (c) => {
    if (!c.var.ctx.actor) return c.redirect('/sign-in?returnTo=%2Fsign-in%2Fcontinue', 303)
    const { goOn } = c.var.words.account
    const form = await findKeptForm(c.var.ctx, readBrief(c, 'kept-form') ?? '')
    const page = form ? <Kept form={form} words={c.var.words} /> : <Gone words={c.var.words} />
    c.header('Cache-Control', 'no-store')
    return c.render(page, { title: goOn.title })
  })

function welcome(c: HonoContext<WebEnv>, { cookie, expiresAt, returnTo, isNew }: SignedIn) {
  writeSession(c, cookie, expiresAt)
  clearBrief(c, 'sign-in')
  // Who is new and came for nothing else says first where she teaches.
  return c.redirect(isNew && returnTo === '/' ? '/account' : returnTo, 303)
}

function showAsk(
  c: HonoContext<WebEnv>,
  form: { email?: string; returnTo: string; problem?: Problem },
) {
  const { words } = c.var
  const { problem, email, returnTo } = form
  c.header('Cache-Control', 'no-store')
  if (problem) answerWith(c, problem)
  const mistake = problem && mistakeOf(problem, words)
  return c.render(<Ask words={words} returnTo={returnTo} email={email} mistake={mistake} />, {
    title: words.account.signIn.title,
  })
}

function showCode(c: HonoContext<WebEnv>, problem?: Problem) {
  const { words, services } = c.var
  if (problem) answerWith(c, problem)
  const left = problem && Number(problem.extra.with?.triesLeft ?? 0)
  c.header('Cache-Control', 'no-store')
  return c.render(
    <EnterCode words={words} triesLeft={left} isDevelopment={!services.settings.isProduction} />,
    { title: words.account.code.title },
  )
}

function showLink(c: HonoContext<WebEnv>, problem?: Problem) {
  const { words } = c.var
  if (problem) answerWith(c, problem)
  c.header('Cache-Control', 'no-store')
  return c.render(<Link words={words} isOver={problem !== undefined} />, {
    title: words.account.link.title,
  })
}

/** A form that is shown again answers like the refusal it shows. */
function answerWith(c: HonoContext<WebEnv>, problem: Problem): void {
  c.status(problem.status)
  const { retryAfterSeconds } = problem.extra
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds))
}

function mistakeOf(problem: Problem, words: Words): string {
  if (problem.code === 'too-many') return words.account.signIn.tooMany
  return mistakesOfProblem(problem, words)['email'] ?? problem.message
}

function isWrong(error: unknown): error is Problem {
  return error instanceof Problem && error.code === 'code-wrong'
}

function localOr(path: string | undefined, otherwise: string): string {
  return path !== undefined && isLocalPath(path) ? path : otherwise
}

function isMinted(id: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}
