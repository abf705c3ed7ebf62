import type { Context as HonoContext } from 'hono'
import type { z } from 'zod'
import type { FieldRule, Problem } from '../../problem.ts'
import type { Words } from '../../words/words.ts'
import type { WebEnv } from './env.ts'
import { notAccepted } from './input.ts'

/** What a form sent: every value of every field, as text. */
export type Fields = Readonly<Record<string, readonly string[]>>

/** Field → the sentence that stands beside it. */
export type Mistakes = Readonly<Record<string, string>>

const VALUES_MAX = 500

/** The fields of a posted form. Files and what comes after the 500th value are left out. */
export async function readForm(c: HonoContext<WebEnv>): Promise<Fields> {
  const body = await c.req.parseBody({ all: true })
  const fields: Record<string, string[]> = {}
  let count = 0
  for (const [name, value] of Object.entries(body)) {
    const texts = [value].flat().filter((one): one is string => typeof one === 'string')
    fields[name] = texts.slice(0, Math.max(0, VALUES_MAX - count))
    count += texts.length
  }
  return fields
}

/** The first value of a field, without the white space around it; empty when there is none. */
export function first(fields: Fields, name: string): string {
  return fields[name]?.[0]?.trim() ?? ''
}

/** The fields as a schema wants them: one value each, what is empty left out. */
export function single(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.keys(fields)
      .map((name) => [name, first(fields, name)] as const)
      .filter(([, value]) => value !== ''),
  )
}

/** What a schema did not accept. */
export function mistakesOf(error: z.ZodError, words: Words): Mistakes {
  return mistakesOfProblem(notAccepted(error), words)
}

/** What an act did not accept of single fields, by the form's names for them. */
export function mistakesOfProblem(
  problem: Problem,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): Mistakes {
  return Object.fromEntries(
    (problem.extra.errors ?? []).map(({ field, message, rule, with: values }) => [
      names[field] ?? field,
      rule ? sentenceOf(words, rule, values) : message,
    ]),
  )
}

/** A page asks for a day by a date picker, so it says a wrong one in other words than the API. */
function sentenceOf(
  words: Words,
  rule: FieldRule,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const own: Partial<Record<FieldRule, string>> = words.common.mistakes
  return own[rule] ?? words.refusals.fields[rule](values)
}
