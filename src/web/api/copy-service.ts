import { createRoute, z } from '@hono/zod-openapi'
import { findCopyStatus } from '../../ledger/find-copy-status.ts'
import { putInService } from '../../ledger/put-in-service.ts'
import { repair } from '../../ledger/repair.ts'
import { retire } from '../../ledger/retire.ts'
import { writeOff } from '../../ledger/write-off.ts'
import { day, line } from '../kit/input.ts'
import {
  actHeaders,
  actId,
  body,
  guarded,
  guardedBare,
  json,
  noQuery,
  refusals,
  routes,
} from './routes.ts'

const parameters = z.object({ barcode: z.string().trim() })
const because = z.strictObject({ reason: line(500) })

export const outSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['repair', 'loss', 'retirement']),
    from: z.string(),
    until: z.string().optional().openapi({ description: 'Left out: without end.' }),
    reason: z.string().optional(),
  })
  .openapi('OutOfService')

const service = z
  .object({ barcode: z.string(), outOfService: z.array(outSchema) })
  .openapi('CopyService')

const always = ['sign-in-needed', 'forbidden', 'copy-not-found', 'id-taken', 'busy'] as const

/** Copies that cannot be lent: in repair, lost, retired. */
export const copyService = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/repairs',
      summary: 'Take a copy out of service for a repair; what is promised moves where that fits',
      ...guarded('desk'),
      request: {
        query: noQuery,
        headers: actHeaders,
        params: parameters,
        body: body(because.extend({ from: day, until: day.optional() }).openapi('Repair')),
      },
      responses: {
        201: json(service),
        ...refusals(...always, 'invalid-input', 'copy-retired', 'copy-lost'),
      },
    }),
    async (c) => {
      const { barcode } = c.req.valid('param')
      const id = actId(c.req.valid('header'))
      await repair(c.var.ctx, { id, barcode, ...c.req.valid('json') })
      return c.json(await sayService(c.var.ctx, barcode), 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/retirement',
      summary: 'Take a copy out of service for good',
      ...guarded('desk'),
      request: {
        query: noQuery,
        headers: actHeaders,
        params: parameters,
        body: body(because.extend({ from: day.optional() }).openapi('Retirement')),
      },
      responses: {
        201: json(service),
        ...refusals(...always, 'invalid-input', 'already-out', 'copy-retired', 'copy-lost'),
      },
    }),
    async (c) => {
      const { barcode } = c.req.valid('param')
      const id = actId(c.req.valid('header'))
      await retire(c.var.ctx, { id, barcode, ...c.req.valid('json') })
      return c.json(await sayService(c.var.ctx, barcode), 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/loss',
      summary: 'Note a copy as lost, on the loan it is out on or from the shelf',
      ...guarded('desk'),
      request: {
        query: noQuery,
        headers: actHeaders,
        params: parameters,
        body: body(because.openapi('Loss')),
      },
      responses: {
        201: json(service),
        ...refusals(...always, 'invalid-input', 'copy-retired', 'copy-lost'),
      },
    }),
    async (c) => {
      const { barcode } = c.req.valid('param')
      const id = actId(c.req.valid('header'))
      await writeOff(c.var.ctx, { id, barcode, ...c.req.valid('json') })
      return c.json(await sayService(c.var.ctx, barcode), 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/service',
      summary: 'Put a copy back in service: mended early, found again, not retired after all',
      ...guardedBare('desk'),
      request: { query: noQuery, headers: actHeaders, params: parameters },
      responses: { 200: json(service), ...refusals(...always, 'already-resolved') },
    }),
    async (c) => {
      const { barcode } = c.req.valid('param')
      await putInService(c.var.ctx, { id: actId(c.req.valid('header')), barcode })
      return c.json(await sayService(c.var.ctx, barcode), 200)
    },
  )

async function sayService(ctx: Parameters<typeof findCopyStatus>[0], barcode: string) {
  const status = await findCopyStatus(ctx, barcode)
  return { barcode, outOfService: (status?.outOfService ?? []).map(sayOut) }
}

type Out = NonNullable<Awaited<ReturnType<typeof findCopyStatus>>>['outOfService'][number]

/** A time that a copy is out of service, as programs see it. */
export function sayOut({ id, kind, fromDay, untilDay, reason }: Out) {
  return {
    id,
    kind,
    from: fromDay,
    ...(untilDay !== undefined && { until: untilDay }),
    ...(reason !== undefined && { reason }),
  }
}
