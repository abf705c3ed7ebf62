import { createRoute } from '@hono/zod-openapi'
import { reverseHandOut } from '../../ledger/reverse-hand-out.ts'
import { reverseReturn } from '../../ledger/reverse-return.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import { actId, bareActOn, byId, guardedBare, json, refusals, routes } from './routes.ts'

const always = [
  'sign-in-needed',
  'forbidden',
  'not-found',
  'reversal-too-late',
  'already-resolved',
  'id-taken',
  'busy',
] as const

/** Mistakes at the desk, put right the same working day. */
export const reversals = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/check-outs/{id}/reversal',
      summary: 'Take a hand-out back that was a mistake, the same working day',
      ...guardedBare('desk'),
      request: bareActOn(byId),
      responses: { 200: json(reservationSchema), ...refusals(...always) },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { id: handOut } = c.req.valid('param')
      const { reservation } = await reverseHandOut(c.var.ctx, { id, handOut })
      return c.json(sayReservation(reservation), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/returns/{id}/reversal',
      summary: 'Take a return back that was a mistake, the same working day',
      ...guardedBare('desk'),
      request: bareActOn(byId),
      responses: {
        200: json(reservationSchema),
        ...refusals(
          ...always,
          'wrong-state',
          'already-out',
          'in-repair',
          'copy-lost',
          'copy-retired',
          'copy-promised',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { id: back } = c.req.valid('param')
      const { reservation } = await reverseReturn(c.var.ctx, { id, back })
      return c.json(sayReservation(reservation), 200)
    },
  )
