import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contextOf } from '../../src/context.ts'
import { addDays, eachDay } from '../../src/day.ts'
import { verifyLedger } from '../../src/ledger/verify-ledger.ts'
import { openStore } from '../../src/node/open-store.ts'
import { type Caller, caller, type Json, lendingWorld } from '../kit/lending-world.ts'
import { forget, type RunningService, startService } from '../kit/service.ts'
import { servicesAt } from '../kit/world.ts'

const PROCESSES = 4
const TEACHERS = 8
const ROUNDS = 25
const WISHES = 320
const MATERIALS = 3
const FIRST_DAY = '2026-03-03'

let services: RunningService[]
/** The teachers, as each process knows them. */
let doors: Caller[][]
beforeAll(async () => {
  // Search is not what this is about: nobody answers there, and SQLite's own index does.
  const env = { MEILI_URL: 'http://127.0.0.1:9' }
  const first = await startService(env)
  const { tokens } = await lendingWorld(first, { materials: MATERIALS, teachers: TEACHERS })
  const others = await Promise.all(
    Array.from({ length: PROCESSES - 1 }, () => startService(env, { file: first.file, port: 0 })),
  )
  services = [first, ...others]
  doors = services.map((service) => tokens.map((token) => caller(service, token)))
})
afterAll(async () => {
  await Promise.all(services.map((service) => service.stop()))
  if (services[0]) forget(services[0])
})

function wish(material: number, pickupDay: string, returnDay: string) {
  const lines = [{ offering: `material-${material}`, quantity: 1 }]
  return { lines, pickupPoint: 'desk', pickupDay, returnDay }
}

/** What the ledger's own replay finds wrong. */
async function wrong(): Promise<string | undefined> {
  const { store, database } = openStore(services[0]?.file ?? '')
  const found = await verifyLedger(contextOf(servicesAt(store, FIRST_DAY), undefined))
  database.close()
  return found
}

describe('four processes on one database file', () => {
  it('give the last copy to exactly one of all who ask at once', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const pickupDay = addDays('2027-01-04', round * 3)
      const answers = await Promise.all(
        doors.flat().map((ask) => ask('POST', '/reservations', wish(0, pickupDay, pickupDay))),
      )
      const made = answers.filter(({ status }) => status === 201)
      const refused = answers.filter(
        ({ status, body }) => status === 409 && (body as Json).code === 'booked',
      )
      const total = PROCESSES * TEACHERS
      expect([round, made.length, refused.length]).toEqual([round, 1, total - 1])
    }
    expect(await wrong()).toBeUndefined()
  })

  it('promise nothing twice, and refuse nobody because another one writes', async () => {
    const kept: { id: string; material: number; days: string[] }[] = []
    const answered = new Map<string, number>()
    let next = 0
    await Promise.all(
      doors.flat().map(async (ask) => {
        for (let n = next++; n < WISHES; n = next++) {
          const material = n % MATERIALS
          const pickupDay = addDays(FIRST_DAY, (n * 7) % 60)
          const returnDay = addDays(pickupDay, n % 4)
          const { status, body } = await ask(
            'POST',
            '/reservations',
            wish(material, pickupDay, returnDay),
          )
          const said = status === 201 ? '201' : `${status} ${(body as Json).code}`
          answered.set(said, (answered.get(said) ?? 0) + 1)
          if (status !== 201) continue
          if (n % 3 === 0) {
            const cancelled = await ask('POST', `/reservations/${body.id}/cancellation`)
            expect(cancelled.status).toBeLessThan(300)
          } else kept.push({ id: body.id, material, days: eachDay(pickupDay, returnDay) })
        }
      }),
    )
    expect([...answered.keys()].toSorted()).toEqual(['201', '409 booked'])
    const promised = kept.flatMap(({ material, days }) => days.map((day) => `${material} ${day}`))
    expect(new Set(promised).size).toBe(promised.length)
    expect(await wrong()).toBeUndefined()
  })

  it('see at once what another one wrote', async () => {
    const [here, there] = [doors[0]?.[0], doors[1]?.[1]]
    const day = '2027-06-01'
    const made = await here?.('POST', '/reservations', wish(1, day, day))
    const path = `/offerings/material-1/availability?from=${day}&until=${day}&pickupPoint=desk`
    const seen = await there?.('GET', path)
    expect([made?.status, seen?.body.days[0].free]).toEqual([201, 0])
    await here?.('POST', `/reservations/${made?.body.id}/cancellation`)
    const freed = await there?.('GET', path)
    expect(freed?.body.days[0].free).toBe(1)
  })
})
