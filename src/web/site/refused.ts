import type { Alternative, Problem, Reason, ReasonCode } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { type Mistakes, mistakesOfProblem } from '../kit/form.ts'
import { sayProblem, sayReason } from '../kit/refusal.ts'

/** Why a reserve form came back: each sentence beside the field it is about, or above the form. */
export interface Refused {
  readonly mistakes: Mistakes
  readonly general: readonly string[]
  readonly alternatives: readonly Alternative[]
  /** For want of copies: those may come free. */
  readonly isTaken?: boolean | undefined
}

const takenCodes: readonly ReasonCode[] = ['booked', 'turnaround', 'overdue', 'in-repair']

const fieldOf: Readonly<Partial<Record<ReasonCode, string>>> = {
  'period-backwards': 'returnDay',
  'too-soon': 'pickupDay',
  'not-open-yet': 'pickupDay',
  'past-school-year': 'returnDay',
  'beyond-horizon': 'pickupDay',
  'period-too-short': 'returnDay',
  'period-too-long': 'returnDay',
  closed: 'pickupDay',
  'over-holiday': 'returnDay',
  'no-such-copy': 'quantity',
}

const fieldNames: Readonly<Record<string, string>> = {
  'lines.0.quantity': 'quantity',
  'lines.0.offering': 'offering',
}

/** What a refused act says, laid beside the fields. What the page says already of a training is not said again. */
export function refusedBy(
  problem: Problem,
  {
    returnDay,
    enrols,
    words,
    language,
  }: { returnDay: string; enrols: boolean; words: Words; language: Language },
): Refused {
  const { reasons = [], alternatives = [] } = problem.extra
  const said = reasons.filter(({ code }) => code !== 'training-missing')
  const mistakes: Record<string, string> = { ...mistakesOfProblem(problem, words, fieldNames) }
  const general: string[] = []
  for (const reason of said) {
    const field = fieldFor(reason, returnDay)
    const sentence = sayReason(reason, language)
    if (field === undefined || mistakes[field] !== undefined) general.push(sentence)
    else mistakes[field] = sentence
  }
  if (reasons.length === 0 && Object.keys(mistakes).length === 0) {
    general.push(sayProblem(problem, language).detail)
  }
  // She has a seat, or asked for one: it is the pick-up day that does not fit.
  if (reasons.length > said.length && (enrols || alternatives.length === 0)) {
    mistakes.pickupDay ??= words.trainings.reserve.tooSoon
  }
  return {
    mistakes,
    general: [...new Set(general)],
    alternatives,
    isTaken: reasons.some(({ code }) => takenCodes.includes(code)),
  }
}

/** The field of the form that a reason is about; undefined when no field mends it. */
export function fieldFor(
  { code, day, with: about }: Reason,
  returnDay: string,
): string | undefined {
  // What the school or she has already is not mended in a field.
  if (code === 'quota-reached') return about?.of === 'request' ? 'quantity' : undefined
  const isAboutReturn = day !== undefined && day === returnDay
  return code === 'closed' && isAboutReturn ? 'returnDay' : fieldOf[code]
}
