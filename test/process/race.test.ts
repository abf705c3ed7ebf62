import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/day.ts'
import { openStore } from '../../src/node/open-store.ts'
import { type Caller, type Json, lendingWorld } from '../kit/lending-world.ts'
import { forget, type RunningService, startService } from '../kit/service.ts'

const CALLERS = 20
const ROUNDS = 50

let service: RunningService
let teachers: Caller[]
beforeAll(async () => {
  service = await startService()
  teachers = (await lendingWorld(service, { materials: 1, teachers: CALLERS })).teachers
})
afterAll(async () => {
  await service.stop()
  forget(service)
})

describe('the last copy', () => {
  it('goes to exactly one of twenty who ask at once, and only she gets a letter, fifty times', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const pickupDay = addDays('2026-03-03', round * 3)
      const answers = await Promise.all(
        teachers.map((ask) =>
          ask('POST', '/reservations', {
            lines: [{ offering: 'material-0', quantity: 1 }],
            pickupPoint: 'desk',
            pickupDay,
            returnDay: addDays(pickupDay, 2),
          }),
        ),
      )
      const made = answers.filter(({ status }) => status === 201)
      const refused = answers.filter(
        ({ status, body }) => status === 409 && (body as Json).code === 'booked',
      )
      expect([round, made.length, refused.length]).toEqual([round, 1, CALLERS - 1])
    }
    const { database } = openStore(service.file)
    const letters = database.prepare('select recipient from letter').pluck().all()
    const promises = database
      .prepare(
        "select a.email from party p join account a on a.id = p.account where p.role = 'borrower'",
      )
      .pluck()
      .all()
    database.close()
    expect(letters.length).toBe(ROUNDS)
    expect(letters.toSorted()).toEqual(promises.toSorted())
  })
})
