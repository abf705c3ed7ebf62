import { type Context as HonoContext, Hono } from 'hono'
import { z } from 'zod'
import { isLocalPath } from '../../accounts/local-path.ts'
import { findOffering, offeringNotFound } from '../../catalogue/find-offering.ts'
import { newId } from '../../id.ts'
import { leaveSession } from '../../ledger/leave-session.ts'
import { Problem } from '../../problem.ts'
import { claimTraining } from '../../training/claim-training.ts'
import { enrol } from '../../training/enrol.ts'
import { getSession } from '../../training/find-session.ts'
import type { WebEnv } from '../kit/env.ts'
import {
  first,
  type Mistakes,
  mistakesOf,
  mistakesOfProblem,
  readForm,
  single,
} from '../kit/form.ts'
import { only } from '../kit/guard.ts'
import { day } from '../kit/input.ts'
import { ClaimPage, LeavePage } from './training-pages.tsx'

const claimForm = z.object({ id: z.uuid(), followedOn: day })

/** Where a teacher enrols in a training, leaves it, or says that she followed it before. */
export const trainings = new Hono<WebEnv>()

  .use('/sessions/*', only('teacher'))
  .use('/:slug/claim', only('teacher'))

  .post('/sessions/:id/enrolments', async (c) => {
    const session = await getSession(c.var.ctx, c.req.param('id'))
    const id = first(await readForm(c), 'id') || newId()
    const state = await enrol(c.var.ctx, { id, session: session.id }).then(
      ({ enrolment }) => enrolment.state,
      (error: unknown) => {
        // Pressed twice: she has what she asked for, and the page says which it is.
        if (error instanceof Problem && error.code === 'already-enrolled') return 'known'
        throw error
      },
    )
    const done = { seat: 'enrolled', waiting: 'waiting' }[state as string]
    return c.redirect(pathOf(session.training, done), 303)
  })

  .get('/sessions/:id/withdrawal', async (c) => {
    const { ctx, words, language } = c.var
    const session = await getSession(ctx, c.req.param('id'))
    const page = { session, id: newId(), words, language }
    return c.render(<LeavePage {...page} />, { title: words.trainings.sessions.leaveTitle })
  })

  .post('/sessions/:id/withdrawal', async (c) => {
    const session = await getSession(c.var.ctx, c.req.param('id'))
    const id = first(await readForm(c), 'id') || newId()
    await leaveSession(c.var.ctx, { id, session: session.id })
    return c.redirect(pathOf(session.training, 'left'), 303)
  })

  .get('/:slug/claim', (c) =>
    showClaim(c, c.req.param('slug'), { returnTo: c.req.query('returnTo') ?? '', mistakes: {} }),
  )

  .post('/:slug/claim', async (c) => {
    const training = c.req.param('slug')
    const fields = await readForm(c)
    const returnTo = first(fields, 'returnTo')
    const followedOn = first(fields, 'followedOn')
    const again = (mistakes: Mistakes) => {
      c.status(422)
      return showClaim(c, training, { followedOn, returnTo, mistakes })
    }
    const said = claimForm.safeParse(single(fields))
    if (!said.success) return again(mistakesOf(said.error, c.var.words))
    try {
      await claimTraining(c.var.ctx, { training, ...said.data })
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 422) throw error
      return again(mistakesOfProblem(error, c.var.words, { training: 'followedOn' }))
    }
    return c.redirect(isLocalPath(returnTo) ? returnTo : pathOf(training, 'claimed'), 303)
  })

function pathOf(training: string, done: string | undefined): string {
  return `/offerings/${training}${done ? `?done=${done}` : ''}#sessions`
}

async function showClaim(
  c: HonoContext<WebEnv>,
  slug: string,
  form: { followedOn?: string; returnTo: string; mistakes: Mistakes },
) {
  const { ctx, words } = c.var
  const training = await findOffering(ctx, slug)
  if (training?.kind !== 'training') throw offeringNotFound(slug)
  const page = { training, form, id: newId(), today: ctx.today, words }
  return c.render(<ClaimPage {...page} />, { title: words.trainings.claim.title })
}
