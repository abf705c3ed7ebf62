import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { forget, type RunningService, startService } from '../kit/service.ts'
import { fiftyRows } from './fifty-rows.ts'
import { paced, type Waited, within } from './paced.ts'

type Say = (what: string, value: string, goal?: string) => void

const ms = (value: number) => `${value.toFixed(1)} ms`
const distribution = (waited: Waited) =>
  `p50 ${ms(within(waited, 0.5))}, p95 ${ms(within(waited, 0.95))}, p99 ${ms(within(waited, 0.99))}`

const SECONDS = 5
const SEARCHES_A_SECOND = 100
const PAGES_A_SECOND = 40
const LOOKS_MAX = 120
const MS_BETWEEN_LOOKS = 500

/** The sample world as visitors meet it: start, search, pages, memory. */
export async function sampleWorld(say: Say): Promise<void> {
  const first = await startService({ SEED: '', NOW: '' })
  await first.stop()
  const start = performance.now()
  const service = await first.again()
  say('start to ready, second start', ms(performance.now() - start), 'under 2,000 ms')
  say('searches are answered by', await settledEngine(service))
  await searches(service, say)
  const baseline = await plainPage(say)
  await pages(service, { say, baseline })
  say('memory', `${Math.round(residentKilobytes(service.pid) / 1024)} MB`, 'under 250 MB')
  await service.stop()
  forget(service)
}

/** Waits until the index in front is filled, where there is one: until then SQLite answers. */
async function settledEngine(service: RunningService): Promise<string> {
  const name = service.output().includes('Meilisearch') ? 'meilisearch' : 'sqlite'
  for (let look = 0; look < LOOKS_MAX; look++) {
    const answer = await service.ask(`/api/v1/offerings?q=${look}`)
    if (((await answer.json()) as { engine: string }).engine === name) return name
    await new Promise((resolve) => setTimeout(resolve, MS_BETWEEN_LOOKS))
  }
  return `sqlite: ${name} was not ready in a minute`
}

async function searches(service: RunningService, say: Say): Promise<void> {
  const words = await wordsOf(service)
  const questions = words.map((word) => `/api/v1/offerings?q=${encodeURIComponent(word)}`)
  const typed = words.map((word) => `/api/v1/suggestions?q=${encodeURIComponent(word.slice(0, 5))}`)
  const pace = { perSecond: SEARCHES_A_SECOND, seconds: SECONDS }
  const each = pace.perSecond * pace.seconds
  const ask = (paths: readonly string[]) => paced(service.url, { ...pace, paths })
  await paced(service.url, { paths: questions.slice(each), perSecond: 50, seconds: 2 })
  const goal = 'p95 under 20 ms'
  const anew = questions.slice(0, each)
  say('search at 100/s, each question for the first time', distribution(await ask(anew)), goal)
  say('search at 100/s, asked before', distribution(await ask(anew.slice(0, 60))), goal)
  const starts = [...new Set(typed)].slice(0, each)
  say('suggestions at 100/s', distribution(await ask(starts)))
}

/** Enough different words that stand in titles and summaries: what somebody could type. */
async function wordsOf(service: RunningService): Promise<string[]> {
  const found = new Set<string>()
  for (let offset = 0; offset < 300; offset += 100) {
    const answer = await service.ask(`/api/v1/offerings?limit=100&offset=${offset}`)
    const { hits } = (await answer.json()) as { hits: { title: string; summary: string }[] }
    for (const { title, summary } of hits) {
      const text = `${title} ${summary}`.toLowerCase()
      for (const word of text.match(/\p{L}{5,}/gu) ?? []) found.add(word)
    }
  }
  return [...found]
}

async function plainPage(say: Say): Promise<number> {
  const { theirs, ours } = await fiftyRows()
  say('a plain 50-row page in hono/jsx', `${Math.round(theirs)} a second`)
  const times = (ours / theirs).toFixed(2)
  say('the same page by our own JSX', `${Math.round(ours)} a second, ${times} ×`, 'at least 2 ×')
  return theirs
}

async function pages(
  service: RunningService,
  { say, baseline }: { say: Say; baseline: number },
): Promise<void> {
  for (const [name, path] of [
    ['home', '/'],
    ['results', '/offerings?q=water'],
    ['a lesson package', '/offerings/lespakket-voorwerp-van-thuis'],
    ['a material with its calendar', '/offerings/bee-bots'],
  ] as const) {
    const [made = 0] = await paced(service.url, { paths: [path], perSecond: 1, seconds: 1 })
    const pace = { paths: [path], perSecond: PAGES_A_SECOND, seconds: SECONDS }
    const waited = await paced(service.url, pace)
    const full = await autocannon({
      url: service.url + path,
      headers: { 'accept-encoding': 'gzip' },
      connections: 16,
      duration: SECONDS,
    })
    const rate = full.requests.average
    const times = (rate / baseline).toFixed(2)
    say(
      `page: ${name}`,
      `made in ${ms(made)}; ${distribution(waited)} at 40/s; ${Math.round(rate)} a second, ${times} × the plain page`,
      'p95 under 25 ms',
    )
  }
}

function residentKilobytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
}
