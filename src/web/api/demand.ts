import { createRoute, z } from '@hono/zod-openapi'
import { listDemand } from '../../ledger/demand.ts'
import { invalid, reasonCodes } from '../../problem.ts'
import { page } from '../kit/input.ts'
import { isMonth, monthBefore } from '../kit/month.ts'
import { guarded, pageOf, routes } from './routes.ts'

const MONTHS_SHOWN = 3

const month = z.string().refine(isMonth, 'not-a-month').openapi({ example: '2026-03' })

const row = z
  .object({
    month: z.string(),
    offering: z.string(),
    title: z.string(),
    pickupPoint: z.string(),
    asked: z.int().openapi({ description: 'Reservations that were made, and refusals.' }),
    refused: z.int(),
    copies: z.int().openapi({ description: 'Copies that were asked in what was refused.' }),
    reasons: z.array(z.object({ code: z.enum(reasonCodes), refused: z.int() })).readonly(),
  })
  .openapi('Demand')

export const demand = routes().openapi(
  createRoute({
    method: 'get',
    path: '/demand',
    summary: 'What was asked and refused, month by month',
    description: 'Without persons. The last three months when no others are named.',
    ...guarded('desk', 'coordinator'),
    request: {
      query: z.strictObject({ from: month.optional(), until: month.optional(), ...page }),
    },
    responses: pageOf(row),
  }),
  async (c) => {
    const { ctx } = c.var
    const { limit, offset, until = ctx.today.slice(0, 7), ...asked } = c.req.valid('query')
    const { from = monthBefore(until, MONTHS_SHOWN - 1) } = asked
    if (until < from) throw invalid('until', 'This month comes before `from`.', 'backwards')
    const found = await listDemand(ctx, { from, until })
    const hits = found
      .slice(offset, offset + limit)
      .map((one) => ({ ...one, reasons: [...one.reasons] }))
    return c.json({ hits, total: found.length }, 200)
  },
)
