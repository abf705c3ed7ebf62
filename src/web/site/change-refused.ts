import type { Reservation } from '../../ledger/reservation.ts'
import type { Problem, Reason } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { mistakesOfProblem } from '../kit/form.ts'
import { sayProblem, sayReason } from '../kit/refusal.ts'
import { quantityField } from './change-view.ts'
import { fieldFor, type Refused } from './refused.ts'

/** What a refused change says, laid beside the fields of its form; lines have a field each. */
export function changeRefused(
  problem: Problem,
  {
    reservation,
    offerings,
    returnDay,
    words,
    language,
  }: {
    reservation: Reservation
    /** The materials asked for, in the order of the lines. */
    offerings: readonly string[]
    returnDay: string
    words: Words
    language: Language
  },
): Refused {
  const { reasons = [], alternatives = [] } = problem.extra
  const titleOf = (line: number | undefined) =>
    reservation.lines.find(({ offering }) => offering === offerings[line ?? -1])?.title
  const quantityOf = (line: number) =>
    titleOf(line) === undefined ? 'add' : quantityField(offerings[line] ?? '')
  const saysThe = (sentence: string) => (reason: Reason) => sayReason(reason, language) === sentence
  const mistakes: Record<string, string> = {}
  for (const [field, sentence] of Object.entries(mistakesOfProblem(problem, words))) {
    const [, line] = /^lines\.(\d+)\./.exec(field) ?? []
    mistakes[line === undefined ? field : quantityOf(Number(line))] = sentence
  }
  const general: string[] = []
  for (const reason of reasons) {
    const sentence = sayReason(reason, language)
    const alike = reasons.filter(({ code }) => code === reason.code)
    // What holds for every line is said once.
    const isOfAll = alike.length === offerings.length && alike.every(saysThe(sentence))
    const title = offerings.length > 1 && !isOfAll ? titleOf(reason.line) : undefined
    const said = title === undefined ? sentence : `${title}: ${sentence}`
    const field = fieldFor(reason, returnDay)
    const place = field === 'quantity' ? quantityOf(reason.line ?? 0) : field
    if (place === undefined || mistakes[place] !== undefined) general.push(said)
    else mistakes[place] = said
  }
  if (general.length === 0 && Object.keys(mistakes).length === 0) {
    general.push(sayProblem(problem, language).detail)
  }
  return {
    mistakes,
    general: [...new Set(general)].filter((one) => !Object.values(mistakes).includes(one)),
    // A change enrols in nothing.
    alternatives: alternatives.filter(({ kind }) => kind !== 'session'),
  }
}
