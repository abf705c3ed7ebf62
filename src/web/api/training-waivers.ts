import { createRoute, z } from '@hono/zod-openapi'
import { waiveTraining } from '../../ledger/waive-training.ts'
import { line } from '../kit/input.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import { actId, actOn, byId, guarded, json, refusals, routes } from './routes.ts'

export const trainingWaivers = routes().openapi(
  createRoute({
    method: 'post',
    path: '/reservations/{id}/training-waiver',
    summary: 'Let a reservation stand that rests on a training, whatever becomes of it',
    ...guarded('desk'),
    request: actOn(byId, z.strictObject({ reason: line(500) })),
    responses: {
      200: json(reservationSchema),
      ...refusals(
        'sign-in-needed',
        'forbidden',
        'reservation-not-found',
        'wrong-state',
        'invalid-input',
        'id-taken',
        'busy',
      ),
    },
  }),
  async (c) => {
    const reservation = await waiveTraining(c.var.ctx, {
      id: actId(c.req.valid('header')),
      reservation: c.req.valid('param').id,
      ...c.req.valid('json'),
    })
    return c.json(sayReservation(reservation), 200)
  },
)
