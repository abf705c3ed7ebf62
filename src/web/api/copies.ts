import { createRoute, z } from '@hono/zod-openapi'
import { findCopy } from '../../catalogue/find-copy.ts'
import { putCopy } from '../../catalogue/put-copy.ts'
import { Problem } from '../../problem.ts'
import { barcode, line, reference } from '../kit/input.ts'
import { body, guarded, json, noQuery, refusals, routes } from './routes.ts'

const said = z
  .strictObject({ offering: reference, pickupPoint: reference, shelf: line(50).optional() })
  .openapi('CopyRecord')

const copy = z
  .object({
    barcode: z.string(),
    offering: z.string(),
    pickupPoint: z.string(),
    shelf: z.string(),
  })
  .openapi('Copy')

export const copies = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/copies/{barcode}',
      summary: 'One physical material',
      ...guarded('desk', 'coordinator'),
      request: { query: noQuery, params: z.object({ barcode: z.string().trim() }) },
      responses: { 200: json(copy), ...refusals('sign-in-needed', 'forbidden', 'copy-not-found') },
    }),
    async (c) => {
      const { barcode } = c.req.valid('param')
      const found = await findCopy(c.var.ctx, barcode)
      if (!found) {
        const message = 'There is no copy with that barcode.'
        throw new Problem('copy-not-found', message, { with: { barcode } })
      }
      const { id: _, ...shown } = found
      return c.json(shown, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/copies/{barcode}',
      summary: 'Add a copy, or say anew what it is a copy of and where it stands',
      ...guarded('desk', 'coordinator'),
      request: { query: noQuery, params: z.object({ barcode }), body: body(said) },
      responses: {
        200: json(copy),
        ...refusals('sign-in-needed', 'forbidden', 'copy-promised', 'invalid-input'),
      },
    }),
    async (c) => {
      const record = { shelf: '', ...c.req.valid('json'), ...c.req.valid('param') }
      const { copy: stored } = await putCopy(c.var.ctx, { ...record, shelf: record.shelf ?? '' })
      const { id: _, ...shown } = stored
      return c.json(shown, 200)
    },
  )
