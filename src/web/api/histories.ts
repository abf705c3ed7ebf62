import { createRoute, z } from '@hono/zod-openapi'
import { findCopyStatus } from '../../ledger/find-copy-status.ts'
import { getReservation } from '../../ledger/find-reservation.ts'
import { type Happened, listCopyHistory, listReservationHistory } from '../../ledger/history.ts'
import { Problem } from '../../problem.ts'
import { byId, guarded, json, listOf, noQuery, refusals, routes } from './routes.ts'

const happened = z
  .object({
    act: z.string(),
    at: z.string(),
    kind: z.string(),
    barcode: z.string(),
    code: z.string().optional(),
    reservation: z.string().optional(),
    day: z.string(),
    untilDay: z.string().optional(),
    by: z.string().optional(),
    reason: z.string().optional().openapi({ description: 'Why the desk decided so.' }),
  })
  .openapi('Happened')

/** What happened to a reservation or a copy, the latest first. */
export const histories = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/reservations/{id}/history',
      summary: 'What happened to a reservation, the latest first',
      ...guarded('desk'),
      request: { query: noQuery, params: byId },
      responses: {
        200: json(listOf(happened)),
        ...refusals('sign-in-needed', 'forbidden', 'reservation-not-found'),
      },
    }),
    async (c) => {
      const { ctx } = c.var
      const { id } = await getReservation(ctx, c.req.valid('param').id)
      return c.json(sayHistory(await listReservationHistory(ctx, id)), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/copies/{barcode}/history',
      summary: 'What happened to a copy, the latest first',
      ...guarded('desk'),
      request: { query: noQuery, params: z.object({ barcode: z.string().trim() }) },
      responses: {
        200: json(listOf(happened)),
        ...refusals('sign-in-needed', 'forbidden', 'copy-not-found'),
      },
    }),
    async (c) => {
      const { ctx } = c.var
      const { barcode } = c.req.valid('param')
      const copy = await findCopyStatus(ctx, barcode)
      if (!copy)
        throw new Problem('copy-not-found', 'There is no such copy.', { with: { barcode } })
      return c.json(sayHistory(await listCopyHistory(ctx, copy.id)), 200)
    },
  )

function sayHistory(history: readonly Happened[]) {
  // What is not known is left out, as everywhere.
  const hits = history.map((one) => JSON.parse(JSON.stringify(one)) as z.output<typeof happened>)
  return { hits, total: hits.length }
}
