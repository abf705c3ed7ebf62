import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../../src/web/kit/read-text-file.ts'

const text = 'school;vorming\nSint-Niklaas “één”;Café €\n'
const fileOf = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new File(parts, 'list.csv')
const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
const windows = new Uint8Array(
  Array.from(text, (one) => ({ '“': 0x93, '”': 0x94, '€': 0x80 })[one] ?? one.charCodeAt(0)),
)

describe('a file that a spreadsheet wrote', () => {
  it.each([
    ['UTF-8', fileOf(text)],
    ['UTF-8 with a mark in front', fileOf(new Uint8Array([0xef, 0xbb, 0xbf]), text)],
    ['UTF-16', fileOf(utf16)],
    ['Windows-1252', fileOf(windows)],
  ])('is read as it was meant: %s', async (_, file) => {
    expect((await readTextFile(file)).replace(/^\uFEFF/, '')).toBe(text)
  })

  it('is refused as a workbook, and when it is too long: nothing is cut off', async () => {
    const workbook = fileOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))
    await expect(readTextFile(workbook)).rejects.toMatchObject({
      extra: { errors: [{ field: 'csv', rule: 'csv-workbook' }] },
    })
    await expect(readTextFile(fileOf('x'.repeat(900_001)))).rejects.toMatchObject({
      extra: { errors: [{ field: 'csv', rule: 'too-long' }] },
    })
  })
})
