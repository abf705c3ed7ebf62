import http from 'node:http'
import https from 'node:https'
import type { Config } from 'meilisearch'

/** Below what a server keeps an idle connection open for, so that none is used that it is closing. */
const IDLE_MS = 4000

/**
 * How a server at an address is asked: a question in one packet, over connections that stay open. `fetch` makes streams of
 * question and answer, which costs more than reading the hits.
 */
export function overHttp(host: string): NonNullable<Config['httpClient']> {
  const { Agent, request } = new URL(host).protocol === 'https:' ? https : http
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MS })
  return (url, { method = 'GET', headers, body, signal } = {}) =>
    new Promise((answered, failed) => {
      const sent = request(
        url instanceof Request ? url.url : url,
        {
          agent,
          method,
          headers: Object.fromEntries(new Headers(headers)),
          ...(signal && { signal }),
        },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('error', failed)
          answer.on('end', () => {
            const { statusCode = 0 } = answer
            const text = Buffer.concat(parts).toString()
            if (statusCode >= 200 && statusCode < 300)
              answered(text === '' ? undefined : JSON.parse(text))
            else failed(new Error(`Meilisearch answered ${statusCode}: ${text}`))
          })
        },
      )
      sent.on('error', failed)
      sent.end(body)
    })
}
