import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CLIENTS = 64

/**
 * The same ledger as PostgreSQL keeps it: no two ranges of one copy overlap. The constraint stands on what is promised, as
 * `held_day` does here: entries are never removed, and one that is over must not stand in anybody's way. Tables have the
 * keys and indexes that they have here.
 */
const tables = `
  create extension if not exists btree_gist;
  drop schema if exists klasbakken_bench cascade;
  create schema klasbakken_bench;
  set search_path = klasbakken_bench, public;
  create table act (id text primary key, kind text not null, made_by text, made_at text not null, body_hash text not null);
  create table reservation (id text primary key, code text not null unique, school text not null,
    pickup_point text not null, pickup_day date not null, return_day date not null, made_at text not null);
  create index on reservation (school, pickup_day);
  create index on reservation (pickup_point, pickup_day);
  create index on reservation (made_at);
  create index on reservation (pickup_day desc, made_at desc, id);
  create table party (reservation text not null references reservation (id), role text not null, position integer not null,
    account text, primary key (reservation, role, position));
  create index on party (account, reservation);
  create table entry (seq bigserial primary key, chain bigint not null, act text not null references act (id),
    reservation text not null references reservation (id), resolves bigint unique references entry (seq),
    copy integer not null, from_day date not null, until_day date not null, hash text not null);
  create index on entry (chain);
  create index on entry (reservation);
  create table promised (chain bigint primary key, reservation text not null references reservation (id),
    offering text not null, copy integer not null, during daterange not null,
    exclude using gist (copy with =, during with &&));
  create index on promised (offering, lower(during));
  create index on promised (reservation);
  create index on promised (lower(during));
  create table bare (copy integer not null, during daterange not null, exclude using gist (copy with =, during with &&));`

const fromDay = "date '2026-03-03' + 7 * :n::int"
const untilDay = "date '2026-03-09' + 7 * :n::int"
const range = `daterange(${fromDay}, ${untilDay}, '[]')`
const id = "'bench-' || :client_id || '-' || :n"
const chain = ':client_id * 1000000::bigint + :n'

const scripts = {
  /** Nothing but the constrained row. */
  bare: `\\set n :n + 1
insert into klasbakken_bench.bare (copy, during) values (:client_id, ${range});
`,
  /** Act, reservation, borrower, entry and promise, as a reservation here has them, in one statement. */
  whole: `\\set n :n + 1
with act as (
  insert into klasbakken_bench.act values (${id}, 'reserve', 'ane', '2026-03-03', '') returning id
), reservation as (
  insert into klasbakken_bench.reservation
  select id, id, '999001', 'roeselare', ${fromDay}, ${untilDay}, '2026-03-03' from act returning id
), party as (
  insert into klasbakken_bench.party select id, 'borrower', 0, 'ane' from reservation
), entry as (
  insert into klasbakken_bench.entry (chain, act, reservation, copy, from_day, until_day, hash)
  select ${chain}, id, id, :client_id, ${fromDay}, ${untilDay}, md5(id) from reservation returning chain, reservation
)
insert into klasbakken_bench.promised select chain, reservation, 'box', :client_id, ${range} from entry;
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
