import type { Problem, ReasonCode } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { type Mistakes, mistakesOfProblem } from '../kit/form.ts'
import { sayProblem, sayReason } from '../kit/refusal.ts'

/** Why a hand-out was refused, and whether the desk may decide otherwise. */
export interface RefusedHandOut {
  readonly mistakes: Mistakes
  readonly general: readonly string[]
  readonly mayOverride: boolean
}

const firm: readonly ReasonCode[] = ['period-backwards', 'booked', 'in-repair', 'no-such-copy']
const formFields: readonly string[] = ['borrower', 'school', 'returnDay', 'collectedBy', 'day']

export function refusedHandOut(
  problem: Problem,
  { words, language }: { words: Words; language: Language },
): RefusedHandOut {
  const reasons = problem.extra.reasons ?? []
  const said = mistakesOfProblem(problem, words)
  const isOfForm = (field: string) => formFields.includes(field)
  const beside = Object.entries(said).filter(([field]) => isOfForm(field))
  const others = Object.entries(said).filter(([field]) => !isOfForm(field))
  const copies = problem.extra.refused ?? []
  const general = [
    ...copies.map((copy) => sayProblem(copy.problem, language).detail),
    ...reasons.map((reason) => sayReason(reason, language)),
    ...others.map(([, sentence]) => sentence),
  ]
  const isSaid = general.length > 0 || beside.length > 0
  return {
    mistakes: Object.fromEntries(beside),
    general: isSaid ? [...new Set(general)] : [sayProblem(problem, language).detail],
    mayOverride: reasons.length > 0 && !reasons.some(({ code }) => firm.includes(code)),
  }
}
