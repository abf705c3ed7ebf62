import { createRoute, z } from '@hono/zod-openapi'
import { listFeeds, renewFeed, stopFeed } from '../../ledger/calendar-feed.ts'
import { line } from '../kit/input.ts'
import { body, guarded, guardedBare, json, listOf, noQuery, refusals, routes } from './routes.ts'

const feedOf = z
  .strictObject({
    kind: z.enum(['own', 'school', 'point']),
    subject: line(100)
      .optional()
      .openapi({ description: 'The number of the school or the id of the pick-up point.' }),
  })
  .openapi('CalendarOf')

const feed = z
  .object({ kind: z.string(), subject: z.string(), madeAt: z.string().optional() })
  .openapi('Calendar')

const may = refusals('sign-in-needed', 'not-found', 'invalid-input')

/** Calendars that a program follows at a secret address. */
export const calendars = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/calendars',
      summary: 'The calendars you may follow',
      ...guardedBare(),
      request: { query: noQuery },
      responses: { 200: json(listOf(feed)), ...refusals('sign-in-needed', 'invalid-input') },
    }),
    async (c) => {
      const found = await listFeeds(c.var.ctx)
      const hits = found.map(({ kind, subject, madeAt }) => ({
        kind,
        subject,
        ...(madeAt !== undefined && { madeAt }),
      }))
      return c.json({ hits, total: hits.length }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/calendars',
      summary: 'Make a new secret address for a calendar; the one it had stops working',
      description: 'The address is answered this once.',
      ...guarded(),
      request: { query: noQuery, body: body(feedOf) },
      responses: { 201: json(z.object({ url: z.url() })), ...may },
    }),
    async (c) => {
      const { ctx } = c.var
      const { kind, subject = '' } = c.req.valid('json')
      const key = await renewFeed(ctx, { kind, subject })
      return c.json({ url: `${ctx.settings.baseUrl}/calendars/${key}.ics` }, 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/calendars/removal',
      summary: 'End the secret address of a calendar',
      ...guarded(),
      request: { query: noQuery, body: body(feedOf) },
      responses: { 200: json(feed), ...may },
    }),
    async (c) => {
      const { kind, subject = '' } = c.req.valid('json')
      await stopFeed(c.var.ctx, { kind, subject })
      return c.json({ kind, subject }, 200)
    },
  )
