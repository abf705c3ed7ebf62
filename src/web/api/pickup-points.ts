import { createRoute, z } from '@hono/zod-openapi'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import { putPickupPoint } from '../../catalogue/put-pickup-point.ts'
import type { Context } from '../../context.ts'
import { weekdays } from '../../day.ts'
import { listClosedDays } from '../../ledger/closed-days.ts'
import { keepClosedDays } from '../../ledger/closed-days-keep.ts'
import { tellClosedDays } from '../../ledger/closed-days-tell.ts'
import { Problem } from '../../problem.ts'
import { day, instant, line, page, prose, slug, whole } from '../kit/input.ts'
import {
  body,
  byId,
  guarded,
  guardedBare,
  json,
  listOf,
  noQuery,
  refusals,
  routes,
} from './routes.ts'

const days = z.array(z.enum(weekdays)).min(1).max(7)
const schoolYear = z.strictObject({ from: day, until: day, bookingOpensAt: instant })

const said = z
  .strictObject({
    name: line(200),
    address: prose(500),
    openDays: days,
    pickupDays: days.optional(),
    returnDays: days.optional(),
    workingDays: days,
    closures: z
      .array(
        z.strictObject({
          from: day,
          until: day,
          reason: line(200),
          worked: z.boolean().optional(),
          holiday: z.boolean().optional(),
        }),
      )
      .max(1000),
    maxOpenReservations: whole(1, 100_000).optional(),
    openingDays: whole(0, 365).optional(),
    schoolYears: z.array(schoolYear).max(100).optional(),
  })
  .openapi('PickupPointRecord')

const everyDay = z.array(z.enum(weekdays)).readonly()
const pickupPoint = z
  .object({
    id: z.string(),
    name: z.string(),
    address: z.string(),
    openDays: everyDay,
    pickupDays: everyDay,
    returnDays: everyDay,
    workingDays: everyDay,
    closures: z
      .array(
        z.object({
          from: z.string(),
          until: z.string(),
          reason: z.string(),
          worked: z.boolean(),
          holiday: z.boolean(),
        }),
      )
      .readonly(),
    maxOpenReservations: z.int(),
    openingDays: z.int(),
    schoolYears: z
      .array(z.object({ from: z.string(), until: z.string(), bookingOpensAt: z.string() }))
      .readonly(),
  })
  .openapi('PickupPoint')

const closedDays = z.array(
  z
    .object({
      reservation: z.string(),
      pickup: z.string().optional().openapi({ description: 'The pick-up day, when it closed.' }),
      return: z.string().optional().openapi({ description: 'The return day, when it closed.' }),
      proposed: z.object({ pickupDay: z.string(), returnDay: z.string() }),
    })
    .openapi('ClosedDay', {
      description: 'A reservation of which a day closed after it was made, and the next open days.',
    }),
)

const savedPoint = pickupPoint
  .extend({
    closedDays: closedDays
      .optional()
      .openapi({ description: 'What has to move, when something has.' }),
  })
  .openapi('SavedPickupPoint')

/** What has to move at a point, as the API says it. */
async function closedDaysAt(ctx: Context, id: string) {
  const found = await listClosedDays(ctx, id)
  return found.map(({ reservation, pickup, return: back, proposed }) => ({
    reservation,
    ...(pickup !== undefined && { pickup }),
    ...(back !== undefined && { return: back }),
    proposed: { ...proposed },
  }))
}

export const pickupPoints = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/pickup-points',
      summary: 'Where materials are collected, and on which days',
      request: { query: z.strictObject(page) },
      responses: { 200: json(listOf(pickupPoint)), ...refusals('invalid-input') },
    }),
    async (c) => {
      const { limit, offset } = c.req.valid('query')
      const found = await listPickupPoints(c.var.ctx)
      return c.json({ hits: found.slice(offset, offset + limit), total: found.length }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/pickup-points/{id}',
      summary: 'One pick-up point',
      request: { query: noQuery, params: byId },
      responses: { 200: json(pickupPoint), ...refusals('not-found') },
    }),
    async (c) => {
      const found = await findPickupPoint(c.var.ctx, c.req.valid('param').id)
      if (!found) throw new Problem('not-found', 'There is no such pick-up point.')
      return c.json(found, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/pickup-points/{id}',
      summary: 'Add a pick-up point, or replace what is said of it',
      ...guarded('desk', 'coordinator'),
      request: { query: noQuery, params: z.object({ id: slug }), body: body(said) },
      responses: {
        200: json(savedPoint),
        ...refusals('sign-in-needed', 'forbidden', 'invalid-input'),
      },
    }),
    async (c) => {
      const { ctx } = c.var
      const { id } = c.req.valid('param')
      const record = { id, ...c.req.valid('json') }
      const saved = await putPickupPoint(ctx, record, (before, after) =>
        keepClosedDays(ctx, before, after),
      )
      await tellClosedDays(ctx, id)
      const hit = await closedDaysAt(ctx, id)
      return c.json({ ...saved, ...(hit.length > 0 && { closedDays: hit }) }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/pickup-points/{id}/closed-days',
      summary: 'Reservations that fall on days which closed after they were made',
      ...guardedBare('desk', 'coordinator'),
      request: { query: noQuery, params: byId },
      responses: {
        200: json(listOf(closedDays.element)),
        ...refusals('sign-in-needed', 'forbidden', 'not-found'),
      },
    }),
    async (c) => {
      const { ctx } = c.var
      const { id } = c.req.valid('param')
      if (!(await findPickupPoint(ctx, id))) {
        throw new Problem('not-found', 'There is no such pick-up point.')
      }
      const hits = await closedDaysAt(ctx, id)
      return c.json({ hits, total: hits.length }, 200)
    },
  )
