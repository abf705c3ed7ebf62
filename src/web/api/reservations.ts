import { createRoute, z } from '@hono/zod-openapi'
import { cancel } from '../../ledger/cancel.ts'
import { keepComing } from '../../ledger/keep-coming.ts'
import { listReservations } from '../../ledger/list-reservations.ts'
import { reserve } from '../../ledger/reserve.ts'
import { seeReservation } from '../../ledger/see-reservation.ts'
import { reasonCodes } from '../../problem.ts'
import { day, line, mail, page, prose, reference, whole } from '../kit/input.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import {
  actHeaders,
  actId,
  bareActOn,
  body,
  byId,
  guarded,
  guardedBare,
  json,
  madeOnce,
  noQuery,
  pageOf,
  refusals,
  routes,
} from './routes.ts'

const override = z.strictObject({ reason: line(500) })

const wish = z
  .strictObject({
    id: line(100).optional().openapi({
      description:
        'Chosen by the caller, so that a retry books once. Else `Idempotency-Key` is it.',
    }),
    lines: z
      .array(z.strictObject({ offering: reference, quantity: whole(1, 999) }))
      .min(1)
      .max(50),
    pickupPoint: reference,
    pickupDay: day,
    returnDay: day,
    school: reference.optional(),
    borrower: mail.optional().openapi({ description: 'Mail address of a teacher; for the desk.' }),
    enrol: reference
      .optional()
      .openapi({ description: 'A training session to enrol in with the same commit.' }),
    note: prose(1000).optional(),
    override: override.optional().openapi({ description: 'For the desk; stays in the ledger.' }),
  })
  .openapi('ReservationRequest')

export const reservations = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations',
      summary: 'Reserve materials: every line, or nothing',
      ...guarded('teacher', 'desk'),
      request: { query: noQuery, headers: actHeaders, body: body(wish) },
      responses: {
        ...madeOnce(reservationSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'invalid-input',
          'id-taken',
          'busy',
          'session-closed',
          'session-full',
          ...reasonCodes,
        ),
      },
    }),
    async (c) => {
      const { id = actId(c.req.valid('header')), ...said } = c.req.valid('json')
      const { reservation, isRepeat } = await reserve(c.var.ctx, { id, ...said })
      return c.json(sayReservation(reservation), isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/reservations',
      summary: 'Your reservations; your school’s for its contact; all for the desk',
      ...guarded('teacher', 'desk'),
      request: { query: z.strictObject(page) },
      responses: pageOf(reservationSchema),
    }),
    async (c) => {
      const { hits, total } = await listReservations(c.var.ctx, c.req.valid('query'))
      return c.json({ hits: hits.map(sayReservation), total }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/reservations/{id}',
      summary: 'One reservation',
      ...guarded('teacher', 'desk'),
      request: { query: noQuery, params: byId },
      responses: {
        200: json(reservationSchema),
        ...refusals('sign-in-needed', 'forbidden', 'reservation-not-found'),
      },
    }),
    async (c) => {
      const reservation = await seeReservation(c.var.ctx, c.req.valid('param').id)
      return c.json(sayReservation(reservation), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations/{id}/cancellation',
      summary: 'Give back what is still promised of a reservation',
      ...guardedBare('teacher', 'desk'),
      request: bareActOn(byId),
      responses: {
        200: json(reservationSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'reservation-not-found',
          'already-resolved',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { id: reservation } = c.req.valid('param')
      return c.json(sayReservation(await cancel(c.var.ctx, { id, reservation })), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations/{id}/keeping',
      summary: 'Still coming: keep what was not collected until the next pick-up day',
      ...guardedBare('teacher', 'desk'),
      request: bareActOn(byId),
      responses: {
        200: json(reservationSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'reservation-not-found',
          'already-resolved',
          'wrong-state',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const id = actId(c.req.valid('header'))
      const { id: reservation } = c.req.valid('param')
      return c.json(sayReservation(await keepComing(c.var.ctx, { id, reservation })), 200)
    },
  )
