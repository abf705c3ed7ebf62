import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

// What the system knows of processes, and groups of them.

const LOOK_MS = 20

/** Resolves when nothing of the group runs any more; false when something does after so many milliseconds. */
export async function isGone(group: number, patienceMs: number): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < patienceMs; ) {
    if (!isAlive(group)) return true
    await pause(LOOK_MS)
  }
  return false
}

/** True while a process of the group runs. One that ended and waits for its parent to notice does not count. */
function isAlive(group: number): boolean {
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // After the name in brackets: state, parent, group.
      const [state, , own] = status.slice(status.lastIndexOf(')') + 2).split(' ')
      return own === String(group) && state !== 'Z' && state !== 'X'
    } catch {
      return false
    }
  })
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended already.
  }
}

/** True when that process is a watcher over this data: its number may be another's by now. */
export function isRunningOn(data: string, pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return false
  }
}

export function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}
