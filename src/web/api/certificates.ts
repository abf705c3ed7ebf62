import { createRoute, z } from '@hono/zod-openapi'
import { certify } from '../../training/certify.ts'
import { day, mail, reference } from '../kit/input.ts'
import { actHeaders, actId, body, guarded, json, noQuery, refusals, routes } from './routes.ts'

const said = z
  .strictObject({
    training: reference,
    school: reference.optional(),
    person: mail.optional(),
    validUntil: day.optional(),
  })
  .openapi('CertificateRecord')

const certificate = said.extend({ id: z.string() }).openapi('Certificate')

export const certificates = routes().openapi(
  createRoute({
    method: 'post',
    path: '/certificates',
    summary: 'Write down who has followed a training',
    ...guarded('coordinator', 'desk', 'partner'),
    request: { query: noQuery, headers: actHeaders, body: body(said) },
    responses: {
      201: json(certificate),
      200: json(certificate, 'The same call had done it already.'),
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
