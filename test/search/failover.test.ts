import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failover } from '../../search/failover.ts'
import { meilisearch } from '../../search/meilisearch.ts'
import type { Engine, Search } from '../../search/search.ts'
import { inParts } from './documents.ts'
import { hasMeilisearch, type Running, start } from './engines.ts'

const question = { text: 'bijen', filters: {}, limit: 5, offset: 0 }

/** A server that takes every request and answers when it is told to, if ever. */
async function stubbornServer() {
  const server: Server = createServer((_, response) => {
    requests.count++
    if (answer) response.writeHead(500).end('{}')
  })
  let answer = false
  const requests = { count: 0 }
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answerWithErrors: () => {
      answer = true
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function timed(search: Search) {
  const begin = performance.now()
  const answer = await search.ask(question)
  return { ...answer, ms: performance.now() - begin }
}

describe('failover', () => {
  let behind: Running
  beforeAll(async () => {
    behind = await start('sqlite')
    await behind.engine.rebuild(inParts())
  })
  afterAll(() => behind.stop())

  it('answers from behind at once when nobody listens', async () => {
    const search = failover(meilisearch({ url: 'http://127.0.0.1:9' }), behind.engine)
    const answer = await timed(search)
    expect(answer).toMatchObject({ engine: 'sqlite', hits: [{ id: 'bijen-en-bestuiving' }, {}] })
    expect(answer.ms).toBeLessThan(300)
    expect((await search.suggest('bij', 5)).engine).toBe('sqlite')
    expect(search.engines.map(({ name }) => name)).toEqual(['meilisearch', 'sqlite'])
  })

  it('waits 300 ms for a server that does not answer, once', async () => {
    const server = await stubbornServer()
    const search = failover(meilisearch({ url: server.url }), behind.engine)
    const first = await timed(search)
    expect(first.engine).toBe('sqlite')
    expect(first.ms).toBeGreaterThan(280)
    expect(first.ms).toBeLessThan(600)
    expect(first.tookMs).toBeGreaterThan(280)
    const next = await Promise.all(Array.from({ length: 20 }, () => timed(search)))
    expect(Math.max(...next.map(({ ms }) => ms))).toBeLessThan(150)
    server.stop()
  })

  it('does not take itself being busy for a server that is slow', async () => {
    const quick: Engine = {
      ...behind.engine,
      name: 'meilisearch',
      async ask(asked) {
        // Its answer has to be read: that takes some turns of the event loop.
        for (let turns = 0; turns < 4; turns++) await new Promise(setImmediate)
        return { ...(await behind.engine.ask(asked)), engine: 'meilisearch' }
      },
    }
    const search = failover(quick, behind.engine, { patienceMs: 50 })
    const asked = search.ask(question)
    const start = performance.now()
    while (performance.now() - start < 200);
    expect((await asked).engine).toBe('meilisearch')
  })

  it('asks a dead server a few times only, and nobody waits for that', async () => {
    const server = await stubbornServer()
    const search = failover(meilisearch({ url: server.url }), behind.engine, {
      restMs: 50,
      patienceMs: 250,
    })
    await search.ask(question)
    const slowest: number[] = []
    for (const until = performance.now() + 1500; performance.now() < until; ) {
      slowest.push((await timed(search)).ms)
      await new Promise((next) => setTimeout(next, 5))
    }
    expect(Math.max(...slowest)).toBeLessThan(200)
    expect(server.requests.count).toBeGreaterThan(1)
    expect(server.requests.count).toBeLessThan(8)
    server.stop()
  })

  it('answers from behind when the server answers with errors', async () => {
    const server = await stubbornServer()
    server.answerWithErrors()
    const search = failover(meilisearch({ url: server.url }), behind.engine)
    expect((await search.ask(question)).engine).toBe('sqlite')
    server.stop()
  })

  it('throws when the one behind fails too', async () => {
    const dead = meilisearch({ url: 'http://127.0.0.1:9' })
    await expect(failover(dead, dead).ask(question)).rejects.toThrow()
  })

  it('goes back by itself, and failures at the same time count as one', async () => {
    let isDown = true
    const front: Engine = {
      ...behind.engine,
      name: 'meilisearch',
      ask: async (asked) => {
        if (isDown) throw new Error('down')
        return { ...(await behind.engine.ask(asked)), engine: 'meilisearch' }
      },
    }
    const search = failover(front, behind.engine, { restMs: 30, patienceMs: 100 })
    const answers = await Promise.all(Array.from({ length: 10 }, () => search.ask(question)))
    expect(answers.every(({ engine }) => engine === 'sqlite')).toBe(true)
    isDown = false
    await expect
      .poll(async () => (await search.ask(question)).engine, { timeout: 5000 })
      .toBe('meilisearch')
  })

  describe.runIf(hasMeilisearch)('on a real server', () => {
    let front: Running
    beforeAll(async () => {
      front = await start('meilisearch')
      await front.engine.rebuild(inParts())
    })
    afterAll(() => front.stop())

    it('answers from the server, and from behind from the moment it stops', async () => {
      const search = failover(front.engine, behind.engine, { patienceMs: 5000 })
      expect((await search.ask(question)).engine).toBe('meilisearch')
      await front.stop()
      expect((await timed(search)).engine).toBe('sqlite')
      expect((await timed(search)).ms).toBeLessThan(200)
    })
  })
})
