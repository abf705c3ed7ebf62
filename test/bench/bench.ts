import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { forget, type RunningService, startService } from '../kit/service.ts'
import { fiftyRows } from './fifty-rows.ts'
import { httpReservations } from './http-reservations.ts'
import { ledger } from './ledger.ts'

// `npm run bench`, or one part of it: `npm run bench -- ledger`. Every line is a ratio or a distribution of this one run: compare runs of one machine only.

interface Line {
  readonly what: string
  readonly value: string
  readonly goal?: string
}

const lines: Line[] = []
const say = (what: string, value: string, goal?: string) => {
  lines.push(goal === undefined ? { what, value } : { what, value, goal })
  console.log(`${what}: ${value}`)
}
const ms = (value: number) => `${value.toFixed(1)} ms`

/** What a server answers to so many requests a second, or as fast as it can at so many connections. */
async function load(
  service: RunningService,
  requests: autocannon.Request[],
  pace: { perSecond?: number; connections: number; seconds?: number },
): Promise<autocannon.Result> {
  return autocannon({
    url: service.url,
    requests,
    connections: pace.connections,
    duration: pace.seconds ?? 5,
    ...(pace.perSecond !== undefined && { overallRate: pace.perSecond }),
  })
}

const get = (path: string): autocannon.Request => ({
  method: 'GET',
  path,
  headers: { 'accept-encoding': 'gzip' },
})

async function sampleWorld(): Promise<void> {
  const first = await startService({ SEED: '', NOW: '' })
  await first.stop()
  const start = performance.now()
  const service = await first.again()
  say('start to ready, second start', ms(performance.now() - start), 'under 2,000 ms')

  const texts = [
    'bijenrobot',
    'water',
    'wereldoorlog',
    'vr bril',
    'boerderij',
    'kleuter',
    'leskofer',
    'afval sorteren',
    'europa',
    'derde leerjaar',
  ]
  const kinds = [
    '',
    '&kind=lesson-package',
    '&kind=material',
    '&level=L3',
    '&level=K2',
    '&costFree=true',
  ]
  const searches = texts.flatMap((text) =>
    kinds.map((kind) => get(`/api/v1/offerings?q=${encodeURIComponent(text)}${kind}`)),
  )
  await load(service, searches, { perSecond: 50, connections: 4, seconds: 2 })
  const searched = await load(service, searches, { perSecond: 100, connections: 8 })
  say(
    'search at 100/s',
    `p50 ${ms(searched.latency.p50)}, p97.5 ${ms(searched.latency.p97_5)}`,
    'p95 under 20 ms',
  )
  const suggestions = texts.map((text) =>
    get(`/api/v1/suggestions?q=${encodeURIComponent(text.slice(0, 4))}`),
  )
  const suggested = await load(service, suggestions, { perSecond: 100, connections: 8 })
  say(
    'suggestions at 100/s',
    `p50 ${ms(suggested.latency.p50)}, p97.5 ${ms(suggested.latency.p97_5)}`,
  )

  const { theirs: baseline, ours } = await fiftyRows()
  say('a plain 50-row page in hono/jsx', `${Math.round(baseline)} a second`)
  say(
    'the same page by our own JSX',
    `${Math.round(ours)} a second, ${(ours / baseline).toFixed(2)} ×`,
    'at least 2 ×',
  )
  for (const [name, path] of [
    ['home', '/'],
    ['results', '/offerings?q=water'],
    ['a lesson package', '/offerings/lespakket-voorwerp-van-thuis'],
    ['a material with its calendar', '/offerings/bee-bots'],
  ] as const) {
    const paced = await load(service, [get(path)], { perSecond: 40, connections: 4, seconds: 4 })
    const full = await load(service, [get(path)], { connections: 16, seconds: 4 })
    const rate = full.requests.average
    say(
      `page: ${name}`,
      `p50 ${ms(paced.latency.p50)}, p97.5 ${ms(paced.latency.p97_5)} at 40/s; ${Math.round(rate)} a second, ${(rate / baseline).toFixed(2)} × the plain page`,
      'p95 under 25 ms',
    )
  }
  const pid = service.pid
  say('memory', `${Math.round(residentKilobytes(pid) / 1024)} MB`, 'under 250 MB')
  await service.stop()
  forget(service)
}

function residentKilobytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
}

async function reservations(): Promise<void> {
  const { aSecond, waited } = await httpReservations(10_000)
  const at = (part: number) => ms(waited[Math.floor(waited.length * part)] ?? 0)
  say(
    'reservations over HTTP, all rules, 64 connections',
    `${Math.round(aSecond)} a second, p50 ${at(0.5)}, p99 ${at(0.99)}`,
    '1,000 a second, p99 under 150 ms',
  )
}

const parts = {
  pages: sampleWorld,
  ledger: async () => {
    await reservations()
    await ledger(say)
  },
}
const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await run()
}
console.log()
console.table(lines)
