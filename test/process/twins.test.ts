import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToken } from '../../src/accounts/create-token.ts'
import { contextOf } from '../../src/context.ts'
import { findLocalD1 } from '../../src/node/local-d1.ts'
import { openStore } from '../../src/node/open-store.ts'
import { forget, freePort, type RunningService, startService } from '../kit/service.ts'
import { servicesAt } from '../kit/world.ts'
import type { Answer } from '../runtime/answers.ts'
import { journey, NOW, type Twin, today } from '../runtime/journey.ts'

// The same journey through the service on Node, and through the one that `npm run dev:worker` brings up: what they
// answer has to be the same, word for word.

const root = fileURLToPath(new URL('../../', import.meta.url))
/** What a machine that has much else to do may need for it. */
const BUSY_MS = 400_000
const state = mkdtempSync(join(tmpdir(), 'klasbakken-worker-'))

let node: RunningService
let worker: ChildProcess
let workerUrl: string
let printed = ''

beforeAll(async () => {
  const port = await freePort()
  workerUrl = `http://localhost:${port}`
  worker = spawn(join('node_modules', '.bin', 'tsx'), ['src/node/dev-worker.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      WORKER_STATE: state,
      PORT: String(port),
      SEED: 'none',
      NOW,
      RATE_LIMIT: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, that ends as a whole.
    detached: true,
  })
  for (const stream of [worker.stdout, worker.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text))
  node = await startService({ NOW })
  await ready()
}, BUSY_MS)

afterAll(async () => {
  await node.stop()
  forget(node)
  await new Promise((resolve) => {
    worker.once('exit', resolve)
    if (worker.pid !== undefined) process.kill(-worker.pid, 'SIGTERM')
  })
  rmSync(state, { recursive: true, force: true, maxRetries: 5 })
})

async function ready(): Promise<void> {
  for (let waited = 0; waited < BUSY_MS; waited += 100) {
    if (worker.exitCode !== null) throw new Error(`It ended: ${printed}`)
    const answer = await fetch(`${workerUrl}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`It does not get ready: ${printed}`)
}

const onWorker: Twin = {
  ask: (path, init) => fetch(workerUrl + path, init),
  async token(asked) {
    const file = findLocalD1(state)
    if (file === undefined) throw new Error('There is no local D1.')
    const { store, database } = openStore(file)
    const token = await createToken(contextOf(servicesAt(store, today), undefined), {
      ...asked,
      name: 'test',
    })
    database.close()
    return token
  },
}

describe('the service on Node and the one on Workers', () => {
  let onNode: readonly Answer[]

  it('answer the same, from an empty shelf to the last page', { timeout: BUSY_MS }, async () => {
    onNode = await journey(node)
    const other = await journey(onWorker)
    expect(other.map(({ call, status }) => `${status} ${call}`)).toEqual(
      onNode.map(({ call, status }) => `${status} ${call}`),
    )
    for (const [n, answer] of other.entries()) expect.soft(answer).toEqual(onNode[n])
  })

  it('answer every kind of refusal on the way, and never 500', () => {
    const statuses = new Set(onNode.map(({ status }) => status))
    expect([...statuses].toSorted()).toEqual([
      200, 201, 303, 400, 401, 403, 404, 405, 409, 413, 422,
    ])
  })

  it('send what pages load so that a browser may keep it for good', async () => {
    for (const url of [node.url, workerUrl]) {
      const page = await (await fetch(`${url}/`)).text()
      const files = [...page.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map(([, file]) => file)
      expect(files.length).toBeGreaterThan(3)
      for (const file of files) {
        const answer = await fetch(url + file)
        expect(answer.status).toBe(200)
        expect(answer.headers.get('cache-control')).toContain('immutable')
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      }
    }
  })

  it('do by themselves what is due: on Workers by the cron trigger', async () => {
    const answer = await fetch(`${workerUrl}/cdn-cgi/local/scheduled`)
    expect(await answer.text()).toBe('ok')
  })
})
