import { createRoute, z } from '@hono/zod-openapi'
import { findLending } from '../../catalogue/find-lending.ts'
import { getMaterial } from '../../catalogue/find-offering.ts'
import { setLending } from '../../catalogue/set-lending.ts'
import { reference, whole } from '../kit/input.ts'
import { body, guarded, json, noQuery, refusals, routes } from './routes.ts'

const scopes = z.enum(['school', 'person'])

const said = z
  .strictObject({
    maxDays: whole(0, 1000),
    minDays: whole(0, 1000),
    leadDays: whole(0, 1000),
    horizonDays: whole(0, 3650),
    turnaroundDays: whole(0, 1000),
    sameDayTurnover: z.boolean(),
    overHolidays: z.boolean(),
    maxCopiesPerSchool: whole(1, 1000),
    maxPerSchoolAtOpening: whole(1, 1000),
    maxExtensions: whole(0, 1000),
    extensionDays: whole(0, 1000),
    forLevels: z.array(reference).max(50),
    trainings: z.array(reference).max(20),
    trainingScope: scopes,
  })
  .partial()
  .openapi('LendingRecord', { description: 'What is left out has its default.' })

export const lendingSchema = z
  .object({
    maxDays: z.int(),
    minDays: z.int(),
    leadDays: z.int(),
    horizonDays: z.int(),
    turnaroundDays: z.int(),
    sameDayTurnover: z.boolean(),
    overHolidays: z.boolean(),
    maxCopiesPerSchool: z.int(),
    maxPerSchoolAtOpening: z.int(),
    maxExtensions: z.int(),
    extensionDays: z.int(),
    forLevels: z.array(z.string()).readonly(),
    trainings: z.array(z.string()).readonly(),
    trainingScope: scopes,
  })
  .openapi('Lending')

const params = z.object({ slug: z.string() })

export const lending = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/offerings/{slug}/lending',
      summary: 'The lending rules of a material',
      ...guarded('desk', 'coordinator'),
      request: { query: noQuery, params },
      responses: {
        200: json(lendingSchema),
        ...refusals('sign-in-needed', 'forbidden', 'offering-not-found', 'wrong-state'),
      },
    }),
    async (c) => {
      const { slug } = await getMaterial(c.var.ctx, c.req.valid('param').slug)
      return c.json(await findLending(c.var.ctx, slug), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/offerings/{slug}/lending',
      summary: 'Set the lending rules of a material',
      ...guarded('desk', 'coordinator'),
      request: { query: noQuery, params, body: body(said) },
      responses: {
        200: json(lendingSchema),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'offering-not-found',
          'wrong-state',
          'invalid-input',
        ),
      },
    }),
    async (c) => {
      const { slug: offering } = c.req.valid('param')
      return c.json(await setLending(c.var.ctx, { offering, lending: c.req.valid('json') }), 200)
    },
  )
