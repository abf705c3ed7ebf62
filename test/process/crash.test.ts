import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOf } from '../../src/context.ts'
import { addDays } from '../../src/day.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { openStore } from '../../src/node/open-store.ts'
import { type Caller, lendingWorld } from '../kit/lending-world.ts'
import { forget, type RunningService, startService } from '../kit/service.ts'
import { servicesAt } from '../kit/world.ts'

const MATERIALS = 10
const RESERVATIONS = 1000
const CLIENTS = 16

let service: RunningService
let teachers: Caller[]
beforeAll(async () => {
  service = await startService()
  teachers = (await lendingWorld(service, { materials: MATERIALS, teachers: CLIENTS })).teachers
})
afterAll(async () => {
  await service.stop()
  forget(service)
})

/** Reservation `n`: no two of them want the same copy on the same day. */
function wish(n: number) {
  const pickupDay = addDays('2026-03-03', Math.floor(n / MATERIALS) * 5)
  return {
    id: `crash-${n}`,
    lines: [{ offering: `material-${n % MATERIALS}`, quantity: 1 }],
    pickupPoint: 'desk',
    pickupDay,
    returnDay: addDays(pickupDay, 3),
  }
}

/** Sends them all, sixteen at a time; gives those that were acknowledged. */
async function send(onAcknowledged: (count: number) => void): Promise<Set<number>> {
  const acknowledged = new Set<number>()
  let next = 0
  await Promise.all(
    teachers.map(async (ask) => {
      for (let n = next++; n < RESERVATIONS; n = next++) {
        // The same teacher asks again after the restart: a retry is hers alone.
        const who = teachers[n % CLIENTS] ?? ask
        const answer = await who('POST', '/reservations', wish(n)).catch(() => undefined)
        if (answer?.status === 201 || answer?.status === 200) acknowledged.add(n)
        onAcknowledged(acknowledged.size)
      }
    }),
  )
  return acknowledged
}

describe('a service that is killed in the middle of a thousand reservations', () => {
  it('has every one it acknowledged, nothing half, and goes on at once', async () => {
    let killing: Promise<void> | undefined
    const acknowledged = await send((count) => {
      if (count >= RESERVATIONS / 3) killing ??= service.kill()
    })
    await killing
    expect(acknowledged.size).toBeGreaterThanOrEqual(RESERVATIONS / 3)
    expect(acknowledged.size).toBeLessThan(RESERVATIONS)
    const meilisearch = /bundled, (http:\S+)\)/.exec(service.output())?.[1]
    if (meilisearch) await expectGone(meilisearch)

    service = await service.again()
    const { store, database } = openStore(service.file)
    const ids = new Set(database.prepare('select id from reservation').pluck().all())
    expect([...acknowledged].filter((n) => !ids.has(`crash-${n}`))).toEqual([])
    const ctx = contextOf(servicesAt(store, '2026-03-02'), undefined)
    expect(await verifyLedger(ctx)).toBeUndefined()

    const found = await service.ask('/api/v1/offerings?q=materiaal')
    expect((await found.json()).total).toBe(MATERIALS)

    expect((await send(() => {})).size).toBe(RESERVATIONS)
    expect(database.prepare('select count(*) from reservation').pluck().get()).toBe(RESERVATIONS)
    expect(await verifyLedger(ctx)).toBeUndefined()
    database.close()
  })
})

/** Nobody answers at an address any more, within the few seconds its watcher may take. */
async function expectGone(url: string): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (!answer) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`An orphan still answers at ${url}.`)
}
