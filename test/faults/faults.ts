import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Fault, planted } from './planted.ts'

// Plants one fault at a time in a copy of everything, and runs the tests that have to see it.
// `npm run faults -- --slice 2/4` plants every fourth from the second; `--only hash` those with that word in their name.

const { values } = parseArgs({
  options: { slice: { type: 'string', default: '1/1' }, only: { type: 'string', default: '' } },
})
const [slice = 1, slices = 1] = values.slice.split('/').map(Number)
const wanted = planted
  .filter((_, n) => n % slices === slice - 1)
  .filter(({ name }) => name.includes(values.only))

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'klasbakken-faults-'))

function prepare(): void {
  for (const name of [
    'src',
    'db',
    'search',
    'seed',
    'test',
    '.config',
    'package.json',
    'tsconfig.json',
    'wrangler.toml',
    'README.md',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

/** True when all of these tests pass. */
function passes(tests: readonly string[]): boolean {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs')
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'node',
    '--bail',
    '1',
    // A file that is not there sees nothing.
    '--passWithNoTests',
    ...tests,
  ]
  const { status } = spawnSync(process.execPath, [vitest, ...args], { cwd: copy, stdio: 'ignore' })
  return status === 0
}

type Outcome = 'caught' | 'MISSED' | 'NOT FOUND'

function plant({ file, find, put, tests }: Fault): Outcome {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) return 'NOT FOUND'
  writeFileSync(path, text.replace(find, put))
  try {
    // The first tests are those that are about it; the others are only asked when they see nothing.
    return tests.every((one) => passes([one])) ? 'MISSED' : 'caught'
  } finally {
    writeFileSync(path, text)
  }
}

try {
  prepare()
  const tests = [...new Set(wanted.flatMap((fault) => fault.tests))]
  if (!passes(tests)) {
    console.error('The tests do not pass as it is: nothing can be said of faults.')
    process.exitCode = 1
  } else {
    const outcomes = wanted.map((fault) => {
      const outcome = plant(fault)
      console.log(`${outcome.padEnd(9)} ${fault.name}`)
      return outcome
    })
    const caught = outcomes.filter((one) => one === 'caught').length
    console.log(`${caught} of ${outcomes.length} faults were caught.`)
    process.exitCode = caught === outcomes.length ? 0 : 1
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
