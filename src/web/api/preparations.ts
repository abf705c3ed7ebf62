import { createRoute, z } from '@hono/zod-openapi'
import { prepare } from '../../ledger/prepare.ts'
import { putBack } from '../../ledger/put-back.ts'
import { barcode } from '../kit/input.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import { actHeaders, actId, body, guarded, json, noQuery, refusals, routes } from './routes.ts'

const barcodes = z.array(barcode).min(1).max(200)
const parameters = z.object({ id: z.string() })

/** Copies that are set aside with the borrower's name. */
export const preparations = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations/{id}/preparation',
      summary: 'Set copies aside with the borrower’s name: they no longer move',
      ...guarded('desk'),
      request: {
        query: noQuery,
        headers: actHeaders,
        params: parameters,
        body: body(z.strictObject({ barcodes }).openapi('Preparation')),
      },
      responses: {
        200: json(reservationSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'invalid-input',
          'reservation-not-found',
          'already-resolved',
          'already-out',
          'in-repair',
          'copy-retired',
          'copy-lost',
          'copy-not-checked',
          'copy-prepared',
          'copy-elsewhere',
          'not-in-reservation',
          'booked',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { id: reservation } = c.req.valid('param')
      const made = await prepare(c.var.ctx, { id, reservation, ...c.req.valid('json') })
      return c.json(sayReservation(made.reservation), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations/{id}/put-back',
      summary: 'Put copies that were set aside back on the shelf: these, or all of them',
      ...guarded('desk'),
      request: {
        query: noQuery,
        headers: actHeaders,
        params: parameters,
        body: body(z.strictObject({ barcodes: barcodes.optional() }).openapi('PutBack')),
      },
      responses: {
        200: json(reservationSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'invalid-input',
          'reservation-not-found',
          'not-in-reservation',
          'already-resolved',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { id: reservation } = c.req.valid('param')
      const made = await putBack(c.var.ctx, { id, reservation, ...c.req.valid('json') })
      return c.json(sayReservation(made.reservation), 200)
    },
  )
