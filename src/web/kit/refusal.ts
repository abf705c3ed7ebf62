import { isDay } from '../../day.ts'
import type { Alternative, FieldError, Problem, ProblemCode, Reason } from '../../problem.ts'
import type { Values } from '../../words/nl/refusals.ts'
import { type Language, words } from '../../words/words.ts'

/** A refusal as a face shows it: RFC 9457, in the reader's language. */
export interface Refusal {
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly reasons?: readonly SaidReason[]
  readonly alternatives?: readonly Alternative[]
  readonly errors?: readonly SaidField[]
  readonly refused?: readonly SaidCopy[]
}

/** One of several copies that were scanned together, and what is the matter with it. */
export interface SaidCopy {
  readonly barcode: string
  readonly code: string
  readonly detail: string
}

export interface SaidReason extends Reason {
  readonly detail: string
}

export interface SaidField {
  /** A path: `lines.0.quantity`. */
  readonly field: string
  readonly message: string
}

/** Says a problem: in English as the act said it, in another language by its code. */
export function sayProblem(problem: Problem, language: Language): Refusal {
  const { refusals } = words[language]
  const { code, status, extra } = problem
  const said = extra.errors && sayFields(extra.errors, language)
  const [field] = said ?? []
  const [reason] = extra.reasons ?? []
  const detail = field
    ? `${field.field}: ${field.message}`
    : language === 'en' && !reason
      ? problem.message
      : sayReason(reason ?? { code, ...extra }, language)
  return {
    title: refusals.titles[code],
    status,
    code,
    detail,
    ...(extra.reasons && {
      reasons: extra.reasons.map((reason) => ({ ...reason, detail: sayReason(reason, language) })),
    }),
    ...(extra.alternatives && { alternatives: extra.alternatives }),
    ...(said && { errors: said }),
    ...(extra.refused && {
      refused: extra.refused.map(({ barcode, problem: one }) => {
        const { code, detail } = sayProblem(one, language)
        return { barcode, code, detail }
      }),
    }),
  }
}

/** One reason as a sentence, with its days and instants written out. */
export function sayReason(
  { code, with: values = {} }: { code: ProblemCode; with?: Values | undefined },
  language: Language,
): string {
  return words[language].refusals.sentences[code](readable(values, language))
}

/** What is wrong with each field, as sentences: in English as the act said it. */
export function sayFields(errors: readonly FieldError[], language: Language): SaidField[] {
  return errors.map(({ field, message, rule, with: values = {} }) => ({
    field,
    message: rule && language !== 'en' ? words[language].refusals.fields[rule](values) : message,
  }))
}

/** Days and instants as people write them; everything else as it is. */
function readable(values: Values, language: Language): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? written(value, language) : value,
    ]),
  )
}

function written(value: string, language: Language): string {
  const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
  if (!isInstant && !isDay(value)) return value
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-BE' : 'en-GB', {
    dateStyle: 'long',
    ...(isInstant ? { timeStyle: 'short', timeZone: 'Europe/Brussels' } : { timeZone: 'UTC' }),
  }).format(new Date(value))
}
