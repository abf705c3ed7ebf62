import type { Words } from '../../words/words.ts'

/** What is wrong with a field, away from it: after the label of the field. */
export function sayWithLabel(label: unknown, sentence: string): string {
  return typeof label === 'string' ? `${label.replace(/[?:]$/, '')}: ${sentence}` : sentence
}

/** The same, where most sentences say themselves which field they are about. */
export function sayMistake(label: unknown, sentence: string, { common }: Words): string {
  const isVague = Object.values(common.mistakes).includes(sentence)
  return isVague ? sayWithLabel(label, sentence) : sentence
}
