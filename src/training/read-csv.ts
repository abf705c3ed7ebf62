import { invalid } from '../problem.ts'

/** One line of a table, with the number it has in the file. */
export interface CsvLine {
  readonly number: number
  readonly cells: readonly string[]
}

const delimiters = [';', '\t', ','] as const

/**
 * The lines of a text in CSV as RFC 4180 lays it down; empty lines are left out, cells are trimmed. Cells are apart by
 * what the first line uses: a semicolon, as our spreadsheets write it, a tab, or a comma.
 *
 * Refuses `invalid-input` on `lines.N` for a quote that is not closed, or stands in the middle of a cell.
 */
export function readCsv(text: string): CsvLine[] {
  // Some programs say on a line of its own what cells are apart by; the line still counts.
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?(?=\n)/i, '')
  const [heading = ''] = body.trimStart().split('\n', 1)
  const delimiter = delimiters.find((one) => heading.includes(one)) ?? ';'
  const lines: CsvLine[] = []
  let number = 1
  let at = 0
  while (at < body.length) {
    const start = number
    const cells: string[] = []
    let isLast = false
    while (!isLast) {
      const cell = readCell(body, at, delimiter)
      if (cell === undefined) {
        throw invalid(`lines.${start}`, 'A quote is not closed, or stands in a cell.', 'csv-quotes')
      }
      cells.push(cell.text.trim())
      number += cell.text.split('\n').length - 1
      isLast = body[cell.end] !== delimiter
      at = cell.end + 1
    }
    number++
    if (cells.some((cell) => cell !== '')) lines.push({ number: start, cells })
  }
  return lines
}

/** A cell and where it ends: at a delimiter, at the end of its line, or of the text. */
function readCell(
  body: string,
  from: number,
  delimiter: string,
): { text: string; end: number } | undefined {
  if (body[from] !== '"') {
    let end = from
    while (end < body.length && body[end] !== delimiter && body[end] !== '\n') {
      if (body[end] === '"') return undefined
      end++
    }
    return { text: body.slice(from, end), end }
  }
  let text = ''
  for (let at = from + 1; at < body.length; at++) {
    if (body[at] !== '"') {
      text += body[at]
    } else if (body[at + 1] === '"') {
      text += '"'
      at++
    } else {
      const end = body[at + 1] === '\r' && body[at + 2] === '\n' ? at + 2 : at + 1
      return end >= body.length || body[end] === delimiter || body[end] === '\n'
        ? { text, end }
        : undefined
    }
  }
  return undefined
}
