import { createRoute, z } from '@hono/zod-openapi'
import { putCopy } from '../../catalogue/put-copy.ts'
import { type CopyStatus, findCopyStatus } from '../../ledger/find-copy-status.ts'
import { Problem } from '../../problem.ts'
import { barcode, line, reference } from '../kit/input.ts'
import { outSchema, sayOut } from './copy-service.ts'
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

const seen = copy
  .extend({
    state: z.enum(['in-house', 'checked-out', 'to-check']),
    preparedFor: z
      .string()
      .optional()
      .openapi({ description: 'The code of the reservation it is set aside for.' }),
    outOfService: z.array(outSchema),
    remarks: z.array(
      z.object({ part: z.string().optional(), counted: z.int().optional(), remark: z.string() }),
    ),
  })
  .openapi('CopySeen')

export const copies = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/copies/{barcode}',
      summary: 'One physical material',
      ...guarded('desk', 'coordinator'),
      request: { query: noQuery, params: z.object({ barcode: z.string().trim() }) },
      responses: { 200: json(seen), ...refusals('sign-in-needed', 'forbidden', 'copy-not-found') },
    }),
    async (c) => {
      const { barcode } = c.req.valid('param')
      const found = await findCopyStatus(c.var.ctx, barcode)
      if (!found) {
        const message = 'There is no copy with that barcode.'
        throw new Problem('copy-not-found', message, { with: { barcode } })
      }
      return c.json(saySeen(found), 200)
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

function saySeen(status: CopyStatus): z.output<typeof seen> {
  const { barcode, offering, pickupPoint, shelf, loan, toCheck, preparedFor } = status
  return {
    barcode,
    offering,
    pickupPoint,
    shelf,
    state: loan ? 'checked-out' : toCheck ? 'to-check' : 'in-house',
    ...(preparedFor !== undefined && { preparedFor }),
    outOfService: status.outOfService.map(sayOut),
    remarks: status.remarks.map(({ part, counted, remark }) => ({
      ...(part !== undefined && { part }),
      ...(counted !== undefined && { counted }),
      remark,
    })),
  }
}
