import { randomBytes } from '../id.ts'

/** Without letters and digits that look or sound alike. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const LENGTH = 6

/** Six characters that can be read aloud over a counter: some 700 million. */
export function newCode(): string {
  const bytes = randomBytes(2 * LENGTH)
  return Array.from({ length: LENGTH }, (_, n) => {
    const random = (bytes[2 * n] ?? 0) * 256 + (bytes[2 * n + 1] ?? 0)
    return ALPHABET[random % ALPHABET.length]
  }).join('')
}
