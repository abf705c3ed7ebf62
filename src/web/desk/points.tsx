import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import { putPickupPoint } from '../../catalogue/put-pickup-point.ts'
import { isOf } from '../../context.ts'
import { instantAt, weekdays } from '../../day.ts'
import { listClosedDays } from '../../ledger/closed-days.ts'
import { keepClosedDays } from '../../ledger/closed-days-keep.ts'
import { tellClosedDays } from '../../ledger/closed-days-tell.ts'
import { readReservations } from '../../ledger/find-reservation.ts'
import { Problem } from '../../problem.ts'
import type { WebEnv } from '../kit/env.ts'
import {
  type Fields,
  first,
  type Mistakes,
  mistakesOf,
  mistakesOfProblem,
  readForm,
  single,
} from '../kit/form.ts'
import { day, line, whole, wholeText } from '../kit/input.ts'
import { readSchoolNames } from '../kit/school-names.ts'
import { ClosedDaysPage } from './closed-days-page.tsx'
import { pointForm } from './point-form.ts'
import { PointPage } from './point-page.tsx'

const rulesForm = pointForm.extend({
  maxOpenReservations: wholeText.pipe(whole(1, 100_000)),
  openingDays: wholeText.pipe(whole(0, 365)),
})
const closureForm = z.object({
  from: day,
  until: day.optional(),
  reason: line(200),
  worked: z.literal('yes').optional(),
  holiday: z.literal('yes').optional(),
})
const yearForm = z.object({
  yearFrom: day,
  yearUntil: day,
  opensDay: day,
  opensHour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-an-hour'),
})

/** When a pick-up point is open, and how much may be reserved there. */
export const points = new Hono<WebEnv>()

  .get('/:id', (c) => showPoint(c))

  .post('/:id', async (c) => {
    const fields = await readForm(c)
    const { pickupDays = [], returnDays = [], workingDays = [] } = fields
    const said = rulesForm.safeParse({ ...single(fields), pickupDays, returnDays, workingDays })
    if (!said.success)
      return showPoint(c, { fields, mistakes: mistakesOf(said.error, c.var.words) })
    const openDays = weekdays.filter((one) => [...pickupDays, ...returnDays].includes(one))
    return save(c, fields, (point) => ({ ...point, ...said.data, openDays }))
  })

  .post('/:id/closures', async (c) => {
    const fields = await readForm(c)
    const said = closureForm.safeParse(single(fields))
    if (!said.success)
      return showPoint(c, { fields, mistakes: mistakesOf(said.error, c.var.words) })
    const { from, until = from, reason, worked, holiday } = said.data
    const closure = {
      from,
      until,
      reason,
      worked: worked !== undefined,
      holiday: holiday !== undefined,
    }
    return save(c, fields, (point) => ({
      ...point,
      // First the new one, so that what is wrong with it is told of it.
      closures: [closure, ...point.closures.filter((one) => !isSame(one, closure))],
    }))
  })

  .post('/:id/closures/removal', async (c) => {
    const fields = await readForm(c)
    const gone = { from: first(fields, 'goneFrom'), until: first(fields, 'goneUntil') }
    return save(c, {}, (point) => ({
      ...point,
      closures: point.closures.filter((one) => !isSame(one, gone)),
    }))
  })

  .post('/:id/school-years', async (c) => {
    const fields = await readForm(c)
    const said = yearForm.safeParse(single(fields))
    if (!said.success)
      return showPoint(c, { fields, mistakes: mistakesOf(said.error, c.var.words) })
    const { yearFrom: from, yearUntil: until, opensDay, opensHour } = said.data
    const opensAt = instantAt(opensDay, opensHour, c.var.ctx.settings.timeZone)
    const year = { from, until, bookingOpensAt: opensAt.toISOString() }
    return save(c, fields, (point) => ({
      ...point,
      // Last, so that it is the new one that is told to overlap.
      schoolYears: [...point.schoolYears, year],
    }))
  })

  .post('/:id/school-years/removal', async (c) => {
    const gone = first(await readForm(c), 'goneFrom')
    return save(c, {}, (point) => ({
      ...point,
      schoolYears: point.schoolYears.filter(({ from }) => from !== gone),
    }))
  })

  .get('/:id/closed-days', async (c) => {
    const { ctx, words, language } = c.var
    const point = await pointOf(c)
    const hits = await listClosedDays(ctx, point.id)
    const reservations = await readReservations(
      ctx,
      hits.map(({ reservation }) => reservation),
    )
    const rows = hits.flatMap((hit) => {
      const reservation = reservations.find(({ id }) => id === hit.reservation)
      return reservation ? [{ ...hit, reservation }] : []
    })
    return c.render(
      <ClosedDaysPage
        point={point}
        rows={rows}
        schoolNames={await readSchoolNames(ctx, reservations)}
        words={words}
        language={language}
      />,
      { title: words.settings.closed.title },
    )
  })

type PointContext = HonoContext<WebEnv, '/:id'>

async function pointOf(c: PointContext): Promise<PickupPoint> {
  const point = await findPickupPoint(c.var.ctx, c.req.param('id'))
  if (!point) throw new Problem('not-found', 'There is no such pick-up point.')
  return point
}

/** Saves a point that is changed in one respect; leads to what that hits, when it hits something. */
async function save(
  c: PointContext,
  fields: Fields,
  change: (point: PickupPoint) => PickupPoint,
): Promise<Response> {
  const { ctx, words } = c.var
  const { id } = await pointOf(c)
  try {
    await putPickupPoint(ctx, change(await pointOf(c)), (before, after) =>
      keepClosedDays(ctx, before, after),
    )
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid-input') throw error
    return showPoint(c, { fields, mistakes: byField(mistakesOfProblem(error, words)) })
  }
  await tellClosedDays(ctx, id)
  return c.redirect(`/desk/points/${encodeURIComponent(id)}?done=saved`, 303)
}

/** A place in a list is one field of the form that adds to it. */
function byField(mistakes: Mistakes): Mistakes {
  const names: Readonly<Record<string, string>> = { from: 'yearFrom', until: 'yearUntil' }
  return Object.fromEntries(
    Object.entries(mistakes).map(([field, sentence]) => {
      const [list, , part = ''] = field.split('.')
      if (list === 'closures') return [part || 'from', sentence]
      return [list === 'schoolYears' ? (names[part] ?? 'yearFrom') : field, sentence]
    }),
  )
}

function isSame(a: { from: string; until: string }, b: { from: string; until: string }): boolean {
  return a.from === b.from && a.until === b.until
}

async function showPoint(c: PointContext, refused?: { fields: Fields; mistakes: Mistakes }) {
  const { ctx, words, language } = c.var
  const point = await pointOf(c)
  const hits = await listClosedDays(ctx, point.id)
  if (refused) c.status(422)
  return c.render(
    <PointPage
      point={point}
      fields={refused?.fields ?? {}}
      mistakes={refused?.mistakes ?? {}}
      closedCount={hits.length}
      today={ctx.today}
      timeZone={ctx.settings.timeZone}
      isDesk={isOf(ctx.actor, 'desk')}
      isSaved={c.req.query('done') === 'saved'}
      isNew={c.req.query('done') === 'added'}
      words={words}
      language={language}
    />,
    {
      title: words.settings.point.title(point.name),
      home: `/desk/points/${encodeURIComponent(point.id)}`,
    },
  )
}
