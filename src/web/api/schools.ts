import { createRoute, z } from '@hono/zod-openapi'
import { findSchool, type School } from '../../accounts/find-school.ts'
import { listSchools } from '../../accounts/list-schools.ts'
import { putSchool } from '../../accounts/put-school.ts'
import { unknown } from '../../catalogue/judge-record.ts'
import { isLevel } from '../../catalogue/levels.ts'
import { type Context, isOf } from '../../context.ts'
import { Problem } from '../../problem.ts'
import { line, mail, page, phone, reference, schoolNumber, typed } from '../kit/input.ts'
import { body, guarded, json, listOf, noQuery, refusals, routes } from './routes.ts'

const said = z
  .strictObject({
    name: line(200),
    municipality: line(100),
    levels: z.array(reference).max(50),
    email: mail.optional(),
    phone: phone.optional(),
    mailDomains: z.array(line(253)).max(50).optional(),
  })
  .openapi('SchoolRecord')

const school = z
  .object({
    number: z.string(),
    name: z.string(),
    municipality: z.string(),
    levels: z.array(z.string()).readonly(),
    email: z.string().optional(),
    phone: z.string().optional(),
    mailDomains: z.array(z.string()).readonly().optional(),
  })
  .openapi('School')

export const schools = routes()

  .openapi(
    createRoute({
      method: 'get',
      path: '/schools',
      summary: 'Schools by number, name or municipality',
      ...guarded(),
      request: { query: z.strictObject({ q: typed.optional(), ...page }) },
      responses: { 200: json(listOf(school)), ...refusals('sign-in-needed', 'invalid-input') },
    }),
    async (c) => {
      const { hits, total } = await listSchools(c.var.ctx, c.req.valid('query'))
      return c.json({ hits: hits.map((one) => shown(c.var.ctx, one)), total }, 200)
    },
  )

  .openapi(
    createRoute({
      method: 'get',
      path: '/schools/{number}',
      summary: 'One school',
      ...guarded(),
      request: { query: noQuery, params: z.object({ number: z.string() }) },
      responses: { 200: json(school), ...refusals('sign-in-needed', 'not-found') },
    }),
    async (c) => {
      const found = await findSchool(c.var.ctx, c.req.valid('param').number)
      if (!found) throw new Problem('not-found', 'There is no such school.')
      return c.json(shown(c.var.ctx, found), 200)
    },
  )

  .openapi(
    createRoute({
      method: 'put',
      path: '/schools/{number}',
      summary: 'Add a school, or replace what is known of it',
      ...guarded('coordinator', 'desk'),
      request: { query: noQuery, params: z.object({ number: schoolNumber }), body: body(said) },
      responses: { 200: json(school), ...refusals('sign-in-needed', 'forbidden', 'invalid-input') },
    }),
    async (c) => {
      const { number } = c.req.valid('param')
      const record = c.req.valid('json')
      for (const [n, level] of record.levels.entries()) {
        if (!isLevel(level)) throw unknown(`levels.${n}`, 'level', level)
      }
      await putSchool(c.var.ctx, { number, ...record })
      const stored = await findSchool(c.var.ctx, number)
      if (!stored) throw new Error('A school that was just put is not there.')
      return c.json(shown(c.var.ctx, stored), 200)
    },
  )

/** How a school is reached, and by which mail domains its teachers are known, is for the desk. */
function shown(ctx: Context, { number, name, municipality, levels, ...rest }: School) {
  const open = { number, name, municipality, levels }
  return isOf(ctx.actor, 'desk', 'coordinator') ? { ...open, ...rest } : open
}
