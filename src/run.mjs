// Runs an entry: `node src/run.mjs node`, or any source: `node src/run.mjs test/bench/bench.ts`. Installs what is missing,
// builds what changed, and hands over to a Node that is new enough. Plain JavaScript, for whatever Node the machine has.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './setup.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const args = process.argv.slice(2)
const [entry] = args

if (Number(process.versions.napi) < 10 && !process.env.KLASBAKKEN_NODE) {
  const brought = join(here, '..', 'node_modules', '.bin', 'node')
  const child = spawn(
    existsSync(brought) ? brought : 'node',
    [...process.execArgv, fileURLToPath(import.meta.url), ...args],
    {
      stdio: 'inherit',
      env: { ...process.env, KLASBAKKEN_NODE: 'second' },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code) => process.exit(code ?? 1))
} else {
  const { build, buildOne } = await import('./build.mjs')
  await build()
  if (entry?.endsWith('.ts')) {
    process.argv.splice(1, 2, entry)
    await import(pathToFileURL(await buildOne(entry)).href)
  } else if (entry) {
    process.argv.splice(1, 2, join(here, `${entry}.ts`))
    await import(pathToFileURL(join(here, '..', 'dist', `${entry}.js`)).href)
  }
}
