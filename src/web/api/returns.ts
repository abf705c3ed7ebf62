import { createRoute, z } from '@hono/zod-openapi'
import { report } from '../../ledger/report.ts'
import { markReady } from '../../ledger/ready.ts'
import { returnCopy } from '../../ledger/return.ts'
import { barcode, day, line, prose, reference, whole } from '../kit/input.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import {
  actHeaders,
  actId,
  actOn,
  bareActOn,
  body,
  guarded,
  guardedBare,
  json,
  madeOnce,
  noQuery,
  refusals,
  routes,
} from './routes.ts'

const broughtBack = z
  .strictObject({
    barcode,
    parts: z
      .array(z.strictObject({ part: line(200), counted: whole(0, 1000) }))
      .max(200)
      .optional(),
    remark: prose(1000).optional(),
    ready: z.boolean().optional().openapi({ description: 'In order: free at once.' }),
    day: day
      .optional()
      .openapi({ description: 'When it came back, at most 7 days ago; today when left out.' }),
    pickupPoint: reference.optional().openapi({ description: 'Where, when not its own point.' }),
  })
  .openapi('Return')

const remark = z.object({
  part: z.string().optional(),
  counted: z.int().optional(),
  remark: z.string(),
  isHers: z.boolean().openapi({ description: 'False: it was so when she got it.' }),
  madeAt: z.string(),
})

const returned = z
  .object({
    id: z.string().openapi({ description: 'The return: `POST /returns/{id}/reversal`.' }),
    barcode: z.string(),
    reservation: reservationSchema,
    daysLate: z.int().openapi({ description: 'After the day it was due; 0 when in time.' }),
    stillOut: z.array(z.string()),
    toCheck: z.boolean(),
    remarks: z.array(remark),
    next: z.object({ code: z.string(), pickupDay: z.string() }).optional(),
  })
  .openapi('Returned')

const parameters = z.object({ barcode: z.string().trim() })

export const returns = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/returns',
      summary: 'Take a copy back',
      ...guarded('desk'),
      request: { query: noQuery, headers: actHeaders, body: body(broughtBack) },
      responses: {
        ...madeOnce(returned),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'invalid-input',
          'copy-not-found',
          'not-on-loan',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { isRepeat, ...found } = await returnCopy(c.var.ctx, { id, ...c.req.valid('json') })
      const { reservation, stillOut, remarks, next, ...rest } = found
      const said = {
        ...rest,
        reservation: sayReservation(reservation),
        stillOut: [...stillOut],
        remarks: [...remarks],
        ...(next && { next }),
      }
      return c.json(said, isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/readiness',
      summary: 'Checked and in order: free at once',
      ...guardedBare('desk'),
      request: bareActOn(parameters),
      responses: {
        200: json(z.object({ barcode: z.string(), ready: z.literal(true) })),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'copy-not-found',
          'already-resolved',
          'copy-elsewhere',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const { barcode } = c.req.valid('param')
      await markReady(c.var.ctx, { id: actId(c.req.valid('header')), barcode })
      return c.json({ barcode, ready: true as const }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/reports',
      summary: 'Report something about a copy that is out',
      ...guarded('teacher', 'desk'),
      request: actOn(
        parameters,
        z
          .strictObject({
            part: line(200).optional(),
            what: z.enum(['missing', 'broken', 'other']),
            remark: prose(1000),
          })
          .openapi('Report'),
      ),
      responses: {
        201: json(z.object({ barcode: z.string(), isHers: z.boolean() })),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'invalid-input',
          'copy-not-found',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const { barcode } = c.req.valid('param')
      const id = actId(c.req.valid('header'))
      const { isHers } = await report(c.var.ctx, { id, barcode, ...c.req.valid('json') })
      return c.json({ barcode, isHers }, 201)
    },
  )
