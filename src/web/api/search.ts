import { createRoute, z } from '@hono/zod-openapi'
import { isLevel } from '../../catalogue/levels.ts'
import { offeringKinds } from '../../catalogue/offering.ts'
import { type OfferingHit, searchOfferings } from '../../catalogue/search-offerings.ts'
import { suggestOfferings } from '../../catalogue/suggest.ts'
import type { Context } from '../../context.ts'
import { sha256Long } from '../../hash.ts'
import { freeMaterials } from '../../ledger/free-materials.ts'
import { invalid } from '../../problem.ts'
import { day, page, reference, repeated, typed, wholeText } from '../kit/input.ts'
import { json, refusals, routes } from './routes.ts'

const engine = z.enum(['meilisearch', 'sqlite'])
const pieces = z
  .array(z.object({ text: z.string(), isMatch: z.boolean() }))
  .readonly()
  .openapi({ description: 'The text in pieces; the marked ones match.' })

const hit = z
  .object({
    id: z.string(),
    slug: z.string(),
    kind: z.enum(offeringKinds),
    title: z.string(),
    summary: z.string(),
    partner: z.string(),
    levels: z.array(z.string()).readonly(),
    themes: z.array(z.string()).readonly(),
    costFree: z.boolean(),
    needsTraining: z.boolean(),
    titlePieces: pieces,
    excerpt: pieces,
  })
  .openapi('Hit')

const counts = z.record(z.string(), z.record(z.string(), z.int()))
const upTo20 = wholeText.pipe(z.int().min(1).max(20)).default(8).openapi({ type: 'integer' })
const yesNo = z.enum(['true', 'false'])

const query = z.strictObject({
  q: typed.optional(),
  kind: repeated(z.enum(offeringKinds)),
  level: repeated(z.string().refine(isLevel, 'unknown')),
  theme: repeated(reference),
  subject: repeated(reference),
  partner: repeated(reference),
  place: repeated(reference),
  pickupPoint: repeated(reference),
  costFree: repeated(yesNo),
  duration: repeated(reference),
  training: repeated(yesNo),
  from: day.optional(),
  until: day.optional(),
  sort: z.enum(['relevance', 'newest', 'title']).optional(),
  ...page,
})

export const search = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/offerings',
      summary: 'Find offerings; with `from` and `until` only what can be borrowed then',
      request: { query },
      responses: {
        200: json(
          z.object({
            hits: z.array(hit),
            total: z.int(),
            facets: counts,
            engine,
            tookMs: z.number(),
          }),
        ),
        304: { description: 'Nothing changed since the ETag of If-None-Match.' },
        ...refusals('invalid-input'),
      },
    }),
    async (c) => {
      const { q = '', from, until, sort, limit, offset, ...filters } = c.req.valid('query')
      const only = await freeThen(c.var.ctx, { from, until, pickupPoints: filters.pickupPoint })
      const given = Object.entries(filters).filter(([, values]) => values !== undefined)
      const asked = { text: q, filters: Object.fromEntries(given), only, sort, limit, offset }
      const { hits, total, facets, engine, tookMs } = await searchOfferings(c.var.ctx, asked)
      const found = { hits: hits.map(shown), total, facets, engine }
      c.header('ETag', `"${await tagOf(hits, found)}"`)
      c.header('Cache-Control', 'private, no-cache')
      return c.json({ ...found, tookMs }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/suggestions',
      summary: 'What to type next, and offerings that match already',
      request: { query: z.strictObject({ q: typed, limit: upTo20 }) },
      responses: {
        200: json(
          z.object({
            phrases: z.array(z.string()).readonly(),
            hits: z.array(hit.pick({ id: true, slug: true, title: true, kind: true })),
            engine,
          }),
        ),
        ...refusals('invalid-input'),
      },
    }),
    async (c) => {
      const { q, limit } = c.req.valid('query')
      const { phrases, hits, engine } = await suggestOfferings(c.var.ctx, { text: q, limit })
      return c.json({ phrases, hits: hits.map((one) => ({ id: one.slug, ...one })), engine }, 200)
    },
  )

/** The materials that can be borrowed then; undefined when no days are asked. */
async function freeThen(
  ctx: Context,
  {
    from,
    until,
    pickupPoints,
  }: {
    from: string | undefined
    until: string | undefined
    pickupPoints: readonly string[] | undefined
  },
): Promise<string[] | undefined> {
  if (from === undefined && until === undefined) return undefined
  if (from === undefined) throw together('from', 'until')
  if (until === undefined) throw together('until', 'from')
  if (until < from) throw invalid('until', 'This day comes before `from`.', 'backwards')
  return freeMaterials(ctx, { from, until, pickupPoints })
}

function together(field: string, other: string) {
  return invalid(field, `\`${field}\` and \`${other}\` go together.`, 'only-together', { other })
}

function shown({ isFree, ...found }: OfferingHit) {
  return { id: found.slug, ...found, costFree: isFree }
}

const tags = new WeakMap<readonly OfferingHit[], Promise<string>>()

/** Worked out once for what is kept. */
function tagOf(hits: readonly OfferingHit[], found: unknown): Promise<string> {
  const tag = tags.get(hits) ?? sha256Long(JSON.stringify(found))
  tags.set(hits, tag)
  return tag
}
