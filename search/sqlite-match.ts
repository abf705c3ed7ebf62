import type { Term } from './dutch/question.ts'

/** The question in the language of FTS5: each term must match. Every word stands in quotes, so none is an operator. */
export function matchAll(terms: readonly Term[]): string {
  return terms
    .map((term, at) => `(${alternatives(term, terms[at - 1], terms[at + 1])})`)
    .join(' AND ')
}

/** The question in the language of FTS5: one term that matches is enough. */
export function matchAny(terms: readonly Term[]): string {
  return terms.map((term) => `(${alternatives(term)})`).join(' OR ')
}

function alternatives(term: Term, before?: Term, after?: Term): string {
  const word = only(term)
  const all = [phrase(term.words, false), phrase(term.words, mayGoOn(term))]
  const isLong = term.words.every(({ length }) => length > 2)
  if (!word && isLong) all.push(`(${term.words.map((part) => quoted(part)).join(' AND ')})`)
  for (const synonym of term.synonyms) all.push(phrase(synonym, synonym.join('').length > 3))
  // Somebody may part what a document joins: `techniek koffer` for techniekkoffer.
  const [previous, next] = [only(before), only(after)]
  if (word && previous) all.push(phrase([previous + word], true))
  if (word && next) all.push(phrase([word + next], true))
  return [...new Set(all)].join(' OR ')
}

function only(term: Term | undefined): string | undefined {
  return term?.words.length === 1 ? term.words[0] : undefined
}

/** A word of four letters or more may go on. So may a shorter one that is being typed, unless it is a name: `vr`, `l3`. */
function mayGoOn({ words, synonyms, isOpen }: Term): boolean {
  const last = words.at(-1) ?? ''
  if (last.length > 3) return true
  return synonyms.length === 0 && !/\d/.test(last) && (isOpen || last.length === 3)
}

/** An exact hit matches with and without the star, and so counts twice. */
function phrase(words: readonly string[], goesOn: boolean): string {
  return quoted(words.join(' ')) + (goesOn ? '*' : '')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`
}
