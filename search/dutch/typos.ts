/** How many mistakes a word may hold, as in Meilisearch: none up to 4 letters, one up to 8, else two. */
export function mistakesAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0
  return word.length < 9 ? 1 : 2
}

/**
 * Letters to add, leave out, change or swap with a neighbour to come from one word to the other; `max + 1` when it is
 * more than `max`. Only the band of the table that can matter is filled.
 */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(max + 1)
    if (i <= max) row[0] = i
    const first = Math.max(1, i - max)
    const last = Math.min(b.length, i + max)
    for (let j = first; j <= last; j++) {
      const changed = (above[j - 1] ?? max) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(changed, (above[j] ?? max) + 1, (row[j - 1] ?? max) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? max) + 1)
      }
      row[j] = least
    }
    before = above
    above = row
  }
  return Math.min(above[b.length] ?? max + 1, max + 1)
}

/** The words nearest to this one, three at most; none when all are further than a mistake or two. */
export function nearest(word: string, words: Iterable<string>): string[] {
  let least = mistakesAllowed(word)
  if (least === 0) return []
  let found: string[] = []
  for (const candidate of words) {
    const far = distance(word, candidate, least)
    if (far > least || candidate === word) continue
    if (far < least) found = []
    least = far
    found.push(candidate)
  }
  return [...new Set(found)].slice(0, 3)
}
