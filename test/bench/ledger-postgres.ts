import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CLIENTS = 64

/** The same promise as PostgreSQL keeps it: no two ranges of one copy overlap. */
const tables = `
  create extension if not exists btree_gist;
  drop schema if exists klasbakken_bench cascade;
  create schema klasbakken_bench;
  set search_path = klasbakken_bench, public;
  create table act (id text primary key, kind text not null, made_by text, made_at text not null, body_hash text not null);
  create table reservation (id text primary key references act (id), code text not null unique, school text not null,
    pickup_point text not null, pickup_day date not null, return_day date not null, made_at text not null);
  create index on reservation (school, pickup_day);
  create index on reservation (pickup_point, pickup_day);
  create table party (reservation text not null references reservation (id), role text not null, position integer not null,
    account text, primary key (reservation, role, position));
  create index on party (account, reservation);
  create table entry (seq bigserial primary key, act text references act (id), reservation text references reservation (id),
    copy integer not null, during daterange not null, hash text,
    exclude using gist (copy with =, during with &&));
  create index on entry (reservation);`

const range = "daterange(date '2026-03-03' + 7 * :n::int, date '2026-03-10' + 7 * :n::int)"
const id = "'bench-' || :client_id || '-' || :n"

const scripts = {
  /** Nothing but the constrained row. */
  bare: `\\set n :n + 1
insert into klasbakken_bench.entry (copy, during) values (:client_id, ${range});
`,
  /** Act, reservation, borrower and entry, as a reservation here has them, in one statement. */
  whole: `\\set n :n + 1
with act as (
  insert into klasbakken_bench.act values (${id}, 'reserve', 'ane', '2026-03-03', '') returning id
), reservation as (
  insert into klasbakken_bench.reservation
  select id, id, '999001', 'roeselare', date '2026-03-03' + 7 * :n::int, date '2026-03-09' + 7 * :n::int, '2026-03-03' from act
  returning id
), party as (
  insert into klasbakken_bench.party select id, 'borrower', 0, 'ane' from reservation
)
insert into klasbakken_bench.entry (act, reservation, copy, during, hash)
select id, id, :client_id, ${range}, md5(id) from reservation;
`,
} as const

/**
 * Week reservations a second in the PostgreSQL at an address, durable, each of 64 clients on a copy of its own;
 * undefined when there is no `psql` or `pgbench`, or nobody answers.
 */
export function postgresReservations(
  url: string,
  { reservations, rows }: { reservations: number; rows: keyof typeof scripts },
): number | undefined {
  const made = spawnSync('psql', [url, '-q', '-v', 'ON_ERROR_STOP=1', '-c', tables], {
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    console.error(made.error?.message ?? made.stderr)
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'klasbakken-pgbench-'))
  try {
    const file = join(folder, 'reserve.sql')
    writeFileSync(file, scripts[rows])
    const each = String(Math.ceil(reservations / CLIENTS))
    const load = ['-n', '-c', String(CLIENTS), '-j', '2', '-t', each, '-M', 'prepared', '-D', 'n=0']
    const env = { ...process.env, PGOPTIONS: '-c synchronous_commit=on' }
    const run = spawnSync('pgbench', [...load, '-f', file, url], { encoding: 'utf8', env })
    const perSecond = /tps = ([\d.]+)/.exec(run.stdout ?? '')?.[1]
    if (perSecond === undefined) console.error(run.error?.message ?? run.stderr)
    return perSecond === undefined ? undefined : Number(perSecond)
  } finally {
    rmSync(folder, { recursive: true })
    spawnSync('psql', [url, '-q', '-c', 'drop schema if exists klasbakken_bench cascade'])
  }
}
