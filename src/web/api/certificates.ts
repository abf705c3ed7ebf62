import { createRoute, z } from '@hono/zod-openapi'
import { certify } from '../../training/certify.ts'
import { claimTraining } from '../../training/claim-training.ts'
import { type Claim, listClaimsToJudge, listOwnClaims } from '../../training/find-claims.ts'
import { importCertificates } from '../../training/import-certificates.ts'
import { judgeClaim } from '../../training/judge-claim.ts'
import { listOwnCertificates } from '../../training/list-own-certificates.ts'
import { isOf } from '../../context.ts'
import { day, mail, reference } from '../kit/input.ts'
import {
  actHeaders,
  actId,
  actOn,
  bareActOn,
  body,
  byId,
  guarded,
  guardedBare,
  json,
  listOf,
  madeOnce,
  noQuery,
  refusals,
  routes,
} from './routes.ts'

const said = z
  .strictObject({
    training: reference,
    school: reference.optional(),
    person: mail.optional(),
    validUntil: day.optional(),
  })
  .openapi('CertificateRecord')

const certificate = said.extend({ id: z.string() }).openapi('Certificate')

const ownCertificate = z
  .object({
    id: z.string(),
    training: z.string(),
    title: z.string(),
    followedOn: z.string().optional(),
    validUntil: z.string().optional(),
    school: z.string().optional().openapi({ description: 'Of the school, not of herself.' }),
  })
  .openapi('OwnCertificate')

const claimRecord = z
  .strictObject({ training: reference, followedOn: day, school: reference.optional() })
  .openapi('ClaimRecord')

const claimSchema = z
  .object({
    id: z.string(),
    training: z.string(),
    title: z.string(),
    name: z.string(),
    email: z.string(),
    school: z.string().optional(),
    followedOn: z.string(),
    madeAt: z.string(),
    outcome: z.enum(['confirmed', 'refused']).optional(),
  })
  .openapi('Claim')

function sayClaim({
  id,
  training,
  title,
  name,
  email,
  school,
  followedOn,
  madeAt,
  outcome,
}: Claim) {
  return {
    ...{ id, training, title, name, email, followedOn, madeAt },
    ...(school !== undefined && { school }),
    ...(outcome !== undefined && { outcome }),
  }
}

/** `known` are the lines that say what was there already. */
const imported = z
  .object({ given: z.int(), known: z.array(z.int()).readonly() })
  .openapi('CertificatesImported')
const trains = ['coordinator', 'desk', 'partner'] as const
const judging = [
  'sign-in-needed',
  'forbidden',
  'claim-not-found',
  'already-resolved',
  'invalid-input',
  'id-taken',
  'busy',
] as const

export const certificates = routes()

  .openapi(
    createRoute({
      method: 'post',
      path: '/certificates',
      summary: 'Write down who has followed a training',
      ...guarded(...trains),
      request: { query: noQuery, headers: actHeaders, body: body(said) },
      responses: {
        ...madeOnce(certificate),
        ...refusals('sign-in-needed', 'forbidden', 'invalid-input', 'id-taken', 'busy'),
      },
    }),
    async (c) => {
      const record = c.req.valid('json')
      const { id, isRepeat } = await certify(c.var.ctx, {
        id: actId(c.req.valid('header')),
        ...record,
      })
      return c.json({ id, ...record }, isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/certificates',
      summary: 'Your own certificates, and those of your schools',
      ...guarded('teacher'),
      request: { query: noQuery },
      responses: {
        200: json(listOf(ownCertificate)),
        ...refusals('sign-in-needed', 'forbidden'),
      },
    }),
    async (c) => {
      const hits = await listOwnCertificates(c.var.ctx)
      return c.json({ hits, total: hits.length }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/certificates/imports',
      summary: 'Give certificates from a CSV text: all of them, or none',
      ...guarded(...trains),
      request: {
        query: noQuery,
        headers: actHeaders,
        body: body(
          z.strictObject({
            csv: z.string().min(1).max(900_000).openapi({
              description:
                'The first line names the columns: `email;school;training;date`, and `valid until` if you like.',
            }),
          }),
        ),
      },
      responses: {
        ...madeOnce(imported),
        ...refusals('sign-in-needed', 'forbidden', 'invalid-input', 'id-taken', 'busy'),
      },
    }),
    async (c) => {
      const { csv } = c.req.valid('json')
      const id = actId(c.req.valid('header'))
      const { isRepeat, ...imported } = await importCertificates(c.var.ctx, { id, csv })
      return c.json(imported, isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/certificates/claims',
      summary: 'Say that you followed a training before; it counts once it is confirmed',
      ...guarded('teacher'),
      request: { query: noQuery, headers: actHeaders, body: body(claimRecord) },
      responses: {
        ...madeOnce(claimSchema),
        ...refusals('sign-in-needed', 'forbidden', 'invalid-input', 'id-taken', 'busy'),
      },
    }),
    async (c) => {
      const { claim, isRepeat } = await claimTraining(c.var.ctx, {
        id: actId(c.req.valid('header')),
        ...c.req.valid('json'),
      })
      return c.json(sayClaim(claim), isRepeat ? 200 : 201)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/certificates/claims',
      summary: 'Claims that wait for you to confirm; your own, for a teacher',
      ...guarded('teacher', ...trains),
      request: { query: noQuery },
      responses: { 200: json(listOf(claimSchema)), ...refusals('sign-in-needed', 'forbidden') },
    }),
    async (c) => {
      const { ctx } = c.var
      const found = isOf(ctx.actor, ...trains)
        ? await listClaimsToJudge(ctx)
        : await listOwnClaims(ctx)
      return c.json({ hits: found.map(sayClaim), total: found.length }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/certificates/claims/{id}/confirmation',
      summary: 'Confirm that she followed it: she gets a certificate',
      ...guarded(...trains),
      request: actOn(byId, z.strictObject({ validUntil: day.optional() })),
      responses: { 200: json(claimSchema), ...refusals(...judging) },
    }),
    async (c) => {
      const claim = await judgeClaim(c.var.ctx, {
        id: actId(c.req.valid('header')),
        claim: c.req.valid('param').id,
        outcome: 'confirmed',
        ...c.req.valid('json'),
      })
      return c.json(sayClaim(claim), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'post',
      path: '/certificates/claims/{id}/refusal',
      summary: 'Say that she did not follow it',
      ...guardedBare(...trains),
      request: bareActOn(byId),
      responses: { 200: json(claimSchema), ...refusals(...judging) },
    }),
    async (c) => {
      const claim = await judgeClaim(c.var.ctx, {
        id: actId(c.req.valid('header')),
        claim: c.req.valid('param').id,
        outcome: 'refused',
      })
      return c.json(sayClaim(claim), 200)
    },
  )
