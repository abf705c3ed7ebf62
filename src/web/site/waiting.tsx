import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { findSchool } from '../../accounts/find-school.ts'
import { findLending } from '../../catalogue/find-lending.ts'
import { findOffering, offeringNotFound } from '../../catalogue/find-offering.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import { isOf } from '../../context.ts'
import { newId } from '../../id.ts'
import { acceptOffer } from '../../ledger/accept-offer.ts'
import { getWish } from '../../ledger/find-wish.ts'
import { wait } from '../../ledger/wait.ts'
import { withdrawWish } from '../../ledger/withdraw-wish.ts'
import { Problem } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import type { WebEnv } from '../kit/env.ts'
import { type Fields, first, mistakesOf, mistakesOfProblem, readForm, single } from '../kit/form.ts'
import { only } from '../kit/guard.ts'
import { day, line, whole } from '../kit/input.ts'
import { sayProblem, sayReason } from '../kit/refusal.ts'
import type { Refused } from './refused.ts'
import { pointsOf, schoolsOf } from './reserve-view.ts'
import { WaitingForm } from './waiting-form.tsx'
import { WaitingPage } from './waiting-page.tsx'

const number = z
  .string()
  .regex(/^\d{1,6}$/, 'not-whole')
  .transform(Number)

const form = z.object({
  id: z.uuid(),
  offering: line(100),
  quantity: number.pipe(whole(1, 999)).default(1),
  from: day,
  until: day,
  days: number.pipe(whole(0, 1000)),
  school: line(20).optional(),
})
const answerForm = z.object({ id: z.uuid() })

/** The waiting list as a teacher sees it: to get on it, to answer an offer, to leave it. */
export const waiting = new Hono<WebEnv>()

  .use(only())

  .get('/new', async (c) => showForm(c, { asked: queryOf(c) }))

  .post('/', async (c) => {
    const { ctx, words, language } = c.var
    const fields = await readForm(c)
    const asked = form.safeParse(single(fields))
    if (!asked.success) {
      c.status(422)
      const mistakes = mistakesOf(asked.error, words)
      return showForm(c, { asked: fields, refused: { mistakes, general: [], alternatives: [] } })
    }
    const pickupPoints = [...new Set(fields.point ?? [])]
    if (pickupPoints.length === 0) {
      c.status(422)
      const mistakes = { point: words.common.mistakes['not-one-of'] }
      return showForm(c, { asked: fields, refused: { mistakes, general: [], alternatives: [] } })
    }
    try {
      const { wish } = await wait(ctx, { ...asked.data, pickupPoints })
      return c.redirect(`/waiting/${encodeURIComponent(wish.id)}?done=made`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || ![409, 422].includes(error.status)) throw error
      c.status(error.status)
      const refused = refusedBy(error, words, language)
      return showForm(c, { asked: fields, refused, isFreeNow: error.code === 'free-now' })
    }
  })

  .get('/:id', async (c) => showWish(c, { done: c.req.query('done') }))

  .post('/:id/acceptance', (c) =>
    answer(c, async (id, wish) => {
      const { offer } = (await acceptOffer(c.var.ctx, { id, wish })).wish
      return `/reservations/${encodeURIComponent(offer?.reservation ?? '')}?done=reserved`
    }),
  )

  .post('/:id/withdrawal', (c) =>
    answer(c, async (id, wish) => {
      await withdrawWish(c.var.ctx, { id, wish })
      return `/waiting/${encodeURIComponent(wish)}`
    }),
  )

/** What is wrong with a field stands beside it; why there can be no wish, above the form. */
function refusedBy(problem: Problem, words: Words, language: Language): Refused {
  const mistakes = mistakesOfProblem(problem, words)
  const reasons = problem.extra.reasons ?? []
  const general = reasons.map((reason) => sayReason(reason, language))
  const isSaid = general.length > 0 || Object.keys(mistakes).length > 0
  return {
    mistakes,
    general: isSaid ? [...new Set(general)] : [sayProblem(problem, language).detail],
    alternatives: problem.extra.alternatives ?? [],
  }
}

function queryOf(c: HonoContext<WebEnv>): Fields {
  return Object.fromEntries(Object.entries(c.req.queries()))
}

async function showForm(
  c: HonoContext<WebEnv>,
  { asked, refused, isFreeNow = false }: { asked: Fields; refused?: Refused; isFreeNow?: boolean },
) {
  const { ctx, words, language } = c.var
  const slug = first(asked, 'offering')
  const offering = await findOffering(ctx, slug)
  if (offering?.kind !== 'material' || offering.state !== 'published') throw offeringNotFound(slug)
  const [points, schools, lending] = await Promise.all([
    pointsOf(ctx, slug),
    schoolsOf(ctx),
    findLending(ctx, slug),
  ])
  return c.render(
    <WaitingForm
      offering={{ slug, title: offering.title }}
      points={points}
      copiesMax={lending.maxCopiesPerSchool}
      schools={schools}
      isTeacher={isOf(ctx.actor, 'teacher')}
      isDesk={isOf(ctx.actor, 'desk')}
      fields={asked}
      refused={refused}
      isFreeNow={isFreeNow}
      today={ctx.today}
      id={newId()}
      words={words}
      language={language}
    />,
    { title: words.waiting.form.title(offering.title) },
  )
}

async function showWish(
  c: HonoContext<WebEnv>,
  { done, refused }: { done?: string | undefined; refused?: string },
) {
  const { ctx, words, language } = c.var
  const wish = await getWish(ctx, c.req.param('id') ?? '')
  const [points, school] = await Promise.all([listPickupPoints(ctx), findSchool(ctx, wish.school)])
  return c.render(
    <WaitingPage
      wish={wish}
      isHers={wish.account?.id === ctx.actor?.id}
      points={points}
      schoolName={school?.name}
      done={done}
      refused={refused}
      id={newId()}
      words={words}
      language={language}
    />,
    { title: wish.title },
  )
}

/** Does what was pressed and goes on; what is refused is said on the page itself, as it stands now. */
async function answer(
  c: HonoContext<WebEnv>,
  act: (id: string, wish: string) => Promise<string>,
): Promise<Response> {
  const { data } = answerForm.safeParse(single(await readForm(c)))
  try {
    const path = await act(data?.id ?? newId(), c.req.param('id') ?? '')
    return c.redirect(path, 303)
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 409) throw error
    c.status(error.status)
    return showWish(c, { refused: sayProblem(error, c.var.language).detail })
  }
}
