import { invalid } from '../problem.ts'
import type { CsvLine } from './read-csv.ts'

/** What a column may be called, in either language. */
const spellings = {
  person: ['email', 'e-mail', 'mail', 'mailadres', 'e-mailadres', 'person', 'persoon'],
  school: ['school', 'instellingsnummer', 'schoolnummer', 'school number'],
  training: ['training', 'vorming'],
  followedOn: ['date', 'datum', 'followedon', 'gevolgd op'],
  validUntil: ['validuntil', 'geldig tot', 'valid until'],
} as const
export type Column = keyof typeof spellings

/** Where the columns stand. */
export type Places = ReadonlyMap<Column, number>

/**
 * Finds the columns by the first line of a list of certificates. Refuses `invalid-input` on that line, naming what is
 * missing, there twice, or no column of ours: what nobody reads would be lost without a word.
 */
export function findColumns(heading: CsvLine | undefined): Places {
  const line = heading?.number ?? 1
  const found = new Map<Column, number>()
  const unknown: string[] = []
  const double: string[] = []
  for (const [place, name] of (heading?.cells ?? []).entries()) {
    if (name === '') continue
    const column = columnCalled(name)
    if (column === undefined) unknown.push(name)
    else if (found.has(column)) double.push(name)
    else found.set(column, place)
  }
  const missing = missingIn(found)
  // A first line without any of our names is no heading at all: there is nothing to say of each of its cells.
  if (found.size === 0) throw refuse(line, { missing })
  if (missing.length > 0 || unknown.length > 0 || double.length > 0) {
    throw refuse(line, { missing, unknown, double })
  }
  return found
}

function columnCalled(name: string): Column | undefined {
  const said = name.toLowerCase().replaceAll(/\s+/g, ' ')
  return (Object.keys(spellings) as Column[]).find((column) =>
    spellings[column].some((spelling) => spelling === said),
  )
}

function missingIn(found: Places): Column[] {
  const isForSomebody = found.has('person') || found.has('school')
  const needed = ['training', 'followedOn'] as const
  return [...(isForSomebody ? [] : ['person' as const]), ...needed.filter((one) => !found.has(one))]
}

interface Wrong {
  readonly missing: readonly Column[]
  readonly unknown?: readonly string[]
  readonly double?: readonly string[]
}

function nameOf(column: Column): string {
  return spellings[column][0]
}

function refuse(line: number, wrong: Wrong) {
  const { missing, unknown = [], double = [] } = wrong
  const sentences = [
    missing.length > 0 && `There is no column ${missing.map(nameOf).join(', ')}.`,
    unknown.length > 0 && `The column ${unknown.join(', ')} is not known: leave it out.`,
    double.length > 0 && `The column ${double.join(', ')} is there twice.`,
    'The first line names the columns: email, school, training, date, and valid until if you like.',
  ].filter(Boolean)
  const said = Object.entries({ missing, unknown, double }).filter(([, names]) => names.length > 0)
  const about = Object.fromEntries(said.map(([what, names]) => [what, names.join(', ')]))
  return invalid(`lines.${line}`, sentences.join(' '), 'csv-columns', about)
}

/** What a line says in a column; empty when there is no such column. */
export function cellOf(line: CsvLine, places: Places, column: Column): string {
  const place = places.get(column)
  return place === undefined ? '' : (line.cells[place] ?? '')
}
