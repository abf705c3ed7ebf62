import { invalid } from '../../problem.ts'

const LENGTH_MAX = 900_000

/**
 * The text of a file that a spreadsheet wrote: in UTF-8 or UTF-16 where it says so or can be nothing else, as older
 * programs on Windows write it otherwise.
 *
 * Refuses `invalid-input` on `csv`: a workbook, or more than may be read; nothing is cut off.
 */
export async function readTextFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw invalid(
      'csv',
      'This is a workbook. Save it as CSV, and choose that file.',
      'csv-workbook',
    )
  }
  return notTooLong(decode(bytes))
}

/** Refuses `invalid-input` on `csv` for a text of more than may be read. */
export function notTooLong(text: string): string {
  if (text.length <= LENGTH_MAX) return text
  throw invalid('csv', `At most ${LENGTH_MAX} characters.`, 'too-long', { max: LENGTH_MAX })
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
