import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { createToken, type TokenAsked } from '../../src/accounts/create-token.ts'
import { contextOf } from '../../src/context.ts'
import { openStore } from '../../src/node/open-store.ts'
import { servicesAt } from './world.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const startArguments = manifest.scripts.start.split(' ').slice(1)

/** The whole service in a process of its own, on a database of its own, as an operator starts it. */
export interface RunningService {
  readonly url: string
  readonly file: string
  readonly pid: number
  /** What it printed. */
  output(): string
  /** Ends it as Ctrl-C does. Resolves with its exit code when it is gone. */
  stop(): Promise<number | null>
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Starts it again on the same database and port. */
  again(): Promise<RunningService>
  ask(path: string, init?: RequestInit): Promise<Response>
  /** A token, made beside the running service. */
  token(asked: Omit<TokenAsked, 'name'>): Promise<string>
}

/** Starts it and waits until it is ready. `env` comes over a world that is empty and stands on 2 March 2026. */
export async function startService(
  env: Record<string, string> = {},
  place?: { file: string; port: number },
): Promise<RunningService> {
  const file = place?.file ?? join(mkdtempSync(join(tmpdir(), 'klasbakken-')), 'klasbakken.db')
  const port = place?.port || (await freePort())
  const child = spawn(process.execPath, startArguments, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      SEED: 'none',
      NOW: '2026-03-02T07:00:00Z',
      RATE_LIMIT: 'off',
      ...env,
      DATABASE_FILE: file,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  }
  const url = `http://localhost:${port}`
  await waitUntilReady(url, child, () => printed)
  const { store } = openStore(file)
  return {
    url,
    file,
    pid: child.pid ?? 0,
    output: () => printed,
    stop: () => end(child, 'SIGINT'),
    kill: async () => void (await end(child, 'SIGKILL')),
    again: () => startService(env, { file, port }),
    ask: (path, init) => fetch(url + path, init),
    token: (asked) =>
      createToken(contextOf(servicesAt(store, '2026-03-02'), undefined), {
        ...asked,
        name: 'test',
      }),
  }
}

/** Throws its database away. */
export function forget({ file }: RunningService): void {
  rmSync(join(file, '..'), { recursive: true, force: true, maxRetries: 5 })
}

async function waitUntilReady(url: string, child: ChildProcess, printed: () => string) {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`It ended: ${printed()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`It is not ready after a minute: ${printed()}`)
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
