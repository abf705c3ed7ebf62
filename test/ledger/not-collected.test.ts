import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PickupPoint } from '../../src/catalogue/pickup-point.ts'
import { addDays, daysBetween, eachDay, weekdays } from '../../src/day.ts'
import { nextPickupDay, waitsUntil } from '../../src/ledger/not-collected.ts'
import { isPickupDay } from '../../src/ledger/open-days.ts'

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))

const point = fc
  .record({
    pickupDays: fc.subarray([...weekdays]),
    closures: fc.array(fc.record({ from: day, days: fc.integer({ min: 0, max: 20 }) }), {
      maxLength: 4,
    }),
  })
  .map(
    ({ pickupDays, closures }): PickupPoint => ({
      id: 'p',
      name: 'p',
      address: '',
      openDays: pickupDays,
      pickupDays,
      returnDays: pickupDays,
      workingDays: pickupDays,
      closures: closures.map(({ from, days }) => ({
        from,
        until: addDays(from, days),
        reason: '',
        worked: false,
        holiday: false,
      })),
      maxOpenReservations: 5,
      openingDays: 14,
      schoolYears: [],
    }),
  )

describe('what nobody collected', () => {
  it('is asked for on the first pick-up day after, and waits that long, three days at most', () => {
    fc.assert(
      fc.property(point, day, (where, from) => {
        const next = nextPickupDay(where, from)
        const until = waitsUntil(where, from)
        const between = eachDay(addDays(from, 1), addDays(next ?? addDays(from, 300), -1))
        expect(between.filter((one) => isPickupDay(where, one))).toEqual([])
        if (next !== undefined) expect(isPickupDay(where, next)).toBe(true)
        const waits = daysBetween(from, until)
        expect(waits).toBe(Math.min(3, next === undefined ? 3 : daysBetween(from, next)))
      }),
    )
  })
})
