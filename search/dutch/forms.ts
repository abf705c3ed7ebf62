import { fold } from './words.ts'

const irregular: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  eieren: 'ei',
  bladeren: 'blad',
  koeien: 'koe',
  steden: 'stad',
  schepen: 'schip',
  leden: 'lid',
  wegen: 'weg',
  dagen: 'dag',
  glazen: 'glas',
  spelen: 'spel',
  musea: 'museum',
}
const irregularPlurals: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(irregular).map(([plural, singular]) => [singular, plural]),
)

/** Names that are also words: votes (`stemmen`) are not STEM, mosses are not the programme MOS. */
const names: ReadonlySet<string> = new Set(['stem', 'mos'])

/**
 * What somebody may type for a word of a document: `bril` for `brillen`, `bomen` for `boom`, `dier` for `diertjes`.
 * A guess that is no word does no harm, nobody types it. A name in capitals has one form: STEM is not `stemmen`.
 */
export function formsOf(word: string): string[] {
  if (/\d/.test(word) || (word.length > 1 && word === word.toUpperCase())) return []
  const folded = fold(word)
  const forms = new Set([...singulars(folded), ...plurals(folded)])
  forms.delete(folded)
  return [...forms].filter((form) => form.length >= 3 && !names.has(form))
}

function singulars(word: string): string[] {
  const forms: string[] = []
  if (irregular[word]) forms.push(irregular[word])
  const small = /^(.{2,}?)(?:etje|tje|pje|je)s?$/.exec(word)
  if (small?.[1]) forms.push(small[1])
  if (word.length >= 5 && word.endsWith('en')) forms.push(...withoutEn(word.slice(0, -2)))
  if (word.length >= 6 && /[^s]s$/.test(word)) forms.push(word.slice(0, -1))
  return forms
}

/** `brill` → bril, `bom` → boom, `duiv` → duif, `huiz` → huis, `dier` as it is. */
function withoutEn(base: string): string[] {
  if (/([^aeiou])\1$/.test(base)) return [base.slice(0, -1)]
  const hard = base.replace(/v$/, 'f').replace(/z$/, 's')
  const open = /^(.*[^aeiou]|)([aeou])([^aeiouwjx])$/.exec(hard)
  return open ? [hard, `${open[1]}${open[2]}${open[2]}${open[3]}`] : [hard]
}

/** bril → `brillen`, boom → `bomen`, duif → `duiven`, huis → `huizen`, robot → `robots`. */
function plurals(word: string): string[] {
  if (word.length < 3 || /(?:en|s|je)$/.test(word)) {
    return word.endsWith('je') ? [`${word}s`] : word.endsWith('s') ? withEn(word) : []
  }
  const plural = irregularPlurals[word]
  return [...(plural ? [plural] : []), `${word}s`, ...withEn(word)]
}

function withEn(word: string): string[] {
  if (/e$/.test(word)) return [`${word}n`]
  const soft = word.replace(/([^f])f$/, '$1v').replace(/([^s])s$/, '$1z')
  const long = /^(.*)(aa|ee|oo|uu)([^aeiou])$/.exec(soft)
  if (long) return [`${long[1]}${long[2]?.slice(0, 1)}${long[3]}en`]
  const short = /^(?:.*[^aeiou]|)[aeiou]([^aeiouwjx])$/.exec(word)
  return short ? [`${word}${short[1]}en`, `${soft}en`] : [`${soft}en`]
}
