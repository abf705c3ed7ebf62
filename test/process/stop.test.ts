import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '../../src/day.ts'
import { openStore } from '../../src/node/open-store.ts'
import { type Caller, caller, lendingWorld } from '../kit/lending-world.ts'
import { forget, type RunningService, startService } from '../kit/service.ts'

const TEACHERS = 16
const ROUNDS = 4

let service: RunningService
let tokens: readonly string[]
beforeEach(async () => {
  service = await startService({ MEILI_URL: 'http://127.0.0.1:9' })
  ;({ tokens } = await lendingWorld(service, { materials: TEACHERS, teachers: TEACHERS }))
})
afterEach(async () => {
  await service.stop()
  forget(service)
})

/** She reserves one week after the other, until nobody answers any more. */
async function reserves(ask: Caller, { teacher, from }: { teacher: number; from: string }) {
  const told: string[] = []
  try {
    for (let pickupDay = from; ; pickupDay = addDays(pickupDay, 2)) {
      const lines = [{ offering: `material-${teacher}`, quantity: 1 }]
      const wish = { lines, pickupPoint: 'desk', pickupDay, returnDay: pickupDay }
      const { status, body } = await ask('POST', '/reservations', wish)
      expect(status).toBe(201)
      told.push(body.id as string)
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return told
  }
}

describe('a service that is told to stop while many reserve', () => {
  it('answers whoever asked already: nothing is in the file that nobody was told of', async () => {
    const told: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      if (round > 0) service = await service.again()
      const from = addDays('2026-03-03', round * 800)
      const busy = tokens.map((token, teacher) =>
        reserves(caller(service, token), { teacher, from }),
      )
      await new Promise((done) => setTimeout(done, 400 + 50 * round))
      expect(await service.stop()).toBe(0)
      told.push(...(await Promise.all(busy)).flat())
    }
    const { database } = openStore(service.file)
    const kept = database.prepare('select id from reservation').pluck().all()
    database.close()
    expect(told.length).toBeGreaterThan(TEACHERS)
    expect(kept.toSorted()).toEqual(told.toSorted())
  })
})
