import { z } from '@hono/zod-openapi'
import { isDay } from '../../day.ts'
import { type FieldError, type FieldRule, fieldRules, Problem } from '../../problem.ts'
import { words } from '../../words/words.ts'

// What faces accept of a field. A schema's own message is the rule that was broken: `words` says it.

// An issue does not keep the input, so what is missing has to be said when it is found.
z.config({
  customError: ({ code, input }) =>
    code === 'invalid_type' && input === undefined ? 'required' : undefined,
})

/** One line of text: trimmed, not empty, without control characters. */
export function line(lengthMax: number) {
  return z.string().trim().min(1).max(lengthMax).refine(isLine, 'control-characters')
}

/** Text with paragraphs. */
export function prose(lengthMax: number) {
  return z.string().trim().min(1).max(lengthMax).refine(isProse, 'control-characters')
}

/** A calendar day that exists. */
export const day = z
  .string()
  .refine(isDay, 'not-a-day')
  .openapi({ format: 'date', example: '2026-03-09' })

/** An instant with its offset from UTC. */
export const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => isDay(text.slice(0, 10)), 'not-an-instant')
  .openapi({ example: '2026-03-09T08:00:00Z' })

/** The address of something in the catalogue. */
export const slug = z
  .string()
  .trim()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-slug')
  .openapi({ example: 'bee-bots' })

/** The slug, code or id of something that has to be there already. */
export const reference = line(100)

export const link = z
  .string()
  .trim()
  .max(2000)
  .refine(isLink, 'not-a-link')
  .openapi({ format: 'uri' })

export const mail = z.string().trim().max(254).pipe(z.email()).openapi({ format: 'email' })

export const phone = line(40)

/** Any printable barcode. */
export const barcode = z
  .string()
  .trim()
  .refine(
    (text) => !['', '.', '..'].includes(text) && [...text].length <= 64 && isLine(text),
    'not-a-barcode',
  )
  .openapi({ example: 'KB-BEEB-01' })

export const schoolNumber = z
  .string()
  .trim()
  .regex(/^\d{6}$/, 'not-a-school-number')
  .openapi({ example: '999001' })

/** A whole number between two others. */
export function whole(min: number, max: number) {
  return z.int().min(min).max(max)
}

/** A whole number as it stands in an address. */
export const wholeText = z
  .string()
  .refine((text) => /^-?\d{1,15}$/.test(text), 'not-whole')
  .transform(Number)

/** Which part of a list is asked for. */
export const page = {
  limit: wholeText.pipe(z.int().min(1).max(100)).default(20).openapi({ type: 'integer' }),
  offset: wholeText.pipe(z.int().min(0).max(1_000_000)).default(0).openapi({ type: 'integer' }),
}

/** What somebody typed into a search box: any text, but not a book. */
export const typed = z.string().trim().max(500).refine(isProse, 'control-characters')

/** A query parameter that may be repeated. */
export function repeated<Schema extends z.ZodType<string>>(one: Schema) {
  return z
    .union([z.array(one).max(50), one.transform((value) => [value])])
    .optional()
    .openapi({ type: 'array', items: { type: 'string' } })
}

function isLine(text: string): boolean {
  return text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)
}

function isProse(text: string): boolean {
  return isLine(text.replaceAll(/[\n\r\t]/g, ' '))
}

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && isLine(text) && URL.canParse(text)
}

/** The refusal of what a schema did not accept: `invalid-input`, with every field that is wrong. */
export function notAccepted(error: z.core.$ZodError): Problem {
  const errors = error.issues.flatMap((issue) => errorsOf(issue))
  const [first] = errors
  return new Problem('invalid-input', `${first?.field}: ${first?.message}`, { errors })
}

type Issue = z.core.$ZodIssue

function errorsOf(issue: Issue, before: readonly PropertyKey[] = []): FieldError[] {
  const path = [...before, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => wrong([...path, key], 'unknown-field', { name: key }))
  }
  if (issue.code === 'invalid_union') {
    // The branch that the input was of the right type for says best what is wrong.
    const branch = issue.errors.find((inner) => !inner.some(isOtherType)) ?? issue.errors[0] ?? []
    return branch.flatMap((inner) => errorsOf(inner, path))
  }
  return [wrong(path, ...ruleOf(issue))]
}

function isOtherType({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0
}

function wrong(path: readonly PropertyKey[], rule: FieldRule, values: Values = {}): FieldError {
  const field = path.length === 0 ? 'body' : path.map(String).join('.')
  return { field, message: words.en.refusals.fields[rule](values), rule, with: values }
}

type Values = Readonly<Record<string, string | number>>

function ruleOf(issue: Issue): [FieldRule, Values?] {
  const own = fieldRules.find((rule) => rule === issue.message)
  if (own) return [own]
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? ['not-whole'] : ['wrong-type', { type: issue.expected }]
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum))
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'invalid_value':
      return ['not-one-of', { values: issue.values.map(String).join(', ') }]
    case 'invalid_format':
      return [formatRules[issue.format] ?? 'wrong-type', { type: 'string' }]
    default:
      return ['wrong-type']
  }
}

const formatRules: Readonly<Record<string, FieldRule>> = {
  email: 'not-a-mail-address',
  datetime: 'not-an-instant',
  uuid: 'wrong-type',
}

function tooBig(origin: string, max: number): [FieldRule, Values] {
  if (origin === 'string') return ['too-long', { max }]
  return origin === 'array' ? ['too-many', { max }] : ['too-big', { max }]
}

function tooSmall(origin: string, min: number): [FieldRule, Values?] {
  if (origin === 'string') return min === 1 ? ['required'] : ['too-short', { min }]
  return origin === 'array' ? ['too-few', { min }] : ['too-small', { min }]
}
