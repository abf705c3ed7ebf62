import { httpReservations } from './http-reservations.ts'
import { ledger } from './ledger.ts'
import { sampleWorld } from './sample-world.ts'
import { watchWithheld } from './withheld.ts'

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
const part = (of: number) => `${Math.round(of * 100)} %`
const ms = (value: number) => `${value.toFixed(1)} ms`

async function reservations(): Promise<void> {
  const withheld = watchWithheld()
  const { aSecond, waited } = await httpReservations(10_000)
  const elsewhere = withheld()
  const at = (place: number) => ms(waited[Math.floor(waited.length * place)] ?? 0)
  say(
    'reservations over HTTP, all rules, 64 connections',
    `${Math.round(aSecond)} a second, p50 ${at(0.5)}, p99 ${at(0.99)}`,
    '1,000 a second, p99 under 150 ms',
  )
  if (elsewhere !== undefined) {
    say('part of the processors that its host gave to others meanwhile', part(elsewhere))
  }
}

const parts = {
  pages: () => sampleWorld(say),
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
