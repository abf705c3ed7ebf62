import { parseArgs } from 'node:util'
import type Database from 'better-sqlite3'
import cliProgress from 'cli-progress'
import { migrate } from '../../db/migrate.ts'
import { openDatabase } from '../../db/open-database.ts'
import { sqliteStore } from '../../db/sqlite.ts'
import type { Store } from '../../db/store.ts'
import { run, shrink, stepsOf } from './run.ts'

// Random people do random things by the real acts on the real store, and after each step everything is looked at.
// `npm run simulate -- --seeds 100` runs the seeds 1 to 100; `--seed 7` runs that one and tells what happened;
// `--from 101` goes on where an earlier run ended.

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    steps: { type: 'string', default: '200' },
    seed: { type: 'string' },
  },
})
const count = Number(values.steps)

let open: Database.Database | undefined

/** An empty database; the one before is done with. */
async function freshStore(): Promise<Store> {
  open?.close()
  const database = openDatabase(':memory:')
  open = database
  migrate(database)
  return sqliteStore(database)
}

if (values.seed === undefined) process.exitCode = await runSeeds()
else process.exitCode = await tellSeed(Number(values.seed))

async function runSeeds(): Promise<number> {
  const from = Number(values.from)
  const seeds = Number(values.seeds)
  const bar = new cliProgress.SingleBar({}, cliProgress.Presets.shades_classic)
  bar.start(seeds, 0)
  const start = performance.now()
  for (let seed = from; seed < from + seeds; seed++) {
    const failure = await run(await freshStore(), seed, stepsOf(seed, count))
    bar.update(seed - from + 1)
    if (!failure) continue
    bar.stop()
    console.error(`Seed ${seed} went wrong at step ${failure.step}: ${failure.sentence}`)
    console.error(`Going on after it: --from ${seed + 1}`)
    return tellSeed(seed)
  }
  bar.stop()
  const perSecond = Math.round((seeds * count * 1000) / (performance.now() - start))
  console.log(`${seeds * count} steps, ${perSecond} a second, and nothing went wrong.`)
  return 0
}

/** Runs one seed; when it goes wrong, with as few steps as still do so. */
async function tellSeed(seed: number): Promise<number> {
  const steps = stepsOf(seed, count)
  if (!(await run(await freshStore(), seed, steps))) {
    console.log(`Seed ${seed}: ${count} steps, and nothing went wrong.`)
    return 0
  }
  const least = await shrink(freshStore, seed, steps)
  for (const line of least.failure.log) console.error(line)
  console.error(`Seed ${seed}, ${least.steps.length} steps: ${least.failure.sentence}`)
  return 1
}
