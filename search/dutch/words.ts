/** Small letters without accents: `Wereldoriëntatie` becomes `wereldorientatie`. */
export function fold(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}

/** A word of a text, where it stands, and as it is compared. */
export interface Word {
  readonly from: number
  readonly until: number
  readonly folded: string
}

const LETTERS_MAX = 40

/**
 * The words of a text, or so many of them from a place on. Hyphens part words, apostrophes do not: `VR-foto's` is `vr` and
 * `fotos`.
 */
export function wordsIn(text: string, from = 0, most = Infinity): Word[] {
  const words: Word[] = []
  const word = /[\p{L}\p{M}\p{N}]+(?:['’‘][\p{L}\p{M}\p{N}]+)*/gu
  word.lastIndex = from
  while (words.length < most) {
    const match = word.exec(text)
    if (!match) break
    const folded = bare(fold(match[0]))
    if (folded === '') continue
    words.push({
      from: match.index,
      until: match.index + match[0].length,
      folded: folded.slice(0, LETTERS_MAX),
    })
  }
  return words
}

function bare(folded: string): string {
  return /^[a-z0-9]+$/.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]/gu, '')
}

export function foldedWords(text: string): string[] {
  return wordsIn(text).map(({ folded }) => folded)
}

/** Words that hyphens hold together, also as one word: `Bee-Bots` gives `beebots`. */
export function joinedWords(text: string): string[] {
  const joined: string[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)+/gu)) {
    joined.push(foldedWords(match[0]).join('').slice(0, LETTERS_MAX))
  }
  return joined
}
