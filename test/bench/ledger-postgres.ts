import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CLIENTS = 64

/** The same promise as PostgreSQL keeps it: no two ranges of one copy overlap. */
const table = `
  create extension if not exists btree_gist;
  drop table if exists klasbakken_bench;
  create table klasbakken_bench (
    id bigserial primary key,
    copy integer not null,
    school text not null,
    during daterange not null,
    exclude using gist (copy with =, during with &&)
  );`

/** One durable commit a reservation, each client on a copy of its own, so that none is refused. */
const script = `
\\set n :n + 1
insert into klasbakken_bench (copy, school, during)
values (:client_id, '999001', daterange(date '2026-03-03' + 7 * :n::int, date '2026-03-10' + 7 * :n::int));
`

/**
 * Week reservations a second in the PostgreSQL at an address, with `synchronous_commit` on; undefined when there is no
 * `psql` or `pgbench`, or nobody answers.
 */
export function postgresReservations(url: string, reservations: number): number | undefined {
  const made = spawnSync('psql', [url, '-q', '-v', 'ON_ERROR_STOP=1', '-c', table], {
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    console.error(made.error?.message ?? made.stderr)
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'klasbakken-pgbench-'))
  try {
    const file = join(folder, 'reserve.sql')
    writeFileSync(file, script)
    const each = Math.ceil(reservations / CLIENTS)
    const args = [
      '-n',
      '-c',
      CLIENTS,
      '-j',
      2,
      '-t',
      each,
      '-M',
      'prepared',
      '-D',
      'n=0',
      '-f',
      file,
      url,
    ]
    const env = { ...process.env, PGOPTIONS: '-c synchronous_commit=on' }
    const run = spawnSync('pgbench', args.map(String), { encoding: 'utf8', env })
    const tps = /tps = ([\d.]+)/.exec(run.stdout ?? '')?.[1]
    if (tps === undefined) console.error(run.error?.message ?? run.stderr)
    return tps === undefined ? undefined : Number(tps)
  } finally {
    rmSync(folder, { recursive: true })
    spawnSync('psql', [url, '-q', '-c', 'drop table if exists klasbakken_bench'])
  }
}
