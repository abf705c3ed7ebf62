import { createRoute, z } from '@hono/zod-openapi'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import { putPickupPoint } from '../../catalogue/put-pickup-point.ts'
import { weekdays } from '../../day.ts'
import { Problem } from '../../problem.ts'
import { day, instant, line, page, prose, slug, whole } from '../kit/input.ts'
import { body, guarded, json, listOf, noQuery, refusals, routes } from './routes.ts'

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
    schoolYears: z
      .array(z.object({ from: z.string(), until: z.string(), bookingOpensAt: z.string() }))
      .readonly(),
  })
  .openapi('PickupPoint')

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
      request: { query: noQuery, params: z.object({ id: z.string() }) },
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
        200: json(pickupPoint),
        ...refusals('sign-in-needed', 'forbidden', 'invalid-input'),
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      return c.json(await putPickupPoint(c.var.ctx, { id, ...c.req.valid('json') }), 200)
    },
  )
