import { createRoute, z } from '@hono/zod-openapi'
import { daysBetween } from '../../day.ts'
import { AVAILABILITY_DAYS_MAX, availability as ask } from '../../ledger/availability.ts'
import { invalid, reasonCodes } from '../../problem.ts'
import { day, reference } from '../kit/input.ts'
import { json, refusals, routes } from './routes.ts'

const code = z.enum(reasonCodes)

const calendar = z
  .object({
    total: z.int(),
    days: z.array(
      z.object({
        day: z.string(),
        free: z.int().openapi({ description: 'Copies that could be on loan that day.' }),
        reasons: z.array(code).openapi({ description: 'Why a loan cannot start that day.' }),
      }),
    ),
    periods: z
      .array(z.object({ pickupDay: z.string(), latestReturnDay: z.string(), free: z.int() }))
      .openapi({ description: 'Each day a loan can start; `free` copies until the latest day.' }),
    forYou: z.object({
      reasons: z.array(
        z.object({
          code,
          with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      ),
    }),
  })
  .openapi('Availability')

export const availability = routes().openapi(
  createRoute({
    method: 'get',
    path: '/offerings/{slug}/availability',
    summary: 'What is free of a material, day by day',
    request: {
      params: z.object({ slug: z.string() }),
      query: z.strictObject({ from: day, until: day, pickupPoint: reference }),
    },
    responses: { 200: json(calendar), ...refusals('offering-not-found', 'invalid-input') },
  }),
  async (c) => {
    const { from, until, pickupPoint } = c.req.valid('query')
    if (until < from) throw invalid('until', 'This day comes before `from`.', 'backwards')
    if (daysBetween(from, until) >= AVAILABILITY_DAYS_MAX) {
      const message = `At most ${AVAILABILITY_DAYS_MAX} days at a time.`
      throw invalid('until', message, 'too-many', { max: AVAILABILITY_DAYS_MAX })
    }
    const { slug: offering } = c.req.valid('param')
    const found = await ask(c.var.ctx, { offering, from, until, pickupPoint })
    const reasons = found.forYou.reasons.map((reason) => ({
      code: reason.code,
      ...(reason.with && { with: { ...reason.with } }),
    }))
    const days = found.days.map((one) => ({ ...one, reasons: [...one.reasons] }))
    return c.json({ ...found, days, periods: [...found.periods], forYou: { reasons } }, 200)
  },
)
