import { createRoute, z } from '@hono/zod-openapi'
import { findPartner, listPartners } from '../../catalogue/list-partners.ts'
import { putPartner } from '../../catalogue/put-partner.ts'
import { Problem } from '../../problem.ts'
import { line, link, mail, page, prose, slug } from '../kit/input.ts'
import { body, guarded, json, listOf, noQuery, refusals, routes } from './routes.ts'

const said = {
  name: line(200),
  summary: prose(2000).optional(),
  website: link.optional(),
  email: mail.optional(),
}
const partner = z.object({ slug, ...said, summary: z.string() }).openapi('Partner')

export const partners = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/partners',
      summary: 'The services that offer something',
      request: { query: z.strictObject(page) },
      responses: { 200: json(listOf(partner)), ...refusals('invalid-input') },
    }),
    async (c) => {
      const { limit, offset } = c.req.valid('query')
      const found = await listPartners(c.var.ctx)
      return c.json({ hits: found.slice(offset, offset + limit), total: found.length }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/partners/{slug}',
      summary: 'One partner',
      request: { query: noQuery, params: z.object({ slug: z.string() }) },
      responses: { 200: json(partner), ...refusals('not-found') },
    }),
    async (c) => {
      const found = await findPartner(c.var.ctx, c.req.valid('param').slug)
      if (!found) throw new Problem('not-found', 'There is no such partner.')
      return c.json(found, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/partners/{slug}',
      summary: 'Add a partner, or replace what is said of it',
      ...guarded('coordinator'),
      request: { query: noQuery, params: z.object({ slug }), body: body(z.strictObject(said)) },
      responses: {
        200: json(partner),
        ...refusals('sign-in-needed', 'forbidden', 'invalid-input'),
      },
    }),
    async (c) => {
      const { summary = '', ...rest } = c.req.valid('json')
      const stored = await putPartner(c.var.ctx, { ...c.req.valid('param'), ...rest, summary })
      return c.json(stored, 200)
    },
  )
