import { createRoute, z } from '@hono/zod-openapi'
import { change } from '../../ledger/change.ts'
import { extend } from '../../ledger/extend.ts'
import { listSchoolLoans } from '../../ledger/list-school-loans.ts'
import { transfer } from '../../ledger/transfer.ts'
import { reasonCodes } from '../../problem.ts'
import { day, line, mail, page, reference, whole } from '../kit/input.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import {
  type actHeaders,
  actId,
  actOn,
  byId,
  guarded,
  json,
  listOf,
  refusals,
  routes,
} from './routes.ts'

const override = z
  .strictObject({ reason: line(500) })
  .optional()
  .openapi({ description: 'For the desk; stays in the ledger.' })

const wantedChange = z
  .strictObject({
    lines: z
      .array(z.strictObject({ offering: reference, quantity: whole(1, 999) }))
      .min(1)
      .max(50)
      .optional()
      .openapi({ description: 'All that is to be in it; what is left out is given back.' }),
    pickupPoint: reference.optional(),
    pickupDay: day.optional(),
    returnDay: day.optional(),
    override,
  })
  .openapi('ReservationChange', { description: 'What is left out stays as it is.' })

const wantedExtension = z.strictObject({ returnDay: day, override }).openapi('Extension')

const wantedTransfer = z
  .strictObject({
    to: mail.openapi({ description: 'Mail address of a confirmed teacher of the same school.' }),
  })
  .openapi('Transfer')

const always = [
  'sign-in-needed',
  'forbidden',
  'reservation-not-found',
  'invalid-input',
  'id-taken',
  'busy',
] as const

/** The act's key, and the reservation that it changes. */
function keyed(headers: z.output<typeof actHeaders>, { id: reservation }: z.output<typeof byId>) {
  return { id: actId(headers), reservation }
}

export const reservationChanges = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations/{id}/change',
      summary: 'Change the lines, days or point of a reservation, all at once or not at all',
      ...guarded('teacher', 'desk'),
      request: actOn(byId, wantedChange),
      responses: {
        200: json(reservationSchema),
        ...refusals(...always, 'already-resolved', 'wrong-state', ...reasonCodes),
      },
    }),
    async (c) => {
      const of = keyed(c.req.valid('header'), c.req.valid('param'))
      const changed = await change(c.var.ctx, { ...of, ...c.req.valid('json') })
      return c.json(sayReservation(changed.reservation), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations/{id}/extension',
      summary: 'Keep what is out until a later day',
      ...guarded('teacher', 'desk'),
      request: actOn(byId, wantedExtension),
      responses: {
        200: json(reservationSchema),
        ...refusals(
          ...always,
          'not-on-loan',
          'past-school-year',
          'period-too-long',
          'closed',
          'over-holiday',
          'quota-reached',
          'booked',
          'turnaround',
          'overdue',
        ),
      },
    }),
    async (c) => {
      const of = keyed(c.req.valid('header'), c.req.valid('param'))
      const extended = await extend(c.var.ctx, { ...of, ...c.req.valid('json') })
      return c.json(sayReservation(extended.reservation), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/reservations/{id}/transfer',
      summary: 'Put a reservation or loan in the name of a colleague',
      ...guarded('teacher', 'desk'),
      request: actOn(byId, wantedTransfer),
      responses: {
        200: json(reservationSchema),
        ...refusals(...always, 'already-resolved', 'training-missing', 'quota-reached'),
      },
    }),
    async (c) => {
      const of = keyed(c.req.valid('header'), c.req.valid('param'))
      const passed = await transfer(c.var.ctx, { ...of, ...c.req.valid('json') })
      return c.json(sayReservation(passed.reservation), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/schools/{number}/loans',
      summary: 'All that a school reserved and borrowed, for its contact and the desk',
      ...guarded('teacher', 'desk'),
      request: { query: z.strictObject(page), params: z.object({ number: z.string() }) },
      responses: {
        200: json(listOf(reservationSchema)),
        ...refusals('sign-in-needed', 'forbidden', 'not-found', 'invalid-input'),
      },
    }),
    async (c) => {
      const { number: school } = c.req.valid('param')
      const found = await listSchoolLoans(c.var.ctx, { school, ...c.req.valid('query') })
      return c.json({ hits: found.hits.map(sayReservation), total: found.total }, 200)
    },
  )
