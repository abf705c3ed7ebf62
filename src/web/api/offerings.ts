import { createRoute, z } from '@hono/zod-openapi'
import { describeOffering } from '../../catalogue/describe-offering.ts'
import { findLending } from '../../catalogue/find-lending.ts'
import { findOffering, getOwnOffering, offeringNotFound } from '../../catalogue/find-offering.ts'
import { listCopies } from '../../catalogue/list-copies.ts'
import { listParts } from '../../catalogue/list-parts.ts'
import { type Offering, offeringStates } from '../../catalogue/offering.ts'
import { publishOffering } from '../../catalogue/publish-offering.ts'
import { rejectOffering } from '../../catalogue/reject-offering.ts'
import { reviseOffering } from '../../catalogue/revise-offering.ts'
import { submitOffering } from '../../catalogue/submit-offering.ts'
import { withdrawOffering } from '../../catalogue/withdraw-offering.ts'
import type { Context } from '../../context.ts'
import { prose, slug } from '../kit/input.ts'
import { lendingSchema } from './lending.ts'
import { offeringRecord, offeringSchema } from './offering-schema.ts'
import {
  actHeaders,
  actId,
  body,
  guarded,
  guardedBare,
  json,
  madeOnce,
  noQuery,
  refusals,
  routes,
} from './routes.ts'

const params = z.object({ slug: z.string() })

const whole = offeringSchema
  .extend({
    lending: lendingSchema.optional(),
    parts: z
      .array(z.object({ name: z.string(), count: z.int(), essential: z.boolean() }))
      .readonly()
      .optional(),
    copies: z
      .array(z.object({ pickupPoint: z.string(), count: z.int() }))
      .readonly()
      .optional()
      .openapi({ description: 'How many copies there are at which pick-up point.' }),
  })
  .openapi('WholeOffering', {
    description: 'A material comes with its rules, contents and copies.',
  })

const newOffering = offeringRecord
  .extend({ slug: slug.optional(), state: z.enum(['draft', 'published']).optional() })
  .openapi('OfferingRecord')

const revised = offeringRecord
  .extend({ slug: slug.optional(), state: z.enum(offeringStates).optional() })
  .openapi('RevisedOffering')

/** One step of an offering: submitted, published, withdrawn. */
function step(path: string, summary: string, guard: ReturnType<typeof guardedBare>) {
  return createRoute({
    method: 'post',
    path: `/offerings/{slug}/${path}`,
    summary,
    ...guard,
    request: { query: noQuery, params, headers: actHeaders },
    responses: {
      200: json(whole),
      ...refusals('sign-in-needed', 'forbidden', 'offering-not-found', 'wrong-state', 'id-taken'),
    },
  })
}

const owners = guarded('partner', 'coordinator')
const ownersBare = guardedBare('partner', 'coordinator')

export const offerings = routes()
  .openapi(
    createRoute({
      method: 'get',
      path: '/offerings/{slug}',
      summary: 'The whole offering',
      request: { query: noQuery, params },
      responses: {
        200: json(whole),
        304: { description: 'Nothing changed since the ETag of If-None-Match.' },
        ...refusals('offering-not-found'),
      },
    }),
    async (c) => {
      const { slug } = c.req.valid('param')
      const offering = await findOffering(c.var.ctx, slug)
      if (!offering) throw offeringNotFound(slug)
      c.header('Cache-Control', 'private, no-cache')
      return c.json(await shown(c.var.ctx, offering), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/offerings',
      summary: 'Add an offering',
      ...owners,
      request: { query: noQuery, headers: actHeaders, body: body(newOffering) },
      responses: {
        ...madeOnce(whole),
        ...refusals(
          'sign-in-needed',
          'forbidden',
          'slug-taken',
          'invalid-input',
          'id-taken',
          'busy',
        ),
      },
    }),
    async (c) => {
      const { slug, state, ...record } = c.req.valid('json')
      const id = actId(c.req.valid('header'))
      const made = await describeOffering(c.var.ctx, { id, slug, record, state })
      c.header('Location', `/api/v1/offerings/${made.slug}`)
      return c.json(await reread(c.var.ctx, made.slug), made.isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/offerings/{slug}',
      summary: 'Replace what is said of an offering',
      ...owners,
      request: { query: noQuery, params, body: body(revised) },
      responses: {
        200: json(whole),
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
      const { slug } = c.req.valid('param')
      const { slug: said, state, ...record } = c.req.valid('json')
      await reviseOffering(c.var.ctx, { slug, said, state, record })
      return c.json(await reread(c.var.ctx, slug), 200)
    },
  )

  .openapi(step('submission', 'Hand a draft to the coordinator', ownersBare), async (c) => {
    const act = { id: actId(c.req.valid('header')), ...c.req.valid('param') }
    await submitOffering(c.var.ctx, act)
    return c.json(await reread(c.var.ctx, act.slug), 200)
  })

  .openapi(step('publication', 'Show it to everyone', guardedBare('coordinator')), async (c) => {
    const act = { id: actId(c.req.valid('header')), ...c.req.valid('param') }
    await publishOffering(c.var.ctx, act)
    return c.json(await reread(c.var.ctx, act.slug), 200)
  })

  .openapi(step('withdrawal', 'Take it out of sight', ownersBare), async (c) => {
    const act = { id: actId(c.req.valid('header')), ...c.req.valid('param') }
    await withdrawOffering(c.var.ctx, act)
    return c.json(await reread(c.var.ctx, act.slug), 200)
  })

  .openapi(
    createRoute({
      method: 'post',
      path: '/offerings/{slug}/rejection',
      summary: 'Give it back to its partner',
      ...guarded('coordinator'),
      request: {
        query: noQuery,
        params,
        headers: actHeaders,
        body: body(z.strictObject({ reason: prose(2000) })),
      },
      responses: {
        200: json(whole),
        ...refusals('sign-in-needed', 'forbidden', 'offering-not-found', 'wrong-state'),
        ...refusals('invalid-input', 'id-taken'),
      },
    }),
    async (c) => {
      const act = { id: actId(c.req.valid('header')), ...c.req.valid('param') }
      await rejectOffering(c.var.ctx, { ...act, ...c.req.valid('json') })
      return c.json(await reread(c.var.ctx, act.slug), 200)
    },
  )

/** The offering after an act of its owner. */
async function reread(ctx: Context, slug: string) {
  return shown(ctx, await getOwnOffering(ctx, slug))
}

async function shown(ctx: Context, offering: Offering) {
  const { slug } = offering
  if (offering.kind !== 'material') return { id: slug, ...offering }
  const [lending, parts, copies] = await Promise.all([
    findLending(ctx, slug),
    listParts(ctx, slug),
    listCopies(ctx, { offerings: [slug] }),
  ])
  const points = [...new Set(copies.map(({ pickupPoint }) => pickupPoint))].toSorted()
  return {
    id: slug,
    ...offering,
    lending,
    parts,
    copies: points.map((pickupPoint) => ({
      pickupPoint,
      count: copies.filter((copy) => copy.pickupPoint === pickupPoint).length,
    })),
  }
}
