import type { Context } from '../context.ts'
import { addDays, type Day, hourAt } from '../day.ts'

/** From this hour on, in the service's time zone, it is evening: the desks are closed. */
const EVENING_HOUR = 17

/** The last day whose evening has begun: today from five o'clock on, yesterday before. */
export function eveningDay({ now, today, settings }: Context): Day {
  return hourAt(now, settings.timeZone) >= EVENING_HOUR ? today : addDays(today, -1)
}

/** The first day that is still to come: whoever has not brought a copy back by the evening is late on it. */
export function comingDay(ctx: Context): Day {
  return addDays(eveningDay(ctx), 1)
}
