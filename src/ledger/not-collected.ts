import type { PickupPoint } from '../catalogue/pickup-point.ts'
import { addDays, type Day } from '../day.ts'
import { isPickupDay } from './open-days.ts'

/** However long the point is closed, what nobody collected waits no longer than this. */
const WAITS_DAYS_MAX = 3

/** Further than any point is closed. */
const DAYS_LOOKED_MAX = 400

/** The first pick-up day after a day; undefined when the point hands nothing out for a year. */
export function nextPickupDay(point: PickupPoint, day: Day): Day | undefined {
  for (let ahead = 1; ahead <= DAYS_LOOKED_MAX; ahead++) {
    const next = addDays(day, ahead)
    if (isPickupDay(point, next)) return next
  }
  return undefined
}

/** The last day on which what was to be collected on a day still waits: the next pick-up day, three days at most. */
export function waitsUntil(point: PickupPoint, pickupDay: Day): Day {
  const latest = addDays(pickupDay, WAITS_DAYS_MAX)
  const next = nextPickupDay(point, pickupDay)
  return next !== undefined && next < latest ? next : latest
}
