import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CrashingService } from '../kit/crash.ts'
import { forget } from '../kit/service.ts'

const RESERVATIONS = 1000

let crashing: CrashingService
beforeAll(async () => {
  crashing = await CrashingService.start()
})
afterAll(async () => {
  await crashing.running.stop()
  forget(crashing.running)
})

describe('a service that is killed in the middle of a thousand reservations', () => {
  it('has every one it acknowledged, nothing half, and goes on at once', async () => {
    const killAfter = RESERVATIONS / 3
    const acknowledged = await crashing.round({ reservations: RESERVATIONS, killAfter })
    expect(acknowledged).toBeGreaterThanOrEqual(killAfter)
    expect(acknowledged).toBeLessThan(RESERVATIONS)
    expect(await crashing.faults()).toEqual([])

    const found = await crashing.running.ask('/api/v1/offerings?q=materiaal')
    expect((await found.json()).total).toBe(10)

    await crashing.retryAll()
    expect(crashing.count()).toEqual({ there: RESERVATIONS, asked: RESERVATIONS })
    expect(await crashing.faults()).toEqual([])
  })
})
