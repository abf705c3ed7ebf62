import { createRoute, z } from '@hono/zod-openapi'
import { listTokens, type Token } from '../../accounts/list-tokens.ts'
import { revokeOwnToken } from '../../accounts/revoke-token.ts'
import { guardedBare, json, listOf, noQuery, refusals, routes } from './routes.ts'

const token = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    partner: z.string().optional(),
    createdAt: z.string(),
  })
  .openapi('Token')

/** Your API tokens, by what they are for: their text is never shown again. */
export const tokens = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/tokens',
      summary: 'Your API tokens that work',
      ...guardedBare(),
      request: { query: noQuery },
      responses: { 200: json(listOf(token)), ...refusals('sign-in-needed', 'invalid-input') },
    }),
    async (c) => {
      const { ctx } = c.var
      const hits = (await listTokens(ctx, { account: ctx.actor?.id ?? '' })).map(sayToken)
      return c.json({ hits, total: hits.length }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/tokens/{id}/revocation',
      summary: 'End one of your API tokens for good, this one too',
      ...guardedBare(),
      request: { query: noQuery, params: z.object({ id: z.string() }) },
      responses: {
        200: json(z.object({ id: z.string() })),
        ...refusals('sign-in-needed', 'not-found'),
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      await revokeOwnToken(c.var.ctx, id)
      return c.json({ id }, 200)
    },
  )

function sayToken({ id, name, role, partner, createdAt }: Token) {
  return { id, name, role, ...(partner !== undefined && { partner }), createdAt }
}
