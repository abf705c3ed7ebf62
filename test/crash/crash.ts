import { parseArgs } from 'node:util'
import cliProgress from 'cli-progress'
import { CrashingService } from '../kit/crash.ts'
import { forget } from '../kit/service.ts'

// Sixteen clients reserve, the service is killed at a random moment, started again and looked through; so many rounds.

const RESERVATIONS = 60

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' } } })
const rounds = Number(values.rounds)

const crashing = await CrashingService.start()
const bar = new cliProgress.SingleBar({}, cliProgress.Presets.shades_classic)
bar.start(rounds, 0)
let acknowledged = 0
let faults: string[] = []
for (let round = 0; round < rounds && faults.length === 0; round++) {
  const killAfter = 1 + Math.floor(Math.random() * RESERVATIONS * 0.9)
  acknowledged += await crashing.round({ reservations: RESERVATIONS, killAfter })
  faults = await crashing.faults()
  bar.update(round + 1)
}
bar.stop()
if (faults.length === 0) {
  await crashing.retryAll()
  faults = await crashing.faults()
}
const { there, asked } = crashing.count()
if (there !== asked) faults.push(`${asked} were asked for and ${there} are there`)
await crashing.running.stop()
forget(crashing.running)
for (const fault of faults) console.error(fault)
console.log(
  `${rounds} kills: ${acknowledged} of ${asked} acknowledged before a kill, ${there} there after all were sent again, ${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
