import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Role } from '../../accounts/roles.ts'
import { newId } from '../../id.ts'
import { type ProblemCode, problems } from '../../problem.ts'
import { noBody, tooLarge } from '../kit/body.ts'
import type { WebEnv } from '../kit/env.ts'
import { only } from '../kit/guard.ts'
import { line, notAccepted } from '../kit/input.ts'

/** The calls of one resource. Input that does not fit its schema is refused, naming every field that is wrong. */
export function routes(): OpenAPIHono<WebEnv> {
  return new OpenAPIHono<WebEnv>({
    defaultHook: (result) => {
      if (!result.success) throw notAccepted(result.error)
    },
  })
}

/** Who may call: one of the roles, or without roles whoever has a token. Asked before anything is read. */
export function guarded(...roles: readonly Role[]) {
  return { middleware: [only(...roles), tooLarge], security: [{ bearer: [] }], 'x-roles': roles }
}

/** The same for a call that takes no body. */
export function guardedBare(...roles: readonly Role[]) {
  const guard = guarded(...roles)
  return { ...guard, middleware: [...guard.middleware, noBody] }
}

export const problemSchema = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    code: z.string().openapi({ description: 'Never changes; the end of `type`.' }),
    detail: z
      .string()
      .openapi({ description: 'One sentence, in the language of Accept-Language.' }),
    instance: z.string(),
    reasons: z
      .array(
        z.object({
          code: z.string(),
          detail: z.string(),
          line: z.int().optional(),
          day: z.string().optional(),
          with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      )
      .optional(),
    alternatives: z
      .array(
        z.object({
          kind: z.string(),
          pickupPoint: z.string(),
          pickupDay: z.string(),
          returnDay: z.string(),
          session: z
            .object({
              id: z.string(),
              training: z.string(),
              title: z.string(),
              day: z.string(),
              place: z.string(),
              seatsLeft: z.int(),
            })
            .optional()
            .openapi({ description: 'Its id is what `enrol` of the same request asks for.' }),
        }),
      )
      .optional(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    refused: z
      .array(z.object({ barcode: z.string(), code: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Every copy that was scanned, when none of them can go.' }),
  })
  .openapi('Problem')

interface Refused {
  readonly description: string
  readonly content: { 'application/problem+json': { schema: typeof problemSchema } }
}

type Refusals<Code extends ProblemCode> = {
  [Status in (typeof problems)[Code]['status']]: Refused
}

/** What a call may refuse, by code, for its `responses`. */
export function refusals<Code extends ProblemCode>(...codes: readonly Code[]): Refusals<Code> {
  const byStatus: Record<number, Refused> = {}
  for (const code of codes) {
    const { status, title } = problems[code]
    const before = byStatus[status]
    const said = `\`${code}\`: ${title}.`
    byStatus[status] = {
      description: before ? `${before.description} ${said}` : said,
      content: { 'application/problem+json': { schema: problemSchema } },
    }
  }
  return byStatus as Refusals<Code> // Exactly the statuses of the codes.
}

/** A body or an answer in JSON. */
export function json<Schema extends z.ZodType>(schema: Schema, description = 'The answer.') {
  return { description, content: { 'application/json': { schema } } }
}

export function body<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

/** The hits of a page, and how many there are in all. */
export function listOf<Schema extends z.ZodType>(hit: Schema) {
  return z.object({ hits: z.array(hit).readonly(), total: z.int() })
}

/** For calls that take no parameters: a wrong one is named, not ignored. */
export const noQuery = z.strictObject({})

/** `Idempotency-Key`: the same call again with the same key is answered and not done. */
export const actHeaders = z.object({ 'idempotency-key': line(100).optional() })

/** The id of an act: the caller's key, or one that nobody else has. */
export function actId(headers: z.output<typeof actHeaders>): string {
  return headers['idempotency-key'] ?? newId()
}

/** The thing that a call is about. */
export const byId = z.object({ id: z.string() })

/** What is read by a call that acts on one thing and takes no body: the act's key, and the thing. */
export function bareActOn<Params extends z.ZodObject>(params: Params) {
  return { query: noQuery, headers: actHeaders, params }
}

/** The same with a body. */
export function actOn<Params extends z.ZodObject, Schema extends z.ZodType>(
  params: Params,
  schema: Schema,
) {
  return { ...bareActOn(params), body: body(schema) }
}

/** The answers of an act that makes something, and may be called again. */
export function madeOnce<Schema extends z.ZodType>(schema: Schema) {
  return { 201: json(schema), 200: json(schema, 'The same call had done it already.') }
}

/** The answers of a call that gives a page of hits. */
export function pageOf<Schema extends z.ZodType>(hit: Schema) {
  return {
    200: json(listOf(hit)),
    ...refusals('sign-in-needed', 'forbidden', 'invalid-input'),
  }
}
