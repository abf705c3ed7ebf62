import { createRoute, z } from '@hono/zod-openapi'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import { deskToday } from '../../ledger/desk-today.ts'
import type { SetAsideBefore } from '../../ledger/set-aside-before.ts'
import { invalid } from '../../problem.ts'
import { day, reference } from '../kit/input.ts'
import { reservationSchema, sayReservation } from './reservation-schema.ts'
import { guarded, json, refusals, routes } from './routes.ts'

const today = z
  .object({
    toPrepare: z.array(reservationSchema),
    toHandOut: z.array(reservationSchema),
    toTakeBack: z.array(reservationSchema),
    overdue: z.array(reservationSchema),
    atRisk: z.array(reservationSchema),
    setAsideBefore: z
      .array(
        z.object({
          barcode: z.string(),
          shelf: z.string(),
          title: z.string(),
          reservation: z.string(),
          code: z.string(),
          wantedOn: z.string().optional(),
        }),
      )
      .openapi({
        description:
          'Copies that lie apart for a reservation which changed after that (it wants them on `wantedOn`) or ended.',
      }),
    toCheck: z.array(
      z.object({
        barcode: z.string(),
        shelf: z.string(),
        offering: z.string(),
        title: z.string(),
        sinceDay: z.string(),
        elsewhere: z.string().optional(),
      }),
    ),
  })
  .openapi('DeskToday')

export const desk = routes().openapi(
  createRoute({
    method: 'get',
    path: '/desk/today',
    summary: 'What waits for the desk of a point, in shelf order',
    ...guarded('desk'),
    request: { query: z.strictObject({ pickupPoint: reference, day: day.optional() }) },
    responses: { 200: json(today), ...refusals('sign-in-needed', 'forbidden', 'invalid-input') },
  }),
  async (c) => {
    const { ctx } = c.var
    const { pickupPoint, day = ctx.today } = c.req.valid('query')
    if (!(await findPickupPoint(ctx, pickupPoint))) {
      throw invalid('pickupPoint', 'There is no such pick-up point.', 'unknown')
    }
    const found = await deskToday(ctx, { pickupPoint, day })
    const toCheck = found.toCheck.map(({ elsewhere, remarks: _, ...copy }) => ({
      ...copy,
      ...(elsewhere !== undefined && { elsewhere }),
    }))
    return c.json(
      {
        toPrepare: found.toPrepare.map(sayReservation),
        toHandOut: found.toHandOut.map(sayReservation),
        toTakeBack: found.toTakeBack.map(sayReservation),
        overdue: found.overdue.map(sayReservation),
        atRisk: found.atRisk.map(sayReservation),
        setAsideBefore: found.setAsideBefore.map(saySetAside),
        toCheck,
      },
      200,
    )
  },
)

function saySetAside({ barcode, shelf, title, reservation, code, wantedOn }: SetAsideBefore) {
  const copy = { barcode, shelf, title, reservation, code }
  return { ...copy, ...(wantedOn !== undefined && { wantedOn }) }
}
