import { createRoute, z } from '@hono/zod-openapi'
import { getMaterial } from '../../catalogue/find-offering.ts'
import { listParts } from '../../catalogue/list-parts.ts'
import { setParts } from '../../catalogue/set-parts.ts'
import { line, whole } from '../kit/input.ts'
import { body, guarded, json, noQuery, refusals, routes } from './routes.ts'

const part = z
  .strictObject({ name: line(200), count: whole(1, 1000), essential: z.boolean() })
  .openapi('Part')
const params = z.object({ slug: z.string() })

export const parts = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/offerings/{slug}/parts',
      summary: 'What is in a material',
      ...guarded('desk', 'coordinator'),
      request: { query: noQuery, params },
      responses: {
        200: json(z.array(part)),
        ...refusals('sign-in-needed', 'forbidden', 'offering-not-found', 'wrong-state'),
      },
    }),
    async (c) => {
      const { slug } = await getMaterial(c.var.ctx, c.req.valid('param').slug)
      return c.json(await listParts(c.var.ctx, slug), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/offerings/{slug}/parts',
      summary: 'Replace the contents list of a material',
      ...guarded('desk', 'coordinator'),
      request: { query: noQuery, params, body: body(z.array(part).max(200)) },
      responses: {
        200: json(z.array(part)),
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
      return c.json(await setParts(c.var.ctx, { offering, parts: c.req.valid('json') }), 200)
    },
  )
