import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  findMeilisearchProgram,
  type MeilisearchProcess,
  startMeilisearch,
} from '../../search/process.ts'

const hasProgram = findMeilisearchProgram() !== undefined
if (!hasProgram) console.warn('Meilisearch is not installed here: starting it is not tested.')

const isHealthy = async (url: string) =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  )
/** True while one of the group runs; one that ended and is only not noticed yet does not. */
const isRunning = (group: number) =>
  execFileSync('ps', ['-eo', 'pgid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .some((line) => new RegExp(`^\\s*${group}\\s+[^Z]`).test(line))

async function eventually(check: () => boolean | Promise<boolean>, ms = 10_000): Promise<boolean> {
  for (const until = performance.now() + ms; performance.now() < until; ) {
    if (await check()) return true
    await new Promise((next) => setTimeout(next, 20))
  }
  return false
}

/** A process of its own that starts Meilisearch and stays. */
async function keeper(
  folder: string,
): Promise<{ child: ChildProcess; url: string; group: number }> {
  const source = `
    const { startMeilisearch } = await import(${JSON.stringify(new URL('../../search/process.ts', import.meta.url).href)})
    const server = await startMeilisearch({ folder: ${JSON.stringify(folder)} })
    console.log(JSON.stringify({ url: server.url, group: server.group() }))
    setInterval(() => {}, 1000)
  `
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((done, failed) => {
    child.stdout.once('data', (data) => done(String(data)))
    child.once('exit', (code) => failed(new Error(`It ended with ${code}.`)))
  })
  return { child, ...JSON.parse(line) }
}

describe.runIf(hasProgram)('the bundled Meilisearch', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'klasbakken-process-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const begin = async (): Promise<MeilisearchProcess> => {
    const server = await startMeilisearch({ folder })
    if (!server) throw new Error(readFileSync(join(folder, 'meilisearch.log'), 'utf8'))
    return server
  }

  it('starts on a free port behind a key, and stops with all its processes', async () => {
    const server = await begin()
    expect(await isHealthy(server.url)).toBe(true)
    expect((await fetch(`${server.url}/indexes`)).status).toBe(401)
    const headers = { Authorization: `Bearer ${server.apiKey}` }
    expect((await fetch(`${server.url}/indexes`, { headers })).status).toBe(200)
    const group = server.group()
    await server.stop()
    expect(isRunning(group)).toBe(false)
    expect(await isHealthy(server.url)).toBe(false)
  })

  it('shows its key to nobody who lists processes', async () => {
    const server = await begin()
    const lines = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        } catch {
          return ''
        }
      })
    expect(lines.some((line) => line.includes(folder))).toBe(true)
    expect(lines.some((line) => line.includes(server.apiKey))).toBe(false)
    await server.stop()
  })

  it('ends when the process that started it is killed outright, and starts again on the same data', async () => {
    const { child, url, group } = await keeper(folder)
    expect(await isHealthy(url)).toBe(true)
    child.kill('SIGKILL')
    // At once, while the old one may still be ending.
    const server = await begin()
    expect(isRunning(group)).toBe(false)
    expect(await isHealthy(server.url)).toBe(true)
    await server.stop()
  })

  it('ends within seconds when nobody starts another', async () => {
    const { child, url, group } = await keeper(folder)
    child.kill('SIGKILL')
    expect(await eventually(() => !isRunning(group))).toBe(true)
    expect(await isHealthy(url)).toBe(false)
  })

  it('leaves alone the one of another process, and runs beside it', async () => {
    const { child, url, group } = await keeper(folder)
    const server = await begin()
    expect(await isHealthy(url)).toBe(true)
    await server.stop()
    expect(isRunning(group)).toBe(true)
    expect(readdirSync(folder).filter((name) => name.startsWith('data-'))).toEqual([])
    child.kill('SIGTERM')
    expect(await eventually(() => !isRunning(group))).toBe(true)
  })

  it('starts again by itself, at the same address, when it dies', async () => {
    const server = await begin()
    const before = server.group()
    process.kill(-before, 'SIGKILL')
    expect(await eventually(() => server.group() !== before && isHealthy(server.url))).toBe(true)
    const headers = { Authorization: `Bearer ${server.apiKey}` }
    expect((await fetch(`${server.url}/indexes`, { headers })).status).toBe(200)
    await server.stop()
    expect(isRunning(server.group())).toBe(false)
  })

  it('throws data away that it cannot open', async () => {
    rmSync(join(folder, 'data'), { recursive: true, force: true })
    writeFileSync(join(folder, 'data'), 'This is no folder.')
    const server = await begin()
    expect(await isHealthy(server.url)).toBe(true)
    await server.stop()
    writeFileSync(join(folder, 'data', 'VERSION'), '0.1.0')
    const again = await begin()
    expect(await isHealthy(again.url)).toBe(true)
    await again.stop()
  })

  it('gives up in time', async () => {
    expect(await startMeilisearch({ folder, patienceMs: 0 })).toBeUndefined()
  })
})
