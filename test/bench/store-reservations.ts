import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writing } from '../../db/prepared.ts'
import { addDays, eachDay } from '../../src/day.ts'
import { newChain } from '../../src/id.ts'
import { writeEntry } from '../../src/ledger/entry.ts'
import { holdDays } from '../../src/ledger/held-days.ts'
import { openStore, writerScript } from '../../src/node/open-store.ts'
import { smallWorld } from '../kit/world.ts'

const CALLERS = 64

/** Week reservations of one copy as ready-built commits, durable, on a file; how many a second. */
export async function storeReservations(reservations: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'klasbakken-bench-'))
  const open = openStore(join(folder, 'bench.db'), writerScript)
  const { store } = open
  await smallWorld(store)
  const commits = await Promise.all(Array.from({ length: reservations }, (_, n) => weekOf(n)))
  const start = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      for (let n = next++; n < reservations; n = next++) await store.commit(commits[n] ?? [])
    }),
  )
  const perSecond = (reservations * 1000) / (performance.now() - start)
  await open.close()
  rmSync(folder, { recursive: true })
  return perSecond
}

async function weekOf(n: number) {
  const id = `bench-${n}`
  const copy = (n % 6) + 1
  const pickupDay = addDays('2026-03-03', Math.floor(n / 6) * 7)
  const returnDay = addDays(pickupDay, 6)
  const chain = newChain()
  const entry = {
    chain,
    act: id,
    kind: 'reserved',
    reservation: id,
    copy,
    offering: 'box',
    fromDay: pickupDay,
    untilDay: returnDay,
    returnDay,
  } as const
  const { writes } = await writeEntry(entry)
  return [
    insertAct({ id, madeAt: pickupDay }),
    insertReservation({ id, pickupDay, returnDay }),
    insertParty({ id }),
    ...writes,
    holdDays(copy, chain, { loanDays: eachDay(pickupDay, returnDay), turnaroundDays: [] }),
  ]
}

const insertAct = writing((db, given: { id: string; madeAt: string }) =>
  db.insertInto('act').values({
    id: given.id,
    kind: 'reserve',
    made_by: 'ane',
    made_at: given.madeAt,
    body_hash: '',
  }),
)

const insertReservation = writing(
  (db, given: { id: string; pickupDay: string; returnDay: string }) =>
    db.insertInto('reservation').values({
      id: given.id,
      code: given.id,
      school: '999001',
      pickup_point: 'roeselare',
      pickup_day: given.pickupDay,
      return_day: given.returnDay,
      made_at: given.pickupDay,
    }),
)

const insertParty = writing((db, given: { id: string }) =>
  db.insertInto('party').values({
    reservation: given.id,
    role: 'borrower',
    position: 0,
    account: 'ane',
    name: null,
  }),
)
