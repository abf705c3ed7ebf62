import { createRoute, z } from '@hono/zod-openapi'
import { findCopyStatus } from '../../ledger/find-copy-status.ts'
import { putInService } from '../../ledger/put-in-service.ts'
import { repair } from '../../ledger/repair.ts'
import { retire } from '../../ledger/retire.ts'
import { writeOff } from '../../ledger/write-off.ts'
import { day, line } from '../kit/input.ts'
import {
  type actHeaders,
  actId,
  actOn,
  bareActOn,
  guarded,
  guardedBare,
  json,
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

const lasting = [...always, 'invalid-input', 'copy-retired', 'copy-lost'] as const

/** The act's key, and the copy that it is about. */
function keyed(headers: z.output<typeof actHeaders>, { barcode }: z.output<typeof parameters>) {
  return { id: actId(headers), barcode }
}

/** Copies that cannot be lent: in repair, lost, retired. */
export const copyService = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/repairs',
      summary: 'Take a copy out of service for a repair; what is promised moves where that fits',
      ...guarded('desk'),
      request: actOn(
        parameters,
        because.extend({ from: day, until: day.optional() }).openapi('Repair'),
      ),
      responses: {
        201: json(service),
        ...refusals(...lasting),
      },
    }),
    async (c) => {
      const of = keyed(c.req.valid('header'), c.req.valid('param'))
      await repair(c.var.ctx, { ...of, ...c.req.valid('json') })
      return c.json(await sayService(c.var.ctx, of), 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/retirement',
      summary: 'Take a copy out of service for good',
      ...guarded('desk'),
      request: actOn(parameters, because.extend({ from: day.optional() }).openapi('Retirement')),
      responses: {
        201: json(service),
        ...refusals(...always, 'invalid-input', 'already-out', 'copy-retired', 'copy-lost'),
      },
    }),
    async (c) => {
      const of = keyed(c.req.valid('header'), c.req.valid('param'))
      await retire(c.var.ctx, { ...of, ...c.req.valid('json') })
      return c.json(await sayService(c.var.ctx, of), 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/loss',
      summary: 'Note a copy as lost, on the loan it is out on or from the shelf',
      ...guarded('desk'),
      request: actOn(parameters, because.openapi('Loss')),
      responses: {
        201: json(service),
        ...refusals(...lasting),
      },
    }),
    async (c) => {
      const of = keyed(c.req.valid('header'), c.req.valid('param'))
      await writeOff(c.var.ctx, { ...of, ...c.req.valid('json') })
      return c.json(await sayService(c.var.ctx, of), 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/copies/{barcode}/service',
      summary: 'Put a copy back in service: mended early, found again, not retired after all',
      ...guardedBare('desk'),
      request: bareActOn(parameters),
      responses: { 200: json(service), ...refusals(...always, 'already-resolved') },
    }),
    async (c) => {
      const of = keyed(c.req.valid('header'), c.req.valid('param'))
      await putInService(c.var.ctx, of)
      return c.json(await sayService(c.var.ctx, of), 200)
    },
  )

async function sayService(
  ctx: Parameters<typeof findCopyStatus>[0],
  { barcode }: { readonly barcode: string },
) {
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
