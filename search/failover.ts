import type { Engine, Search } from './search.ts'

export interface FailoverOptions {
  /** Milliseconds the one in front may take. */
  readonly patienceMs?: number
  /** Milliseconds it is left alone after it failed; longer each time it fails again, ten times as long at most. */
  readonly restMs?: number
  /** Keeps a runtime alive that would end with the answer. */
  readonly inBackground?: (work: Promise<void>) => void
}

const PATIENCE_MS = 300
const REST_MS = 500
const RESTS_MAX = 10
/** A timer that fires so many times later than it should. */
const HELD_UP = 1.2

/**
 * One engine in front of the other: when it throws or is slow, the one behind answers. After that it is left alone for a
 * while, and then tried with somebody's question beside the answer that she gets, so that a dead server costs patience once.
 */
export function failover(front: Engine, behind: Engine, options: FailoverOptions = {}): Search {
  const { patienceMs = PATIENCE_MS, restMs = REST_MS, inBackground = () => {} } = options
  /** How often in a row it failed to come back; undefined while it answers. */
  let failures: number | undefined
  let triedAt = 0

  // A try that hangs must be over before the next one, and one that a runtime cut off must not be the last.
  const isRested = () => {
    const rest = restMs * Math.min(2 ** (failures ?? 0), RESTS_MAX)
    return performance.now() - triedAt >= Math.max(rest, patienceMs)
  }

  async function first<T>(from: (engine: Engine) => Promise<T>): Promise<T> {
    if (failures === undefined) {
      try {
        return await within(patienceMs, from(front))
      } catch {
        triedAt = performance.now()
        failures ??= 0
        return from(behind)
      }
    }
    if (isRested()) inBackground(tryAgain(from))
    return from(behind)
  }

  async function tryAgain(from: (engine: Engine) => Promise<unknown>): Promise<void> {
    triedAt = performance.now()
    try {
      await within(patienceMs, from(front))
      failures = undefined
    } catch {
      triedAt = performance.now()
      failures = (failures ?? 0) + 1
    }
  }

  return {
    engines: [front, behind],
    async ask(question) {
      const start = performance.now()
      const answer = await first((engine) => engine.ask(question))
      return { ...answer, tookMs: performance.now() - start }
    },
    suggest: (text, limit) => first((engine) => engine.suggest(text, limit)),
  }
}

/**
 * Throws when it takes longer. Where this process itself was held up, the answer may be there and nobody has read it: then
 * it may take as long again.
 */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const give = () => reject(new Error(`No answer within ${ms} ms.`))
    const start = performance.now()
    timer = setTimeout(() => {
      const isHeldUp = performance.now() - start > ms * HELD_UP
      if (isHeldUp) timer = setTimeout(give, ms)
      else give()
    }, ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
