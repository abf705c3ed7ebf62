import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BYTES_MAX = 1024 * 1024
const OUT = '.wrangler/check'

/** Builds the Worker as a deploy would, and says how large it is and how long it takes to start. */
function main(): number {
  run('deploy', '--dry-run', '--outdir', OUT)
  const bytes = gzipSync(readFileSync(join(OUT, 'worker.js'))).length
  console.log(`Compressed: ${Math.round(bytes / 1024)} KiB (at most ${BYTES_MAX / 1024})`)
  const profile = join(OUT, 'startup.cpuprofile')
  run('check', 'startup', '--outfile', profile)
  console.log(
    `Start-up:   ${Math.round(busyMs(readFileSync(profile, 'utf8')))} ms of processor time`,
  )
  return bytes < BYTES_MAX ? 0 : 1
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(join('node_modules', '.bin', 'wrangler'), args, {
    encoding: 'utf8',
    env: {
      ...process.env,
      CI: 'true',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_SEND_METRICS: 'false',
    },
  })
  if (status !== 0) throw new Error(`wrangler ${args.join(' ')} failed: ${stderr}`)
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string }
  }[]
  readonly samples: readonly number[]
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[]
}

function busyMs(text: string): number {
  const { nodes, samples, timeDeltas } = JSON.parse(text) as Profile
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  )
  const busy = timeDeltas.filter((_, n) => !idle.has(samples[n] ?? -1))
  return busy.reduce((sum, delta) => sum + Math.max(delta, 0), 0) / 1000
}

process.exitCode = main()
