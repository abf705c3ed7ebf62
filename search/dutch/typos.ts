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
  const far = max + 1
  if (Math.abs(a.length - b.length) > max) return far
  let before: number[] = []
  let above: number[] = []
  for (let j = 0; j <= b.length; j++) above.push(Math.min(j, far))
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [Math.min(i, far)]
    const last = Math.min(b.length, i + max)
    let least = row[0] ?? far
    for (let j = 1; j <= last; j++) {
      if (j < i - max) {
        row.push(far)
        continue
      }
      let cost = (above[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1)
      cost = Math.min(cost, (above[j] ?? far) + 1, (row[j - 1] ?? far) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? far) + 1)
      }
      row.push(cost)
      least = Math.min(least, cost)
    }
    // Nothing in this row is near enough, so nothing below it is; a swap may still jump over one row.
    if (least > max && i > 1 && Math.min(...above) >= max) return far
    before = above
    above = row
  }
  return Math.min(above[b.length] ?? far, far)
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
