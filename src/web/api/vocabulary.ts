import { createRoute, z } from '@hono/zod-openapi'
import { listVocabulary } from '../../catalogue/list-vocabulary.ts'
import { putTerm } from '../../catalogue/put-term.ts'
import { Problem } from '../../problem.ts'
import { line, slug } from '../kit/input.ts'
import { body, guarded, json, noQuery, refusals, routes } from './routes.ts'

const names = { nl: line(100), en: line(100) }
const term = z.object({ slug: z.string(), nl: z.string(), en: z.string() }).openapi('Term')
const grade = z.object({ nl: z.string(), en: z.string() })
const terms = z.array(term).readonly()

/** The lists that are kept here, and what else they are called: the filter's name. */
const lists = {
  themes: 'themes',
  theme: 'themes',
  subjects: 'subjects',
  subject: 'subjects',
} as const

export const vocabulary = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/vocabulary',
      summary: 'Levels, themes, subjects and kinds with their names',
      request: { query: noQuery },
      responses: {
        200: json(
          z.object({
            levels: z.array(term.extend({ grade })).readonly(),
            themes: terms,
            subjects: terms,
            kinds: terms,
          }),
        ),
      },
    }),
    async (c) => c.json(await listVocabulary(c.var.ctx), 200),
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/vocabulary/{list}/{slug}',
      summary: 'Add a theme or a subject, or name it anew',
      ...guarded('coordinator'),
      request: {
        query: noQuery,
        params: z.object({ list: z.string(), slug }),
        body: body(z.strictObject(names)),
      },
      responses: {
        200: json(term),
        ...refusals('sign-in-needed', 'forbidden', 'not-found', 'invalid-input'),
      },
    }),
    async (c) => {
      const { list: called, slug } = c.req.valid('param')
      const list = Object.hasOwn(lists, called) ? lists[called as keyof typeof lists] : undefined
      if (!list) throw new Problem('not-found', `There is no list ${called}.`)
      const stored = await putTerm(c.var.ctx, { list, slug, ...c.req.valid('json') })
      return c.json(stored, 200)
    },
  )
