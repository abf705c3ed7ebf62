/** Something that is done again and again, one at a time. */
export interface Ticking {
  /** Stops, and resolves when what was under way has ended. */
  stop(): Promise<void>
}

/** Does the work now and then every so many milliseconds after it ended; what goes wrong is told, and tried again. */
export function tick(
  everyMs: number,
  work: () => Promise<unknown>,
  failed: (error: unknown) => void,
): Ticking {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let under: Promise<void> = Promise.resolve()
  const once = () => {
    under = work()
      .then(() => undefined, failed)
      .then(() => {
        if (!isStopped) timer = setTimeout(once, everyMs)
      })
  }
  once()
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await under
    },
  }
}
