import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { findLending } from '../../catalogue/find-lending.ts'
import { getMaterial } from '../../catalogue/find-offering.ts'
import type { Lending } from '../../catalogue/lending.ts'
import { listTrainings } from '../../catalogue/list-trainings.ts'
import { setLending } from '../../catalogue/set-lending.ts'
import { Problem } from '../../problem.ts'
import type { WebEnv } from '../kit/env.ts'
import {
  type Fields,
  type Mistakes,
  mistakesOf,
  mistakesOfProblem,
  readForm,
  single,
} from '../kit/form.ts'
import { reference, whole, wholeText } from '../kit/input.ts'
import { RulesPage } from './rules-page.tsx'

const count = (min: number, max: number) => wholeText.pipe(whole(min, max))
const checked = z.literal('yes').optional()
const many = z.array(reference).max(50).default([])

const rulesForm = z.object({
  maxDays: count(0, 1000),
  minDays: count(0, 1000),
  overHolidays: checked,
  leadDays: count(0, 1000),
  horizonDays: count(0, 3650),
  turnaroundDays: count(0, 1000),
  sameDayTurnover: checked,
  maxCopiesPerSchool: count(1, 1000),
  maxPerSchoolAtOpening: count(1, 1000),
  maxExtensions: count(0, 1000),
  extensionDays: count(0, 1000),
  forLevels: many,
  trainings: many,
  trainingScope: z.enum(['school', 'person']),
})

/** The lending rules of a material. */
export const rules = new Hono<WebEnv>()

  .get('/:slug/rules', (c) => showRules(c))

  .post('/:slug/rules', async (c) => {
    const { ctx, words } = c.var
    const fields = await readForm(c)
    const offering = c.req.param('slug')
    const { forLevels = [], trainings = [] } = fields
    const said = rulesForm.safeParse({ ...single(fields), forLevels, trainings })
    if (!said.success) return showRules(c, { fields, mistakes: mistakesOf(said.error, words) })
    const { overHolidays, sameDayTurnover, ...counts } = said.data
    const lending = {
      ...counts,
      overHolidays: overHolidays !== undefined,
      sameDayTurnover: sameDayTurnover !== undefined,
    }
    try {
      await setLending(ctx, { offering, lending })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'invalid-input') throw error
      return showRules(c, { fields, mistakes: mistakesOfProblem(error, words) })
    }
    return c.redirect(`/desk/materials/${encodeURIComponent(offering)}/rules?done=saved`, 303)
  })

async function showRules(
  c: HonoContext<WebEnv, '/:slug/rules'>,
  refused?: { fields: Fields; mistakes: Mistakes },
) {
  const { ctx, words, language } = c.var
  const { slug, title } = await getMaterial(ctx, c.req.param('slug'))
  const lending = await findLending(ctx, slug)
  const trainings = await listTrainings(ctx, lending.trainings)
  if (refused) c.status(422)
  return c.render(
    <RulesPage
      slug={slug}
      title={title}
      fields={refused?.fields ?? asFields(lending)}
      mistakes={refused?.mistakes ?? {}}
      trainings={trainings}
      isSaved={c.req.query('done') === 'saved'}
      words={words}
      language={language}
    />,
    { title: words.settings.rules.title(title), home: `/desk/materials/${slug}/rules` },
  )
}

/** What stands in the form when nobody has touched it. */
function asFields(lending: Lending): Fields {
  return Object.fromEntries(Object.entries(lending).map(([name, value]) => [name, textsOf(value)]))
}

function textsOf(value: Lending[keyof Lending]): readonly string[] {
  if (typeof value === 'boolean') return value ? ['yes'] : []
  return typeof value === 'object' ? value : [String(value)]
}
