import { createRoute, z } from '@hono/zod-openapi'
import { layBack } from '../../ledger/lay-back.ts'
import { prepare } from '../../ledger/prepare.ts'
import { putBack } from '../../ledger/put-back.ts'
import { barcode } from '../kit/input.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import {
  actId,
  actOn,
  bareActOn,
  byId,
  guarded,
  guardedBare,
  json,
  refusals,
  routes,
} from './routes.ts'

const barcodes = z.array(barcode).min(1).max(200)
/** Copies that are set aside with the borrower's name. */
export const preparations = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations/{id}/preparation',
      summary: 'Set copies aside with the borrower’s name: they no longer move',
      ...guarded('desk'),
      request: actOn(byId, z.strictObject({ barcodes }).openapi('Preparation')),
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
      request: actOn(byId, z.strictObject({ barcodes: barcodes.optional() }).openapi('PutBack')),
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

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/laying-back',
      summary:
        'It is back on its shelf: a copy that lay apart for a reservation that changed or ended',
      ...guardedBare('desk'),
      request: bareActOn(z.object({ barcode: z.string() })),
      responses: {
        200: json(z.object({ barcode: z.string() })),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'copy-not-found',
          'already-resolved',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { barcode: scanned } = c.req.valid('param')
      await layBack(c.var.ctx, { id, barcode: scanned })
      return c.json({ barcode: scanned }, 200)
    },
  )
