import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overHttp } from '../../search/meilisearch-http.ts'

describe('asking over HTTP', () => {
  const connections = new Set<unknown>()
  const server = createServer((asked, answer) => {
    connections.add(asked.socket)
    let body = ''
    asked.on('data', (part: Buffer) => (body += part.toString()))
    asked.on('end', () => {
      if (asked.url === '/silent') return
      if (asked.url === '/wrong') answer.statusCode = 503
      const { 'content-type': type, 'accept-encoding': encoding } = asked.headers
      answer.end(asked.url === '/empty' ? '' : JSON.stringify({ body, type, encoding }))
    })
  })
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    // Listening on a port, it has an address that is one.
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const post = { method: 'POST', headers: { 'Content-Type': 'text/x' }, body: 'é?' }

  it('gives what is answered, and asks for no compressed answer', async () => {
    expect(await overHttp(url)(`${url}/`, post)).toEqual({ body: 'é?', type: 'text/x' })
    expect(await overHttp(url)(`${url}/empty`, post)).toBeUndefined()
  })

  it('keeps one connection for questions after one another', async () => {
    const ask = overHttp(url)
    connections.clear()
    for (let n = 0; n < 5; n++) await ask(new URL(url), post)
    expect(connections.size).toBe(1)
  })

  it('speaks TLS with a server whose address says so', async () => {
    const safe = url.replace('http:', 'https:')
    await expect(overHttp(safe)(`${safe}/`, post)).rejects.toThrow(/ssl/i)
  })

  it('throws when the server refuses', async () => {
    await expect(overHttp(url)(`${url}/wrong`, post)).rejects.toThrow('503')
  })

  it('throws when it is given up, or nobody listens', async () => {
    const signal = AbortSignal.timeout(50)
    await expect(overHttp(url)(`${url}/silent`, { ...post, signal })).rejects.toThrow()
    await expect(overHttp(url)('http://127.0.0.1:9/', post)).rejects.toThrow()
  })
})
