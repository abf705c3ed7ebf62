import { readFileSync } from 'node:fs'

/** Ticks since the machine started: all, and those its host gave to others (`steal` in proc_stat(5)). */
function ticks(): { all: number; stolen: number } | undefined {
  try {
    const [, ...counts] = (/^cpu .*$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[0] ?? '').split(
      / +/,
    )
    // The guest's own are in the first two already.
    const known = counts.slice(0, 8).map(Number)
    return { all: known.reduce((sum, count) => sum + count, 0), stolen: known[7] ?? 0 }
  } catch {
    return undefined
  }
}

/**
 * Starts to look how much of a virtual machine's processors goes to its neighbours; the function it gives says what part
 * that was since. Figures of an hour in which it is much are no figures of this code. Undefined where Linux does not tell.
 */
export function watchWithheld(): () => number | undefined {
  const before = ticks()
  return () => {
    const after = ticks()
    return before && after && (after.stolen - before.stolen) / (after.all - before.all)
  }
}
