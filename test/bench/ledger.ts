import { grown } from '../kit/grown-ledger.ts'
import { GrownLedger, median } from './ledger-grown.ts'
import { postgresReservations } from './ledger-postgres.ts'
import { storeReservations } from './store-reservations.ts'

const FEW = 10_000
const MANY = Number(process.env.GROWN ?? 1_000_000)
const READY_BUILT = 30_000
const ROUNDS = 5
const WHOLE_ACTS = 3000
const TIMES = 300

type Say = (what: string, value: string, goal?: string) => void

const aSecond = (rate: number) => `${Math.round(rate)} a second`
const times = (ratio: number) => `${ratio.toFixed(2)} ×`
const ms = (value: number) => `${value.toFixed(2)} ms`

/** The ledger without HTTP: next to PostgreSQL, a year of calendars, and as it grows. */
export async function ledger(say: Say): Promise<void> {
  await nextToPostgres(say)
  const few = await GrownLedger.with(FEW)
  say(
    'reservations as whole acts, all rules, 64 callers',
    aSecond(await few.reservationsASecond(WHOLE_ACTS)),
  )
  say('a year of availability for 150 materials', ms(await aYearOfAll(few)), 'under 300 ms')
  await few.end()
  await asItGrows(say)
}

/** Turn by turn, so that whatever else the machine does hits all of them. */
async function nextToPostgres(say: Say): Promise<void> {
  const url = process.env.PG_URL
  const seconds = { ours: 0, whole: 0, bare: 0 }
  const each = READY_BUILT / ROUNDS
  let why = url === undefined ? 'left out: PG_URL is not set' : undefined
  for (let round = 0; round < ROUNDS; round++) {
    seconds.ours += each / (await storeReservations(each))
    if (url === undefined || why !== undefined) continue
    for (const rows of ['whole', 'bare'] as const) {
      const theirs = postgresReservations(url, { reservations: each, rows })
      if (theirs === undefined) why = 'nobody answers at PG_URL'
      else seconds[rows] += each / theirs
    }
  }
  const rate = (of: keyof typeof seconds) => READY_BUILT / seconds[of]
  say('reservations as ready-built commits, 64 callers', aSecond(rate('ours')))
  if (why !== undefined) return say('the same in PostgreSQL', why)
  for (const rows of ['whole', 'bare'] as const) {
    const what = rows === 'whole' ? 'the same rows' : 'nothing but the constrained row'
    say(`PostgreSQL, ${what}`, aSecond(rate(rows)))
    say(`ours to it, ${what}`, times(rate('ours') / rate(rows)), 'at least 2 ×')
  }
}

/** As a service that has run for a while answers it. */
async function aYearOfAll(world: GrownLedger): Promise<number> {
  const all = async () => {
    for (let n = 0; n < grown.materials; n++) await world.calendar(n, 365)
  }
  await median(5, all)
  return median(9, all)
}

/** Turn by turn, so that whatever else the machine does hits both. */
async function asItGrows(say: Say): Promise<void> {
  const few = await GrownLedger.with(FEW)
  const many = await GrownLedger.with(MANY)
  for (const warm of [few, many]) {
    await median(50, () => warm.reserveOne())
    await median(50, (n) => warm.calendar(n, 31))
  }
  const took = { reserve: [0, 0], calendar: [0, 0] }
  for (let round = 0; round < 4; round++) {
    for (const [place, world] of [few, many].entries()) {
      took.reserve[place] =
        (took.reserve[place] ?? 0) + (await median(TIMES / 4, () => world.reserveOne()))
      took.calendar[place] =
        (took.calendar[place] ?? 0) + (await median(TIMES / 4, (n) => world.calendar(n, 31)))
    }
  }
  for (const [what, [before = 0, after = 0]] of Object.entries(took)) {
    const name = what === 'reserve' ? 'a reservation' : 'a month’s calendar'
    say(
      `${name} after ${MANY} entries to one after ${FEW}`,
      `${times(after / before)} (${ms(after / 4)} to ${ms(before / 4)})`,
      'at most 1.5 ×',
    )
  }
  await few.end()
  await many.end()
}
