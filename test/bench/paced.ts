import { Agent, request } from 'node:http'

const CONNECTIONS_MAX = 64
const MS_BETWEEN_LOOKS = 2

/** How long each request waited for its answer, in milliseconds, rising. */
export type Waited = readonly number[]

/**
 * So many requests a second, at even distances and whatever comes back: one that waits keeps no other from being asked,
 * so what waits behind a slow one is counted too.
 */
export async function paced(
  url: string,
  { paths, perSecond, seconds }: { paths: readonly string[]; perSecond: number; seconds: number },
): Promise<Waited> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS_MAX })
  const asked: Promise<number>[] = []
  const start = performance.now()
  const all = perSecond * seconds
  while (asked.length < all) {
    const due = Math.min(all, ((performance.now() - start) * perSecond) / 1000)
    while (asked.length < due) asked.push(waitFor(agent, url + paths[asked.length % paths.length]))
    await new Promise((resolve) => setTimeout(resolve, MS_BETWEEN_LOOKS))
  }
  const waited = await Promise.all(asked)
  agent.destroy()
  return waited.toSorted((a, b) => a - b)
}

/** What so large a part of them waited at most. */
export function within(waited: Waited, part: number): number {
  return waited[Math.min(waited.length - 1, Math.floor(waited.length * part))] ?? 0
}

function waitFor(agent: Agent, url: string): Promise<number> {
  const start = performance.now()
  return new Promise((done, failed) => {
    const sent = request(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) failed(new Error(`${url} was answered ${answer.statusCode}.`))
      answer.resume().on('end', () => done(performance.now() - start))
    })
    sent.on('error', failed).end()
  })
}
