/** Without letters and digits that look or sound alike. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Six characters that can be read aloud over a counter: some 700 million. */
export function newCode(): string {
  return Array.from(
    crypto.getRandomValues(new Uint32Array(6)),
    (random) => ALPHABET[random % ALPHABET.length],
  ).join('')
}
