import { addDays, isDay } from '../../day.ts'

/** True for `2026-03`. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`)
}

/** The month that lies so many before. */
export function monthBefore(month: string, count: number): string {
  let found = month
  for (let n = 0; n < count; n++) found = addDays(`${found}-01`, -1).slice(0, 7)
  return found
}
